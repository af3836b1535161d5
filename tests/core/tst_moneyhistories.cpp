// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger.h"
#include "core/rules/periods.h"
#include "core/rules/statementproof.h"
#include "tests/support/moneyhistory.h"

#include <QtTest>

#include <set>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// What is wrong with the money of a register; empty: nothing. `strict`: no two laptops have met. Until then nobody's
/// charge is settled in another's name; a laptop that did not know of a merger may do that, until the two are merged
/// again.
QString moneyLost(const Register &book, const MoneyHistory &history, bool strict)
{
    const Reader &reader = book.reader();
    Money paid, suspense, set, asked;
    bool mixed = false;
    std::map<Id<Payment>, Payment> payments;
    for (const Payment &payment : *reader.all<Payment>()) {
        paid += payment.amount;
        payments.emplace(payment.id, payment);
        suspense += payment.payer.isNull() && payment.affiliate.isNull() ? payment.amount : Money {};
    }
    std::map<Id<Charge>, Charge> charges;
    for (const Charge &charge : *reader.all<Charge>()) {
        charges.emplace(charge.id, charge);
        if (charge.affiliate.isNull() && !reader.one(charge.member))
            return QStringLiteral("a charge of nobody who is there");
        asked += charge.amount - charge.waived;
    }
    for (const Allocation &allocation : *reader.all<Allocation>()) {
        set += allocation.amount;
        if (!payments.contains(allocation.payment) || !charges.contains(allocation.charge))
            return QStringLiteral("an allocation of nothing or to nothing");
        const Charge &charge = charges.at(allocation.charge);
        const bool apart = charge.member != allocation.member || charge.affiliate != allocation.affiliate;
        if (apart && (strict || !history.done().contains(Deed::MergePeople)))
            return QStringLiteral("an allocation that is another's than its charge");
        mixed = mixed || apart;
    }
    Money free, over, owed;
    std::vector<Ledger> ledgers { *readLedger(reader, history.affiliate) };
    for (const Id<Member> member : MoneyHistory::people(book))
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
    if (!mixed && owed - over != asked - set)
        return QStringLiteral("%1 owed, %2 over, %3 asked, %4 set")
            .arg(owed.pence)
            .arg(over.pence)
            .arg(asked.pence)
            .arg(set.pence);
    return {};
}

/// Terms that share a day; empty: none.
QString termsMeeting(const Register &book)
{
    const Reader &reader = book.reader();
    const Types types = typesById(*reader.all<MembershipType>());
    const auto periods = *reader.all<Period>();
    for (const Period &one : periods) {
        for (const Period &other : periods) {
            if (one.id == other.id || subjectOf(one) != subjectOf(other) || !isRealPeriod(one) || !isRealPeriod(other)
                || trackOf(one.type, types) != trackOf(other.type, types))
                continue;
            if (one.start <= other.start && (!lastDayOf(one).isValid() || other.start <= lastDayOf(one)))
                return QStringLiteral("terms from %1 and %2 share days")
                    .arg(one.start.toString(), other.start.toString());
        }
    }
    return {};
}

/// A statement of which a penny is unaccounted for, or a batch of which more was paid in than was in it.
QString paperDiffers(const Register &book)
{
    const auto standings = lineStandings(book.reader());
    if (!standings || !proofOf(*standings).holds())
        return QStringLiteral("a statement does not come to its total");
    std::map<QString, qint64> paid;
    for (const Payment &payment : *book.reader().all<Payment>()) {
        if (payment.reverses.isNull())
            paid[payment.note] += payment.amount.pence;
    }
    for (const Batch &batch : *book.reader().all<Batch>()) {
        if (paid[batch.note] > batch.expectedTotal.pence)
            return QStringLiteral("a batch of %1 brought %2").arg(batch.expectedTotal.pence).arg(paid[batch.note]);
    }
    return {};
}

/// What was ever given and closed, and must stay so.
class Given
{
public:
    /// Looks again at one laptop; what is wrong, or empty. `gapless`: its receipts alone are there.
    QString look(const Register &book, bool gapless)
    {
        std::set<qint64> fresh;
        for (const Payment &payment : *book.reader().all<Payment>()) {
            if (payment.receipt.isEmpty())
                continue;
            const auto [known, isNew] = m_receipts.emplace(payment.receipt, payment.id);
            if (known->second != payment.id)
                return QStringLiteral("receipt %1 given twice").arg(payment.receipt);
            if (isNew)
                fresh.insert(payment.receipt.section(u'-', -1).toLongLong());
        }
        if (gapless) {
            for (const qint64 number : fresh) {
                if (number != ++m_highest)
                    return QStringLiteral("receipt %1 after %2").arg(number).arg(m_highest - 1);
            }
        }
        return {};
    }
    /// What lies in closed books is as it was.
    QString closed(const Register &book)
    {
        const QDate until = book.reader().organisation()->booksClosed;
        const std::multiset<QString> now = moneyUntil(book, m_until);
        const bool same = !m_until.isValid() || !until.isValid() || now == m_closed;
        m_until = until;
        m_closed = moneyUntil(book, until);
        return same ? QString() : QStringLiteral("money of closed books has changed");
    }
    [[nodiscard]] std::size_t receipts() const { return m_receipts.size(); }

private:
    static std::multiset<QString> moneyUntil(const Register &book, QDate until)
    {
        std::multiset<QString> texts;
        if (!until.isValid())
            return texts;
        const Reader &reader = book.reader();
        std::map<Id<Payment>, QDate> received;
        std::map<Id<Charge>, QDate> due;
        for (const Payment &one : *reader.all<Payment>()) {
            received[one.id] = one.received;
            if (one.received <= until)
                texts.insert(
                    one.id.toString() + QString::number(one.amount.pence) + one.received.toString() + one.receipt);
        }
        for (const Charge &one : *reader.all<Charge>()) {
            due[one.id] = one.due;
            if (one.due <= until)
                texts.insert(one.id.toString() + QString::number(one.amount.pence) + one.due.toString());
        }
        for (const Allocation &one : *reader.all<Allocation>()) {
            if (received[one.payment] <= until && due[one.charge] <= until)
                texts.insert(one.id.toString() + QString::number(one.amount.pence));
        }
        return texts;
    }

