// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubts.h"
#include "core/rules/ledger.h"
#include "core/rules/renewal.h"
#include "core/rules/status.h"
#include "core/statistics/voidreceipts.h"
#include "tests/support/twolaptops.h"

#include <QtTest>

#include <set>

using namespace rollbook;

namespace {

/// Two laptops with a till, on which money is taken, undone and taken back.
struct Tills : test::TwoLaptops {
    Tills()
    {
        ada = admit(*secretary, QStringLiteral("Ada"), QStringLiteral("Quill"));
        ben = admit(*secretary, QStringLiteral("Ben"), QStringLiteral("Rowe"));
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 2'400 };
        type.rolloverMonth = 0;
        type.graceDays = 30;
        if (!secretary->submit(SaveMembershipType { type }))
            qFatal("no type");
        standard = secretary->reader().all<MembershipType>()->front().id;
    }
    static RecordPayment from(Id<Member> payer, qint64 pence)
    {
        RecordPayment command;
        command.payer = payer;
        command.amount = { pence };
        return command;
    }
    /// The entry of a payment.
    static EntryId take(Register &book, Id<Member> payer, qint64 pence)
    {
        const auto entry = book.submit(from(payer, pence));
        if (!entry)
            qFatal("no payment");
        return *entry;
    }
    static QStringList receipts(const Register &book)
    {
        QStringList found;
        for (const Payment &payment : *book.reader().all<Payment>()) {
            if (!payment.receipt.isEmpty())
                found << payment.receipt.section(u'-', 1);
        }
        found.sort();
        return found;
    }
    static MemberFacts facts(const Register &book, Id<Member> id)
    {
        return book.reader().facts(std::span(&id, 1), FactParts::Everything)->front();
    }
    void at(QDate day)
    {
        here.set(day);
        there.set(day);
    }

    Id<Member> ada;
    Id<Member> ben;
    Id<MembershipType> standard;
};

QStringList numbers(std::initializer_list<int> given)
{
    QStringList texts;
    for (const int one : given)
        texts << QStringLiteral("%1").arg(one, 6, 10, QLatin1Char('0'));
    return texts;
}

} // namespace

