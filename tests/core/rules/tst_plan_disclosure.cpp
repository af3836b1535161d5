// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

class TestPlanDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAreNumberedFromOne()
    {
        PlannedSociety f(QDate(2026, 3, 1));
        const auto print = f.submit(
            Disclose { DisclosureForm::Paper, QStringLiteral("Register"), QStringLiteral("Everybody"), 212 });
        QCOMPARE(print->action.kind, ActionKind::PrintReport);
        QCOMPARE(print->action.values,
            (QStringList { QStringLiteral("Register"), QStringLiteral("212"), QStringLiteral("1") }));
        QCOMPARE(addedIn<Disclosure>(*print).copy, 1);
        QCOMPARE(addedIn<Disclosure>(*print).scope, QStringLiteral("Everybody"));
        const auto pdf = f.submit(Disclose { DisclosureForm::Pdf, QStringLiteral("Arrears"), {}, 3 });
        QCOMPARE(pdf->action.kind, ActionKind::SaveReport);
        QCOMPARE(addedIn<Disclosure>(*pdf).copy, 2);
        QCOMPARE(f.submit(Disclose { DisclosureForm::File, QStringLiteral("List"), {}, 3 })->action.kind,
            ActionKind::ExportList);
    }

    void neitherEditedNorRemoved()
    {
        PlannedSociety f(QDate(2026, 3, 1));
        const auto draft = f.submit(Disclose { DisclosureForm::Paper, QStringLiteral("Register"), {}, 5 });
        const auto made = addedIn<Disclosure>(*draft);
        Disclosure fewer = made;
        fewer.people = 0;
        QCOMPARE(check(std::vector { removed(made) }, f.reader).problems().front().code, ProblemCode::DisclosureStays);
        QCOMPARE(
            check(std::vector { edited(made, fewer) }, f.reader).problems().front().code, ProblemCode::DisclosureStays);
    }

    void textsOfManyLinesAndCharactersAreRefusedOrPutInOneLine()
    {
        PlannedSociety f(QDate(2026, 3, 1));
        const auto draft = f.submit(Disclose { DisclosureForm::File, QStringLiteral(" Two\nlines "), {}, 1 });
        QCOMPARE(addedIn<Disclosure>(*draft).what, QStringLiteral("Two lines"));
    }
};

QTEST_GUILESS_MAIN(TestPlanDisclosure)
#include "tst_plan_disclosure.moc"
