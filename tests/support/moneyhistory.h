// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"
#include "core/rules/renewal.h"
#include "tests/support/twolaptops.h"

#include <map>
#include <random>
#include <set>

namespace rollbook::test {

/// What is done at random with money, terms and people.
enum class Deed {
    Pay,
    Share,
    Donate,
    Affiliate,
    Suspense,
    Raise,
    Waive,
    Reverse,
    Refund,
    Reallocate,
    Claim,
    Renew,
    RenewAll,
    RenewAffiliate,
    Admit,
    Leave,
    Correct,
    Household,
    MergePeople,
    DeletePerson,
    Batch,
    Post,
    Statement,
    Decide,
    TakeOut,
    Close,
    Erase,
    Undo,
    UndoSeveral,
};

/// How often of a hundred times.
inline constexpr std::array<std::pair<Deed, int>, 29> deeds { { { Deed::Pay, 10 }, { Deed::Share, 7 },
    { Deed::Donate, 4 }, { Deed::Affiliate, 4 }, { Deed::Suspense, 4 }, { Deed::Raise, 8 }, { Deed::Waive, 5 },
    { Deed::Reverse, 5 }, { Deed::Refund, 5 }, { Deed::Reallocate, 5 }, { Deed::Claim, 3 }, { Deed::Renew, 4 },
    { Deed::RenewAll, 1 }, { Deed::RenewAffiliate, 2 }, { Deed::Admit, 2 }, { Deed::Leave, 3 }, { Deed::Correct, 2 },
    { Deed::Household, 2 }, { Deed::MergePeople, 1 }, { Deed::DeletePerson, 1 }, { Deed::Batch, 3 }, { Deed::Post, 3 },
    { Deed::Statement, 2 }, { Deed::Decide, 3 }, { Deed::TakeOut, 1 }, { Deed::Close, 1 }, { Deed::Erase, 1 },
    { Deed::Undo, 6 }, { Deed::UndoSeveral, 2 } } };

/// A society whose treasurers do whatever can be done.
class MoneyHistory : public TwoLaptops
{
public:
    explicit MoneyHistory(unsigned seed);

    /// One deed on the laptop; it may be refused.
    void act(Register &book);
    /// Decides every conflict there is, for any of its sides. How many were decided.
    int settle(Register &book);
    [[nodiscard]] const std::map<Deed, int> &done() const { return m_done; }
    [[nodiscard]] static std::vector<Id<Member>> people(const Register &book)
    {
        return *book.reader().memberIds(MemberOrder::Number, Qt::AscendingOrder);
    }

    Id<Group> affiliate;

private:
    bool carry(Register &book, Deed deed);
    bool carryMoney(Register &book, Deed deed);
    bool carryPeople(Register &book, Deed deed);
    bool carryFiles(Register &book, Deed deed);
    bool pay(Register &book, Deed deed);
    bool claim(Register &book);
    bool household(Register &book);
    bool batch(Register &book);
    bool post(Register &book);
    bool statement(Register &book);
    bool decide(Register &book);
    bool undoSomething(Register &book, int entries);
    std::vector<Share> shares(const Register &book);

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    Money some(int most) { return { 1 + upTo(most - 1) }; }
    Id<Member> person(const Register &book)
    {
        const auto all = people(book);
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    template <class R> std::optional<R> any(const Register &book)
    {
        auto all = *book.reader().all<R>();
        if (all.empty())
            return {};
        return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))];
    }
    template <class C> static bool submitted(Register &book, const C &command)
    {
        return book.submit(Command(command)).ok();
    }

    std::mt19937 m_random;
    std::map<Deed, int> m_done;
    std::vector<MembershipType> m_types; ///< whole, pro rata and rolling, of a household, held alongside
    Id<MembershipType> m_affiliation;
    quint64 m_begun = 0;
    int m_lines = 0; ///< made up of statements, and batches
};

