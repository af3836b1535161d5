// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/units.h"
#include "core/rules/mergechoices.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// Two records of one woman, who joined twice.
struct Twice : PlannedSociety {
    Twice() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.rule = PeriodRule::Rolling;
        standard = addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
        for (const char *name : { "Ashby", "Zennor" }) {
            Group group;
            group.name = QLatin1String(name);
            (ashby.isNull() ? ashby : zennor) = addedIn<Group>(*submit(AddGroup { group })).id;
        }
        kept = admit("Ada", ashby, { 3'600 });
        travelTo(QDate(2026, 9, 1));
        other = admit("Adeline", zennor, { 1'000 });
    }
    Id<Member> admit(const char *given, Id<Group> home, Money paid)
    {
        AdmitMember command;
        command.member.given = QLatin1String(given);
        command.member.family = QStringLiteral("Quill");
        command.type = standard;
        command.home = home;
        command.paid = paid;
        command.method = PaymentMethod::Cash;
        command.acceptDuplicate = true;
        return addedIn<Member>(*submit(command)).id;
    }
    void edit(Id<Member> id, const std::function<void(Member &)> &change)
    {
        EditMember command { facts(id).member, {}, {} };
        change(command.member);
        QVERIFY(submit(command));
    }
    [[nodiscard]] Result<Draft> merge(std::vector<int> fields = {})
    {
        return submit(MergeMembers { kept, other, std::move(fields) });
    }
    [[nodiscard]] Money received() const
    {
        Money sum;
        for (const Payment &payment : all<Payment>())
            sum.pence += payment.amount.pence;
        return sum;
    }

    Id<MembershipType> standard;
    Id<Group> ashby;
    Id<Group> zennor;
    Id<Member> kept;
    Id<Member> other;
};

} // namespace

class TestPlanDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatHangsOnTheOtherComesAlong()
    {
        Twice t;
        Standing standing;
        standing.member = t.other;
        standing.kind = StandingKind::Suspended;
        standing.since = day("2025-01-02");
        QVERIFY(t.submit(RecordStanding { standing }));
        const Tables before = t.reader.tables();
        const auto draft = t.merge();
        QVERIFY(draft.ok());
        const MemberFacts one = t.facts(t.kept);
        QCOMPARE(one.periods.size(), std::get<test::Table<Period>>(before).size());
        QCOMPARE(one.charges.size(), std::get<test::Table<Charge>>(before).size());
        QCOMPARE(one.payments.size(), std::get<test::Table<Payment>>(before).size());
        QCOMPARE(one.allocations.size(), std::get<test::Table<Allocation>>(before).size());
        QCOMPARE(one.groups.size(), std::get<test::Table<GroupMembership>>(before).size());
        QCOMPARE(one.standings.size(), std::size_t { 1 });
        QCOMPARE(t.received(), (Money { 4'600 }));
        QCOMPARE(t.all<Member>().size(), std::size_t { 1 });
    }

    void undoingItPartsThemAsTheyWere()
    {
        Twice t;
        t.edit(t.other, [](Member &m) { m.notes = QStringLiteral("Plays the fiddle"); });
        const Tables before = t.reader.tables();
        const auto draft = t.merge({ 4, 9 });
        QVERIFY(draft.ok());
        QVERIFY(t.reader.apply(inverse(draft->changes)));
        QVERIFY(t.reader.tables() == before);
    }

    void theOldNumberIsKept()
    {
        Twice t;
        const QString mine = t.facts(t.kept).member.number, its = t.facts(t.other).member.number;
        QVERIFY(t.merge().ok());
        QCOMPARE(t.facts(t.kept).member.number, mine);
        QCOMPARE(t.facts(t.kept).member.formerNumbers, QStringList { its });
    }

    void theOthersNumberMayStand()
    {
        Twice t;
        const QString mine = t.facts(t.kept).member.number, its = t.facts(t.other).member.number;
        QVERIFY(t.merge({ memberUnitNamed(QStringLiteral("number")) }).ok());
        QCOMPARE(t.facts(t.kept).member.number, its);
        QCOMPARE(t.facts(t.kept).member.formerNumbers, QStringList { mine });
    }

    void fieldByField()
    {
        Twice t;
        t.edit(t.kept, [](Member &m) {
            m.email = QStringLiteral("ada@example.org");
            m.tags = QStringList { QStringLiteral("choir") };
            m.notes = QStringLiteral("First");
        });
        t.edit(t.other, [](Member &m) {
            m.email = QStringLiteral("adeline@example.org");
            m.telephone = QStringLiteral("07700 900123");
            m.tags = QStringList { QStringLiteral("choir"), QStringLiteral("tea") };
            m.notes = QStringLiteral("Second");
            m.noPost = true;
            m.joined = day("2020-04-05");
        });
        QVERIFY(t.merge({ memberUnitNamed(QStringLiteral("given")) }).ok());
        const Member one = t.facts(t.kept).member;
        QCOMPARE(one.given, QStringLiteral("Adeline"));
        QCOMPARE(one.email, QStringLiteral("ada@example.org"));
        QCOMPARE(one.email2, QStringLiteral("adeline@example.org"));
        QCOMPARE(one.telephone, QStringLiteral("07700 900123"));
        QCOMPARE(one.tags, (QStringList { QStringLiteral("choir"), QStringLiteral("tea") }));
        QVERIFY(one.notes.contains(QStringLiteral("First")) && one.notes.contains(QStringLiteral("Second")));
        QVERIFY(one.noPost);
        QCOMPARE(one.joined, day("2020-04-05"));
    }

    void termsThatShareDaysAreSetApart()
    {
        Twice t;
        QVERIFY(t.merge().ok());
        auto periods = t.facts(t.kept).periods;
        std::sort(periods.begin(), periods.end(), [](const Period &a, const Period &b) { return a.start < b.start; });
        QCOMPARE(periods[0].start, day("2026-03-01"));
        QCOMPARE(periods[0].end, day("2026-08-31"));
        QCOMPARE(periods[1].start, day("2026-09-01"));
        QCOMPARE(periods[1].end, day("2027-08-31"));
    }

    void aTermWithinAnotherIsAMistakeOfWhichNothingIsOwed()
    {
        Twice t;
        for (Period period : t.all<Period>()) {
            if (period.member == t.other) {
                period.end = day("2026-10-31");
                t.reader.put(period);
            }
        }
        QVERIFY(t.merge().ok());
        const MemberFacts one = t.facts(t.kept);
        qint64 open = 0;
        int mistakes = 0;
        for (const Period &period : one.periods)
            mistakes += period.leaving == Leaving::Mistake;
        for (const Charge &charge : one.charges)
            open += charge.amount.pence - charge.waived.pence;
        QCOMPARE(mistakes, 1);
        QCOMPARE(open, qint64 { 4'600 }); // what was paid, and no more
        QCOMPARE(t.status(t.kept).kind, StatusKind::PaidUp);
    }

    void aSecondHomeBecomesAnAdditionalGroup()
    {
        Twice t;
        QVERIFY(t.merge().ok());
        for (const GroupMembership &place : t.facts(t.kept).groups)
            QCOMPARE(place.role, place.group == t.ashby ? GroupRole::Home : GroupRole::Additional);
    }

    void whomTheOtherWasToldApartFromTheOneIs()
    {
        Twice t;
        const auto third = t.admit("Ida", t.ashby, {});
        QVERIFY(t.submit(KeepApart { t.other, third }));
        QVERIFY(t.submit(KeepApart { t.kept, t.other }));
        QVERIFY(t.merge().ok());
        const auto apart = t.all<Distinct>();
        QCOMPARE(apart.size(), std::size_t { 1 });
        QVERIFY(apart[0].member == std::min(t.kept, third) && apart[0].other == std::max(t.kept, third));
    }

    void nobodyIsMergedWithHerself()
    {
        Twice t;
        QVERIFY(!t.submit(MergeMembers { t.kept, t.kept, {} }));
        QVERIFY(!t.submit(KeepApart { t.kept, t.kept }));
    }

    void whatThereIsToChoose()
    {
        Member kept = somebody(), other = somebody();
        other.email = QStringLiteral("b@example.org");
        other.telephone = QStringLiteral("07700 900123");
        other.noPost = true;
        other.tags = QStringList { QStringLiteral("tea") };
        other.address1 = QStringLiteral("2 Mill Lane");
        kept.pronouns = QStringLiteral("she");
        std::map<QString, MergeChoice::Outcome> found;
        for (const MergeChoice &choice : mergeChoices(kept, other)) {
            forEachField<Member>([&](const auto &field) {
                if (field.id == choice.unit)
                    found[QLatin1String(field.name)] = choice.outcome;
            });
        }
        using Outcome = MergeChoice::Outcome;
        const std::map<QString, Outcome> expected { { QStringLiteral("email"), Outcome::Choose },
            { QStringLiteral("telephone"), Outcome::FromOther }, { QStringLiteral("no_post"), Outcome::FromOther },
            { QStringLiteral("tags"), Outcome::Both }, { QStringLiteral("address1"), Outcome::Choose },
            { QStringLiteral("pronouns"), Outcome::Kept } };
        QVERIFY(found == expected);
    }

private:
    static Member somebody()
    {
        Member member;
        member.given = QStringLiteral("Ada");
        member.family = QStringLiteral("Quill");
        member.email = QStringLiteral("a@example.org");
        member.address1 = QStringLiteral("1 Mill Lane");
        member.postcode = QStringLiteral("SY7 3QZ");
        return member;
    }

    void householdsAndPayersNamesComeAlong()
    {
        Twice t;
        const Id<Member> lead = t.admit("Berta", t.ashby, {});
        const Id<Member> child = t.admit("Cai", t.ashby, {});
        QVERIFY(t.submit(JoinHousehold { t.other, lead, {} }));
        t.reader.put(PayerName { t.ids.next<PayerName>(), t.kept, QStringLiteral("quill a") });
        t.reader.put(PayerName { t.ids.next<PayerName>(), t.other, QStringLiteral("quill a") });
        t.reader.put(PayerName { t.ids.next<PayerName>(), t.other, QStringLiteral("mrs a quill") });
        const Tables before = t.reader.tables();
        const auto draft = t.merge();
        QVERIFY(draft.ok());
        QCOMPARE(t.all<HouseholdLink>().size(), std::size_t { 1 });
        QCOMPARE(t.all<HouseholdLink>().front().member, t.kept);
        QCOMPARE(t.all<PayerName>().size(), std::size_t { 2 }); // the same name once
        for (const PayerName &name : t.all<PayerName>())
            QCOMPARE(name.member, t.kept);
        QVERIFY(t.reader.apply(inverse(draft->changes)));
        QVERIFY(t.reader.tables() == before);
        // One who paid for somebody, and was paid for under the other name: the place of the record kept stays.
        QVERIFY(t.submit(JoinHousehold { child, t.kept, {} }));
        QVERIFY(t.merge().ok());
        QCOMPARE(t.all<HouseholdLink>().size(), std::size_t { 1 });
        QCOMPARE(t.all<HouseholdLink>().front().member, child);
        QCOMPARE(t.all<HouseholdLink>().front().lead, t.kept);
    }

    void whoPaidForTheOtherPaysForNobodyNow()
    {
        Twice t;
        QVERIFY(t.submit(JoinHousehold { t.other, t.kept, {} }));
        QVERIFY(t.merge().ok());
        QVERIFY(t.all<HouseholdLink>().empty());
    }

    void termsHeldAlongsideStayAsTheyAre()
    {
        Twice t;
        MembershipType type;
        type.name = QStringLiteral("Magazine");
        type.alongside = true;
        type.rule = PeriodRule::Rolling;
        const auto magazine = addedIn<MembershipType>(*t.submit(SaveMembershipType { type })).id;
        const auto begun = t.submit(RenewMembership { t.other, magazine, {} });
        const Period before = addedIn<Period>(*begun);
        QVERIFY(t.merge().ok());
        const auto periods = t.facts(t.kept).periods;
        const auto at = std::ranges::find(periods, before.id, &Period::id);
        QVERIFY(at != periods.end());
        QCOMPARE(at->start, before.start);
        QCOMPARE(at->end, before.end);
        QCOMPARE(at->leaving, Leaving::None);
    }
};

QTEST_GUILESS_MAIN(TestPlanDuplicates)
#include "tst_plan_duplicates.moc"
