"""AC-06: the notary, a service of its own, can confirm when it saw the data of a record."""


def test_the_notary_confirms_the_seal_of_a_record(service, notary, project, sign_in, new_record):
    record = service.post(f"/projects/{project}/records", json=new_record, headers=sign_in("ada", project, "writer")).json()
    claim = {"sha256": record["sha256"], "at": record["sealed_at"], "seal": record["seal"]}
    assert notary.post("/verifications", json=claim).json() == {"valid": True}


def test_the_notary_denies_an_earlier_date(service, notary, project, sign_in, new_record):
    record = service.post(f"/projects/{project}/records", json=new_record, headers=sign_in("ada", project, "writer")).json()
    claim = {"sha256": record["sha256"], "at": "2020-01-01T00:00:00Z", "seal": record["seal"]}
    assert notary.post("/verifications", json=claim).json() == {"valid": False}
