"""The running services, as a research group meets them. The tests do not load the service's code."""

import os
import uuid
from datetime import UTC, datetime, timedelta

import httpx
import jwt
import pytest

# The key that compose.yaml gives to the service; it protects nothing.
KEY = os.environ.get("RECORDS_TOKEN_KEY", "for-acceptance-tests-only-and-nowhere-else")


def _address(name: str) -> str:
    if name not in os.environ:
        pytest.exit(f"{name} must say where the service runs", returncode=4)
    return os.environ[name]


@pytest.fixture(scope="session")
def service():
    """The records service."""
    with httpx.Client(base_url=_address("RECORDS_URL"), timeout=10) as client:
        yield client


@pytest.fixture(scope="session")
def notary():
    """The notary."""
    with httpx.Client(base_url=_address("NOTARY_URL"), timeout=10) as client:
        yield client


@pytest.fixture
def project() -> str:
    """A project of its own for each test."""
    return f"p-{uuid.uuid4().hex[:12]}"


@pytest.fixture
def sign_in():
    """Headers of a person with a level in a project, as the login service would issue them."""

    def headers(subject: str, project: str, level: str) -> dict[str, str]:
        now = datetime.now(UTC)
        claims = {
            "sub": subject,
            "aud": "records-service",
            "iat": now,
            "exp": now + timedelta(minutes=5),
            "projects": {project: level},
        }
        return {"Authorization": f"Bearer {jwt.encode(claims, KEY, algorithm='HS256')}"}

    return headers


@pytest.fixture
def new_record() -> dict:
    """A record that is valid."""
    return {"title": "Soil samples, plot 7", "collected": "2026-09-14", "sha256": "ab" * 32, "size": 4096, "keywords": ["soil"]}
