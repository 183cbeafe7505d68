"""The records service as an ASGI application: every request is authenticated, authorised, then carried out, and kept."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog
from sqlalchemy.engine import Engine
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from records_service import audit, records
from records_service.auth.access import AccessDenied, Action, require
from records_service.auth.tokens import Caller, TokenError, bearer, verify
from records_service.notary_client import HttpNotary, Notary, NotaryUnavailable
from records_service.settings import Settings, load
from records_service.storage import open_database
from records_service.validation import Invalid, parse_project, parse_record

LOG = structlog.get_logger()


@dataclass(frozen=True)
class Access:
    """A request that passed authentication and authorisation."""

    caller: Caller
    project: str
    request: Request


Handler = Callable[[Access], Awaitable[Response]]


class Service:
    """The handlers and what they need."""

    def __init__(self, settings: Settings, engine: Engine, notary: Notary) -> None:
        self._settings = settings
        self._engine = engine
        self._notary = notary

    def guarded(self, action: Action, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        """Wraps a handler: only an entitled caller reaches it, and the attempt is kept whatever comes of it."""

        async def endpoint(request: Request) -> Response:
            project = parse_project(request.path_params["project"])
            caller = self._authenticate(request, project, action)
            try:
                require(caller, project, action)
            except AccessDenied as error:
                self._keep(project, caller.subject, action, request, "denied")
                raise HTTPException(403, "not allowed in this project") from error
            response = await handler(Access(caller, project, request))
            self._keep(project, caller.subject, action, request, "done" if response.status_code < 400 else "refused")
            return response

        return endpoint

    def _authenticate(self, request: Request, project: str, action: Action) -> Caller:
        try:
            token = bearer(request.headers.get("authorization"))
            return verify(self._settings.token_key, self._settings.token_audience, token)
        except TokenError as error:
            LOG.warning("token refused", reason=error.reason, project=project)
            self._keep(project, "unknown", action, request, "unauthenticated")
            raise HTTPException(401, "unauthorised", {"WWW-Authenticate": "Bearer"}) from error

    def _keep(self, project: str, subject: str, action: Action, request: Request, result: str) -> None:
        target = request.path_params.get("record", "")
        with self._engine.begin() as connection:
            audit.append(connection, audit.Entry(project, subject, action.name.lower(), target, result))

    async def create(self, access: Access) -> Response:
        """POST /projects/{project}/records"""
        try:
            record = parse_record(await access.request.body())
        except Invalid as error:
            return JSONResponse({"problems": error.problems}, status_code=422)
        try:
            seal = await self._notary.seal(record.sha256)
        except NotaryUnavailable as error:
            LOG.error("notary unavailable", reason=str(error))
            return JSONResponse({"error": "the notary does not answer, nothing was stored"}, status_code=503)
        with self._engine.begin() as connection:
            stored = records.add(connection, access.project, record, access.caller.subject, seal)
        return JSONResponse(stored, status_code=201)

    async def read(self, access: Access) -> Response:
        """GET /projects/{project}/records/{record}"""
        with self._engine.connect() as connection:
            record = records.find(connection, access.project, access.request.path_params["record"])
        if record is None:
            return JSONResponse({"error": "no such record in this project"}, status_code=404)
        return JSONResponse(record)

    async def list(self, access: Access) -> Response:
        """GET /projects/{project}/records"""
        with self._engine.connect() as connection:
            return JSONResponse({"records": records.list_all(connection, access.project)})

    async def read_audit(self, access: Access) -> Response:
        """GET /projects/{project}/audit"""
        with self._engine.connect() as connection:
            damaged = audit.first_damaged(connection)
            found = audit.entries(connection, access.project)
        return JSONResponse({"entries": found, "first_damaged": damaged})

    async def health(self, _: Request) -> Response:
        """GET /health"""
        with self._engine.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
        return JSONResponse({"status": "ok"})


async def _refuse(_: Request, error: Exception) -> Response:
    problems = error.problems if isinstance(error, Invalid) else []
    return JSONResponse({"problems": problems}, status_code=422)


def create_app(settings: Settings | None = None, notary: Notary | None = None) -> Starlette:
    """Puts the service together; what is not passed in comes from the environment."""
    settings = settings or load()
    engine = open_database(settings.database_url)
    client = notary or HttpNotary(settings.notary_url)
    service = Service(settings, engine, client)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        if isinstance(client, HttpNotary):
            await client.close()
        engine.dispose()

    return Starlette(
        lifespan=lifespan,
        exception_handlers={Invalid: _refuse},
        routes=[
            Route("/health", service.health),
            Route("/projects/{project}/records", service.guarded(Action.WRITE, service.create), methods=["POST"]),
            Route("/projects/{project}/records", service.guarded(Action.READ, service.list), methods=["GET"]),
            Route("/projects/{project}/records/{record}", service.guarded(Action.READ, service.read)),
            Route("/projects/{project}/audit", service.guarded(Action.READ_AUDIT, service.read_audit)),
        ],
    )
