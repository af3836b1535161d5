#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mime.sh ROOT SCRATCH: the MIME type takes its place in a database, and knows a register by name and by content.
set -euo pipefail
root=$1 scratch=$2
rm -rf "$scratch"
mkdir -p "$scratch/mime/packages"
cp /usr/share/mime/packages/freedesktop.org.xml "$scratch/mime/packages/"
cp "$root/resources/org.rollbook.Rollbook.mime.xml" "$scratch/mime/packages/"
XDG_DATA_DIRS=$scratch XDG_DATA_HOME=$scratch update-mime-database -V "$scratch/mime" >/dev/null 2>"$scratch/log" || {
    cat "$scratch/log"
    exit 1
}

type_of() { XDG_DATA_HOME=$scratch XDG_DATA_DIRS=$scratch gio info -a standard::content-type "$1" |
    sed -n 's/.*content-type: //p'; }
expect() {
    local found
    found=$(type_of "$1")
    [ "$found" = "$2" ] && return
    echo "$1: $found, $2 expected"
    exit 1
}

# The readable part of an encrypted page's header, after 16 bytes of salt, in both of SQLite's journal modes.
for readable in '\x10\x00\x02\x02\x20\x40\x20\x20' '\x10\x00\x01\x01\x20\x40\x20\x20'; do
    { head -c 16 /dev/urandom; printf '%b' "$readable"; head -c 4072 /dev/urandom; } >"$scratch/register"
    expect "$scratch/register" application/vnd.rollbook.register
done
head -c 4096 /dev/urandom >"$scratch/named.rollbook"
expect "$scratch/named.rollbook" application/vnd.rollbook.register
{ printf 'SQLite format 3\0\x10\x00\x02\x02\x00\x40\x20\x20'; head -c 4072 /dev/zero; } >"$scratch/plain"
[ "$(type_of "$scratch/plain")" != application/vnd.rollbook.register ] || {
    echo "a plain database is taken for a register"
    exit 1
}
echo "known by name and by content"
