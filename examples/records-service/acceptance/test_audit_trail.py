"""AC-05: the data steward sees who accessed the project, and who tried."""


def test_the_steward_sees_every_access(service, project, sign_in, new_record):
    service.post(f"/projects/{project}/records", json=new_record, headers=sign_in("ada", project, "writer"))
    service.get(f"/projects/{project}/records", headers=sign_in("ben", project, "reader"))
    trail = service.get(f"/projects/{project}/audit", headers=sign_in("dora", project, "steward")).json()
    assert [(e["subject"], e["action"], e["result"]) for e in trail["entries"]] == [("ada", "write", "done"), ("ben", "read", "done")]
    assert trail["first_damaged"] is None


def test_the_steward_sees_every_denied_attempt(service, project, sign_in, new_record):
    service.post(f"/projects/{project}/records", json=new_record, headers=sign_in("ben", project, "reader"))
    service.get(f"/projects/{project}/records", headers=sign_in("mallory", "another-project", "steward"))
    trail = service.get(f"/projects/{project}/audit", headers=sign_in("dora", project, "steward")).json()
    assert [(e["subject"], e["action"], e["result"]) for e in trail["entries"]] == [
        ("ben", "write", "denied"),
        ("mallory", "read", "denied"),
    ]
