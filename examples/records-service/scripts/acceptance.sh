#!/usr/bin/env bash
# Runs the acceptance tests on the services that compose has started and found healthy.
# Without compose: RECORDS_URL and NOTARY_URL name them.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/environment.sh
prepare_environment
rm -f reports/acceptance.xml

if [ -z "${RECORDS_URL:-}" ]; then
  RECORDS_URL="http://$(docker compose port records 8000)"
  NOTARY_URL="http://$(docker compose port notary 8001)"
fi
export RECORDS_URL NOTARY_URL
"$venv_python" -P -m pytest acceptance --quiet --junitxml reports/acceptance.xml
