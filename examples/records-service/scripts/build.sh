#!/usr/bin/env bash
# Makes dist/records-service.tar.gz: the code, its hash-pinned requirements, their wheels and the installer.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${PYTHON:-python3}"
stage=build/stage

rm -rf "$stage" dist
mkdir -p "$stage/app" "$stage/wheels" dist
"$python" scripts/requirements.py main > "$stage/requirements.txt"
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary :all: \
  --dest "$stage/wheels" --requirement "$stage/requirements.txt"
(cd src && find records_service -name '*.py' -print0 | xargs -0 cp --parents -t "../$stage/app")
cp scripts/install.sh "$stage/install.sh"
"$python" -c 'import tomllib; print(tomllib.load(open("pyproject.toml", "rb"))["project"]["version"])' > "$stage/VERSION"
"$python" scripts/pack.py "$stage" dist/records-service.tar.gz
sha256sum dist/records-service.tar.gz
