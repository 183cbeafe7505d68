"""Security function: input that does not fit is refused, named by its field, and not repeated."""

import json

import pytest
from records_service.validation import MAXIMUM_BYTES, Invalid, parse_project, parse_record

WRONG = {
    "empty title": {"title": " "},
    "long title": {"title": "x" * 201},
    "line break in the title": {"title": "a\nb"},
    "hidden direction change in the title": {"title": "a\u202eb"},
    "no date": {"collected": "yesterday"},
    "short digest": {"sha256": "ab"},
    "upper-case digest": {"sha256": "AB" * 32},
    "negative size": {"size": -1},
    "keyword with markup": {"keywords": ["<script>"]},
    "too many keywords": {"keywords": ["soil"] * 21},
    "unknown field": {"owner": "mallory"},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=[name.replace(" ", "-") for name in WRONG])
def test_refuses_a_field_that_does_not_fit(change, new_record):
    with pytest.raises(Invalid) as error:
        parse_record(json.dumps(new_record | change).encode())
    assert error.value.problems[0]["field"].split(".")[0] == next(iter(change))


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b"{" * 5000], ids=["empty", "list", "open", "binary", "deep"])
def test_refuses_what_is_no_record(body):
    with pytest.raises(Invalid):
        parse_record(body)


def test_refuses_a_large_body_before_reading_it():
    with pytest.raises(Invalid, match="1 problems"):
        parse_record(b" " * (MAXIMUM_BYTES + 1))


@pytest.mark.parametrize("name", ["", "A", "a b", "-a", "x" * 41, "a;drop"], ids=range(6))
def test_refuses_a_project_name(name):
    with pytest.raises(Invalid):
        parse_project(name)


def test_the_answer_does_not_repeat_the_value(client, sign_in, new_record):
    answer = client.post(
        "/projects/genomics/records", json=new_record | {"sha256": "<b>secret</b>"}, headers=sign_in(genomics="writer")
    )
    assert answer.status_code == 422
    assert "secret" not in answer.text
