#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of packaging/cmake/units.py: which sources are compiled as one."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging" / "cmake"))
import units  # noqa: E402

SOURCE = """#include <vector>
#define HALF(x) ((x) / 2)
namespace rollbook {
namespace {
constexpr int mostRows = HALF(10);
struct Piece { int size = 0; };
class Tally final : public Base { int m_total = 0; };
template <class R> int sumOf(const std::vector<R> &all, int first = 0) { int sum = first; return sum; }
QString kept(QStringLiteral("a"));
} // namespace
static int counter = 0;
int Public::method(int argument) { const int local = argument; return local; }
} // namespace rollbook
"""


class Units(unittest.TestCase):
    def sorted(self, lines, **sources):
        with tempfile.TemporaryDirectory() as folder:
            paths = []
            for name, text in sources.items():
                paths.append(str(Path(folder) / f"{name}.cpp"))
                Path(paths[-1]).write_text(text, encoding="utf-8")
            return [[Path(source).stem for source in unit] for unit in units.sort(paths, lines)]

    def test_the_names_a_source_keeps_to_itself(self):
        self.assertEqual(units.own_names(SOURCE), {"HALF", "mostRows", "Piece", "Tally", "sumOf", "kept", "counter"})

    def test_what_does_not_collide_is_one_unit(self):
        self.assertEqual(self.sorted(100, a="int a();\n", b="int b();\n"), [["a", "b"]])

    def test_the_same_own_name_makes_two(self):
        text = "namespace {{\nint {0}() {{ return 1; }}\n}}\n"
        one, other = text.format("size"), text.format("width")
        self.assertEqual(sorted(self.sorted(100, a=one, b=one)), [["a"], ["b"]])
        self.assertEqual(self.sorted(100, a=one, b=other), [["a", "b"]])

    def test_enumerators_let_out_stay_alone(self):
        self.assertEqual(sorted(self.sorted(100, a="using enum Kind;\n", b="int b();\n")), [["a"], ["b"]])

    def test_long_sources_are_shared_out(self):
        made = self.sorted(100, a="\n" * 100, b="\n" * 60, c="\n" * 40)
        self.assertEqual(sorted(made), [["a"], ["b", "c"]])


if __name__ == "__main__":
    unittest.main()
