#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sorts sources into units that are compiled in one go, so that what they all include is read once.

  units.py LINES SOURCE…    prints "unit source" for each; a unit has about LINES lines

Names that two sources keep to themselves (in an unnamed namespace, as macros) must not meet in one unit. A source with
`using enum` outside its functions would give the enumerators to all of a unit: it stays alone.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "architecture"))
sys.dont_write_bytecode = True
from cppscan import tokens, without_comments  # noqa: E402

LEAK = re.compile(r"^using enum ", re.MULTILINE)
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)
WORDS = {"bool", "char", "int", "void", "const", "noexcept", "operator", "sizeof", "decltype", "static_assert", "of",
         "QStringLiteral", "QLatin1String"}


def own_names(text):
    """The names that a source keeps to itself; some that are none may be among them, which costs little."""
    found = set(MACRO.findall(without_comments(text)))
    scopes, head, depth = [], [], 0
    for token in tokens(text):
        if token.text == ")":
            depth -= 1
        if depth > 0:
            depth += token.text == "("
            continue
        inside = all(kind != "code" for kind in scopes) and "unnamed" in scopes
        if token.text == "{":
            if head[-1:] == ["namespace"]:
                scopes.append("unnamed")
            elif "namespace" in head[:2]:
                scopes.append("named")
            else:
                scopes.append("code")
                named = head[:head.index(":")] if ":" in head else head
                named = [word for word in named if word != "final"]
                found.update(named[-1:] if inside else [])
            head = []
        elif token.text == "}":
            if scopes:
                scopes.pop()
            head = []
        else:
            if token.text in ("(", "=", "[", ";") and head and (inside or "static" in head):
                found.add(head[-1])
            head = [] if token.text == ";" else [*head, token.text]
            depth += token.text == "("
    return {name for name in found if re.match(r"[A-Za-z_]\w*$", name)} - WORDS


def sort(sources, lines):
    """Lists of sources, each a unit of about as many lines as the others."""
    texts = {source: Path(source).read_text(encoding="utf-8") for source in sources}
    count = max(1, round(sum(text.count("\n") for text in texts.values()) / lines))
    units = [{"size": 0, "names": set(), "sources": []} for _ in range(count)]
    alone = [source for source in sources if LEAK.search(texts[source])]
    for source in sorted(set(sources) - set(alone), key=lambda s: (-texts[s].count("\n"), s)):
        names, size = own_names(texts[source]), texts[source].count("\n")
        fitting = [unit for unit in units if not names & unit["names"]]
        if not fitting:
            fitting = [{"size": 0, "names": set(), "sources": []}]
            units += fitting
        unit = min(fitting, key=lambda u: u["size"])
        unit["size"] += size
        unit["names"] |= names
        unit["sources"].append(source)
    return [sorted(unit["sources"]) for unit in units if unit["sources"]] + [[source] for source in alone]


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    for number, unit in enumerate(sort(sys.argv[2:], int(sys.argv[1]))):
        for source in unit:
            print(number, source)
    return 0


if __name__ == "__main__":
    sys.exit(main())
