"""The service does not start with settings that it cannot use."""

import pytest
from records_service.settings import SettingsError, load

GOOD = {"RECORDS_TOKEN_KEY": "k" * 32, "RECORDS_NOTARY_URL": "http://notary:8001/"}


def test_reads_the_environment():
    assert load(GOOD).notary_url == "http://notary:8001"


@pytest.mark.parametrize("wrong", [{"RECORDS_TOKEN_KEY": "short"}, {"RECORDS_NOTARY_URL": "notary:8001"}])
def test_names_the_variable_but_not_the_key(wrong):
    with pytest.raises(SettingsError, match=next(iter(wrong))) as error:
        load(GOOD | wrong)
    assert "short" not in str(error.value)
