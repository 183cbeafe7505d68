"""The notary: a second service that seals digests with its own key and time, so that the records service alone cannot backdate one."""

import hashlib
import hmac
import os
from collections.abc import Mapping
from datetime import UTC, datetime

from pydantic import BaseModel, ValidationError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from records_service.settings import key_from
from records_service.validation import Digest


class SealRequest(BaseModel):
    """What is to be sealed."""

    sha256: Digest


class Verification(SealRequest):
    """What is to be verified."""

    at: str
    seal: str


def sign(key: str, digest: str, at: str) -> str:
    """The seal of a digest at a time."""
    return hmac.new(key.encode(), f"{digest} {at}".encode(), hashlib.sha256).hexdigest()


def create_notary(environ: Mapping[str, str] = os.environ) -> Starlette:
    """The notary as an ASGI application."""
    key = key_from(environ, "NOTARY_KEY")

    async def seal(request: Request) -> Response:
        try:
            wanted = SealRequest.model_validate_json(await request.body())
        except ValidationError:
            return JSONResponse({"error": "sha256 must be 64 hexadecimal digits"}, status_code=422)
        at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return JSONResponse({"at": at, "seal": sign(key, wanted.sha256, at)}, status_code=201)

    async def verify(request: Request) -> Response:
        try:
            claim = Verification.model_validate_json(await request.body())
        except ValidationError:
            return JSONResponse({"error": "sha256, at and seal are needed"}, status_code=422)
        return JSONResponse({"valid": hmac.compare_digest(claim.seal, sign(key, claim.sha256, claim.at))})

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return Starlette(
        routes=[
            Route("/health", health),
            Route("/seals", seal, methods=["POST"]),
            Route("/verifications", verify, methods=["POST"]),
        ]
    )
