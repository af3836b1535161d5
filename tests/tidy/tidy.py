#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over our own sources of one folder, several at once.

  tidy.py ready BUILD            builds what the sources include: forms and moc files
  tidy.py check BUILD FOLDER     checks every source below FOLDER; exits 1 on any finding
"""

import concurrent.futures
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOISE = re.compile(r"^\d+ warnings? (generated|treated)|^Suppressed \d+|^Use -header-filter|^$")


def ready(build):
    listed = subprocess.run(["ninja", "-C", build, "-t", "targets", "all"],
                            check=True, capture_output=True, text=True).stdout
    targets = [line.split(":")[0] for line in listed.splitlines()]
    wanted = sorted({t for t in targets if re.search(r"(^|/)[^/]+_autogen$", t)})
    return subprocess.run(["ninja", "-C", build, *wanted]).returncode


def sources(build, folder):
    commands = json.loads((Path(build) / "compile_commands.json").read_text(encoding="utf-8"))
    below = ROOT / folder
    files = {str(Path(command["file"]).resolve()) for command in commands}
    return sorted(f for f in files if Path(f).is_relative_to(below) and not Path(f).is_relative_to(build))


def check_one(build, source):
    begun = time.monotonic()
    done = subprocess.run(["clang-tidy", "-quiet", "-p", build, source], capture_output=True, text=True)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if not NOISE.match(line)]
    return source, done.returncode, "\n".join(lines), time.monotonic() - begun


def check(build, folder):
    files = sources(build, folder)
    # The longest first, so that no processor waits for a last long one.
    files.sort(key=lambda f: -Path(f).stat().st_size)
    wrong, spent = 0, 0.0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for source, status, output, seconds in pool.map(lambda f: check_one(build, f), files):
            spent += seconds
            if status != 0 or output:
                wrong += 1
                print(f"{Path(source).relative_to(ROOT)}:\n{output}\n", flush=True)
    print(f"{folder}: {len(files)} sources, {wrong} with findings, {spent:.0f} s of work")
    if not files:
        print("no source found: is this a build directory?")
    return 1 if wrong or not files else 0


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "ready":
        return ready(os.path.abspath(sys.argv[2]))
    if len(sys.argv) == 4 and sys.argv[1] == "check":
        return check(os.path.abspath(sys.argv[2]), sys.argv[3])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
