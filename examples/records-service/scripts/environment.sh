# Sourced by test.sh and acceptance.sh: `prepare_environment` leaves the interpreter with everything locked in $venv_python.
# The folder is named by the requirements' digest, so an unchanged lock installs nothing twice.
# RECORDS_VENVS may name a folder outside the checkout.
prepare_environment() {
  local python="${PYTHON:-python3}" root requirements venv
  root="${RECORDS_VENVS:-$PWD/.venvs}"
  mkdir -p "$root" reports
  requirements="$("$python" scripts/requirements.py main dev)"
  venv="$root/$(printf '%s' "$requirements" | sha256sum | cut -c1-16)"
  (
    flock 9
    if [ ! -e "$venv/complete" ]; then
      rm -rf "$venv"
      "$python" -m venv --without-pip "$venv"
      printf '%s\n' "$requirements" > "$venv/requirements.txt"
      "$python" -m pip --python "$venv/bin/python" install --quiet --disable-pip-version-check \
        --no-deps --no-compile --require-hashes --only-binary :all: --requirement "$venv/requirements.txt"
      touch "$venv/complete"
    fi
  ) 9> "$root/lock"
  venv_python="$venv/bin/python"
}
