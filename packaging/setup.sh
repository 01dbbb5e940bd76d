# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What packaging/run and packaging/test share; sourced, never run.

# Says what went wrong and ends.
fail() {
  echo "touchstone: $*" >&2
  exit 1
}

# Installs the packages of packaging/dependencies that are missing. Without apt, or without the right to use it, names
# them and ends.
install_dependencies() {
  command -v dpkg-query >/dev/null || fail "this needs a Debian system (dpkg-query); packages: $(wanted_packages | xargs)"
  local missing
  missing=$(missing_packages)
  [ -z "$missing" ] && return
  command -v apt-get >/dev/null || fail "apt-get is missing; install by hand: $missing"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null && as_root=(sudo -n) \
      || { [ -t 0 ] && command -v sudo >/dev/null && as_root=(sudo); } \
      || fail "no right to install packages; as root: apt-get install $missing"
  fi
  echo "Installing: $missing"
  # One list of packages may be out of date, and another run may hold apt's lock: it waits for that.
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -y -qq)
  # shellcheck disable=SC2086
  "${apt[@]}" install --no-install-recommends $missing >/dev/null 2>&1 || {
    "${apt[@]}" update
    # shellcheck disable=SC2086
    "${apt[@]}" install --no-install-recommends $missing >/dev/null
  } || fail "these could not be installed: $missing"
}

wanted_packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' packaging/dependencies; }

missing_packages() {
  local installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u)
  comm -23 <(wanted_packages | sort -u) <(echo "$installed") | xargs
}

# Configures and builds a preset. One build at a time in a folder: another waits.
build_preset() {
  local preset=$1
  shift
  mkdir -p build
  exec 9>"build/.$preset.lock"
  if ! flock -n 9; then
    echo "Another build of \"$preset\" is going on; waiting."
    flock 9
  fi
  # The log is long and says nothing when all is well.
  quietly "build/$preset.log" cmake --preset "$preset"
  quietly "build/$preset.log" nice cmake --build --preset "$preset" -j "$(jobs_here)" "$@"
  exec 9>&-
}

# As many jobs as there are cores, but no more than the memory holds: a job takes up to about 1 GB.
jobs_here() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
  [ "$memory" -lt 1 ] && memory=1
  echo $((cores < memory ? cores : memory))
}

# Runs a command with its output in a file, which is shown when it fails.
quietly() {
  local log=$1
  shift
  if [ -n "${TOUCHSTONE_VERBOSE:-}" ] || [ -n "${CI:-}" ]; then
    "$@" || fail "failed: $*"
  else
    "$@" >"$log" 2>&1 || { cat "$log" >&2; fail "failed: $* (log: $log)"; }
  fi
}
