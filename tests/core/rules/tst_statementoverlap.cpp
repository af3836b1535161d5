// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementoverlap.h"
#include "tests/support/day.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// The lines that one account has by files of a bank.
struct AccountLines {
    static StatementLine line(const char *on, qint64 pence, const char *payer, const char *identity)
    {
        StatementLine made;
        made.day = ::day(on);
        made.amount = { pence };
        made.payer = QLatin1String(payer);
        made.identity = QLatin1String(identity);
        return made;
    }
    /// Takes the lines of a file, oldest first, and gives how many were new.
    int fresh(const char *layout, const std::vector<StatementLine> &shown)
    {
        StatementFile file;
        file.id.uuid = { 1, files.size() + 1 };
        file.layout = QLatin1String(layout);
        file.first = shown.front().day;
        file.last = shown.back().day;
        const std::vector<StatementLine> added = freshLines(shown, file, lines, files);
        files.push_back(file);
        for (StatementLine one : added) {
            one.file = file.id;
            lines.push_back(one);
        }
        return static_cast<int>(added.size());
    }
    /// Who paid this sum by the lines here, in the order of the alphabet.
    [[nodiscard]] QStringList payersOf(qint64 pence) const
    {
        QStringList payers;
        for (const StatementLine &one : lines) {
            if (one.amount.pence == pence)
                payers.push_back(one.payer);
        }
        payers.sort();
        return payers;
    }

    std::vector<StatementFile> files;
    std::vector<StatementLine> lines;
};

} // namespace

/// What of a statement an account has already.
class TestStatementOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By other columns of the same layout every line has another identity.
    void columnsExplainedAnewNeverDouble()
    {
        AccountLines account;
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-08-01", 900, "OLD", "a1"),
                         AccountLines::line("2026-08-06", 3'600, "SMITH", "a2"),
                         AccountLines::line("2026-08-07", 3'600, "SMITH", "a3"),
                         AccountLines::line("2026-08-07", 3'600, "SMITH", "a4"),
                         AccountLines::line("2026-08-10", 500, "LAST", "a5") }),
            5);
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-08-06", 3'600, "SMITH SUBS", "b2"),
                         AccountLines::line("2026-08-07", 3'600, "SMITH SUBS", "b3"),
                         AccountLines::line("2026-08-07", 3'600, "SMITH SUBS", "b4"),
                         AccountLines::line("2026-08-10", 500, "LAST", "b5"),
                         AccountLines::line("2026-08-10", 500, "NEW", "b6"),
                         AccountLines::line("2026-08-20", 700, "NEW", "b7") }),
            2);
        QCOMPARE(account.payersOf(500), (QStringList { QStringLiteral("LAST"), QStringLiteral("NEW") }));
        // By the same columns as before, equal lines of a day stay apart.
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-08-10", 500, "NEW", "b6"),
                         AccountLines::line("2026-08-20", 700, "NEW", "b7"),
                         AccountLines::line("2026-08-20", 700, "NEW", "b8"),
                         AccountLines::line("2026-08-21", 700, "NEW", "b9") }),
            2);
    }

    /// The first file was fetched at noon, and the second begins where it ended.
    void filesThatMeetInADayHideNothing()
    {
        AccountLines account;
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-08-01", 900, "OLD", "a"),
                         AccountLines::line("2026-08-05", 3'600, "SMITH", "b") }),
            2);
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-08-05", 3'600, "JONES", "c"),
                         AccountLines::line("2026-08-09", 900, "NEW", "d") }),
            2);
        QCOMPARE(account.payersOf(3'600), (QStringList { QStringLiteral("JONES"), QStringLiteral("SMITH") }));
        // Also backwards: the older file comes later.
        QCOMPARE(account.fresh("mapped:f",
                     { AccountLines::line("2026-07-20", 100, "X", "e"),
                         AccountLines::line("2026-08-01", 900, "EARLY", "f") }),
            2);
    }

    /// Of equal sums of a day, words tell which one the other format had.
    void theWordsTellWhichLineIsKnown()
    {
        AccountLines account;
        QCOMPARE(account.fresh("csv", { AccountLines::line("2026-08-05", 3'600, "Mr J Smith", "a") }), 1);
        StatementLine jones = AccountLines::line("2026-08-05", 3'600, "MR P JONES", "b");
        StatementLine smith = AccountLines::line("2026-08-05", 3'600, "FPI", "c");
        smith.reference = QStringLiteral("SMITH J SUBS");
        QCOMPARE(account.fresh("ofx", { jones, smith }), 1);
        QCOMPARE(account.payersOf(3'600), (QStringList { QStringLiteral("MR P JONES"), QStringLiteral("Mr J Smith") }));
        // Identity goes before words, and without any word in common each still stands for one.
        smith.identity = QStringLiteral("a");
        QCOMPARE(account.fresh("csv", { smith, AccountLines::line("2026-08-05", 3'600, "SMITH OTHERWISE", "d") }), 0);
    }

    /// A provider tells what was refunded so far: only what is new of it went out since.
    void ofARunningTotalOnlyTheRestIsNew()
    {
        AccountLines account;
        const auto refund = [](qint64 total) {
            StatementLine made = AccountLines::line("2026-02-01", -total, "", "");
            made.identity = QStringLiteral("ch_1-0-total-%1").arg(total);
            return made;
        };
        const auto sum = [&account] {
            qint64 pence = 0;
            for (const StatementLine &line : account.lines)
                pence += line.amount.pence;
            return pence;
        };
        QCOMPARE(account.fresh("stripe", { refund(1'000) }), 1);
        QCOMPARE(account.fresh("stripe", { refund(1'000) }), 0);
        QCOMPARE(account.fresh("stripe", { refund(2'000) }), 1);
        QCOMPARE(account.lines.back().amount.pence, -1'000);
        QCOMPARE(account.fresh("stripe", { refund(1'000) }), 0);
        QCOMPARE(sum(), -2'000);
    }
};

QTEST_GUILESS_MAIN(TestStatementOverlap)
#include "tst_statementoverlap.moc"
