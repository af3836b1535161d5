// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/periods.h"

#include "tests/support/memoryreader.h"

#include <QtTest>

#include <random>
#include <set>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// Random lives in a society whose types have every rule, and a model of them that goes day by day and knows no spans.
class Lives : public PlannedSociety
{
public:
    explicit Lives(unsigned seed) : PlannedSociety(QDate(2023, 12, 1)), m_random(seed)
    {
        for (int i = 0; i < 6; ++i) {
            MembershipType type;
            type.name = QStringLiteral("Type %1").arg(i);
            type.fee = { 100 * upTo(3) };
            type.rule = static_cast<PeriodRule>(1 + upTo(1));
            type.months = 1 + upTo(13);
            type.yearStartMonth = 1 + upTo(11);
            type.yearStartDay = 1 + upTo(27);
            type.rolloverMonth = upTo(12);
            type.rolloverDay = 1 + upTo(30);
            type.minimumMonths = oneIn(2) ? upTo(6) : 0;
            type.graceDays = oneIn(2) ? upTo(60) : 0;
            type.backdateDays = oneIn(2) ? upTo(60) : 0;
            type.renewalDays = oneIn(3) ? 1 + upTo(60) : 0;
            type.pricing = oneIn(2) ? Pricing::ProRata : Pricing::Whole;
            type.alongside = i >= 4;
            type.exempt = i == 3 && oneIn(3);
            types.push_back(addedIn<MembershipType>(*submit(SaveMembershipType { type })));
        }
        AdmitMember command;
        command.member.family = QStringLiteral("Quill");
        if (!oneIn(5))
            command.type = types[static_cast<std::size_t>(upTo(3))].id;
        who = addedIn<Member>(*submit(command)).id;
    }

