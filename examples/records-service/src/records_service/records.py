"""Storing and finding records."""

import uuid
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection, Row

from records_service.notary_client import Seal
from records_service.storage import KEYWORDS, RECORDS
from records_service.validation import NewRecord


def add(connection: Connection, project: str, record: NewRecord, created_by: str, seal: Seal) -> dict[str, Any]:
    """Stores a record and returns it as it is shown."""
    row = {
        "id": uuid.uuid4().hex,
        "project": project,
        "title": record.title,
        "collected": record.collected.isoformat(),
        "sha256": record.sha256,
        "size": record.size,
        "created_by": created_by,
        "sealed_at": seal.at,
        "seal": seal.value,
    }
    connection.execute(insert(RECORDS).values(row))
    keywords = sorted(set(record.keywords))
    if keywords:
        connection.execute(insert(KEYWORDS), [{"record": row["id"], "keyword": keyword} for keyword in keywords])
    return {**row, "keywords": keywords}


def find(connection: Connection, project: str, record_id: str) -> dict[str, Any] | None:
    """One record of the project; a record of another project is not found."""
    statement = select(RECORDS).where(RECORDS.c.project == project, RECORDS.c.id == record_id)
    row = connection.execute(statement).one_or_none()
    return None if row is None else _shown(connection, row)


def list_all(connection: Connection, project: str) -> list[dict[str, Any]]:
    """The project's records, in the order of their titles."""
    statement = select(RECORDS).where(RECORDS.c.project == project).order_by(RECORDS.c.title, RECORDS.c.id)
    return [_shown(connection, row) for row in connection.execute(statement).all()]


def _shown(connection: Connection, row: Row[Any]) -> dict[str, Any]:
    statement = select(KEYWORDS.c.keyword).where(KEYWORDS.c.record == row.id).order_by(KEYWORDS.c.keyword)
    return {**row._mapping, "keywords": list(connection.scalars(statement))}
