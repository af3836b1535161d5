// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewal.h"

#include "tests/support/renewalsociety.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

const RenewalRow *rowOf(const RenewalReport &report, Id<Member> member)
{
    const auto at = std::ranges::find(report.rows, member, &RenewalRow::member);
    return at == report.rows.end() ? nullptr : &*at;
}

} // namespace

class TestRenewalRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Two laptops that renew everybody without having heard of each other make the same records.
    void twoLaptopsRenewAlike()
    {
        RenewalSociety f;
        for (int i = 0; i < 5; ++i)
            f.admit(QStringLiteral("Quill %1").arg(i));
        f.travelTo(day("2026-12-20"));
        const auto changesOnce = [&f] {
            IdSource own(f.clock);
            RenewMemberships command({ {}, true, ::day("2026-12-31") });
            auto stream = command.start(f.reader, { f.day, &own });
            std::vector<RecordChange> block;
            return stream && (*stream)->next(block) ? block : std::vector<RecordChange> {};
        };
        const auto here = changesOnce();
        QCOMPARE(here.size(), std::size_t { 10 });
        QVERIFY(here == changesOnce());
    }

    void everybodyDue()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Ames"));
        const Id<Member> left = f.admit(QStringLiteral("Bell"));
        const Id<Member> dead = f.admit(QStringLiteral("Cole"));
        const Id<Member> ahead = f.admit(QStringLiteral("Dunn"));
        const Id<Member> lapsed = f.admit(QStringLiteral("Eyre"), f.standard, "2024-02-01");
        f.admit(QStringLiteral("Frost"), {});
        QVERIFY(f.submit(EndMembership { left, Leaving::Resigned, {}, day("2026-05-01"), {} }).ok());
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RecordDeath { dead, day("2026-12-01") }).ok());
        QVERIFY(f.submit(RenewMembership { ahead, {}, {} }).ok());
        QVERIFY(f.preview({ {}, true }).rows.empty()); // without days of renewal, only what has ended by the day
        const RenewalScope scope { {}, true, day("2026-12-31") };
        const RenewalReport report = f.preview(scope);
        QCOMPARE(report.rows.size(), std::size_t { 1 });
        QCOMPARE(report.rows.front().member, ada);
        QCOMPARE(report.rows.front().name, QStringLiteral("Ada Ames"));
        QCOMPARE(report.fees, (Money { 3'600 }));
        QVERIFY(f.preview({ {}, true, day("2026-12-30") }).rows.empty());
        f.change(f.standard, [](MembershipType &type) { type.renewalDays = 21; });
        QCOMPARE(f.preview({ {}, true }).renewed, qint64 { 1 });
        // In grace whoever has not renewed is due still; behind it they have lapsed, unless the type back-dates.
        f.travelTo(day("2027-01-30"));
        QCOMPARE(f.preview(scope).renewed, qint64 { 1 });
        f.travelTo(day("2027-01-31"));
        QVERIFY(f.preview(scope).rows.empty());
        f.change(f.standard, [](MembershipType &type) { type.backdateDays = 1; });
        QCOMPARE(f.preview(scope).renewed, qint64 { 1 });
        // Somebody named is renewed whatever is due.
        QCOMPARE(f.preview({ { lapsed } }).rows.front().renewal->term.start, day("2027-01-31"));
    }

    void oneEntryForAll()
    {
        RenewalSociety f;
        const int people = 2'500;
        for (int i = 0; i < people; ++i) {
            Member member;
            member.id = f.ids.next<Member>();
            member.family = QStringLiteral("Quill %1").arg(i);
            f.reader.put(member);
            Period period;
            period.id = f.ids.next<Period>();
            period.member = member.id;
            period.type = f.standard;
            period.start = day("2026-01-01");
            period.end = day("2026-12-31");
            f.reader.put(period);
        }
        f.travelTo(day("2026-12-10"));
        const Tables before = f.reader.tables();
        RenewMemberships command({ {}, true, day("2026-12-31") });
        QCOMPARE(f.run(command), (Action { ActionKind::RenewMemberships, { QStringLiteral("2500") } }));
        QCOMPARE(f.blocks, 3);
        QCOMPARE(command.fraction(), 1.0);
        QCOMPARE(command.report().renewed, qint64 { people });
        QCOMPARE(command.report().fees, (Money { people * 3'600 }));
        QCOMPARE(f.all<Period>().size(), std::size_t { 2 * people });
        // A second run finds nothing more to do, and an end date has moved once.
        QVERIFY(f.preview({ {}, true, day("2026-12-31") }).rows.empty());
        QVERIFY(f.reader.apply(inverse(f.changes)).ok());
        QVERIFY(f.reader.tables() == before);
    }

    void refusedRowsAreToldAndLeft()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        const Id<Member> ben = f.admit(QStringLiteral("Rowe"));
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RenewMembership { ben, {}, {} }).ok());
        const Id<Member> nobody { { 4, 4 } };
        const RenewalReport report = f.renew({ { ben, ada, nobody, ada } });
        QCOMPARE(report.rows.size(), std::size_t { 3 });
        QCOMPARE(report.rows[0].problems.front().code, ProblemCode::PeriodOverlap);
        QVERIFY(report.rows[1].renewal);
        QCOMPARE(report.rows[2].problems.front().code, ProblemCode::ReferenceMissing);
        QCOMPARE(report.people, qint64 { 1 });
        QCOMPARE(report.refused, qint64 { 2 });
        QCOMPARE(f.facts(ben).periods.size(), std::size_t { 2 });
    }

    void creditIsSetAgainstTheFee()
    {
        RenewalSociety f;
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QVERIFY(f.submit(RecordPayment { ada, { 5'000 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        f.travelTo(day("2026-12-10"));
        QCOMPARE(f.renew({ { ada } }).renewed, qint64 { 1 });
        QCOMPARE(f.status(ada, day("2027-06-01")).owed, (Money { 2'200 }));
    }

    void householdsAreRenewedTogether()
    {
        RenewalSociety f;
        const Id<Member> lead = f.admit(QStringLiteral("Ames"), f.household);
        const Id<Member> partner = f.admit(QStringLiteral("Bell"), f.standard);
        const Id<Member> child = f.admit(QStringLiteral("Cole"), {});
        const Id<Member> dead = f.admit(QStringLiteral("Dunn"), f.standard);
        const Id<Member> life = f.admit(QStringLiteral("Eyre"), {});
        const Id<Member> gone = f.admit(QStringLiteral("Frost"), f.standard);
        for (const Id<Member> one : { partner, child, dead, life, gone })
            QVERIFY(f.submit(JoinHousehold { one, lead, {} }).ok());
        f.reader.put([&] {
            Period forLife;
            forLife.id = f.ids.next<Period>();
            forLife.member = life;
            forLife.type = f.standard;
            forLife.start = ::day("2020-01-01");
            return forLife;
        }());
        QVERIFY(f.submit(EndMembership { gone, Leaving::Resigned, {}, day("2026-05-01"), {} }).ok());
        f.travelTo(day("2026-12-10"));
        QVERIFY(f.submit(RecordDeath { dead, day("2026-12-01") }).ok());
        const auto draft = f.submit(RenewMembership { lead, {}, {} });
        QVERIFY(draft.ok());
        QCOMPARE(f.facts(lead).periods.back().feeDue, (Money { 5'000 }));
        for (const Id<Member> one : { partner, child }) {
            const Period free = f.facts(one).periods.back();
            QCOMPARE(free.type, f.household);
            QCOMPARE(free.end, day("2027-12-31"));
            QCOMPARE(free.feeDue, Money {});
        }
        QCOMPARE(f.facts(partner).periods.back().start, day("2027-01-01"));
        // Who had no term begins on the day: the lead's term of this year is of the household too.
        QCOMPARE(f.facts(child).periods.back().start, day("2026-12-10"));
        QCOMPARE(f.facts(child).member.joined, day("2026-12-10"));
        QCOMPARE(f.facts(dead).periods.size(), std::size_t { 1 });
        QCOMPARE(f.facts(life).periods.size(), std::size_t { 1 });
        QCOMPARE(f.facts(gone).periods.size(), std::size_t { 1 });
        QCOMPARE(std::ranges::count_if(draft->changes,
                     [](const RecordChange &change) { return std::holds_alternative<Change<Charge>>(change); }),
            1);
        QCOMPARE(f.status(child).kind, StatusKind::PaidUp);
    }

    void aSelectionTakesHouseholdsOnce()
    {
        RenewalSociety f;
        const Id<Member> lead = f.admit(QStringLiteral("Ames"), f.household);
        const Id<Member> partner = f.admit(QStringLiteral("Bell"), f.standard);
        QVERIFY(f.submit(JoinHousehold { partner, lead, {} }).ok());
        f.travelTo(day("2026-12-10"));
        const RenewalReport both = f.preview({ { partner, lead } });
        QCOMPARE(both.rows.size(), std::size_t { 2 });
        QCOMPARE(both.fees, (Money { 5'000 }));
        QCOMPARE(rowOf(both, partner)->renewal->paidBy, lead);
        const RenewalReport onlyLead = f.preview({ { lead } });
        QCOMPARE(onlyLead.rows.size(), std::size_t { 2 });
        // Alone, while the lead has not renewed: of the own type, for the own fee.
        const RenewalReport alone = f.preview({ { partner } });
        QCOMPARE(alone.rows.size(), std::size_t { 1 });
        QCOMPARE(alone.rows.front().renewal->fee, (Money { 3'600 }));
        // Afterwards: part of the lead's term.
        QVERIFY(f.submit(RenewMembership { lead, {}, {}, Money { 4'000 } }).ok());
        QVERIFY(f.preview({ { partner } }).refused == 1); // renewed with the lead
        const Id<Member> late = f.admit(QStringLiteral("Cole"), {});
        QVERIFY(f.submit(JoinHousehold { late, lead, {} }).ok());
        const RenewalReport joined = f.preview({ { late } });
        QCOMPARE(joined.rows.front().renewal->fee, Money {});
        QCOMPARE(joined.rows.front().renewal->type, f.household);
        QCOMPARE(joined.rows.front().renewal->term, (Term { day("2026-12-10"), day("2027-12-31") }));
    }

    void aLeadOfAnotherTypePaysOnlyTheOwnFee()
    {
        RenewalSociety f;
        const Id<Member> lead = f.admit(QStringLiteral("Ames"));
        const Id<Member> partner = f.admit(QStringLiteral("Bell"));
        QVERIFY(f.submit(JoinHousehold { partner, lead, {} }).ok());
        f.travelTo(day("2026-12-10"));
        const RenewalReport report = f.preview({ {}, true, day("2026-12-31") });
        QCOMPARE(report.rows.size(), std::size_t { 2 });
        QCOMPARE(report.fees, (Money { 7'200 }));
    }

    void everyTypeHeldIsDueByItself()
    {
        RenewalSociety f;
        MembershipType type;
        type.name = QStringLiteral("Magazine");
        type.fee = { 500 };
        type.alongside = true;
        type.rolloverMonth = 0;
        const Id<MembershipType> magazine = f.save(type);
        const Id<Member> ada = f.admit(QStringLiteral("Quill"));
        QVERIFY(f.submit(RenewMembership { ada, magazine, {} }).ok());
        QVERIFY(f.submit(RecordPayment { ada, { 4'500 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        f.travelTo(day("2026-12-10"));
        const RenewalReport report = f.renew({ {}, true, day("2026-12-31") });
        QCOMPARE(report.people, qint64 { 1 });
        QCOMPARE(report.renewed, qint64 { 2 });
        QCOMPARE(report.fees, (Money { 4'100 }));
        // The credit of four pounds is spent once.
        QCOMPARE(owedAt(f.facts(ada), day("2027-06-01")), (Money { 3'700 }));
        // Each of them once.
        QCOMPARE(f.preview({ { ada }, false, {}, magazine }).refused, qint64 { 1 });
    }

    /// The rows of a household stand between two of the lead's own: the credit is still one.
    void aLeadsCreditIsSpentOnce()
    {
        RenewalSociety f;
        MembershipType type;
        type.name = QStringLiteral("Magazine");
        type.fee = { 500 };
        type.alongside = true;
        type.rolloverMonth = 0;
        const Id<MembershipType> magazine = f.save(type);
        const Id<Member> lead = f.admit(QStringLiteral("Ames"), f.household);
        const Id<Member> partner = f.admit(QStringLiteral("Bell"), f.standard);
        QVERIFY(f.submit(RenewMembership { lead, magazine, {} }).ok());
        QVERIFY(f.submit(JoinHousehold { partner, lead, {} }).ok());
        QVERIFY(f.submit(RecordPayment { lead, { 5'900 }, {}, PaymentMethod::Cash, {}, {} }).ok());
        f.travelTo(day("2026-12-10"));
        const RenewalReport report = f.renew({ {}, true, day("2026-12-31") });
        QCOMPARE(report.renewed, qint64 { 3 });
        QCOMPARE(owedAt(f.facts(lead), day("2027-06-01")), (Money { 5'100 }));
    }

    void canBeCancelled()
    {
        RenewalSociety f;
        f.admit(QStringLiteral("Quill"));
        const auto report
            = previewRenewal(f.reader, { {}, true, day("2026-12-31") }, f.day, [](double) { return false; });
        QVERIFY(!report.ok());
        QCOMPARE(report.problems().front().code, ProblemCode::Cancelled);
    }

    void nobodyIsRenewedTwiceByCrossedLinks()
    {
        RenewalSociety f;
        std::vector<Id<Member>> people;
        for (int i = 0; i < 3; ++i)
            people.push_back(f.admit(QStringLiteral("Quill %1").arg(i), f.household));
        // As two laptops may make them: the first pays for the second, who pays for the third.
        for (std::size_t i = 1; i < people.size(); ++i)
            f.reader.put(
                HouseholdLink { f.ids.next<HouseholdLink>(), people[i], people[i - 1], day("2026-03-01"), {} });
        f.travelTo(day("2026-12-10"));
        for (int turn = 0; turn < 3; ++turn) {
            const RenewalReport report = f.preview({ people });
            QCOMPARE(report.rows.size(), std::size_t { 3 });
            QCOMPARE(report.people, qint64 { 3 });
            std::rotate(people.begin(), people.begin() + 1, people.end());
        }
        QCOMPARE(f.renew({ {}, true, day("2026-12-31") }).renewed, qint64 { 3 });
    }
};

QTEST_GUILESS_MAIN(TestRenewalRun)
#include "tst_renewalrun.moc"
