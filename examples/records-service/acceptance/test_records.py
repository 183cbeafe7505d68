"""AC-01, AC-04: a researcher stores records and finds them again; what does not fit is refused."""


def test_a_researcher_reads_back_what_was_stored(service, project, sign_in, new_record):
    headers = sign_in("ada", project, "writer")
    created = service.post(f"/projects/{project}/records", json=new_record, headers=headers)
    assert created.status_code == 201
    read = service.get(f"/projects/{project}/records/{created.json()['id']}", headers=headers)
    assert {name: read.json()[name] for name in new_record} == new_record


def test_a_researcher_sees_the_records_of_the_project(service, project, sign_in, new_record):
    headers = sign_in("ada", project, "writer")
    for title in ("Plot 9", "Plot 8"):
        service.post(f"/projects/{project}/records", json=new_record | {"title": title}, headers=headers)
    listed = service.get(f"/projects/{project}/records", headers=headers).json()["records"]
    assert [record["title"] for record in listed] == ["Plot 8", "Plot 9"]


def test_a_wrong_record_is_refused_with_the_field_and_not_stored(service, project, sign_in, new_record):
    headers = sign_in("ada", project, "writer")
    answer = service.post(f"/projects/{project}/records", json=new_record | {"sha256": "none"}, headers=headers)
    assert answer.status_code == 422
    assert [problem["field"] for problem in answer.json()["problems"]] == ["sha256"]
    assert service.get(f"/projects/{project}/records", headers=headers).json() == {"records": []}
