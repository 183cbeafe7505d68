"""AC-02, AC-03: nobody without a valid token gets in, and nobody gets into another project."""

import pytest


@pytest.mark.parametrize("authorization", [None, "Bearer nonsense"], ids=["no-token", "false-token"])
def test_nobody_reads_without_a_valid_token(service, project, authorization):
    headers = {} if authorization is None else {"Authorization": authorization}
    assert service.get(f"/projects/{project}/records", headers=headers).status_code == 401


def test_nobody_reads_or_writes_in_another_project(service, project, sign_in, new_record):
    record = service.post(f"/projects/{project}/records", json=new_record, headers=sign_in("ada", project, "writer")).json()
    stranger = sign_in("mallory", "another-project", "steward")
    assert service.get(f"/projects/{project}/records/{record['id']}", headers=stranger).status_code == 403
    assert service.post(f"/projects/{project}/records", json=new_record, headers=stranger).status_code == 403
