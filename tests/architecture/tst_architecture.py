#!/usr/bin/env python3
# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The architecture script must be able to fail: each of its rules is shown a small wrong tree."""

import tempfile
import unittest
from pathlib import Path

import architecture
import cppscan

SPDX = "// SPDX-FileCopyrightText: Rollbook contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def body(lines):
    return "    ++x;\n" * lines


class Scanner(unittest.TestCase):
    def sizes(self, text):
        return [(f.name, f.lines) for f in cppscan.functions(text)]

    def test_plain_functions_are_measured_from_signature_to_brace(self):
        self.assertEqual(self.sizes("int f(int x)\n{\n" + body(3) + "}\n"), [("f", 6)])

    def test_namespaces_and_classes_are_no_functions(self):
        text = "namespace a {\nclass B : public C<int>\n{\n" + body(0) + "int m() const { return 1; }\n};\n}\n"
        self.assertEqual(self.sizes(text), [("m", 1)])

    def test_a_constructor_counts_with_its_initialisers(self):
        text = "X::X(int a)\n    : m_a(a)\n    , m_b { 1, 2 }\n    , m_c([] { return 1; }())\n{\n" + body(2) + "}\n"
        self.assertEqual(self.sizes(text), [("X::X", 8)])

    def test_lambdas_and_local_types_belong_to_the_function_around(self):
        text = "void f()\n{\n    struct S { int g() { return 1; } };\n    auto l = [] {\n" + body(5) + "    };\n}\n"
        self.assertEqual(self.sizes(text), [("f", 11)])

    def test_a_lambda_outside_functions_counts_too(self):
        self.assertEqual(self.sizes("const auto f = [](int x) {\n" + body(4) + "};\n")[0][1], 6)

    def test_braces_in_comments_and_literals_do_not_count(self):
        text = ('void f()\n{ // }\n    /* } */ auto a = "}\\"}"; char c = \'}\'; int big = 1\'000\'000;\n'
                '    auto r = R"x(} )" }\n)x";\n}\nvoid g() { }\n')
        self.assertEqual(self.sizes(text), [("f", 6), ("g", 1)])

    def test_braces_in_directives_do_not_count(self):
        text = "#define OPEN { \\\n {\nvoid f()\n{\n#if 1 // {\n    go(u\"#{\");\n#endif\n}\n"
        self.assertEqual(self.sizes(text), [("f", 6)])

    def test_values_with_braces_are_no_functions(self):
        text = "const std::vector<int> v = {\n1,\n2 };\nint x {3};\nstatic constexpr int a[] { 1, 2 };\nvoid f() { }\n"
        self.assertEqual(self.sizes(text), [("f", 1)])

    def test_templates_attributes_operators_and_macros(self):
        text = ("template <class T, std::enable_if_t<(sizeof(T) > 1), int> = 0>\n[[nodiscard]] bool big(T t)\n{\n"
                "    return t;\n}\nstruct S {\n    Q_PROPERTY(int a READ a)\npublic:\n"
                "    S &operator=(const S &) { return *this; }\n    ~S() { }\n};\n")
        self.assertEqual(self.sizes(text), [("big", 4), ("operator=", 1), ("~S", 1)])

    def test_includes_in_comments_are_none(self):
        self.assertEqual(cppscan.includes('// #include "a.h"\n#include <b>\n  # include "c/d.h"\n'),
                         [(2, False, "b"), (3, True, "c/d.h")])


