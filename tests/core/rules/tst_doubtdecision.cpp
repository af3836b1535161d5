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
    void everyChoiceComesToItsCommand_data()
    {
        QTest::addColumn<DoubtKind>("kind");
        QTest::addColumn<DoubtChoice>("choice");
        QTest::addColumn<bool>("decides");
        using C = DoubtChoice;
        using K = DoubtKind;
        QTest::newRow("one keeps the number") << K::SameNumber << C::One << true;
        QTest::newRow("a number that two have is no fact to leave") << K::SameNumber << C::AsTheyAre << false;
        QTest::newRow("one person") << K::SamePerson << C::One << true;
        QTest::newRow("two people") << K::SamePerson << C::AsTheyAre << true;
        QTest::newRow("two payments") << K::DoublePayment << C::AsTheyAre << true;
        QTest::newRow("one payment is taken back by its entry") << K::DoublePayment << C::One << false;
        QTest::newRow("so is one term") << K::DoubleTerm << C::One << false;
        QTest::newRow("and two are never right") << K::DoubleTerm << C::AsTheyAre << false;
        QTest::newRow("a lasting number") << K::Provisional << C::One << true;
        QTest::newRow("a provisional number is not for good") << K::Provisional << C::AsTheyAre << false;
    }
    void everyChoiceComesToItsCommand()
    {
        QFETCH(DoubtKind, kind);
        QFETCH(DoubtChoice, choice);
        QFETCH(bool, decides);
        const Doubt doubt = doubtOf(kind, 2);
        QCOMPARE(rollbook::decides(choice, kind), decides);
        QCOMPARE(commandOf(doubt, choice, 0).has_value(), decides);
        QVERIFY(!commandOf(doubt, choice, 2));
    }

    void whoIsChosenKeepsTheNumber()
    {
        const Doubt doubt = doubtOf(DoubtKind::SameNumber, 3);
        const auto given = std::get<GiveNumbers>(*commandOf(doubt, DoubtChoice::One, 1));
        QVERIFY(given.clash);
        QCOMPARE(given.members.size(), 2u);
        QCOMPARE(given.members[0].uuid, doubt.records[0]);
        QCOMPARE(given.members[1].uuid, doubt.records[2]);
    }

    void theChosenRecordStays()
    {
        const Doubt doubt = doubtOf(DoubtKind::SamePerson, 2);
        for (const std::size_t kept : { 0u, 1u }) {
            const auto merge = std::get<MergeMembers>(*commandOf(doubt, DoubtChoice::One, kept));
            QCOMPARE(merge.kept.uuid, doubt.records[kept]);
            QCOMPARE(merge.other.uuid, doubt.records[1 - kept]);
        }
    }
};

QTEST_GUILESS_MAIN(DoubtDecisionTest)
#include "tst_doubtdecision.moc"