    /// Something happens, or the rules refuse it; nothing about it ever ends with periods that overlap.
    void liveOn()
    {
        travelTo(day.addDays(upTo(90)));
        switch (upTo(11)) {
        case 0:
            (void)submit(EndMembership { who, static_cast<Leaving>(1 + upTo(3)), {}, day.addDays(upTo(20) - 10), {} });
            break;
        case 1:
            (void)submit(RecordPayment { who, { 1 + upTo(500) }, {}, PaymentMethod::Cash, {}, {} });
            break;
        case 2:
            correct();
            break;
        case 3:
            (void)submit(PlanType { who, types[static_cast<std::size_t>(upTo(5))].id, day.addDays(upTo(300)) });
            break;
        case 4:
            (void)submit(RenewMembership { who, types[static_cast<std::size_t>(upTo(5))].id, {} });
            break;
        case 5:
            if (oneIn(8))
                (void)submit(RecordDeath { who, day });
            break;
        case 6:
            if (const auto charges = facts(who).charges; !charges.empty())
                (void)submit(WaiveCharge { one(charges).id, { upTo(1) * upTo(200) }, QStringLiteral("ill") });
            break;
        case 7:
            if (const auto payments = facts(who).payments; !payments.empty())
                (void)submit(ReversePayment { one(payments).id, {}, QStringLiteral("bounced") });
            break;
        default:
            (void)submit(RenewMembership { who, {}, {} });
        }
    }
    template <class R> R one(const std::vector<R> &all)
    {
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    void correct()
    {
        const MemberFacts now = facts(who);
        if (now.periods.empty())
            return;
        Period period = now.periods[static_cast<std::size_t>(upTo(static_cast<int>(now.periods.size()) - 1))];
        period.start = period.start.addDays(upTo(20) - 10);
        if (period.end.isValid())
            period.end = period.end.addDays(upTo(60) - 30);
        (void)submit(CorrectPeriod { period, QStringLiteral("misread") });
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }

    std::vector<MembershipType> types;
    Id<Member> who;

private:
    std::mt19937 m_random;
};

/// What one term says of one day.
struct TermDay {
    bool term = false;
    bool grace = false;
    bool over = false;
    bool toCome = false;
};

TermDay termDay(const Period &period, QDate day)
{
    if (period.leaving == Leaving::Mistake)
        return {};
    const bool left = period.leaving != Leaving::None;
    if (left && period.leavingDay < period.start)
        return {};
    const QDate last = left ? period.leavingDay : period.end;
    if (day < period.start)
        return { false, false, false, true };
    if (day <= last)
        return { true, false, false, false };
    const bool grace = !left && last.daysTo(day) <= period.graceDays;
    return { false, grace, true, false };
}

/// What the society would say on the day, told from the terms of the track that counts alone, each seen by itself.
struct PlainDay {
    bool member = false;
    StatusKind kind = StatusKind::Contact;
};

/// What was asked, paid and forgiven of the fee of one term, penny by penny.
struct PlainFee {
    qint64 due = 0;
    qint64 paid = 0;
    bool forgiven = false;
    [[nodiscard]] bool isUntouched() const { return due > 0 && paid <= 0 && !forgiven; }
};

PlainFee plainFee(const MemberFacts &facts, const Period &period, QDate by = {})
{
    PlainFee fee;
    for (const Charge &charge : facts.charges) {
        if (charge.period != period.id || (by.isValid() && charge.due > by))
            continue;
        fee.due += charge.amount.pence - charge.waived.pence;
        fee.forgiven = fee.forgiven || charge.waived.pence > 0;
        for (const Allocation &allocation : facts.allocations)
            fee.paid += allocation.charge == charge.id ? allocation.amount.pence : 0;
    }
    return fee;
}

/// Whether nothing came of any fee since the person came in: day by day back to when nobody counted them.
bool awaitsPlainly(const std::vector<const Period *> &periods, const MemberFacts &facts, const Period &last)
{
    std::set<const Period *> stretch { &last };
    QDate first = last.start;
    for (QDate day = first.addDays(-1);; day = day.addDays(-1)) {
        bool counted = false;
        for (const Period *period : periods) {
            const TermDay one = termDay(*period, day);
            if (period->start < last.start && (one.term || one.grace)) {
                counted = true;
                stretch.insert(period);
            }
        }
        if (!counted)
            break;
    }
    return std::ranges::all_of(
        stretch, [&facts](const Period *period) { return plainFee(facts, *period).isUntouched(); });
}

/// Of somebody within a term, who is told by fees.
StatusKind kindWithin(const std::vector<const Period *> &periods, const MemberFacts &facts, const Types &types,
    const Period &term, QDate day)
{
    if (types.at(term.type).exempt)
        return StatusKind::Exempt;
    if (awaitsPlainly(periods, facts, term))
        return StatusKind::PendingPayment;
    qint64 owed = 0;
    for (const Period *period : periods) {
        const PlainFee fee = plainFee(facts, *period, day);
        owed += std::max<qint64>(0, fee.due - fee.paid);
    }
    if (owed == 0)
        return StatusKind::PaidUp;
    return plainFee(facts, term).isUntouched() ? StatusKind::Unpaid : StatusKind::PartPaid;
}

PlainDay plainOn(const std::vector<const Period *> &periods, const MemberFacts &facts, const Types &types, QDate day)
{
    const Member &member = facts.member;
    if (member.deceased.isValid() && day >= member.deceased)
        return { false, StatusKind::Deceased };
    const Period *holding = nullptr;
    const Period *past = nullptr;
    const Period *coming = nullptr;
    for (const Period *period : periods) {
        const TermDay one = termDay(*period, day);
        if (one.toCome && (!coming || period->start < coming->start))
            coming = period;
        if (one.term && (!holding || period->start > holding->start))
            holding = period;
        if (one.over && (!past || period->start > past->start))
            past = period;
    }
    if (holding)
        return { true, kindWithin(periods, facts, types, *holding, day) };
    if (past && termDay(*past, day).grace)
        return { true, awaitsPlainly(periods, facts, *past) ? StatusKind::PendingPayment : StatusKind::InGrace };
    if (coming)
        return { false, plainFee(facts, *coming).isUntouched() ? StatusKind::PendingPayment : StatusKind::Applicant };
    if (!past)
        return { false, StatusKind::Contact };
    if (past->leaving == Leaving::Expelled)
        return { false, StatusKind::Expelled };
    return { false, past->leaving == Leaving::None ? StatusKind::Lapsed : StatusKind::Resigned };
}

int livesWanted()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("ROLLBOOK_LIVES", &given);
    return given ? wanted : 250;
}

} // namespace

