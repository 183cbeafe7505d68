"""The tables."""

from sqlalchemy import Column, ForeignKey, Integer, MetaData, String, Table, create_engine, event
from sqlalchemy.engine import Engine

METADATA = MetaData()

RECORDS = Table(
    "records",
    METADATA,
    Column("id", String, primary_key=True),
    Column("project", String, nullable=False, index=True),
    Column("title", String, nullable=False),
    Column("collected", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("created_by", String, nullable=False),
    Column("sealed_at", String, nullable=False),
    Column("seal", String, nullable=False),
)

KEYWORDS = Table(
    "keywords",
    METADATA,
    Column("record", ForeignKey("records.id"), primary_key=True),
    Column("keyword", String, primary_key=True, index=True),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", String, nullable=False),
    Column("project", String, nullable=False, index=True),
    Column("subject", String, nullable=False),
    Column("action", String, nullable=False),
    Column("target", String, nullable=False),
    Column("result", String, nullable=False),
    Column("previous", String, nullable=False),
    Column("digest", String, nullable=False),
)


def open_database(url: str) -> Engine:
    """An engine whose tables exist and whose foreign keys are enforced."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA foreign_keys = ON"))
    METADATA.create_all(engine)
    return engine
