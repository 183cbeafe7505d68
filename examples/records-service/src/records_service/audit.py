"""The audit log: who asked for what, with which result, denied requests too. Each entry carries the digest of the one before."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from records_service.storage import AUDIT

FIRST = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One access."""

    project: str
    subject: str
    action: str
    target: str
    result: str


def append(connection: Connection, entry: Entry, now: datetime | None = None) -> None:
    """Adds an entry at the end of the chain, in the caller's transaction."""
    last = connection.execute(select(AUDIT.c.seq, AUDIT.c.digest).order_by(AUDIT.c.seq.desc()).limit(1)).one_or_none()
    row = {
        "seq": 1 if last is None else last.seq + 1,
        "at": (now or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        **asdict(entry),
        "previous": FIRST if last is None else last.digest,
    }
    connection.execute(insert(AUDIT).values({**row, "digest": _digest(row)}))


def entries(connection: Connection, project: str) -> list[dict[str, Any]]:
    """The project's entries, oldest first."""
    statement = select(AUDIT).where(AUDIT.c.project == project).order_by(AUDIT.c.seq)
    return [dict(row._mapping) for row in connection.execute(statement)]


def first_damaged(connection: Connection) -> int | None:
    """The sequence number at which the chain breaks; None when all of it is whole."""
    previous, expected = FIRST, 1
    for row in connection.execute(select(AUDIT).order_by(AUDIT.c.seq)).mappings():
        stored = {name: value for name, value in row.items() if name != "digest"}
        if row["seq"] != expected or row["previous"] != previous or row["digest"] != _digest(stored):
            return expected
        previous, expected = row["digest"], expected + 1
    return None


def _digest(row: dict[str, Any]) -> str:
    return hashlib.sha256(json.dumps(row, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
