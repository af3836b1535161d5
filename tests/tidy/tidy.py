#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over all our own sources.

  tidy.py BUILD [PART…]     checks core, ui, app and tests, or those parts; exits 1 on any finding
  tidy.py BUILD --self      plants findings and looks whether they are told

Each check walks through everything that a source includes, and that is all of Qt. So many sources are read as one unit;
where a unit does not compile, its sources are checked one by one.
"""

import json
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "cmake"))
sys.dont_write_bytecode = True
import units  # noqa: E402

PARTS = ("core", "ui", "app", "tests")
LINES = 8000
NOISE = re.compile(r"^\d+ warnings? (generated|treated)|^Suppressed \d+|^Use -header-filter|^$")
FLAG = re.compile(r"-(D|I|isystem|std=)")
PLANTED = {
    "bugprone-use-after-move": "int planted(std::vector<int> a)\n{\n"
                               "    const auto b = std::move(a);\n    return int(a.size() + b.size());\n}\n",
    "performance-unnecessary-value-param": "int planted(std::vector<int> a)\n{\n    return int(a.size());\n}\n",
    "modernize-use-override": "struct Base { virtual ~Base() = default; virtual int f(); };\n"
                              "struct Planted : Base { virtual int f(); };\n",
}


def our_commands(build):
    """Source and flags of everything of ours that is compiled."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    found = {}
    for command in commands:
        source = Path(command["file"]).resolve()
        if source.is_relative_to(ROOT) and not source.is_relative_to(build) and source.suffix == ".cpp":
            found[str(source)] = command["command"]
    return found


def flags_of(commands):
    """What the compiler is told about names, folders and language, by all of the commands together."""
    flags = {}
    for command in commands:
        words = shlex.split(command)
        for index, word in enumerate(words):
            if word == "-isystem":
                flags[f"-isystem{words[index + 1]}"] = True
            elif FLAG.match(word):
                # One name has one value: the first.
                flags.setdefault(word.split("=")[0] if word.startswith("-D") else word, word)
    return [word if word is not True else name for name, word in flags.items()]


def write_unit(path, sources):
    """Several sources as one; each has its own main()."""
    lines = []
    for number, source in enumerate(sources):
        lines += [f"#define main main{number}", f'#include "{source}"', "#undef main"]
        moc = path.parent / (Path(source).stem + ".moc")
        moc.touch()
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def run(build, source, flags):
    done = subprocess.run(["clang-tidy", "-quiet", f"--config-file={ROOT / '.clang-tidy'}", str(source), "--",
                           *flags, "-I", str(build / "tests" / "tidy")], capture_output=True, text=True)
    lines = [line for line in (done.stdout + done.stderr).splitlines() if not NOISE.match(line)]
    return done.returncode, "\n".join(lines)


def check_unit(build, name, sources, flags):
    begun = time.monotonic()
    path = build / "tests" / "tidy" / f"{name}.cpp"
    write_unit(path, sources)
    status, output = run(build, path, flags)
    alone = "[clang-diagnostic-error]" in output or "error: too many errors" in output
    if alone:
        print(f"{name} does not compile as one; its {len(sources)} sources are checked one by one:\n{output[:2000]}")
        each = [run(build, source, flags) for source in sources]
        status, output = max(s for s, _ in each), "\n".join(o for _, o in each if o)
    return name, len(sources), status, output, time.monotonic() - begun


def places(part, commands):
    """A part's sources; those of the tests by the part that they are about, each with names of its own."""
    found = {}
    for source in commands:
        folders = Path(source).relative_to(ROOT).parts
        if folders[0] == part:
            place = f"{part}_{folders[1] if folders[1] in PARTS else 'more'}" if part == "tests" else part
            found.setdefault(place, []).append(source)
    return sorted(found.items())


def check(build, parts):
    (build / "tests" / "tidy").mkdir(parents=True, exist_ok=True)
    commands, todo = our_commands(build), []
    for part in parts:
        for place, below in places(part, commands):
            for number, sources in enumerate(units.sort(sorted(below), LINES)):
                todo.append((f"{place}{number}", sources, flags_of(commands[source] for source in sources)))
    wrong, checked, spent = 0, 0, 0.0
    for one in todo:
        name, count, status, output, seconds = check_unit(build, *one)
        checked, spent, bad = checked + count, spent + seconds, status != 0 or bool(output)
        wrong += bad
        print(f"{name}: {count} sources, {seconds:.0f} s{': ' + chr(10) + output if bad else ''}", flush=True)
    print(f"{checked} sources in {len(todo)} units, {wrong} units with findings, {spent:.0f} s of work")
    if not checked:
        print("no source found: is this a build directory?")
    return 1 if wrong or not checked else 0


def prove(build):
    """Every planted finding has to be told when its source is one of a unit."""
    folder = build / "tests" / "tidy" / "core"
    folder.mkdir(parents=True, exist_ok=True)
    missing = []
    for number, (name, code) in enumerate(PLANTED.items()):
        source, clean = folder / f"planted{'abcdefgh'[number]}.cpp", folder / "clean.cpp"
        source.write_text(f"#include <string>\n#include <utility>\n#include <vector>\n{code}", encoding="utf-8")
        clean.write_text("int clean();\n", encoding="utf-8")
        unit = folder.parent / f"self{number}.cpp"
        write_unit(unit, [str(clean), str(source)])
        status, output = run(build, unit, ["-std=c++20"])
        if status == 0 or name not in output or source.name not in output:
            missing.append(f"{name} is not told:\n{output}")
    print("\n".join(missing) or f"{len(PLANTED)} planted findings, all told")
    return 1 if missing else 0


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    build = Path(sys.argv[1]).resolve()
    if sys.argv[2:] == ["--self"]:
        return prove(build)
    return check(build, sys.argv[2:] or PARTS)


if __name__ == "__main__":
    sys.exit(main())
