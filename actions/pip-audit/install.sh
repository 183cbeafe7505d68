#!/usr/bin/env bash
# Installs pip-audit into a virtual environment of its own: every file hash-pinned, wheels only, so that nothing is built.
# Python is isolated (-I): `python -m` would otherwise import from the working directory, which is the change's checkout.
# A machine's owner may provide one by setting ANNEX_PIP_AUDIT in the runner's own environment.
set -euo pipefail

if [ -n "${ANNEX_PIP_AUDIT:-}" ]; then
  echo "pip-audit is provided by the machine: $ANNEX_PIP_AUDIT"
  exit 0
fi
here=$(cd "$(dirname "$0")" && pwd)
venv="$RUNNER_TEMP/annex-pip-audit"
python3 -I -m venv "$venv"
"$venv/bin/python" -I -m pip install --quiet --disable-pip-version-check --only-binary :all: --require-hashes --requirement "$here/requirements.txt"
echo "ANNEX_PIP_AUDIT=$venv/bin/pip-audit" >> "$GITHUB_ENV"