/// Status against a naive model, and no day twice, over random lives. ROLLBOOK_LIVES=10000 tries that many.
class TestLives : public QObject
{
    Q_OBJECT

private:
    /// The terms of each track, by the type held alongside, or -1.
    static std::map<int, std::vector<const Period *>> tracksOf(const Lives &life, const MemberFacts &facts)
    {
        std::map<int, std::vector<const Period *>> tracks;
        for (const Period &period : facts.periods) {
            const auto type = std::ranges::find(life.types, period.type, &MembershipType::id);
            const auto at = static_cast<int>(type - life.types.begin());
            tracks[type->alongside ? at : -1].push_back(&period);
        }
        return tracks;
    }
    static QString told(unsigned seed, QDate day, StatusKind kind)
    {
        return QStringLiteral("life %1, %2: status %3").arg(seed).arg(day.toString(Qt::ISODate)).arg(int(kind));
    }
    static void compareDay(const Lives &life, unsigned seed, const MemberFacts &facts, const Types &types, QDate day)
    {
        const Status status = statusAt(facts, types, day);
        const auto tracks = tracksOf(life, facts);
        bool member = false;
        bool mainCounts = false;
        for (const auto &[track, periods] : tracks) {
            const PlainDay plain = plainOn(periods, facts, types, day);
            member = member || plain.member;
            mainCounts = mainCounts || (plain.member && track == -1);
            int holding = 0;
            for (const Period *period : periods)
                holding += termDay(*period, day).term ? 1 : 0;
            QVERIFY2(holding <= 1, qPrintable(told(seed, day, status.kind)));
        }
        QVERIFY2(status.countsAsMember == member, qPrintable(told(seed, day, status.kind)));
        const auto main = tracks.find(-1);
        if (main == tracks.end() || (member && !mainCounts))
            return;
        const PlainDay plain = plainOn(main->second, facts, types, day);
        const bool real = std::ranges::any_of(main->second, [](const Period *one) { return isRealPeriod(*one); });
        if (real || tracks.size() == 1) {
            QVERIFY2(status.kind == plain.kind,
                qPrintable(told(seed, day, status.kind) + QStringLiteral(", plainly %1").arg(int(plain.kind))));
            ++seenKinds()[status.kind];
        }
    }
    /// How often each kind was told: a model that never meets a kind proves nothing of it.
    static std::map<StatusKind, int> &seenKinds()
    {
        static std::map<StatusKind, int> seen;
        return seen;
    }

private Q_SLOTS:
    void statusAsDayByDay()
    {
        const int lives = livesWanted();
        for (int number = 0; number < lives; ++number) {
            const auto seed = static_cast<unsigned>(number);
            Lives life(seed);
            for (int step = 0; step < 14; ++step)
                life.liveOn();
            const MemberFacts facts = life.facts(life.who);
            const Types types = life.PlannedSociety::types();
            // The days around every edge, and some in between.
            std::set<QDate> days;
            for (const Period &period : facts.periods) {
                for (const QDate edge : { period.start, period.end, period.leavingDay,
                         period.end.addDays(period.graceDays), facts.member.deceased }) {
                    for (int off = -1; edge.isValid() && off <= 1; ++off)
                        days.insert(edge.addDays(off));
                }
            }
            for (int i = 0; i < 60; ++i)
                days.insert(QDate(2023, 6, 1).addDays(life.upTo(2'200)));
            for (const QDate day : days) {
                compareDay(life, seed, facts, types, day);
                if (QTest::currentTestFailed())
                    return;
            }
        }
        for (const StatusKind kind :
            { StatusKind::Contact, StatusKind::Applicant, StatusKind::PendingPayment, StatusKind::PaidUp,
                StatusKind::PartPaid, StatusKind::InGrace, StatusKind::Lapsed, StatusKind::Resigned,
                StatusKind::Expelled, StatusKind::Deceased, StatusKind::Exempt, StatusKind::Unpaid }) {
            qInfo("status %d: %d days", int(kind), seenKinds()[kind]);
            QVERIFY2(seenKinds()[kind] > 0, qPrintable(QString::number(int(kind))));
        }
    }

    /// A renewal never rewrites an earlier term, and gives no day twice and none of a continuing member's away.
    void renewalsJoinWithoutGap()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            Lives life(seed);
            for (int step = 0; step < 12; ++step) {
                life.travelTo(life.day.addDays(20 + life.upTo(200)));
                const auto before = life.facts(life.who).periods;
                const auto draft = life.submit(RenewMembership { life.who, {}, {} });
                if (!draft)
                    continue;
                const auto after = life.facts(life.who).periods;
                QCOMPARE(after.size(), before.size() + 1);
                for (const Period &old : before)
                    QVERIFY(std::ranges::find(after, old) != after.end());
                const Period next = addedIn<Period>(*draft);
                const bool wasMember = life.status(life.who, life.day.addDays(-1)).countsAsMember;
                const bool isMember = life.status(life.who, std::max(life.day, next.start)).countsAsMember;
                QVERIFY(isMember || next.end < life.day);
                if (wasMember && next.start > life.day)
                    QVERIFY(life.status(life.who, next.start.addDays(-1)).countsAsMember);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLives)
#include "tst_lives.moc"
