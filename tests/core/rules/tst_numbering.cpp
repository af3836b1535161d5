// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/numbering.h"

#include "core/rules/numbers.h"
#include "tests/support/memoryreader.h"

#include <QTest>

#include <limits>

using namespace rollbook;
using test::PlannedSociety;

class NumberingTest : public QObject
{
    Q_OBJECT

private:
    static void give(PlannedSociety &society, const QString &number)
    {
        Member member;
        member.id = society.ids.next<Member>();
        member.number = number;
        society.reader.put(member);
    }
    static QString number(qint64 serial) { return makeMemberNumber(QStringLiteral("M"), 5, serial); }
    static QStringList next(PlannedSociety &society, const NumberLease &lease, int count, qint64 behind = 0)
    {
        Numbering numbering(*society.reader.organisation(), lease);
        if (!numbering.begin(society.reader, behind))
            return { QStringLiteral("it does not begin") };
        QStringList given;
        while (count-- > 0)
            given << numbering.next();
        return given;
    }

private Q_SLOTS:
    void theOnlyLaptopGoesOnBehindTheHighest()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        QCOMPARE(next(society, {}, 2), QStringList({ number(1), number(2) }));
        give(society, number(41));
        QCOMPARE(next(society, {}, 1), QStringList({ number(42) }));
        QCOMPARE(next(society, {}, 1, 60), QStringList({ number(61) }));
    }

    void aLaptopKeepsToItsBlock()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        give(society, number(9'000));
        give(society, number(2'001));
        const NumberLease lease { 2'000, 2'003, 0, QStringLiteral("P-7KQ4-") };
        QCOMPARE(next(society, lease, 2), QStringList({ number(2'002), number(2'003) }));
    }

    void aBlockWithoutEndIsNotGoneThrough()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        give(society, number(3));
        const NumberLease lease { 1, std::numeric_limits<qint64>::max(), 0, QStringLiteral("P-7KQ4-") };
        QCOMPARE(next(society, lease, 2), QStringList({ number(4), number(5) }));
    }

    void withoutLastingNumbersTheyAreProvisional()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        const NumberLease lease { 2'000, 2'000, 0, QStringLiteral("P-7KQ4-") };
        const QStringList given = next(society, lease, 3);
        QCOMPARE(given, QStringList({ number(2'000), QStringLiteral("P-7KQ4-1"), QStringLiteral("P-7KQ4-2") }));
        QVERIFY(!isProvisionalNumber(given[0]));
        QVERIFY(isProvisionalNumber(given[1]));
        for (const QString &one : given)
            give(society, one);
        QCOMPARE(next(society, lease, 1), QStringList({ QStringLiteral("P-7KQ4-3") }));
    }

    void theCoordinatorGoesOnBeyondAllBlocks()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        const NumberLease lease { 1'000, 1'000, 3'001, QStringLiteral("P-7KQ4-") };
        QCOMPARE(next(society, lease, 3), QStringList({ number(1'000), number(3'001), number(3'002) }));
    }

    void aFileWithNumbersOfTheBlockIsNotRunInto()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        const NumberLease lease { 2'000, 2'999, 0, QStringLiteral("P-7KQ4-") };
        QCOMPARE(next(society, lease, 1, 2'010), QStringList({ number(2'011) }));
        QCOMPARE(next(society, lease, 1, 5'000), QStringList({ number(2'000) }));
    }

    /// A society that has changed how many digits its numbers have gives none of the old ones again.
    void numbersOfOtherLengthsAreGivenAsWell()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        const auto shorter = [](qint64 serial) { return makeMemberNumber(QStringLiteral("M"), 4, serial); };
        give(society, shorter(2'001));
        give(society, makeMemberNumber(QStringLiteral("M"), 9, 2'002));
        const NumberLease lease { 2'000, 2'999, 0, QStringLiteral("P-7KQ4-") };
        QCOMPARE(next(society, lease, 1), QStringList({ number(2'003) }));
        QCOMPARE(next(society, {}, 1), QStringList({ number(2'003) }));
        QCOMPARE(holdersOf(society.reader, number(2'001))->size(), 1u);
        AdmitMember command;
        command.member.family = QStringLiteral("Rees");
        command.member.number = number(2'001);
        QCOMPARE(society.submit(command).problems().front().code, ProblemCode::NotUnique);
    }

    void aNumberThatWasGivenUpIsNotGivenAgain()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        Member mair;
        mair.id = society.ids.next<Member>();
        mair.family = QStringLiteral("Pugh");
        mair.number = number(1);
        mair.formerNumbers = { makeMemberNumber(QStringLiteral("M"), 3, 2) };
        society.reader.put(mair);
        Numbering numbering(*society.reader.organisation(), {});
        QVERIFY(numbering.begin(society.reader));
        QCOMPARE(*nextFree(society.reader, numbering), number(3));
        AdmitMember command;
        command.member.family = QStringLiteral("Rees");
        command.member.number = number(2);
        const auto refused = society.submit(command);
        QCOMPARE(refused.problems().front().code, ProblemCode::NotUnique);
        QCOMPARE(refused.problems().front().values.back(), QStringLiteral("Pugh"));
        // Who gave it up may have it back.
        mair.number = number(2);
        QVERIFY(society.submit(EditMember { mair, {}, {} }));
        Numbering bulk(*society.reader.organisation(), {});
        bulk.passOver({ shortestSpelling(QStringLiteral("M"), number(3)) });
        QVERIFY(bulk.begin(society.reader));
        QCOMPARE(bulk.next(), number(4));
    }

    /// A restored copy is a laptop of its own, and has the provisional numbers of the one it was made of to settle.
    void whatALaptopWasBeforeItsNumbersWait()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        Device first, second, other;
        first.id = society.ids.next<Device>();
        second.id = society.ids.next<Device>();
        second.succeeds = first.id;
        other.id = society.ids.next<Device>();
        for (const Device &device : { first, second, other }) {
            society.reader.put(device);
            give(society, provisionalPrefix(device.id.uuid) + QLatin1Char('1'));
        }
        QCOMPARE(provisionallyNumbered(society.reader, first.id.uuid)->size(), 1u);
        const auto waiting = provisionallyNumbered(society.reader, second.id.uuid);
        QCOMPARE(waiting->size(), 2u);
        const NumberLease lease { 2'000, 2'999, 0, provisionalPrefix(second.id.uuid) };
        const auto draft = plan(GiveNumbers { *waiting, false }, society.reader, { society.day, &society.ids, lease });
        QCOMPARE(draft->changes.size(), 2u);
    }

    void provisionalNumbersTellLaptopsApart()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        QSet<QString> beginnings;
        for (int i = 0; i < 50; ++i)
            beginnings.insert(provisionalPrefix(society.ids.mint()));
        QCOMPARE(beginnings.size(), 50);
        for (const QString &beginning : std::as_const(beginnings))
            QVERIFY(isProvisionalNumber(beginning + QLatin1Char('7')));
        for (const char *text : { "P-", "P-7KQ4-", "P-7KQ4-x", "P-7KIL-1", "M00001R", "" })
            QVERIFY(!isProvisionalNumber(QString::fromLatin1(text)));
    }

    void aLastingNumberTakesTheProvisionalOnesPlace()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        Member member;
        member.id = society.ids.next<Member>();
        member.given = QStringLiteral("Mair");
        member.number = QStringLiteral("P-7KQ4-1");
        society.reader.put(member);
        const NumberLease none { 0, 0, 0, QStringLiteral("P-7KQ4-") };
        const NumberLease some { 2'000, 2'999, 0, QStringLiteral("P-7KQ4-") };
        const auto planned = [&](const NumberLease &lease, bool clashes) {
            return plan(GiveNumbers { { member.id }, clashes }, society.reader, { society.day, &society.ids, lease });
        };
        QVERIFY(planned(none, false)->changes.empty());
        auto draft = planned(some, false);
        QCOMPARE(std::get<Change<Member>>(draft->changes.at(0)).after->number, number(2'000));
        QVERIFY(society.reader.apply(draft->changes));
        // A lasting number is not replaced unasked.
        QVERIFY(planned(some, false)->changes.empty());
        // Nor one that nobody else has, as if it clashed.
        QCOMPARE(planned(some, true).problems().front().code, ProblemCode::StaleBefore);
    }

    void severalGetNumbersAsOneEntryAsFarAsTheyGo()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        GiveNumbers command;
        for (const char *text : { "P-7KQ4-1", "P-7KQ4-2", "M00001R", "P-7KQ4-3" }) {
            Member member;
            member.id = society.ids.next<Member>();
            member.given = QStringLiteral("Mair");
            member.number = QString::fromLatin1(text);
            society.reader.put(member);
            command.members.push_back(member.id);
        }
        const NumberLease two { 2'000, 2'001, 0, QStringLiteral("P-7KQ4-") };
        const auto draft = plan(command, society.reader, { society.day, &society.ids, two });
        QCOMPARE(draft->changes.size(), 2u);
        QCOMPARE(draft->action.kind, ActionKind::GiveNumbers);
        QCOMPARE(draft->action.values, QStringList { QStringLiteral("2") });
        QCOMPARE(std::get<Change<Member>>(draft->changes[1]).after->number, number(2'001));
    }

    void ofAClashAllOrNobodyGetsANumber()
    {
        PlannedSociety society(QDate(2026, 9, 5));
        GiveNumbers command { {}, true };
        for (int i = 0; i < 3; ++i) {
            Member member;
            member.id = society.ids.next<Member>();
            member.given = QStringLiteral("Mair");
            member.number = QStringLiteral("M00001R");
            society.reader.put(member);
            if (i > 0)
                command.members.push_back(member.id);
        }
        const auto planned = [&](qint64 last) {
            const NumberLease lease { 2'000, last, 0, QStringLiteral("P-7KQ4-") };
            return plan(command, society.reader, { society.day, &society.ids, lease });
        };
        QVERIFY(planned(2'000)->changes.empty());
        QCOMPARE(planned(2'001)->changes.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "tst_numbering.moc"
