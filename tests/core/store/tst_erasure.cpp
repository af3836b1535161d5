// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/codec.h"
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

namespace {

/// Three laptops that know two members, and a statement with a line of each.
struct PaidByBank {
    Laptops laptops { { 0, 0, 0 } };
    Member mair, dai;
    StatementFile file;
    StatementLine hers, his;

    PaidByBank()
    {
        mair = member("Canarienvogel");
        dai = member("Pugh");
        file.id = laptops.ids(0).next<StatementFile>();
        file.name = QStringLiteral("may.csv");
        hers = line("Canarienvogel M", "a1");
        his = line("Pugh D", "b2");
        must(laptops.put(0, { added(mair), added(dai) }));
        must(laptops.put(0, { added(file), added(hers), added(his) }, ActionKind::TakeStatement));
        laptops.meet();
    }
    Member member(const char *family)
    {
        Member made;
        made.id = laptops.ids(0).next<Member>();
        made.family = QString::fromUtf8(family);
        return made;
    }
    StatementLine line(const char *payer, const char *identity)
    {
        StatementLine made;
        made.id = laptops.ids(0).next<StatementLine>();
        made.file = file.id;
        made.day = QDate(2026, 5, 2);
        made.amount = { 2400 };
        made.payer = QString::fromUtf8(payer);
        made.reference = made.payer + QStringLiteral(" fees");
        made.identity = QString::fromUtf8(identity);
        made.note = QStringLiteral("asked ") + made.payer;
        return made;
    }
    Payment payment(std::size_t i, Id<Member> payer, const StatementLine &shown)
    {
        Payment made;
        made.id = laptops.ids(i).next<Payment>();
        made.payer = payer;
        made.line = shown.id;
        made.received = shown.day;
        made.amount = shown.amount;
        made.reference = shown.reference;
        made.receipt = QStringLiteral("R7KQ4-00001%1").arg(i);
        return made;
    }
    void erase(std::size_t i)
    {
        Erasure erasure;
        erasure.id = laptops.ids(i).next<Erasure>();
        erasure.subject.uuid = mair.id.uuid;
        must(laptops.put(i, { added(erasure) }, ActionKind::EraseMember));
    }
    static void must(const Result<Entry> &done)
    {
        if (!done)
            qFatal("put: %d", int(done.problems().front().code));
    }
    /// A word of hers that a laptop still has or hands on.
    QString leftOver()
    {
        for (std::size_t i = 0; i < laptops.count(); ++i) {
            for (const auto &[id, bytes] : laptops.dump(i)) {
                if (bytes.contains("anarienvogel"))
                    return QStringLiteral("a record on laptop %1").arg(i);
            }
            auto source = laptops[i].exportEntries({});
            ForeignEntry entry;
            while (*(*source)->nextEntry(entry)) {
                for (qint64 block = 0; block < entry.blocks; ++block) {
                    if (Laptops::plain(*(*source)->nextBlock()).contains("anarienvogel"))
                        return QStringLiteral("the journal of laptop %1").arg(i);
                }
            }
        }
        return {};
    }
    void checkAll()
    {
        for (std::size_t i = 0; i < laptops.count(); ++i) {
            QVERIFY(laptops[i].verify({}));
            QCOMPARE(laptops.dump(i), laptops.dump(0));
        }
        QCOMPARE(leftOver(), QString());
        const StatementLine left = *laptops[2].reader().one(hers.id);
        QVERIFY(left.payer.isEmpty() && left.reference.isEmpty() && left.note.isEmpty());
        // By these the accounts stay what they are, and the same line does not come in again.
        QCOMPARE(left.identity, hers.identity);
        QCOMPARE(left.amount, hers.amount);
        QCOMPARE(left.day, hers.day);
        QCOMPARE(*laptops[2].reader().one(his.id), his);
    }
};

} // namespace

