#!/usr/bin/env bash
# Installs $ANNEX_ARTEFACT beside the earlier versions below $RECORDS_INSTALL_ROOT and switches `current` to it in one step.
set -euo pipefail
artefact="$(realpath "${ANNEX_ARTEFACT:?names the artefact}")"
root="${RECORDS_INSTALL_ROOT:?names the folder to install into}"
digest="$(sha256sum "$artefact" | cut -d' ' -f1)"
release="$root/releases/$digest"

mkdir -p "$root/releases"
if [ ! -e "$release/DIGEST" ]; then
  rm -rf "$release"
  mkdir "$release"
  tar -xzf "$artefact" -C "$release"
  "$release/install.sh"
  echo "$digest" > "$release/DIGEST"
fi
ln -sfn "releases/$digest" "$root/current.new"
mv -T "$root/current.new" "$root/current"
echo "records-service $(cat "$root/current/VERSION") ($digest) is installed for ${ANNEX_ENVIRONMENT:-an unnamed environment}"
