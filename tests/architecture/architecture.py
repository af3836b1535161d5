#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves the layering and the sizes that the design asks for, from the sources. Prints each finding; exits 1 on any."""

import os
import re
import subprocess
import sys
from pathlib import Path

import cppscan

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60

TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md",
    "app", "core", "ui", "resources", "translations", "tests", "packaging",
    ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore", ".gitattributes",
}

# What each folder may include besides itself. "core" is the folder's own files: the facade and what it hands on.
MODEL = ["core/base", "core/records", "core/changes", "core/rules", "core/statistics"]
MAY_INCLUDE = {
    "core/base": [],
    "core/records": ["core/base"],
    "core/changes": ["core/base", "core/records"],
    "core/rules": ["core/base", "core/records", "core/changes"],
    # core/changes declares the Reader that figures are computed from, and the changes that refresh them.
    "core/statistics": ["core/base", "core/records", "core/changes", "core/rules"],
    "core/store": ["core/base", "core/records", "core/changes"],
    "core/exchange": [*MODEL, "core/store"],
    "core/reports": [*MODEL, "core/store", "core"],
    "core": [*MODEL, "core/store", "core/exchange", "core/reports"],
}
FOR_PEOPLE = [*MODEL, "core/exchange", "core/reports", "core"]

SQL_FOLDER = "core/store"
WORDLESS = {*MODEL, "core/store", "core/exchange", "core"}
TRANSLATES = re.compile(
    r"\b(tr|trUtf8|translate|qtTrId)\s*\(|\bQT_TR(ANSLATE)?_N?_?NOOP\w*|\bQ_DECLARE_TR_FUNCTIONS\b")
# A tooltip made of anything but fixed words.
MARKED_TIP = re.compile(r"setToolTip\((?!(?:\w+, )?(?:plainToolTip|tr)\()")
SQL_NAMES = re.compile(r"\b(QSql\w*|QtSql|sqlite3\w*)\b")
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK|[Ss]tu" + r"bs?|[Nn]ot (yet )?implemen" + r"ted)\b")

CODE = {".cpp", ".h"}
MEASURED = {".cpp", ".h", ".py", ".cmake", ".sh"}
LICENSED = MEASURED | {".qrc", ".svg", ".desktop", ".xml", ".1"}
SCRIPTS = {"packaging/run", "packaging/test", ".ci/run"}
# Written by tools that drop comments, or data whose every byte counts.
UNLICENSED = re.compile(r"^tests/.*data/|^translations/|\.(ui|ts|png|json|csv|rollbook)$")


