"""Security function: only a valid, current token of this service proves who is asking."""

from datetime import UTC, datetime, timedelta

import jwt
import pytest
from conftest import AUDIENCE, KEY
from records_service.auth.tokens import LIFETIME, Caller, TokenError, bearer, issue, verify

ADA = Caller("ada", {"genomics": "writer"})
NOW = datetime.now(UTC)
CLAIMS = {"sub": "ada", "aud": AUDIENCE, "iat": NOW, "exp": NOW + timedelta(hours=1), "projects": {"genomics": "writer"}}


def test_a_valid_token_names_its_caller():
    assert verify(KEY, AUDIENCE, issue(KEY, AUDIENCE, ADA)) == ADA


def test_refuses_an_expired_token():
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, issue(KEY, AUDIENCE, ADA, NOW - LIFETIME - timedelta(minutes=1)))


def test_refuses_a_token_for_another_service():
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, issue(KEY, "billing", ADA))


def test_refuses_a_token_signed_with_another_key():
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, issue("another-key-of-more-than-thirty-two-bytes", AUDIENCE, ADA))


@pytest.mark.parametrize("algorithm", ["none", "HS512"])
def test_refuses_the_algorithm_that_the_token_asks_for(algorithm):
    key = None if algorithm == "none" else KEY * 2
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, jwt.encode(CLAIMS, key, algorithm=algorithm))


@pytest.mark.parametrize("claim", ["sub", "aud", "iat", "exp", "projects"])
def test_refuses_a_token_without_a_claim(claim):
    claims = {name: value for name, value in CLAIMS.items() if name != claim}
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, jwt.encode(claims, KEY, algorithm="HS256"))


def test_refuses_an_unknown_level():
    with pytest.raises(TokenError):
        verify(KEY, AUDIENCE, jwt.encode(CLAIMS | {"projects": {"genomics": "root"}}, KEY, algorithm="HS256"))


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer ", "Basic YTpi"])
def test_refuses_a_header_without_bearer_token(header):
    with pytest.raises(TokenError):
        bearer(header)


def test_the_service_answers_401_and_does_not_say_why(client):
    answer = client.get("/projects/genomics/records", headers={"Authorization": "Bearer nonsense"})
    assert answer.status_code == 401
    assert answer.text == "unauthorised"
