#!/bin/sh
# Part of the artefact: puts the wheels that lie beside this file into site/, without any network.
set -eu
cd "$(dirname "$0")"
rm -rf site
PIP_NO_INDEX=1 "${PYTHON:-python3}" -m pip install --quiet --disable-pip-version-check --no-warn-script-location \
  --root-user-action ignore --no-cache-dir --no-deps --no-compile --require-hashes --only-binary :all: \
  --find-links wheels --target site --requirement requirements.txt
