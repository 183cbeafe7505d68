#!/usr/bin/env bash
# Runs the unit tests and the tests of the security functions on the code inside $ANNEX_ARTEFACT, and bandit on the source.
set -euo pipefail
cd "$(dirname "$0")/.."
artefact="$(realpath "${ANNEX_ARTEFACT:-dist/records-service.tar.gz}")"
. scripts/environment.sh
prepare_environment
rm -f reports/unit.xml reports/bandit.sarif

under_test="$(mktemp -d)"
trap 'rm -rf "$under_test"' EXIT
tar -xzf "$artefact" -C "$under_test" app

"$venv_python" -m bandit --quiet --recursive src --format sarif --output reports/bandit.sarif --exit-zero
# -P: the checkout itself stays out of the import path.
PYTHONPATH="$under_test/app" RECORDS_UNDER_TEST="$under_test/app" \
  "$venv_python" -P -m pytest tests --quiet --junitxml reports/unit.xml