    std::map<QString, Id<Payment>> m_receipts; ///< ever given, and to which payment
    qint64 m_highest = 0;
    QDate m_until;
    std::multiset<QString> m_closed;
};

/// The first seed: another by an environment variable, to look at one history alone.
unsigned firstSeed(unsigned otherwise)
{
    const int wanted = qEnvironmentVariableIntValue("ROLLBOOK_MONEY_SEED");
    return wanted > 0 ? static_cast<unsigned>(wanted) : otherwise;
}

/// How many histories: more by an environment variable.
unsigned historiesWanted(unsigned otherwise)
{
    const int wanted = qEnvironmentVariableIntValue("ROLLBOOK_MONEY_HISTORIES");
    return wanted > 0 ? static_cast<unsigned>(wanted) : otherwise;
}

QString firstOf(std::initializer_list<QString> wrongs)
{
    for (const QString &wrong : wrongs) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

/// Money over random histories of everything that can be done. ROLLBOOK_MONEY_HISTORIES=1000 tries that many.
class TestMoneyHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onOneLaptopNoPennyIsMadeOrLost()
    {
        std::map<Deed, int> done;
        std::size_t receipts = 0;
        for (unsigned seed = firstSeed(1), last = seed + historiesWanted(24); seed < last; ++seed) {
            MoneyHistory history(seed);
            Register &book = *history.secretary;
            Given given;
            for (int step = 0; step < 60; ++step) {
                history.act(book);
                const QString wrong = firstOf({ moneyLost(book, history, true), termsMeeting(book), paperDiffers(book),
                    given.look(book, true), given.closed(book) });
                QVERIFY2(
                    wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(wrong)));
            }
            receipts += given.receipts();
            for (const auto &[deed, times] : history.done())
                done[deed] += times;
        }
        QVERIFY(receipts > 100);
        for (const auto &[deed, often] : deeds) { // not a history of refusals
            qInfo("deed %d of %d in a hundred: done %d times", static_cast<int>(deed), often, done[deed]);
            QVERIFY2(done[deed] > 0, qPrintable(QString::number(static_cast<int>(deed))));
        }
    }

    void onTwoLaptopsNoPennyIsMadeOrLost()
    {
        int settled = 0;
        for (unsigned seed = firstSeed(1'001), last = seed + historiesWanted(12); seed < last; ++seed) {
            MoneyHistory history(seed);
            for (int step = 0; step < 12; ++step)
                history.act(*history.secretary);
            history.makeCopy();
            Register &secretary = *history.secretary;
            Register &treasurer = *history.treasurer;
            Given given;
            for (int round = 0; round < 3; ++round) {
                for (int step = 0; step < 12; ++step) {
                    history.act(step % 2 == 0 ? secretary : treasurer);
                    QCOMPARE(given.look(secretary, false), QString());
                    QCOMPARE(given.look(treasurer, false), QString());
                }
                settled += history.settle(round % 2 == 0 ? secretary : treasurer);
                history.bring(secretary, treasurer);
                history.bring(treasurer, secretary);
                for (const Register *book : { &secretary, &treasurer }) {
                    const QString wrong = firstOf({ moneyLost(*book, history, false), given.look(*book, false) });
                    QVERIFY2(wrong.isEmpty(),
                        qPrintable(QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(wrong)));
                }
                QCOMPARE(*treasurer.fingerprint(), *secretary.fingerprint());
            }
            for (const Id<Member> member : MoneyHistory::people(secretary)) {
                const Ledger here = *readLedger(secretary.reader(), member);
                const Ledger there = *readLedger(treasurer.reader(), member);
                QCOMPARE(here.owed(), there.owed());
                QCOMPARE(here.credit(), there.credit());
            }
        }
        qInfo("%d conflicts settled", settled);
        QVERIFY(settled > 0);
    }

    /// Both laptops take the same fee: it shows as credit on both, and settles the next charge.
    void aFeeTakenTwiceIsCredit()
    {
        MoneyHistory history(1);
        const Id<Member> ada = MoneyHistory::people(*history.secretary).front();
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
        Given given;
        for (Register *book : { &secretary, &treasurer }) {
            const Ledger ledger = *readLedger(book->reader(), ada);
            QCOMPARE(ledger.owed().pence, 0);
            QCOMPARE(ledger.credit().pence, 2'400);
            QCOMPARE(given.look(*book, false), QString()); // each laptop numbers its own
        }
        QVERIFY(treasurer.submit(RaiseCharge { { ada }, {}, ChargeKind::Other, { 1'000 }, {}, {} }));
        history.bring(treasurer, secretary);
        QCOMPARE(readLedger(secretary.reader(), ada)->owed().pence, 0);
        QCOMPARE(readLedger(secretary.reader(), ada)->credit().pence, 1'400);
    }
};

QTEST_GUILESS_MAIN(TestMoneyHistories)
#include "tst_moneyhistories.moc"
