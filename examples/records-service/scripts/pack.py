"""Makes one tar.gz of a folder; the same files give the same bytes.

Usage: pack.py FOLDER ARCHIVE
"""

import gzip
import io
import sys
import tarfile
from pathlib import Path

# 2020-01-01T00:00:00Z: a date of its own would make every build another file.
FIXED_TIME = 1577836800


def entry(path: Path, name: str) -> tarfile.TarInfo:
    """The header of a file or folder, without anything that depends on the machine."""
    info = tarfile.TarInfo(name)
    info.mtime = FIXED_TIME
    if path.is_dir():
        info.type, info.mode = tarfile.DIRTYPE, 0o755
    else:
        info.size, info.mode = path.stat().st_size, 0o755 if path.suffix == ".sh" else 0o644
    return info


def pack(folder: Path) -> bytes:
    """The archive's bytes."""
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
            info = entry(path, path.relative_to(folder).as_posix())
            archive.addfile(info, None if path.is_dir() else io.BytesIO(path.read_bytes()))
    # Wheels are compressed already: level 1 costs 1 % of the size and saves seconds.
    return gzip.compress(raw.getvalue(), compresslevel=1, mtime=0)


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(pack(Path(sys.argv[1])))