inline MoneyHistory::MoneyHistory(unsigned seed) : m_random(seed)
{
    for (const char *family : { "Quill", "Rowe", "Price", "Vaughan" })
        admit(*secretary, QStringLiteral("Ada"), QLatin1String(family));
    const auto save = [this](const char *name, auto &&change) {
        MembershipType type;
        type.name = QLatin1String(name);
        type.fee = { 2'400 };
        type.graceDays = 20;
        change(type);
        if (!secretary->submit(SaveMembershipType { type }))
            qFatal("no type");
    };
    save("Full", [](MembershipType &type) { type.backdateDays = 30; });
    save("Part", [](MembershipType &type) { type.pricing = Pricing::ProRata; });
    save("Months", [](MembershipType &type) {
        type.rule = PeriodRule::Rolling;
        type.months = 2;
        type.fee = { 333 };
    });
    save("Household", [](MembershipType &type) { type.household = true; });
    save("Magazine", [](MembershipType &type) {
        type.rule = PeriodRule::Rolling;
        type.months = 3;
        type.fee = { 501 };
        type.alongside = true;
    });
    save("Affiliation", [](MembershipType &type) {
        type.affiliation = true;
        type.bandFees = QStringList { QStringLiteral("10=1000"), QStringLiteral("=5001") };
    });
    Group weavers;
    weavers.name = QStringLiteral("Weavers");
    weavers.kind = QStringLiteral("Branch");
    weavers.affiliate = true;
    if (!secretary->submit(AddGroup { weavers }))
        qFatal("no affiliate");
    for (const MembershipType &type : *secretary->reader().all<MembershipType>()) {
        if (type.affiliation)
            m_affiliation = type.id;
        else
            m_types.push_back(type);
    }
    affiliate = secretary->reader().all<Group>()->front().id;
    m_begun = secretary->reader().journal(0, 1)->front().number;
}

inline void MoneyHistory::act(Register &book)
{
    constexpr qint64 anHour = 3'600'000;
    const int hours = upTo(60);
    for (FixedClock *clock : { &here, &there })
        clock->advance(hours * anHour);
    int at = upTo(99);
    std::size_t which = 0;
    while (at >= deeds[which].second)
        at -= deeds[which++].second;
    const Deed deed = deeds[which].first;
    const bool done = carry(book, deed);
    if (done)
        ++m_done[deed];
    if (qEnvironmentVariableIsSet("ROLLBOOK_MONEY_TRACE"))
        qInfo("%s: deed %d %s", &book == secretary.get() ? "secretary" : "treasurer", static_cast<int>(deed),
            done ? "done" : "refused");
}

inline int MoneyHistory::settle(Register &book)
{
    int settled = 0;
    for (const Conflict &conflict : *book.reader().conflicts()) {
        const auto view = viewOf(conflict, book.reader());
        if (!view || view->sides.empty())
            continue;
        const auto &side = view->sides[static_cast<std::size_t>(upTo(static_cast<int>(view->sides.size()) - 1))];
        settled += submitted(book, SettleConflicts { { { conflict, side.record } } }) ? 1 : 0;
    }
    return settled;
}

inline bool MoneyHistory::carry(Register &book, Deed deed)
{
    if (deed <= Deed::Suspense)
        return pay(book, deed);
    if (deed <= Deed::Claim)
        return carryMoney(book, deed);
    if (deed <= Deed::DeletePerson)
        return carryPeople(book, deed);
    return carryFiles(book, deed);
}

inline bool MoneyHistory::carryMoney(Register &book, Deed deed)
{
    const QDate today = book.clock().today();
    const auto charge = any<Charge>(book);
    const auto payment = any<Payment>(book);
    switch (deed) {
    case Deed::Raise: {
        RaiseCharge command { { person(book), person(book) }, {}, static_cast<ChargeKind>(1 + upTo(2)), some(3'000),
            today.addDays(upTo(120) - 60), QStringLiteral("Badge") };
        if (upTo(4) == 0) {
            command.members.clear();
            command.affiliate = affiliate;
        }
        return submitted(book, command);
    }
    case Deed::Waive:
        return charge && submitted(book, WaiveCharge { charge->id, { upTo(1) * upTo(500) }, QStringLiteral("Ill") });
    case Deed::Reverse:
        return payment && submitted(book, ReversePayment { payment->id, {}, QStringLiteral("Bounced") });
    case Deed::Refund:
        return payment
            && submitted(book, RefundPayment { payment->id, { upTo(1) * upTo(800) }, {}, PaymentMethod::Transfer, {} });
    case Deed::Reallocate:
        return payment && submitted(book, ReallocatePayment { payment->id, shares(book) });
    default:
        return claim(book);
    }
}

inline bool MoneyHistory::carryPeople(Register &book, Deed deed)
{
    const QDate today = book.clock().today();
    const auto type = [this] { return m_types[static_cast<std::size_t>(upTo(4))].id; };
    switch (deed) {
    case Deed::Renew:
        return submitted(book, RenewMembership { person(book), upTo(1) == 0 ? type() : Id<MembershipType> {}, {}, {} });
    case Deed::RenewAll: {
        RenewMemberships all({ {}, true, today.addDays(upTo(100)) });
        return book.run(all, {}).ok();
    }
    case Deed::RenewAffiliate:
        return submitted(book, RenewAffiliation { affiliate, m_affiliation, {}, upTo(20) });
    case Deed::Admit: {
        AdmitMember command;
        command.member.given = QStringLiteral("Eve");
        command.member.family = QStringLiteral("Newton %1").arg(upTo(999));
        command.type = type();
        command.start = today.addDays(-upTo(40));
        command.paid = { upTo(1) * upTo(3'000) };
        command.method = PaymentMethod::Cash;
        command.acceptDuplicate = true;
        return submitted(book, command);
    }
    case Deed::Leave:
        return upTo(5) == 0
            ? submitted(book, RecordDeath { person(book), today })
            : submitted(book,
                EndMembership { person(book), static_cast<Leaving>(1 + upTo(3)), {}, today.addDays(-upTo(5)), {} });
    case Deed::Correct: {
        auto period = any<Period>(book);
        if (!period)
            return false;
        period->start = period->start.addDays(upTo(40) - 20);
        if (period->end.isValid())
            period->end = period->end.addDays(upTo(40) - 20);
        return submitted(book, CorrectPeriod { *period, QStringLiteral("misread") });
    }
    case Deed::Household:
        return household(book);
    case Deed::MergePeople: {
        const MergeMembers command { person(book), person(book), {} };
        return people(book).size() > 3 && submitted(book, command);
    }
    default:
        return people(book).size() > 3 && submitted(book, DeleteMember { person(book) });
    }
}

inline bool MoneyHistory::carryFiles(Register &book, Deed deed)
{
    switch (deed) {
    case Deed::Batch:
        return batch(book);
    case Deed::Post:
        return post(book);
    case Deed::Statement:
        return statement(book);
    case Deed::Decide:
        return decide(book);
    case Deed::TakeOut: {
        const auto file = any<StatementFile>(book);
        return file && submitted(book, RemoveStatement { file->id });
    }
    case Deed::Close:
        return submitted(book, CloseBooks { book.clock().today().addDays(-upTo(60)) });
    case Deed::Erase:
        return upTo(1) == 0 && submitted(book, EraseMember { person(book), QStringLiteral("asked") });
    default:
        return undoSomething(book, deed == Deed::Undo ? 1 : 3);
    }
}

inline std::vector<Share> MoneyHistory::shares(const Register &book)
{
    std::vector<Share> parts;
    for (int i = upTo(2); i >= 0; --i)
        parts.push_back({ person(book), {}, {}, some(900) });
    if (upTo(3) == 0)
        parts.push_back({ {}, affiliate, {}, some(900) });
    return parts;
}

} // namespace rollbook::test

#include "tests/support/moneydeeds.h"