class Rules(unittest.TestCase):
    def findings(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return architecture.Checker(Path(folder)).run()

    def header(self, *includes, text=""):
        return SPDX + "#pragma once\n" + "".join(f'#include "{i}"\n' for i in includes) + text

    def assert_found(self, files, part):
        findings = self.findings(files)
        self.assertEqual(len(findings), 1, findings)
        self.assertIn(part, findings[0])

    def test_a_right_tree_has_no_findings(self):
        self.assertEqual(self.findings({
            "core/base/id.h": self.header(),
            "core/records/member.h": self.header("core/base/id.h"),
            "core/register.h": self.header("core/records/member.h"),
            "ui/words/words.h": self.header("core/register.h"),
            "ui/members/page.h": self.header("core/register.h", "ui/words/words.h"),
            "app/window/main.cpp": SPDX + '#include "ui/members/page.h"\n#include "ui_page.h"\n#include "main.moc"\n',
            "tests/core/store/tst_store.cpp": SPDX + '#include "core/base/id.h"\nint QSqlQuery;\n',
            "tests/data/broken.cpp": "TO" + "DO\n",
        }), [])

    def test_the_table_of_folders(self):
        for folder, target in (
                ("core/base", "core/records"), ("core/records", "core/changes"), ("core/changes", "core/rules"),
                ("core/rules", "core/statistics"), ("core/statistics", "core/store"), ("core/store", "core/rules"),
                ("core/exchange", "core/reports"), ("core/reports", "core/exchange"), ("core/rules", "ui/words"),
                ("ui/members", "core/store"), ("ui/words", "app/window"), ("core/store", "ui/words")):
            with self.subTest(folder=folder, target=target):
                self.assert_found({f"{target}/a.h": self.header(), f"{folder}/b.h": self.header(f"{target}/a.h")},
                                  f"may not include {target.split('/')[0]}")

    def test_cycles(self):
        self.assert_found({
            "ui/members/a.h": self.header("ui/groups/b.h"),
            "ui/groups/b.h": self.header(),
            "ui/groups/c.h": self.header("ui/members/a.h"),
        }, "cycle")

    def test_include_paths(self):
        base = {"core/base/id.h": self.header()}
        for wrong in ('#include "id.h"', '#include "../base/id.h"', '#include "core/base/none.h"',
                      '#include <core/base/id.h>'):
            with self.subTest(wrong=wrong):
                self.assertEqual(len(self.findings({**base, "core/base/id.cpp": SPDX + wrong + "\n"})), 1)

    def test_the_program_includes_nothing_of_the_tests(self):
        self.assert_found({"tests/core/fixture.h": self.header(),
                           "app/cli/main.cpp": SPDX + '#include "tests/core/fixture.h"\n'}, "nothing of the tests")

    def test_only_the_store_names_the_database(self):
        for line in ("#include <QSqlQuery>", "QSqlDatabase db;", "#include <sqlite3.h>"):
            with self.subTest(line=line):
                self.assert_found({"core/exchange/a.cpp": SPDX + line + "\n"}, "database")
                self.assertEqual(self.findings({"core/store/a.cpp": SPDX + line + "\n"}), [])
        self.assertEqual(self.findings({"core/rules/a.cpp": SPDX + "// QSqlDatabase\n"}), [])

    def test_tooltips_show_text_as_typed(self):
        for line in ("label->setToolTip(name);", "item->setToolTip(0, rule.note);", "b->setToolTip(text(2));"):
            with self.subTest(line=line):
                self.assert_found({"ui/members/a.cpp": SPDX + line + "\n"}, "markup")
        for line in ("b->setToolTip(tr(\"Close\"));", "item->setToolTip(0, plainToolTip(rule.note));"):
            with self.subTest(line=line):
                self.assertEqual(self.findings({"ui/members/a.cpp": SPDX + line + "\n"}), [])

    def test_rules_make_no_words(self):
        for line in ('auto s = QObject::tr("x");', 'QT_TRANSLATE_NOOP("a", "b")',
                     'QCoreApplication::translate("a", "b");'):
            with self.subTest(line=line):
                self.assert_found({"core/rules/a.cpp": SPDX + line + "\n"}, "no words")
                self.assertEqual(self.findings({"ui/words/a.cpp": SPDX + line + "\n"}), [])

    def test_sizes(self):
        self.assert_found({"core/rules/a.cpp": SPDX + "void f(int x)\n{\n" + body(58) + "}\n"}, "f has 61 lines")
        self.assertEqual(self.findings({"core/rules/a.cpp": SPDX + "void f(int x)\n{\n" + body(57) + "}\n"}), [])
        self.assert_found({"core/rules/a.cpp": SPDX + "\n" * 399}, "401 lines")
        self.assertEqual(self.findings({"core/rules/a.cpp": SPDX + "\n" * 398}), [])

    def test_headers_words_and_places(self):
        self.assert_found({"core/base/a.cpp": "int x;\n"}, "SPDX")
        self.assert_found({"core/base/a.h": SPDX}, "#pragma once")
        self.assert_found({"packaging/run": "#!/bin/sh\n"}, "SPDX")
        for word in ("TO" + "DO", "FIX" + "ME", "a stu" + "b", "not yet implemen" + "ted"):
            self.assert_found({"core/base/a.cpp": SPDX + f"// {word}: more\n"}, "unfinished")
        self.assert_found({"notes/a.txt": "x\n"}, "top level")


if __name__ == "__main__":
    unittest.main()
