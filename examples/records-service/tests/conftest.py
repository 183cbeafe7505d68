"""What the unit tests and the security tests share."""

import asyncio
import os
from pathlib import Path
from typing import Any

import httpx
import pytest
import records_service
from records_service.app import create_app
from records_service.auth.tokens import Caller, issue
from records_service.notary_client import NotaryUnavailable, Seal
from records_service.settings import Settings
from starlette.applications import Starlette

KEY = "a-key-that-only-the-tests-of-this-folder-know"
AUDIENCE = "records-service"


def pytest_configure() -> None:
    """The tests say something about the artefact only if they load its code."""
    wanted = os.environ.get("RECORDS_UNDER_TEST")
    loaded = Path(records_service.__file__).resolve()
    if wanted and Path(wanted).resolve() not in loaded.parents:
        pytest.exit(f"the code under test was loaded from {loaded}, not from {wanted}", returncode=4)


class Client:
    """Sends requests to an application in this process."""

    def __init__(self, app: Starlette) -> None:
        self._app = app

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        """One request and its whole answer."""

        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://service.invalid", trust_env=False) as client:
                return await client.request(method, path, **options)

        return asyncio.run(send())

    def get(self, path: str, **options: Any) -> httpx.Response:
        """GET."""
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        """POST."""
        return self.request("POST", path, **options)


class FakeNotary:
    """Seals every digest, unless it is told to be away."""

    def __init__(self) -> None:
        self.away = False

    async def seal(self, digest: str) -> Seal:
        """A seal that shows the digest."""
        if self.away:
            raise NotaryUnavailable("ConnectError")
        return Seal(at="2026-10-01T08:00:00Z", value=f"seal-of-{digest}")


@pytest.fixture
def notary() -> FakeNotary:
    """The notary of the client below."""
    return FakeNotary()


@pytest.fixture
def client(notary: FakeNotary, tmp_path: Path) -> Client:
    """The service with an empty database."""
    return Client(create_app(Settings(f"sqlite:///{tmp_path}/records.db", KEY, AUDIENCE, "http://notary.invalid"), notary))


@pytest.fixture
def sign_in():
    """Headers of a caller with these levels by project."""

    def headers(subject: str = "ada", **projects: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {issue(KEY, AUDIENCE, Caller(subject, projects))}"}

    return headers


@pytest.fixture
def new_record() -> dict:
    """A record that is valid."""
    return {"title": "Soil samples, plot 7", "collected": "2026-09-14", "sha256": "ab" * 32, "size": 4096, "keywords": ["soil"]}
