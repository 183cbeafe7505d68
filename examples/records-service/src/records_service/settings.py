"""What the environment says; read once, at the start, and wrong values stop the start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass

MINIMUM_KEY_BYTES = 32


class SettingsError(Exception):
    """A variable is missing or unusable; the message names it and never shows a key."""


@dataclass(frozen=True)
class Settings:
    """Everything the service needs to know about where it runs."""

    database_url: str
    token_key: str
    token_audience: str
    notary_url: str


def key_from(environ: Mapping[str, str], name: str) -> str:
    """A signing key that is long enough for HMAC-SHA256."""
    key = environ.get(name, "")
    if len(key.encode()) < MINIMUM_KEY_BYTES:
        raise SettingsError(f"{name} must hold at least {MINIMUM_KEY_BYTES} bytes, it holds {len(key.encode())}")
    return key


def load(environ: Mapping[str, str] = os.environ) -> Settings:
    """Settings of the records service."""
    notary = environ.get("RECORDS_NOTARY_URL", "")
    if not notary.startswith(("http://", "https://")):
        raise SettingsError(f"RECORDS_NOTARY_URL must be an http or https URL, it is {notary!r}")
    return Settings(
        database_url=environ.get("RECORDS_DATABASE_URL", "sqlite:///records.db"),
        token_key=key_from(environ, "RECORDS_TOKEN_KEY"),
        token_audience=environ.get("RECORDS_TOKEN_AUDIENCE", "records-service"),
        notary_url=notary.rstrip("/"),
    )
