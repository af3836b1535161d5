# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# shellcheck shell=bash disable=SC2034
# What packaging/run and packaging/test share. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# To build and to run.
build_packages=(
    build-essential cmake ninja-build pkg-config git ca-certificates gzip
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libqt6sql6-sqlite libgl-dev
    libsodium-dev libzstd-dev libqrencode-dev libxlsxwriter-dev python3 fonts-dejavu-core fontconfig)
# To make building quick; done without where a distribution has none.
speed_packages=(mold)
# To test.
test_packages=(
    clang-format clang-tidy appstream desktop-file-utils libxml2-utils shared-mime-info libglib2.0-bin
    dpkg-dev file lintian shellcheck man-db bash-completion sqlite3 poppler-utils qpdf zbar-tools procps locales)

# To test over the sanitizers as well.
sanitizer_packages=(clang libclang-rt-dev llvm)

say() { printf '\n== %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo --non-interactive true 2>/dev/null || echo "Packages are missing; sudo may ask for your password."
        sudo -- env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

installed() { dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^.i'; }

# Installs those of the packages that are not there; nothing is asked and nothing is fetched when all are.
need_packages() {
    local missing=() package
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are needed, and there is no apt-get to install them: ${missing[*]}" >&2
        return 1
    fi
    say "Installing ${missing[*]}"
    as_root apt-get -qq -o Acquire::Retries=3 update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" >/dev/null
}

# npm comes with Debian's package of that name, or with a nodejs from elsewhere that forbids it.
need_npm() { command -v npm >/dev/null || need_packages npm; }

# Whether programs over the sanitizers run here at all: some kernels place memory where they cannot have it, some
# containers forbid what the leak check needs.
sanitizers_work() {
    local folder run status=0
    folder=$(mktemp -d)
    echo 'int main() { int *one = new int(0); int status = *one; delete one; return status; }' >"$folder/probe.cpp"
    clang++ -fsanitize=address,undefined "$folder/probe.cpp" -o "$folder/probe" || status=1
    for run in 1 2 3 4 5 6 7 8 9 10; do
        [ $status -ne 0 ] || timeout 20 "$folder/probe" 2>"$folder/$run.log" || status=1
    done
    rm -rf "$folder"
    return $status
}

need_speed() {
    need_packages "${speed_packages[@]}" || echo "Going on without ${speed_packages[*]}."
}

# An environment that does not depend on who runs it.
prepare_environment() {
    export LC_ALL=C.UTF-8 LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive
    export HOME="${HOME:-$(getent passwd "$(id -u)" | cut -d: -f6)}"
    [ -w "$HOME" ] || HOME="${TMPDIR:-/tmp}/rollbook-home-$(id -u)"
    mkdir -p "$HOME"
    unset ROLLBOOK_PASSPHRASE ROLLBOOK_TRANSLATION QT_QPA_PLATFORM
    cd "$root" || return 1
}

jobs_at_once() { nproc 2>/dev/null || echo 2; }

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }
