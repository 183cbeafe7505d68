"""Asks the notary to seal a digest: a record without a seal is not stored."""

from dataclasses import dataclass
from typing import Protocol

import httpx
from pydantic import BaseModel, ValidationError


@dataclass(frozen=True)
class Seal:
    """The notary's statement that it saw a digest at a time."""

    at: str
    value: str


class NotaryUnavailable(Exception):
    """No usable seal came back."""


class Notary(Protocol):
    """What the service needs of a notary."""

    async def seal(self, digest: str) -> Seal:
        """Seals a digest; raises NotaryUnavailable."""


class _Answer(BaseModel):
    at: str
    seal: str


class HttpNotary:
    """The notary service over HTTP."""

    def __init__(self, url: str, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._client = httpx.AsyncClient(base_url=url, timeout=3.0, transport=transport)

    async def seal(self, digest: str) -> Seal:
        """Seals a digest; raises NotaryUnavailable."""
        try:
            response = await self._client.post("/seals", json={"sha256": digest})
            response.raise_for_status()
            answer = _Answer.model_validate_json(response.content)
        except (httpx.HTTPError, ValidationError) as error:
            raise NotaryUnavailable(type(error).__name__) from error
        return Seal(at=answer.at, value=answer.seal)

    async def close(self) -> None:
        """Gives the connections back."""
        await self._client.aclose()
