#!/usr/bin/env bash
# Shows that what is installed is $ANNEX_ARTEFACT: its digest, and that its code can be loaded. Prints the digest.
set -euo pipefail
root="${RECORDS_INSTALL_ROOT:?names the folder it is installed in}"
installed="$(cat "$root/current/DIGEST")"
expected="$(sha256sum "${ANNEX_ARTEFACT:?names the artefact}" | cut -d' ' -f1)"
if [ "$installed" != "$expected" ]; then
  echo "installed is $installed, expected was $expected" >&2
  exit 1
fi
PYTHONPATH="$root/current/app:$root/current/site" "${PYTHON:-python3}" -P -B -c 'import records_service.app'
echo "sha256:$installed"
