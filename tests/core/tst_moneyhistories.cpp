// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger.h"
#include "tests/support/twolaptops.h"

#include <QtTest>

#include <map>
#include <random>
#include <set>

using namespace rollbook;

namespace {

/// What is done at random, and how often of a hundred times.
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
    Close,
    Undo
};
constexpr std::array<std::pair<Deed, int>, 14> deeds { { { Deed::Pay, 16 }, { Deed::Share, 10 }, { Deed::Donate, 5 },
    { Deed::Affiliate, 6 }, { Deed::Suspense, 5 }, { Deed::Raise, 14 }, { Deed::Waive, 7 }, { Deed::Reverse, 7 },
    { Deed::Refund, 6 }, { Deed::Reallocate, 7 }, { Deed::Claim, 5 }, { Deed::Renew, 3 }, { Deed::Close, 1 },
    { Deed::Undo, 8 } } };

constexpr qint64 anHour = 3'600'000;

/// A society whose treasurers do whatever can be done with money.
class MoneyHistory : public test::TwoLaptops
{
public:
    explicit MoneyHistory(unsigned seed) : m_random(seed)
    {
        for (const char *family : { "Quill", "Rowe", "Price", "Vaughan" })
            members.push_back(admit(*secretary, QStringLiteral("Ada"), QLatin1String(family)));
        MembershipType type;
        type.name = QStringLiteral("Full");
        type.fee = { 2'400 };
        Group weavers;
        weavers.name = QStringLiteral("Weavers");
        weavers.kind = QStringLiteral("Branch");
        weavers.affiliate = true;
        if (!secretary->submit(SaveMembershipType { type }) || !secretary->submit(AddGroup { weavers }))
            qFatal("no society");
        m_type = secretary->reader().all<MembershipType>()->front().id;
        affiliate = secretary->reader().all<Group>()->front().id;
        m_begun = secretary->reader().journal(0, 1)->front().number;
    }

    /// One deed on the laptop; it may be refused.
    void act(Register &book)
    {
        for (FixedClock *clock : { &here, &there })
            clock->advance(upTo(30) * anHour);
        int at = upTo(99);
        std::size_t which = 0;
        while (at >= deeds[which].second)
            at -= deeds[which++].second;
        const Deed deed = deeds[which].first;
        const bool done = deed == Deed::Undo ? undoSomething(book) : carry(book, deed);
        m_done[deed] += done ? 1 : 0;
    }
    [[nodiscard]] const std::map<Deed, int> &done() const { return m_done; }

    std::vector<Id<Member>> members;
    Id<Group> affiliate;

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    Money some(int most) { return { 1 + upTo(most - 1) }; }
    Id<Member> person() { return members[static_cast<std::size_t>(upTo(static_cast<int>(members.size()) - 1))]; }
    template <class R> std::optional<R> any(Register &book)
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

    bool carry(Register &book, Deed deed)
    {
        if (deed <= Deed::Suspense)
            return pay(book, deed);
        const QDate today = book.clock().today();
        const auto charge = any<Charge>(book);
        const auto payment = any<Payment>(book);
        switch (deed) {
        case Deed::Raise: {
            RaiseCharge command { { person(), person() }, {}, static_cast<ChargeKind>(1 + upTo(2)), some(3'000),
                today.addDays(upTo(120) - 60), QStringLiteral("Badge") };
            if (upTo(4) == 0) {
                command.members.clear();
                command.affiliate = affiliate;
            }
            return submitted(book, command);
        }
        case Deed::Waive:
            return charge
                && submitted(book, WaiveCharge { charge->id, { upTo(1) * upTo(500) }, QStringLiteral("Ill") });
        case Deed::Reverse:
            return payment && submitted(book, ReversePayment { payment->id, {}, QStringLiteral("Bounced") });
        case Deed::Refund:
            return payment
                && submitted(
                    book, RefundPayment { payment->id, { upTo(1) * upTo(800) }, {}, PaymentMethod::Transfer, {} });
        case Deed::Reallocate:
            return payment && submitted(book, ReallocatePayment { payment->id, shares() });
        case Deed::Claim:
            return claim(book);
        case Deed::Renew:
            return submitted(book, RenewMembership { person(), m_type, {}, {} });
        case Deed::Close:
            return submitted(book, CloseBooks { today.addDays(-upTo(60)) });
        default:
            return false;
        }
    }
    std::vector<Share> shares()
    {
        std::vector<Share> parts;
        for (int i = upTo(2); i >= 0; --i)
            parts.push_back({ person(), {}, {}, some(900) });
        if (upTo(3) == 0)
            parts.push_back({ {}, affiliate, {}, some(900) });
        return parts;
    }
    bool pay(Register &book, Deed deed)
    {
        RecordPayment command;
        command.amount = some(4'000);
        command.received = book.clock().today().addDays(-upTo(40));
        command.method = static_cast<PaymentMethod>(1 + upTo(5));
        if (deed == Deed::Affiliate)
            command.affiliate = affiliate;
        else if (deed != Deed::Suspense)
            command.payer = person();
        if (deed == Deed::Share)
            command.shares = shares();
        if (deed == Deed::Donate)
            command.donation = some(700);
        return submitted(book, command);
    }
    bool claim(Register &book)
    {
        for (const Payment &payment : *book.reader().all<Payment>()) {
            if (payment.payer.isNull() && payment.affiliate.isNull() && upTo(1) == 0
                && submitted(book, ClaimPayment { payment.id, person(), {}, {} }))
                return true;
        }
        return false;
    }
    bool undoSomething(Register &book)
    {
        const auto lines = *book.reader().journal(0, 1'000);
        const JournalLine &line = lines[static_cast<std::size_t>(upTo(static_cast<int>(lines.size()) - 1))];
        if (line.number <= m_begun)
            return false;
        auto undone = book.undo(UndoRequest { { line.entry.id }, {}, false }, {});
        return undone && !undone->entry.isNull();
    }

    std::mt19937 m_random;
    std::map<Deed, int> m_done;
    Id<MembershipType> m_type;
    quint64 m_begun = 0;
};

/// What is wrong with the money of a register; empty: nothing. `strict`: no two laptops have met.
QString moneyLost(const Register &book, const MoneyHistory &history, bool strict)
{
    const Reader &reader = book.reader();
    Money paid, suspense, set, asked;
    std::map<Id<Payment>, Payment> payments;
    for (const Payment &payment : *reader.all<Payment>()) {
        paid += payment.amount;
        payments.emplace(payment.id, payment);
        suspense += payment.payer.isNull() && payment.affiliate.isNull() ? payment.amount : Money {};
    }
    std::map<Id<Charge>, Charge> charges;
    for (const Charge &charge : *reader.all<Charge>()) {
        charges.emplace(charge.id, charge);
        asked += charge.amount - charge.waived;
    }
    for (const Allocation &allocation : *reader.all<Allocation>()) {
        set += allocation.amount;
        if (!payments.contains(allocation.payment) || !charges.contains(allocation.charge))
            return QStringLiteral("an allocation of nothing or to nothing");
        const Charge &charge = charges.at(allocation.charge);
        if (charge.member != allocation.member || charge.affiliate != allocation.affiliate)
            return QStringLiteral("an allocation that is another's than its charge");
    }
    Money free, over, owed;
    std::vector<Ledger> ledgers { *readLedger(reader, history.affiliate) };
    for (const Id<Member> member : history.members)
        ledgers.push_back(*readLedger(reader, member));
    for (const Ledger &ledger : ledgers) {
        owed += ledger.owed();
        for (const PaymentLeft &one : ledger.payments) {
            free += one.free;
            if (strict && (one.free.pence < 0 || one.brought.pence < 0))
                return QStringLiteral("more spent or gone back than was paid");
        }
        for (const ChargeLeft &one : ledger.charges) {
            over += std::max(-one.left, Money {});
            if (strict && one.left.pence < 0)
                return QStringLiteral("a charge with more than it asks for");
        }
    }
    if (paid != set + free + suspense)
        return QStringLiteral("%1 paid, %2 set, %3 free, %4 in suspense")
            .arg(paid.pence)
            .arg(set.pence)
            .arg(free.pence)
            .arg(suspense.pence);
    if (owed - over != asked - set)
        return QStringLiteral("%1 owed, %2 over, %3 asked, %4 set")
            .arg(owed.pence)
            .arg(over.pence)
            .arg(asked.pence)
            .arg(set.pence);
    return {};
}

/// The number of a receipt that two payments have.
QString receiptTwice(const Register &book)
{
    std::set<QString> seen;
    for (const Payment &payment : *book.reader().all<Payment>()) {
        if (!payment.receipt.isEmpty() && !seen.insert(payment.receipt).second)
            return payment.receipt;
    }
    return {};
}

/// How many histories: more by an environment variable.
unsigned historiesWanted(unsigned otherwise)
{
    const int wanted = qEnvironmentVariableIntValue("ROLLBOOK_MONEY_HISTORIES");
    return wanted > 0 ? static_cast<unsigned>(wanted) : otherwise;
}

} // namespace

class TestMoneyHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOneLaptopNoPennyIsMadeOrLost()
    {
        std::map<Deed, int> done;
        for (unsigned seed = 1; seed <= historiesWanted(24); ++seed) {
            MoneyHistory history(seed);
            for (int step = 0; step < 40; ++step) {
                history.act(*history.secretary);
                const QString wrong = moneyLost(*history.secretary, history, true);
                QVERIFY2(
                    wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(wrong)));
            }
            QCOMPARE(receiptTwice(*history.secretary), QString());
            for (const auto &[deed, times] : history.done())
                done[deed] += times;
        }
        for (const auto &[deed, often] : deeds) // not a history of refusals
            QVERIFY2(done[deed] > 0, qPrintable(QString::number(static_cast<int>(deed))));
    }

    void onTwoLaptopsNoPennyIsMadeOrLost()
    {
        for (unsigned seed = 1'001; seed <= 1'000 + historiesWanted(12); ++seed) {
            MoneyHistory history(seed);
            for (int step = 0; step < 10; ++step)
                history.act(*history.secretary);
            history.makeCopy();
            Register &secretary = *history.secretary;
            Register &treasurer = *history.treasurer;
            for (int round = 0; round < 3; ++round) {
                for (int step = 0; step < 8; ++step)
                    history.act(step % 2 == 0 ? secretary : treasurer);
                history.bring(secretary, treasurer);
                history.bring(treasurer, secretary);
                for (const Register *book : { &secretary, &treasurer }) {
                    const QString wrong = moneyLost(*book, history, false);
                    QVERIFY2(wrong.isEmpty(),
                        qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(wrong)));
                }
                QCOMPARE(*treasurer.fingerprint(), *secretary.fingerprint());
            }
            for (const Id<Member> member : history.members) {
                const Ledger here = *readLedger(secretary.reader(), member);
                const Ledger there = *readLedger(treasurer.reader(), member);
                QCOMPARE(here.owed(), there.owed());
                QCOMPARE(here.credit(), there.credit());
            }
        }
    }

