"""Security function: what a caller may do is decided per project, and whoever is not named may do nothing."""

import pytest
from records_service.auth.access import AccessDenied, Action, require
from records_service.auth.tokens import Caller

ALLOWED = {
    "reader": {Action.READ},
    "writer": {Action.READ, Action.WRITE},
    "steward": {Action.READ, Action.WRITE, Action.READ_AUDIT},
}


@pytest.mark.parametrize("level", ALLOWED)
@pytest.mark.parametrize("action", Action, ids=lambda action: action.name.lower())
def test_a_level_allows_its_actions_and_no_others(level, action):
    caller = Caller("ada", {"genomics": level})
    if action in ALLOWED[level]:
        require(caller, "genomics", action)
    else:
        with pytest.raises(AccessDenied):
            require(caller, "genomics", action)


@pytest.mark.parametrize("action", Action, ids=lambda action: action.name.lower())
def test_a_steward_of_one_project_may_do_nothing_in_another(action):
    with pytest.raises(AccessDenied):
        require(Caller("ada", {"genomics": "steward"}), "botany", action)


def test_a_record_of_another_project_is_not_found(client, sign_in, new_record):
    record = client.post("/projects/botany/records", json=new_record, headers=sign_in(botany="writer")).json()["id"]
    headers = sign_in(genomics="steward")
    assert client.get(f"/projects/genomics/records/{record}", headers=headers).status_code == 404
    assert client.get(f"/projects/botany/records/{record}", headers=headers).status_code == 403


def test_a_reader_cannot_store(client, sign_in, new_record):
    assert client.post("/projects/genomics/records", json=new_record, headers=sign_in(genomics="reader")).status_code == 403
