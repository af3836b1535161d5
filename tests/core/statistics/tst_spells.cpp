// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/spells.h"

#include "tests/support/day.h"

#include <QtTest>

using namespace rollbook;

namespace {

constexpr quint64 mainType = 1;
constexpr quint64 besideType = 2;

Period termOfType(quint64 type, const char *start, const char *end, int grace = 0)
{
    Period period;
    period.id = { { 6, type * 100'000 + static_cast<quint64>(day(start).toJulianDay()) % 100'000 } };
    period.type = { { 5, type } };
    period.start = day(start);
    period.end = day(end);
    period.graceDays = grace;
    return period;
}

/// The days on which the person counts in the scope, as spans "first..last"; pieces that join are one.
QStringList spansOf(const std::vector<Period> &periods, Id<MembershipType> type = {})
{
    GrowthScope scope;
    scope.type = type;
    Spells spells(scope);
    MemberFacts facts;
    facts.periods = periods;
    QStringList spans;
    Day until = 0;
    for (const Piece &piece : spells.of(facts)) {
        if (!piece.inScope)
            continue;
        const QString first = QDate::fromJulianDay(piece.first).toString(Qt::ISODate);
        const QString last = piece.last >= endless ? QString() : QDate::fromJulianDay(piece.last).toString(Qt::ISODate);
        if (!spans.isEmpty() && piece.first == until + 1)
            spans.back() = QString(spans.back().section(QLatin1String(".."), 0, 0) % u".." % last);
        else
            spans << QString(first % u".." % last);
        until = piece.last;
    }
    return spans;
}

} // namespace

/// Terms of types that are held alongside, in the growth.
class TestSpells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersBesideTheMainTerm_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QStringList>("spans");
        // Beside a term for 2026 with 30 days of grace.
        const auto row = [](const char *name, const char *start, const char *end, const QStringList &spans) {
            QTest::newRow(name) << QString::fromLatin1(start) << QString::fromLatin1(end) << spans;
        };
        const QString year = QStringLiteral("2026-01-01..2027-01-30");
        row("within it", "2026-03-01", "2026-05-31", { year });
        row("as long as it", "2026-01-01", "2026-12-31", { year });
        row("to the end of the grace", "2026-03-01", "2027-01-30", { year });
        row("beyond it", "2026-06-15", "2027-06-14", { QStringLiteral("2026-01-01..2027-06-14") });
        row("from before it", "2025-11-01", "2026-02-28", { QStringLiteral("2025-11-01..2027-01-30") });
        row("around it", "2025-11-01", "2027-12-31", { QStringLiteral("2025-11-01..2027-12-31") });
        row("for life", "2026-06-15", "", { QStringLiteral("2026-01-01..") });
        row("behind it", "2027-03-01", "2027-03-31", { year, QStringLiteral("2027-03-01..2027-03-31") });
    }
    void membersBesideTheMainTerm()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QTEST(spansOf({ termOfType(mainType, "2026-01-01", "2026-12-31", 30),
                  termOfType(besideType, qPrintable(start), qPrintable(end)) }),
            "spans");
    }

    void ofOneTypeOnlyItsDaysCount()
    {
        const std::vector periods { termOfType(mainType, "2026-01-01", "2026-12-31"),
            termOfType(besideType, "2026-03-01", "2026-05-31") };
        QCOMPARE(spansOf(periods, { { 5, besideType } }), QStringList(QStringLiteral("2026-03-01..2026-05-31")));
        QCOMPARE(spansOf(periods, { { 5, mainType } }), QStringList(QStringLiteral("2026-01-01..2026-12-31")));
    }
};

QTEST_GUILESS_MAIN(TestSpells)
#include "tst_spells.moc"