    /// Both laptops take the same fee: it shows as credit on both, and settles the next charge.
    void aFeeTakenTwiceIsCredit()
    {
        MoneyHistory history(1);
        const Id<Member> ada = history.members.front();
        Register &secretary = *history.secretary;
        QVERIFY(secretary.submit(RaiseCharge { { ada }, {}, ChargeKind::Fee, { 2'400 }, {}, {} }));
        history.makeCopy();
        Register &treasurer = *history.treasurer;
        RecordPayment fee;
        fee.payer = ada;
        fee.amount = { 2'400 };
        fee.method = PaymentMethod::Cash;
        QVERIFY(secretary.submit(fee));
        QVERIFY(treasurer.submit(fee));
        history.bring(secretary, treasurer);
        history.bring(treasurer, secretary);
        for (Register *book : { &secretary, &treasurer }) {
            const Ledger ledger = *readLedger(book->reader(), ada);
            QCOMPARE(ledger.owed().pence, 0);
            QCOMPARE(ledger.credit().pence, 2'400);
            QCOMPARE(receiptTwice(*book), QString()); // each laptop numbers its own
        }
        QVERIFY(treasurer.submit(RaiseCharge { { ada }, {}, ChargeKind::Other, { 1'000 }, {}, {} }));
        history.bring(treasurer, secretary);
        QCOMPARE(readLedger(secretary.reader(), ada)->owed().pence, 0);
        QCOMPARE(readLedger(secretary.reader(), ada)->credit().pence, 1'400);
    }
};

QTEST_GUILESS_MAIN(TestMoneyHistories)
#include "tst_moneyhistories.moc"
