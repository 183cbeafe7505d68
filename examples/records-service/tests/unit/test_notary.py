"""The notary, and the client that asks it."""

import asyncio

import httpx
import pytest
from conftest import Client
from records_service.notary import create_notary
from records_service.notary_client import HttpNotary, NotaryUnavailable

KEY = {"NOTARY_KEY": "a-notary-key-that-only-these-tests-know"}
DIGEST = "cd" * 32


def test_verifies_its_own_seal_and_no_other():
    notary = Client(create_notary(KEY))
    answer = notary.post("/seals", json={"sha256": DIGEST}).json()
    claim = {"sha256": DIGEST, **answer}
    assert notary.post("/verifications", json=claim).json() == {"valid": True}
    assert notary.post("/verifications", json=claim | {"at": "2020-01-01T00:00:00Z"}).json() == {"valid": False}


def test_refuses_to_seal_what_is_no_digest():
    assert Client(create_notary(KEY)).post("/seals", json={"sha256": "x"}).status_code == 422


def test_the_client_returns_the_seal():
    client = HttpNotary("http://notary.invalid", httpx.ASGITransport(create_notary(KEY)))
    assert len(asyncio.run(client.seal(DIGEST)).value) == 64


@pytest.mark.parametrize("answer", [httpx.Response(500), httpx.Response(200, text="{}"), httpx.Response(200, text="<html>")])
def test_the_client_takes_nothing_else_for_a_seal(answer):
    client = HttpNotary("http://notary.invalid", httpx.MockTransport(lambda _: answer))
    with pytest.raises(NotaryUnavailable):
        asyncio.run(client.seal(DIGEST))
