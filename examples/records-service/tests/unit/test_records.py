"""Storing, reading and listing records."""


def test_returns_what_was_stored(client, sign_in, new_record):
    headers = sign_in(genomics="writer")
    created = client.post("/projects/genomics/records", json=new_record, headers=headers)
    assert created.status_code == 201
    read = client.get(f"/projects/genomics/records/{created.json()['id']}", headers=headers)
    assert read.json() == created.json()
    assert {name: read.json()[name] for name in new_record} == new_record


def test_lists_the_records_of_the_project_by_title(client, sign_in, new_record):
    headers = sign_in(genomics="writer", botany="writer")
    for project, title in (("genomics", "B"), ("genomics", "A"), ("botany", "C")):
        client.post(f"/projects/{project}/records", json=new_record | {"title": title}, headers=headers)
    listed = client.get("/projects/genomics/records", headers=headers).json()["records"]
    assert [record["title"] for record in listed] == ["A", "B"]


def test_keeps_each_keyword_once(client, sign_in, new_record):
    created = client.post(
        "/projects/genomics/records", json=new_record | {"keywords": ["soil", "ph", "soil"]}, headers=sign_in(genomics="writer")
    )
    assert created.json()["keywords"] == ["ph", "soil"]


def test_answers_404_for_an_unknown_record(client, sign_in):
    assert client.get("/projects/genomics/records/none", headers=sign_in(genomics="reader")).status_code == 404


def test_stores_nothing_while_the_notary_is_away(client, sign_in, new_record, notary):
    notary.away = True
    headers = sign_in(genomics="writer")
    assert client.post("/projects/genomics/records", json=new_record, headers=headers).status_code == 503
    assert client.get("/projects/genomics/records", headers=headers).json() == {"records": []}


def test_health_asks_the_database(client):
    assert client.get("/health").json() == {"status": "ok"}