/// What an erasure reaches beyond the person's own record.
class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheBankToldOfAPersonGoesToo()
    {
        PaidByBank p;
        const Payment payment = p.payment(0, p.mair.id, p.hers);
        PayerName name;
        name.id = p.laptops.ids(0).next<PayerName>();
        name.member = p.mair.id;
        name.name = QStringLiteral("canarienvogel m");
        BatchLine cheque;
        cheque.id = p.laptops.ids(0).next<BatchLine>();
        cheque.member = p.mair.id;
        cheque.cheque = QStringLiteral("100045 canarienvogel");
        cheque.amount = { 1200 };
        HouseholdLink link;
        link.id = p.laptops.ids(0).next<HouseholdLink>();
        link.member = p.mair.id;
        link.lead = p.dai.id;
        Charge charge;
        charge.id = p.laptops.ids(0).next<Charge>();
        charge.member = p.mair.id;
        charge.amount = { 2400 };
        charge.reason = QStringLiteral("canarienvogel's badge");
        p.must(p.laptops.put(0,
            { added(payment), added(name), added(cheque), added(link), added(charge),
                added(p.payment(1, p.dai.id, p.his)) },
            ActionKind::DecideLines));
        p.laptops.meet();
        QVERIFY(!p.leftOver().isEmpty());
        p.erase(0);
        QVERIFY(p.laptops[0].reader().one(p.hers.id)->payer.isEmpty());
        p.laptops.meet();
        p.checkAll();
        const Payment kept = *p.laptops[1].reader().one(payment.id);
        QCOMPARE(kept.receipt, payment.receipt);
        QCOMPARE(kept.amount, payment.amount);
        QVERIFY(kept.reference.isEmpty());
        QVERIFY(p.laptops[1].reader().one(name.id)->name.isEmpty());
        QCOMPARE(p.laptops[1].reader().one(cheque.id)->amount, cheque.amount);
        QVERIFY(p.laptops[1].reader().one(cheque.id)->cheque.isEmpty());
        QCOMPARE(p.laptops[1].reader().one(link.id)->lead, p.dai.id);
        QVERIFY(p.laptops[1].reader().one(charge.id)->reason.isEmpty());
    }

    void moneyThatWasInSuspenseGoesToo()
    {
        PaidByBank p;
        const Payment suspense = p.payment(0, {}, p.hers);
        p.must(p.laptops.put(0, { added(suspense) }, ActionKind::DecideLines));
        p.must(p.laptops.put(0, { added(p.payment(1, p.mair.id, p.hers)) }, ActionKind::ClaimPayment));
        p.laptops.meet();
        p.erase(1);
        p.laptops.meet();
        p.checkAll();
        QVERIFY(p.laptops[0].reader().one(suspense.id)->reference.isEmpty());
        QCOMPARE(p.laptops[0].reader().one(suspense.id)->amount, suspense.amount);
    }

    /// One laptop learns whose the line is while another erases the person.
    void aLineThatIsDecidedMeanwhileGoesToo()
    {
        PaidByBank p;
        p.erase(0);
        StatementLine noted = p.hers;
        noted.note += QStringLiteral(" once more");
        p.must(p.laptops.put(
            1, { edited(p.hers, noted), added(p.payment(1, p.mair.id, p.hers)) }, ActionKind::DecideLines));
        QVERIFY(p.laptops.bring(1, 2));
        p.laptops.meet();
        p.checkAll();
        // Opened again, it is known still.
        StatementLine back = *p.laptops[0].reader().one(p.hers.id);
        const StatementLine left = back;
        back.note = QStringLiteral("it was Canarienvogel");
        const auto written = p.laptops.put(0, { edited(left, back) });
        QVERIFY(!written);
        QCOMPARE(written.problems().front().code, ProblemCode::ErasedPerson);
    }

    void wordsThatNameNobodyStay()
    {
        PaidByBank p;
        p.must(p.laptops.put(0, { added(p.payment(0, p.mair.id, p.hers)) }, ActionKind::DecideLines));
        p.must(p.laptops.put(0, { added(p.payment(1, p.mair.id, p.hers)) }, ActionKind::RecordPayment));
        p.erase(0);
        for (const JournalLine &line : *p.laptops[0].reader().journal(0, 10)) {
            const ActionKind kind = line.entry.action.kind;
            if (kind == ActionKind::TakeStatement || kind == ActionKind::DecideLines)
                QCOMPARE(line.entry.action.values, QStringList { QStringLiteral("somebody") });
            if (kind == ActionKind::RecordPayment)
                QVERIFY(line.entry.action.values.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "tst_erasure.moc"
