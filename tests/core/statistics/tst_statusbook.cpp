// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/growthmodel.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

class TestStatusBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheRulesSay()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            RandomRegister random(seed);
            const QDate on = QDate(2020, 1, 1).addDays(random.upTo(1'800));
            const auto book = StatusBook::make(random.reader, on);
            QVERIFY(book.ok());
            compare(*book, random.reader, on);
            // The growth counts the same people.
            const auto grown = growth(random.reader, {}, on, on);
            QVERIFY(grown.ok());
            QCOMPARE(grown->months.back().closing, book->memberCount());
        }
    }

    /// After every commit the refreshed book is the one made afresh.
    void refreshes()
    {
        PlannedSociety f(QDate(2026, 3, 1));
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.graceDays = 10;
        const auto typeId = addedIn<MembershipType>(*f.submit(SaveMembershipType { type })).id;
        auto book = StatusBook::make(f.reader, f.day);
        QVERIFY(book.ok());
        QCOMPARE(book->memberCount(), 0);
        std::vector<Id<Member>> people;
        const auto commit = [&](const auto &command) {
            const auto draft = f.submit(command);
            QVERIFY(draft.ok());
            QVERIFY(book->refresh(f.reader, draft->changes).ok());
            compare(*book, f.reader, f.day);
        };
        for (int i = 0; i < 8; ++i) {
            AdmitMember admit;
            admit.member.family = QStringLiteral("Quill %1").arg(i);
            admit.type = typeId;
            const auto draft = f.submit(admit);
            people.push_back(addedIn<Member>(*draft).id);
            QVERIFY(book->refresh(f.reader, draft->changes).ok());
        }
        QCOMPARE(book->memberCount(), 8);
        QCOMPARE(book->counts()[static_cast<std::size_t>(StatusKind::PendingPayment)], 8);
        commit(RecordPayment { people[3], { 3'600 }, {}, PaymentMethod::Cash, {}, {} });
        QCOMPARE(book->memberCount(), 8);
        QVERIFY(book->countsAsMember(people[3]));
        QCOMPARE(book->typeOf(people[3]), typeId);
        commit(DeleteMember { people[0] });
        QVERIFY(!book->statusOf(people[0]));
        commit(RecordDeath { people[7], {} });
        QCOMPARE(book->statusOf(people[7]), std::optional(StatusKind::Deceased));
        MembershipType honorary = f.all<MembershipType>().front();
        honorary.exempt = true;
        commit(SaveMembershipType { honorary });
        QCOMPARE(book->statusOf(people[4]), std::optional(StatusKind::Exempt));
    }

    void cancels()
    {
        RandomRegister random(1);
        for (int i = 0; i < 5'000; ++i) {
            Member member;
            member.id = random.ids.next<Member>();
            random.reader.put(member);
        }
        const auto book = StatusBook::make(random.reader, QDate(2024, 1, 1), [](double) { return false; });
        QCOMPARE(book.problems().front().code, ProblemCode::Cancelled);
    }

private:
    static void compare(const StatusBook &book, const MemoryReader &reader, QDate on)
    {
        const Types types = typesById(*reader.all<MembershipType>());
        std::array<qint64, statusKindCount> counts {};
        qint64 members = 0;
        const auto read = reader.eachMember(FactParts::Everything, [&](const MemberFacts &facts) {
            const Status status = statusAt(facts, types, on);
            ++counts[static_cast<std::size_t>(status.kind)];
            members += status.countsAsMember;
            return book.statusOf(facts.member.id) == std::optional(status.kind)
                && book.countsAsMember(facts.member.id) == status.countsAsMember
                && book.typeOf(facts.member.id) == status.type;
        });
        QVERIFY(read.ok());
        QCOMPARE(book.counts(), counts);
        QCOMPARE(book.memberCount(), members);
    }
};

QTEST_GUILESS_MAIN(TestStatusBook)
#include "tst_statusbook.moc"
