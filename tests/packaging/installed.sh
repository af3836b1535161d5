#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# installed.sh BUILD PREFIX: what `cmake --install` puts into a folder works from there, with nothing of the build.
set -euo pipefail
build=$1 prefix=$2
rm -rf "$prefix"
cmake --install "$build" --prefix "$prefix" >/dev/null
work=$(mktemp -d) && chmod 700 "$work"
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$*"
    exit 1
}
clean() { env -i PATH=/usr/bin:/bin HOME="$work" LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    XDG_RUNTIME_DIR="$work" ROLLBOOK_PASSPHRASE="correct horse battery staple" "$@"; }

for program in rollbook rollbook-cli; do
    ldd "$prefix/bin/$program" | sed 's,/bin/\.\./,/,' | grep "libsqlite3mc.so.0 => $prefix/lib/" >/dev/null ||
        fail "$program does not find its own SQLite: $(ldd "$prefix/bin/$program" | grep sqlite || echo none)"
    readelf -d "$prefix/bin/$program" | grep -E 'RPATH|RUNPATH' | grep -v "$build" >/dev/null ||
        fail "$program remembers the build"
    # Words need no display.
    env -i PATH=/usr/bin:/bin HOME="$work" LC_ALL=C.UTF-8 "$prefix/bin/$program" --version | grep "$ROLLBOOK_VERSION" >/dev/null || fail "$program --version"
done
clean "$prefix/bin/rollbook-cli" demo "$work/demo.rollbook" --people 50 --seed 1 >/dev/null ||
    fail "no sample society could be made"
[ -s "$work/demo.rollbook" ] || fail "the sample society is not there"
[ "$(head -c 15 "$work/demo.rollbook")" != "SQLite format 3" ] || fail "the register is not encrypted"
clean "$prefix/bin/rollbook-cli" verify "$work/demo.rollbook" >/dev/null || fail "the register does not verify"
clean "$prefix/bin/rollbook-cli" report register "$work/demo.rollbook" --pdf "$work/register.pdf" >/dev/null ||
    fail "the register does not print"
[ "$(head -c 5 "$work/register.pdf")" = "%PDF-" ] || fail "the printed register is no PDF"

for file in share/applications/org.rollbook.Rollbook.desktop share/metainfo/org.rollbook.Rollbook.metainfo.xml \
    share/mime/packages/org.rollbook.Rollbook.xml share/icons/hicolor/scalable/apps/org.rollbook.Rollbook.svg \
    share/icons/hicolor/48x48/apps/org.rollbook.Rollbook.png share/man/man1/rollbook.1.gz \
    share/man/man1/rollbook-cli.1.gz share/bash-completion/completions/rollbook-cli lib/rollbook/libsqlite3mc.so.0; do
    [ -s "$prefix/$file" ] || fail "$file is not installed"
done
for page in "$prefix"/share/man/man1/*.gz; do
    warnings=$(MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || fail "$page: $warnings"
done
bash -n "$prefix/share/bash-completion/completions/rollbook-cli"
echo "installed and working"