/// What only a whole register shows of money: undo, files between laptops, erasure.
class TestRegisterMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The receipt of a payment that was undone is in somebody's hands: nobody else is given its number.
    void aReceiptIsGivenOnce()
    {
        Tills f;
        Register &book = *f.secretary;
        Tills::take(book, f.ada, 100);
        const EntryId newest = Tills::take(book, f.ada, 200);
        QVERIFY(book.undo(newest));
        QCOMPARE(Tills::receipts(book), numbers({ 1 }));
        Tills::take(book, f.ben, 300);
        QCOMPARE(Tills::receipts(book), numbers({ 1, 3 }));
        // What is undone twice is the old payment with the old number.
        QVERIFY(book.undo(*book.undo(Tills::take(book, f.ben, 400))));
        QCOMPARE(Tills::receipts(book), numbers({ 1, 3, 4 }));
        Tills::take(book, f.ben, 500);
        QCOMPARE(Tills::receipts(book), numbers({ 1, 3, 4, 5 }));
    }

    /// The gap in the numbers is explained by what undid the payment.
    void aGapIsExplained()
    {
        Tills f;
        Register &book = *f.secretary;
        Tills::take(book, f.ada, 100);
        const EntryId gone = Tills::take(book, f.ada, 200);
        const EntryId undo = *book.undo(gone);
        Tills::take(book, f.ben, 300);
        QVERIFY(book.undo(*book.undo(Tills::take(book, f.ben, 400)))); // is here again
        const auto gaps = voidReceipts(book.reader());
        QVERIFY(gaps);
        QCOMPARE(gaps->size(), std::size_t { 1 });
        QVERIFY(gaps->front().receipt.endsWith(QStringLiteral("-000002")));
        QCOMPARE(gaps->front().payment.amount, Money { 200 });
        QCOMPARE(gaps->front().payment.payer, f.ada);
        QCOMPARE(gaps->front().line.entry.id, undo);
    }

    void norAfterAnotherLaptopUndidIt()
    {
        Tills f;
        f.makeCopy();
        const EntryId newest = Tills::take(*f.secretary, f.ada, 200);
        f.bring(*f.secretary, *f.treasurer);
        QVERIFY(f.treasurer->undo(newest));
        f.bring(*f.treasurer, *f.secretary);
        QVERIFY(Tills::receipts(*f.secretary).isEmpty());
        Tills::take(*f.secretary, f.ben, 300);
        QCOMPARE(Tills::receipts(*f.secretary), numbers({ 2 }));
        f.bring(*f.secretary, *f.treasurer);
        QCOMPARE(Tills::receipts(*f.treasurer), numbers({ 2 }));
        QCOMPARE(*f.treasurer->fingerprint(), *f.secretary->fingerprint());
    }

    /// An undo of the closing would open the year again for whatever comes after it.
    void closedBooksAreNotOpenedByUndoingTheClosing()
    {
        Tills f;
        Register &book = *f.secretary;
        const EntryId slip = *book.submit(CloseBooks { QDate(2026, 6, 30) });
        QVERIFY(book.undo(slip)); // at once: a slip of the hand
        QVERIFY(!book.reader().organisation()->booksClosed.isValid());
        const EntryId closing = *book.submit(CloseBooks { QDate(2025, 12, 31) });
        Tills::take(book, f.ada, 100);
        const auto undone = book.undo(UndoRequest { { closing }, {}, false }, {});
        QVERIFY(!undone || undone->report.putBack.records == 0);
        QCOMPARE(book.reader().organisation()->booksClosed, QDate(2025, 12, 31));
    }

    /// Lapsed, and renewed on each of two laptops on another day: the two terms share days.
    void renewedOnBothLaptops()
    {
        Tills f;
        QVERIFY(f.secretary->submit(RenewMembership { f.ada, f.standard, {} }));
        f.makeCopy();
        f.at(QDate(2027, 3, 1));
        QVERIFY(f.secretary->submit(RenewMembership { f.ada, {}, {} }));
        f.at(QDate(2027, 3, 4));
        QVERIFY(f.treasurer->submit(RenewMembership { f.ada, {}, {} }));
        f.bring(*f.secretary, *f.treasurer);
        f.bring(*f.treasurer, *f.secretary);
        QCOMPARE(*f.treasurer->fingerprint(), *f.secretary->fingerprint());
        QCOMPARE(Tills::facts(*f.secretary, f.ada).periods.size(), std::size_t { 3 });
        QCOMPARE(doubtsIn(f.secretary->reader())->front().kind, DoubtKind::DoubleTerm);
        // Nothing more is built upon it, but who resigns has left.
        QVERIFY(f.secretary->submit(EndMembership { f.ada, Leaving::Resigned, {}, {}, {} }));
        const Status status = statusAt(Tills::facts(*f.secretary, f.ada),
            typesById(*f.secretary->reader().all<MembershipType>()), QDate(2027, 3, 10));
        QCOMPARE(status.kind, StatusKind::Resigned);
    }

    /// Two records that were made one are two again: what was paid and taken back meanwhile is where it belongs.
    void whatCameAfterAMergerGoesAlong()
    {
        Tills f;
        Register &book = *f.secretary;
        for (const auto &[who, pence] : { std::pair(f.ada, 500), std::pair(f.ben, 700) })
            QVERIFY(book.submit(RaiseCharge { { who }, {}, ChargeKind::Other, { pence }, {}, {} }));
        Tills::take(book, f.ben, 200);
        const Id<Payment> bounced = book.reader().all<Payment>()->front().id;
        const EntryId merger = *book.submit(MergeMembers { f.ada, f.ben, {} });
        Tills::take(book, f.ada, 1'000);
        QVERIFY(book.submit(ReversePayment { bounced, {}, QStringLiteral("Bounced") }));
        const auto undone = book.undo(UndoRequest { { merger }, {}, false }, {});
        QVERIFY(undone);
        QVERIFY(book.reader().one(f.ben).ok());
        const Ledger ada = *readLedger(book.reader(), f.ada);
        const Ledger ben = *readLedger(book.reader(), f.ben);
        QCOMPARE(ada.owed().pence, 0);
        QCOMPARE(ada.credit().pence, 0);
        QCOMPARE(ben.owed().pence, 200);
        QCOMPARE(ben.credit().pence, 0);
        // And one again.
        QVERIFY(book.undo(undone->entry));
        QCOMPARE(readLedger(book.reader(), f.ada)->owed().pence, 200);
    }

    /// A posting that was undone leaves the payment upon which more was built; posted again, it is not made again.
    void aBatchIsPaidInOnce()
    {
        Tills f;
        Register &book = *f.secretary;
        OpenBatch open;
        open.batch.expectedCount = 2;
        open.batch.expectedTotal = { 3'000 };
        QVERIFY(book.submit(open));
        const Id<Batch> batch = book.reader().all<Batch>()->front().id;
        FillBatch fill { batch, std::vector<BatchLine>(2) };
        fill.lines[0].member = f.ada;
        fill.lines[0].amount = { 1'000 };
        fill.lines[1].member = f.ben;
        fill.lines[1].amount = { 2'000 };
        QVERIFY(book.submit(fill));
        const EntryId posting = *book.submit(PostBatch { batch });
        Tills::take(book, f.ada, 50);
        QVERIFY(book.undo(UndoRequest { { posting }, {}, false }, {}));
        const auto sum = [&book] {
            qint64 pence = 0;
            for (const Payment &payment : *book.reader().all<Payment>())
                pence += payment.amount.pence;
            return pence;
        };
        QCOMPARE(sum(), 1'050);
        // Nor is the line of it altered or taken out, or filled in again as if it were open.
        fill.lines = *book.reader().all<BatchLine>();
        auto other = fill;
        for (BatchLine &line : other.lines)
            line.amount.pence += line.member == f.ada ? 1 : 0;
        QCOMPARE(book.submit(other).problems().front().code, ProblemCode::PaymentStays);
        std::erase_if(other.lines, [&f](const BatchLine &line) { return line.member == f.ada; });
        QCOMPARE(book.submit(other).problems().front().code, ProblemCode::PaymentStays);
        (void)book.submit(fill); // as they are: nothing to write
        QVERIFY(book.submit(PostBatch { batch }));
        QCOMPARE(sum(), 3'050);
    }

    /// One laptop deletes a person, the other goes on with their money: whose it is stays until somebody decides.
    void nobodysMoneyIsLeftBehind()
    {
        Tills f;
        QVERIFY(f.secretary->submit(RaiseCharge { { f.ben }, {}, ChargeKind::Other, { 700 }, {}, {} }));
        const Id<Charge> charge = f.secretary->reader().all<Charge>()->front().id;
        QVERIFY(f.secretary->submit(RenewMembership { f.ben, f.standard, {} }));
        f.makeCopy();
        QVERIFY(f.secretary->submit(DeleteMember { f.ben }));
        QVERIFY(f.treasurer->submit(WaiveCharge { charge, { 300 }, QStringLiteral("Ill") }));
        Period term = f.treasurer->reader().all<Period>()->front();
        term.end = term.end.addDays(-1);
        QVERIFY(f.treasurer->submit(CorrectPeriod { term, QStringLiteral("misread") }));
        f.bring(*f.secretary, *f.treasurer);
        f.bring(*f.treasurer, *f.secretary);
        QCOMPARE(*f.treasurer->fingerprint(), *f.secretary->fingerprint());
        for (const Register *book : { f.secretary.get(), f.treasurer.get() }) {
            QVERIFY(book->reader().one(f.ben).ok());
            QCOMPARE(readLedger(book->reader(), f.ben)->owed().pence, 400);
            QVERIFY(!book->reader().conflicts()->empty());
        }
        // Who goes on with them has decided that they stay.
        QVERIFY(f.secretary->submit(WaiveCharge { charge, { 100 }, QStringLiteral("Ill") }));
        f.bring(*f.secretary, *f.treasurer);
        QCOMPARE(*f.treasurer->fingerprint(), *f.secretary->fingerprint());
        QCOMPARE(f.treasurer->reader().conflicts()->size(), f.secretary->reader().conflicts()->size());
    }

    /// Nobody is charged any more who is erased.
    void whoIsErasedIsNotRenewed()
    {
        Tills f;
        Register &book = *f.secretary;
        QVERIFY(book.submit(RenewMembership { f.ada, f.standard, {} }));
        QVERIFY(book.submit(RenewMembership { f.ben, f.standard, {} }));
        QVERIFY(book.submit(EraseMember { f.ada, QStringLiteral("asked") }));
        f.at(QDate(2026, 12, 28));
        RenewMemberships all({ {}, true, QDate(2026, 12, 31) });
        QVERIFY(book.run(all, {}));
        QCOMPARE(all.report().people, 1);
        QCOMPARE(all.report().refused, 0);
        QCOMPARE(Tills::facts(book, f.ada).periods.size(), std::size_t { 1 });
        QCOMPARE(book.submit(RenewMembership { f.ada, {}, {} }).problems().front().code, ProblemCode::ErasedPerson);
    }
};

QTEST_GUILESS_MAIN(TestRegisterMoney)
#include "tst_registermoney.moc"
