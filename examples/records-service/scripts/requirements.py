"""Prints poetry.lock as a requirements file with every hash.

Usage: requirements.py [--lock FILE] GROUP...     (groups: main, dev)
"""

import argparse
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KNOWN_LOCK_VERSIONS = {"2.0", "2.1"}


def marker_of(package: dict, groups: set[str]) -> str:
    """The environment marker under which one of the groups needs the package; empty when always."""
    markers = package.get("markers", "")
    if isinstance(markers, str):
        return markers
    wanted = [markers.get(group, "") for group in package["groups"] if group in groups]
    return "" if "" in wanted else " or ".join(f"({marker})" for marker in wanted)


def lines_of(package: dict, groups: set[str]) -> str:
    """One requirement; a package without wheel or hash stops the build."""
    hashes = sorted({file["hash"] for file in package["files"]})
    if not hashes or "source" in package:
        sys.exit(f"{package['name']} {package['version']}: only hashed packages from the index can be built")
    marker = marker_of(package, groups)
    head = f"{package['name']}=={package['version']}" + (f" ; {marker}" if marker else "")
    return " \\\n".join([head, *(f"    --hash={value}" for value in hashes)])


def main() -> None:
    """Reads the arguments and prints."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--lock", type=Path, default=ROOT / "poetry.lock")
    parser.add_argument("groups", nargs="+")
    arguments = parser.parse_args()
    lock = tomllib.loads(arguments.lock.read_text(encoding="utf-8"))
    if lock["metadata"]["lock-version"] not in KNOWN_LOCK_VERSIONS:
        sys.exit(f"poetry.lock has the unknown version {lock['metadata']['lock-version']!r}")
    groups = set(arguments.groups)
    for package in sorted(lock["package"], key=lambda entry: entry["name"]):
        if groups & set(package["groups"]) and not package.get("optional", False):
            print(lines_of(package, groups))


if __name__ == "__main__":
    main()
