// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/everythingin.h"
#include "tests/support/limitedsociety.h"

#include <QTest>

using namespace rollbook;
using test::everythingIn;
using test::LimitedSociety;

namespace {

const QStringList moneyColumns { QStringLiteral("identity"), QStringLiteral("money"), QStringLiteral("notes") };

/// The society's statements, batches, households and affiliates, none of which is for a limited copy.
struct Secrets {
    LimitedSociety s;
    Group foundry;
    StatementLine line;
    Payment hers; ///< Mair's, which the bank showed, for her and for Dai
    Allocation daisPart;

    Secrets()
    {
        foundry = record<Group>();
        foundry.name = QStringLiteral("Foundry");
        foundry.affiliate = true;
        foundry.parent = s.north;
        StatementFile file = record<StatementFile>();
        file.name = QStringLiteral("file-secret");
        line = record<StatementLine>();
        line.file = file.id;
        line.payer = QStringLiteral("payer-secret");
        line.reference = QStringLiteral("line-secret");
        hers = record<Payment>();
        hers.payer = s.mair;
        hers.line = line.id;
        hers.received = s.here.today();
        hers.amount = { 3000 };
        const Uuid dai = s.dai.uuid;
        daisPart = record<Allocation>();
        daisPart.member = s.dai;
        daisPart.payment = hers.id;
        daisPart.charge = s.secretary->reader().where<Charge>(1, std::span(&dai, 1))->front().id;
        daisPart.amount = { 1000 };
        std::vector<RecordChange> changes { added(foundry), added(file), added(line), added(hers), added(daisPart) };
        addBooks(changes);
        addAffiliation(changes);
        write(changes);
    }
    template <class R> R record()
    {
        R made;
        made.id = { IdSource(s.here).mint() };
        return made;
    }
    void addBooks(std::vector<RecordChange> &changes)
    {
        BankAccount account = record<BankAccount>();
        account.name = QStringLiteral("account-secret");
        StatementLayout layout = record<StatementLayout>();
        layout.name = QStringLiteral("layout-secret");
        PayerName name = record<PayerName>();
        name.member = s.mair;
        name.name = QStringLiteral("learned-secret");
        HouseholdLink link = record<HouseholdLink>();
        link.member = s.mair;
        link.lead = s.dai;
        Batch batch = record<Batch>();
        batch.note = QStringLiteral("batch-secret");
        BatchLine cheque = record<BatchLine>();
        cheque.batch = batch.id;
        cheque.member = s.mair;
        cheque.cheque = QStringLiteral("cheque-secret");
        Payment suspense = record<Payment>();
        suspense.reference = QStringLiteral("suspense-secret");
        suspense.amount = { 500 };
        for (const RecordChange &change : std::vector<RecordChange> { added(account), added(layout), added(name),
                 added(link), added(batch), added(cheque), added(suspense) })
            changes.push_back(change);
    }
    void addAffiliation(std::vector<RecordChange> &changes)
    {
        Period period = record<Period>();
        period.affiliate = foundry.id;
        period.start = QDate(2026, 1, 1);
        Charge charge = record<Charge>();
        charge.affiliate = foundry.id;
        charge.amount = { 9000 };
        charge.reason = QStringLiteral("affiliation-secret");
        Payment payment = record<Payment>();
        payment.affiliate = foundry.id;
        payment.amount = charge.amount;
        Allocation part = record<Allocation>();
        part.affiliate = foundry.id;
        part.charge = charge.id;
        part.payment = payment.id;
        part.amount = charge.amount;
        for (const RecordChange &change :
            std::vector<RecordChange> { added(period), added(charge), added(payment), added(part) })
            changes.push_back(change);
    }
    /// As the secretary's program would.
    void write(const std::vector<RecordChange> &changes)
    {
        const QString path = s.secretary->path();
        const RawKey key = s.secretary->recoveryKey();
        s.secretary.reset();
        {
            auto store = Store::open(path, key, s.here, Store::Access::ReadWrite);
            Entry entry;
            entry.id = { IdSource(s.here).mint() };
            entry.action = { ActionKind::DecideLines, { QStringLiteral("1") } };
            VectorStream stream(changes);
            if (!store || !(*store)->apply(entry, stream))
                qFatal("not written");
        }
        auto opened = Register::open(path, key,
            { &s.here, { QStringLiteral("Ada"), QStringLiteral("hall") }, "hall", s.file(QStringLiteral("m")) });
        if (!opened)
            qFatal("not opened");
        s.secretary = std::move(*opened);
    }
};

template <class R> std::size_t countIn(const Register &book)
{
    return book.reader().all<R>()->size();
}

} // namespace

