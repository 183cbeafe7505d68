"""The form of a record. What does not fit is refused, never repaired."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError

PROJECT = re.compile(r"[a-z][a-z0-9-]{1,39}")
MAXIMUM_BYTES = 65_536


def _printable(text: str) -> str:
    # Control and formatting characters could forge lines in logs or hide text from a reader.
    if not text.isprintable():
        raise ValueError("must hold printable characters only")
    return text


Line = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True), AfterValidator(_printable)]
Keyword = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class NewRecord(BaseModel):
    """What a researcher hands in: the description of a data set and the digest of its bytes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)

    title: Line
    collected: date
    sha256: Digest
    size: int = Field(ge=0, le=2**50)
    keywords: tuple[Keyword, ...] = Field(default=(), max_length=20)


class Invalid(Exception):
    """The input is refused; `problems` names each field with what is wrong, without repeating its value."""

    def __init__(self, problems: list[dict[str, str]]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


def parse_record(body: bytes) -> NewRecord:
    """The record in a request's body; raises Invalid."""
    if len(body) > MAXIMUM_BYTES:
        raise Invalid([{"field": "", "problem": f"more than {MAXIMUM_BYTES} bytes"}])
    try:
        return NewRecord.model_validate_json(body)
    except ValidationError as error:
        raise Invalid(
            [{"field": ".".join(map(str, e["loc"])), "problem": e["msg"]} for e in error.errors()]
        ) from error


def parse_project(name: str) -> str:
    """A project's name from the path; raises Invalid."""
    if not PROJECT.fullmatch(name):
        raise Invalid([{"field": "project", "problem": "must be 2 to 40 characters of a-z, 0-9 and -"}])
    return name
