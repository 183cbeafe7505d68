"""Security function: accesses are kept in a chain in which a changed or missing entry shows."""

import pytest
from records_service import audit
from records_service.storage import AUDIT, open_database
from sqlalchemy import delete, update


@pytest.fixture
def engine():
    engine = open_database("sqlite://")
    with engine.begin() as connection:
        for subject in ("ada", "ben", "cleo"):
            audit.append(connection, audit.Entry("genomics", subject, "read", "r1", "done"))
    return engine


def test_an_untouched_chain_is_whole(engine):
    with engine.connect() as connection:
        assert audit.first_damaged(connection) is None


@pytest.mark.parametrize("column", ["at", "project", "subject", "action", "target", "result"])
def test_a_changed_entry_is_named(engine, column):
    with engine.begin() as connection:
        connection.execute(update(AUDIT).where(AUDIT.c.seq == 2).values({column: "changed"}))
        assert audit.first_damaged(connection) == 2


def test_a_missing_entry_is_named(engine):
    with engine.begin() as connection:
        connection.execute(delete(AUDIT).where(AUDIT.c.seq == 2))
        assert audit.first_damaged(connection) == 2


def test_every_access_is_kept_with_its_caller(client, sign_in, new_record):
    client.post("/projects/genomics/records", json=new_record, headers=sign_in("ada", genomics="writer"))
    client.post("/projects/genomics/records", json={}, headers=sign_in("ada", genomics="writer"))
    trail = client.get("/projects/genomics/audit", headers=sign_in("dora", genomics="steward")).json()
    assert [(e["subject"], e["action"], e["result"]) for e in trail["entries"]] == [
        ("ada", "write", "done"),
        ("ada", "write", "refused"),
    ]
    assert trail["first_damaged"] is None


def test_no_entry_holds_a_token(client, sign_in):
    headers = sign_in("ada", genomics="steward")
    client.get("/projects/genomics/records", headers=headers)
    token = headers["Authorization"].removeprefix("Bearer ")
    assert token not in client.get("/projects/genomics/audit", headers=headers).text