/// Limited copies and money that is not only a person's.
class LimitedMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyHoldsNothingOfStatementsBatchesAndHouseholds()
    {
        Secrets secrets;
        LimitedSociety &s = secrets.s;
        s.copy(moneyColumns);
        const Register &copy = *s.officer;
        QCOMPARE(countIn<BankAccount>(copy) + countIn<StatementFile>(copy) + countIn<StatementLine>(copy)
                + countIn<StatementLayout>(copy) + countIn<PayerName>(copy) + countIn<HouseholdLink>(copy)
                + countIn<Batch>(copy) + countIn<BatchLine>(copy),
            0u);
        const QByteArray all = everythingIn(copy);
        QVERIFY2(!all.contains("-secret"), all.mid(all.indexOf("-secret") - 30, 60).constData());
        QVERIFY(copy.verify({}));
        QCOMPARE(*copy.fingerprint(), *s.secretary->fingerprint());
    }

    void theAffiliatesGroupIsThereAndItsMoneyIsNot()
    {
        Secrets secrets;
        LimitedSociety &s = secrets.s;
        s.copy(moneyColumns);
        QCOMPARE(s.officer->reader().one(secrets.foundry.id)->name, secrets.foundry.name);
        for (const Period &period : *s.officer->reader().all<Period>())
            QCOMPARE(period.member, s.mair);
        for (const Charge &charge : *s.officer->reader().all<Charge>())
            QCOMPARE(charge.member, s.mair);
        for (const Payment &payment : *s.officer->reader().all<Payment>())
            QVERIFY(payment.affiliate.isNull());
    }

    /// Else the copy would show as credit what has gone to somebody beyond its limits.
    void whatAPaymentGaveToOthersIsSpent()
    {
        Secrets secrets;
        LimitedSociety &s = secrets.s;
        s.copy(moneyColumns);
        const Payment shown = *s.officer->reader().one(secrets.hers.id);
        QCOMPARE(shown.amount, secrets.hers.amount);
        QVERIFY(shown.line.isNull());
        const Uuid payment = secrets.hers.id.uuid;
        const auto spent = s.officer->reader().where<Allocation>(3, std::span(&payment, 1));
        QCOMPARE(spent->size(), 1u);
        QCOMPARE(spent->front().amount, secrets.daisPart.amount);
        QVERIFY(spent->front().member.isNull() && spent->front().charge.isNull());
        QVERIFY(!everythingIn(*s.officer).contains("Dai-canary"));
    }

    void whatIsNoPersonsIsNotWritten_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : { "household", "payer name", "batch line", "affiliate's fee", "suspense", "line" })
            QTest::newRow(kind) << QString::fromUtf8(kind);
    }
    void whatIsNoPersonsIsNotWritten()
    {
        QFETCH(QString, kind);
        Secrets secrets;
        LimitedSociety &s = secrets.s;
        s.copy(moneyColumns);
        HouseholdLink link = secrets.record<HouseholdLink>();
        link.member = link.lead = s.mair;
        PayerName name = secrets.record<PayerName>();
        name.member = s.mair;
        BatchLine cheque = secrets.record<BatchLine>();
        cheque.member = s.mair;
        Charge fee = secrets.record<Charge>();
        fee.affiliate = secrets.foundry.id;
        fee.amount = { 100 };
        Payment suspense = secrets.record<Payment>();
        suspense.amount = { 100 };
        Payment shown = suspense;
        shown.payer = s.mair;
        shown.line = secrets.line.id;
        const std::map<QString, RecordChange> forged { { QStringLiteral("household"), added(link) },
            { QStringLiteral("payer name"), added(name) }, { QStringLiteral("batch line"), added(cheque) },
            { QStringLiteral("affiliate's fee"), added(fee) }, { QStringLiteral("suspense"), added(suspense) },
            { QStringLiteral("line"), added(shown) } };
        QVERIFY(s.forge({ forged.at(kind) }));
        const auto brought = s.bring(*s.officer, *s.secretary);
        QVERIFY(!brought);
        QCOMPARE(brought.problems().front().code, ProblemCode::BeyondLimits);
    }

    void aReceiptIsGivenOnceThoughThePersonHasLeft()
    {
        LimitedSociety s;
        s.copy(moneyColumns);
        const QString prefix = QStringLiteral("R7KQ4-");
        Payment payment;
        payment.id = { IdSource(s.there).mint() };
        payment.payer = s.mair;
        payment.received = s.there.today();
        payment.amount = { 1200 };
        payment.receipt = prefix + QStringLiteral("000012");
        QVERIFY(s.forge({ added(payment) }));
        QCOMPARE(*s.officer->reader().highestReceipt(prefix), 12);
        s.round();
        QCOMPARE(s.secretary->reader().one(payment.id)->receipt, payment.receipt);
        s.move(s.mair, s.south);
        QVERIFY(s.bring(*s.secretary, *s.officer));
        QVERIFY(!s.officer->reader().one(payment.id));
        QCOMPARE(*s.officer->reader().highestReceipt(prefix), 12);
        QCOMPARE(*s.officer->reader().highestReceipt(QStringLiteral("R9-")), 0);
        QVERIFY(s.officer->verify({}));
    }
};

QTEST_GUILESS_MAIN(LimitedMoneyTest)
#include "tst_limitedmoney.moc"
