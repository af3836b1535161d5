// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubtdecision.h"

#include "core/base/clock.h"

#include <QTest>

using namespace rollbook;

Q_DECLARE_METATYPE(rollbook::DoubtKind)
Q_DECLARE_METATYPE(rollbook::DoubtChoice)

class DoubtDecisionTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };

    Doubt doubtOf(DoubtKind kind, int records)
    {
        Doubt doubt;
        doubt.kind = kind;
        for (int i = 0; i < records; ++i) {
            doubt.records.push_back(m_ids.mint());
            doubt.entries.push_back({ m_ids.mint() });
        }
        return doubt;
    }

private Q_SLOTS:
    void everyChoiceComesToItsCommands_data()
    {
        QTest::addColumn<DoubtKind>("kind");
        QTest::addColumn<int>("records");
        QTest::addColumn<DoubtChoice>("choice");
        QTest::addColumn<int>("commands");
        using C = DoubtChoice;
        using K = DoubtKind;
        QTest::newRow("one of three keeps the number") << K::SameNumber << 3 << C::One << 2;
        QTest::newRow("a number that two have is no fact to leave") << K::SameNumber << 2 << C::AsTheyAre << 0;
        QTest::newRow("one person") << K::SamePerson << 2 << C::One << 1;
        QTest::newRow("two people") << K::SamePerson << 2 << C::AsTheyAre << 1;
        QTest::newRow("two payments") << K::DoublePayment << 2 << C::AsTheyAre << 1;
        QTest::newRow("one payment is taken back by its entry") << K::DoublePayment << 2 << C::One << 0;
        QTest::newRow("a lasting number") << K::Provisional << 1 << C::One << 1;
        QTest::newRow("a provisional number is not for good") << K::Provisional << 1 << C::AsTheyAre << 0;
    }
    void everyChoiceComesToItsCommands()
    {
        QFETCH(DoubtKind, kind);
        QFETCH(int, records);
        QFETCH(DoubtChoice, choice);
        QFETCH(int, commands);
        const auto found = commandsOf(doubtOf(kind, records), choice, 0);
        QCOMPARE(static_cast<int>(found.size()), commands);
        QCOMPARE(decides(choice, kind), commands > 0);
    }

    void whoIsChosenKeepsTheNumber()
    {
        const Doubt doubt = doubtOf(DoubtKind::SameNumber, 3);
        const auto commands = commandsOf(doubt, DoubtChoice::One, 1);
        QCOMPARE(commands.size(), 2u);
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const auto &given = std::get<GiveNumber>(commands[i]);
            QCOMPARE(given.member.uuid, doubt.records[i == 0 ? 0 : 2]);
            QVERIFY(given.clashes);
        }
        QVERIFY(commandsOf(doubt, DoubtChoice::One, 3).empty());
    }

    void theChosenRecordStays()
    {
        const Doubt doubt = doubtOf(DoubtKind::SamePerson, 2);
        const auto commands = commandsOf(doubt, DoubtChoice::One, 1);
        QCOMPARE(commands.size(), 1u);
        const auto &merge = std::get<MergeMembers>(commands.front());
        QCOMPARE(merge.kept.uuid, doubt.records[1]);
        QCOMPARE(merge.other.uuid, doubt.records[0]);
    }
};

QTEST_GUILESS_MAIN(DoubtDecisionTest)
#include "tst_doubtdecision.moc"
