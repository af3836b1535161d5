#!/usr/bin/env bash
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# format.sh ROOT: every source of ours is as clang-format writes it.
set -euo pipefail
cd "$1"
find core ui app tests -name data -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 -n 20 -P "$(nproc)" clang-format --dry-run -Werror
