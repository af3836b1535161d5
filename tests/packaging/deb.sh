#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# deb.sh BUILD SCRATCH: the Debian package is made, is clean, and (as root) installs, starts and goes without a trace.
set -euo pipefail
build=$1 scratch=$2
rm -rf "$scratch"
mkdir -p "$scratch"
fail() {
    echo "$*"
    exit 1
}

(cd "$scratch" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch" >"$scratch/log" 2>&1) ||
    fail "$(cat "$scratch/log")"
deb=$(ls "$scratch"/rollbook_*.deb)
depends=$(dpkg-deb -f "$deb" Depends)
for wanted in libqt6sql6-sqlite libqt6core6 libqt6widgets6 libqt6charts6 libsodium23 libqrencode4 libxlsxwriter4; do
    [[ $depends == *"$wanted"* ]] || fail "the package does not depend on $wanted: $depends"
done
[[ $depends != *libsqlite3* ]] || fail "the package depends on another SQLite: $depends"
findings=$(lintian --allow-root --fail-on none --tag-display-limit 0 "$deb" 2>&1 | grep -E '^[EW]: ' || true)
[ -z "$findings" ] || fail "lintian: $findings"

start() {
    env -i PATH="$1:/usr/bin:/bin" HOME="$scratch" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen "$2" --version |
        grep -q "$ROLLBOOK_VERSION" || fail "$2 does not start from the package"
}

dpkg-deb -x "$deb" "$scratch/root"
start "$scratch/root/usr/bin" rollbook-cli
start "$scratch/root/usr/bin" rollbook

# For good only where it harms nobody: as root, on a machine without the package.
if [ "$(id -u)" -eq 0 ] && ! dpkg-query -W rollbook >/dev/null 2>&1; then
    trap 'dpkg --purge rollbook >/dev/null 2>&1 || true' EXIT
    dpkg -i "$deb" >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
    dpkg -L rollbook | sort >"$scratch/files"
    start /usr/bin rollbook-cli
    start /usr/bin rollbook
    dpkg --purge rollbook >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
    while read -r file; do
        if [ -f "$file" ]; then fail "$file stays behind"; fi
    done <"$scratch/files"
fi
echo "$(basename "$deb"): $(stat -c %s "$deb") bytes, depends on $depends"