def sources(root):
    """The repository's files, as paths from its root: tracked ones and new ones, never build products."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            check=True, capture_output=True, text=True).stdout.split("\0")
        return sorted(name for name in set(listed) if name and (root / name).is_file())
    except (OSError, subprocess.CalledProcessError):
        found = []
        for folder, folders, names in os.walk(root):
            folders[:] = [f for f in folders if not f.startswith("build") and f not in (".git", ".cache")]
            found += [str((Path(folder) / name).relative_to(root)) for name in names]
        return sorted(found)


def folder_of(name):
    """core/rules for core/rules/fees.h, core for core/register.h, app for anything below app."""
    parts = name.split("/")
    if parts[0] == "app" or len(parts) == 2:
        return parts[0]
    return "/".join(parts[:2])


def allowed(folder):
    if folder in MAY_INCLUDE:
        return set(MAY_INCLUDE[folder])
    if folder.startswith("ui/") or folder == "ui":
        return {"ui", *FOR_PEOPLE}
    return {"app", "ui", SQL_FOLDER, *FOR_PEOPLE}


def may_include(folder, target):
    if target == folder:
        return True
    rules = allowed(folder)
    return target in rules or (target.startswith("ui/") and "ui" in rules)


class Checker:
    def __init__(self, root):
        self.root = root
        self.names = sources(root)
        self.known = set(self.names)
        self.findings = []
        self.edges = {}
        self.function_count = 0

    def report(self, name, line, text):
        self.findings.append(f"{name}:{line}: {text}")

    def run(self):
        for entry in sorted({name.split("/")[0] for name in self.names} - TOP_LEVEL):
            self.report(entry, 1, "does not belong at the top level")
        for name in self.names:
            if UNLICENSED.search(name):
                continue
            if Path(name).suffix in LICENSED or name in SCRIPTS or name.endswith("CMakeLists.txt"):
                self.check_text(name)
        self.check_cycles()
        return self.findings

    def check_text(self, name):
        text = (self.root / name).read_text(encoding="utf-8")
        lines = text.splitlines()
        head = "\n".join(lines[:4])
        if "SPDX-FileCopyrightText: Rollbook contributors" not in head or "SPDX-License-Identifier:" not in head:
            self.report(name, 1, "the SPDX lines are missing")
        for number, line in enumerate(lines, 1):
            if UNFINISHED.search(line):
                self.report(name, number, "says that something is unfinished: " + line.strip())
        measured = Path(name).suffix in MEASURED or name in SCRIPTS
        if measured and len(lines) > MAX_FILE_LINES:
            self.report(name, len(lines), f"{len(lines)} lines, {MAX_FILE_LINES} are allowed")
        if Path(name).suffix in CODE:
            self.check_code(name, text)

    def check_code(self, name, text):
        folder = folder_of(name)
        if name.endswith(".h") and "#pragma once" not in text:
            self.report(name, 1, "#pragma once is missing")
        for function in cppscan.functions(text):
            self.function_count += 1
            if function.lines > MAX_FUNCTION_LINES:
                self.report(name, function.first,
                            f"{function.name} has {function.lines} lines, {MAX_FUNCTION_LINES} are allowed")
        for line, quoted, path in cppscan.includes(text):
            self.check_include(name, folder, line, quoted, path)
        if not name.startswith("tests/"):
            self.check_names(name, folder, cppscan.without_comments(text))

    def check_include(self, name, folder, line, quoted, path):
        ours = path.split("/")[0] in ("core", "ui", "app", "tests")
        if not quoted:
            if ours:
                self.report(name, line, f'{path} is ours: include it with "…"')
            return
        if path.endswith(".moc") or re.match(r"(.*/)?(ui|moc)_\w+\.(h|cpp)$", path):
            return
        if not ours or path not in self.known:
            self.report(name, line, f"{path} is no path from the root of the sources")
            return
        if name.startswith("tests/"):
            return
        target = folder_of(path)
        if target.startswith("tests"):
            self.report(name, line, f"{path}: the program includes nothing of the tests")
        elif not may_include(folder, target):
            self.report(name, line, f"{folder} may not include {target} ({path})")
        if target != folder:
            self.edges.setdefault(folder, {}).setdefault(target, f"{name}:{line}")

    def check_names(self, name, folder, code):
        for number, line in enumerate(code.splitlines(), 1):
            if folder != SQL_FOLDER and (match := SQL_NAMES.search(line)):
                self.report(name, number, f"{match[1]}: only {SQL_FOLDER} knows the database")
            if MARKED_TIP.search(line):
                self.report(name, number, "a tooltip takes text for markup: plainToolTip(…) or tr(…)")
            if folder in WORDLESS and TRANSLATES.search(line):
                self.report(name, number, f"{folder} makes no words for people: " + line.strip())

    def check_cycles(self):
        done, path = set(), []

        def visit(folder):
            if folder in path:
                cycle = [*path[path.index(folder):], folder]
                where = ", ".join(self.edges[a][b] for a, b in zip(cycle, cycle[1:]))
                self.report(folder, 1, "a cycle of folders: " + " → ".join(cycle) + f" ({where})")
                return
            if folder in done:
                return
            path.append(folder)
            for target in sorted(self.edges.get(folder, {})):
                visit(target)
            path.pop()
            done.add(folder)

        for folder in sorted(self.edges):
            visit(folder)


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()
    checker = Checker(root)
    findings = checker.run()
    for finding in findings:
        print(finding)
    print(f"{len(checker.names)} files, {checker.function_count} functions, {len(findings)} findings")
    if checker.function_count == 0:
        print("no function found: the wrong folder?")
        return 1
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
