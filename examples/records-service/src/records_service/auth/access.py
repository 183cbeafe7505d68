"""What a caller may do in a project. Whoever is not named in a project may do nothing in it."""

from enum import Enum

from records_service.auth.tokens import LEVELS, Caller


class Action(Enum):
    """What can be asked for, with the lowest level that may do it."""

    READ = "reader"
    WRITE = "writer"
    READ_AUDIT = "steward"


class AccessDenied(Exception):
    """The caller's level in the project does not allow the action."""


def require(caller: Caller, project: str, action: Action) -> None:
    """Returns only when the caller may do it; every other case raises AccessDenied."""
    level = caller.projects.get(project)
    if level is None or LEVELS.index(level) < LEVELS.index(action.value):
        raise AccessDenied(f"{action.name.lower()} needs {action.value}")
