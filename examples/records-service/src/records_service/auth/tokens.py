"""Bearer tokens: JWT signed with HMAC-SHA256 by the institute's login service."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import jwt

# The algorithm is fixed here: what a token's header asks for is never believed.
ALGORITHM = "HS256"
LIFETIME = timedelta(hours=8)
LEVELS = ("reader", "writer", "steward")


class TokenError(Exception):
    """The token proves nothing; `reason` is for the audit log, the caller is only told "unauthorised"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Caller:
    """A person or program, and its level in each project that it belongs to."""

    subject: str
    projects: Mapping[str, str]


def issue(key: str, audience: str, caller: Caller, now: datetime | None = None) -> str:
    """A token for the caller that ends after LIFETIME."""
    start = now or datetime.now(UTC)
    claims = {
        "sub": caller.subject,
        "aud": audience,
        "iat": start,
        "exp": start + LIFETIME,
        "projects": dict(caller.projects),
    }
    return jwt.encode(claims, key, algorithm=ALGORITHM)


def verify(key: str, audience: str, token: str) -> Caller:
    """The caller whom a token names; raises TokenError for anything but a valid, current token for this service."""
    try:
        claims = jwt.decode(
            token,
            key,
            algorithms=[ALGORITHM],
            audience=audience,
            options={"require": ["sub", "aud", "iat", "exp"]},
        )
    except jwt.PyJWTError as error:
        raise TokenError(type(error).__name__) from error
    projects = claims.get("projects")
    if not isinstance(projects, dict) or any(level not in LEVELS for level in projects.values()):
        raise TokenError("ProjectsClaim")
    return Caller(subject=claims["sub"], projects=MappingProxyType(projects))


def bearer(header: str | None) -> str:
    """The token of an Authorization header."""
    scheme, _, token = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise TokenError("NoBearerToken")
    return token.strip()
