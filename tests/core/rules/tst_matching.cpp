// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching.h"
#include "core/rules/numbers.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

/// People who owe 36 pounds each, and lines of a bank.
struct Till : PlannedSociety {
    Till() : PlannedSociety(QDate(2026, 9, 5)) { }
    Id<Member> person(const char *given, const char *family, qint64 owes = 3'600)
    {
        Member member;
        member.id = ids.next<Member>();
        member.number = makeMemberNumber(QStringLiteral("M"), 5, ++serial);
        member.given = QString::fromUtf8(given);
        member.family = QString::fromUtf8(family);
        reader.put(member);
        if (owes > 0)
            owe(member.id, owes);
        return member.id;
    }
    Id<Charge> owe(Id<Member> member, qint64 pence, const char *reason = "")
    {
        Charge charge;
        charge.id = ids.next<Charge>();
        charge.member = member;
        charge.due = QDate(2026, 1, 1);
        charge.amount = { pence };
        charge.reason = QLatin1String(reason);
        return reader.put(charge).id;
    }
    QString number(Id<Member> id) const { return facts(id).member.number; }
    template <class Edit> void edit(Id<Member> id, Edit &&change)
    {
        Member member = facts(id).member;
        change(member);
        reader.put(member);
    }
    LineProposals matched(const QString &payer, const QString &reference = {}, qint64 pence = 3'600)
    {
        StatementLine line;
        line.id = ids.next<StatementLine>();
        line.day = day;
        line.amount = { pence };
        line.payer = payer;
        line.reference = reference;
        return proposeMatches(reader, std::span(&line, 1), day)->front();
    }
    Proposal best(const QString &payer, const QString &reference = {}, qint64 pence = 3'600)
    {
        const LineProposals found = matched(payer, reference, pence);
        return found.proposals.empty() ? Proposal {} : found.proposals.front();
    }

    int serial = 11;
};

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedPayers_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<QString>("folded");
        QTest::newRow("order and titles") << QStringLiteral("Smith, Mr J") << QStringLiteral("j smith");
        QTest::newRow("the same") << QStringLiteral("J SMITH") << QStringLiteral("j smith");
        QTest::newRow("the bank's words")
            << QStringLiteral("FASTER PAYMENT RECEIPT FROM J SMITH REF M00012K") << QStringLiteral("j smith");
        QTest::newRow("two people") << QStringLiteral("J SMITH & M JONES") << QStringLiteral("j jones m smith");
        QTest::newRow("marks") << QString::fromUtf8("Zoë O'Neill") << QStringLiteral("oneill zoe");
        QTest::newRow("nothing left") << QStringLiteral("BANK GIRO CREDIT 123456") << QString();
    }
    void foldedPayers()
    {
        QFETCH(QString, payer);
        QFETCH(QString, folded);
        QCOMPARE(foldedPayer(payer), folded);
    }

    void printedNumbers_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("least");
        const QString number = makeMemberNumber(QStringLiteral("M"), 5, 12);
        const QString digits = number.mid(1);
        QTest::newRow("as printed") << number << 95;
        QTest::newRow("small letters") << number.toLower() << 95;
        QTest::newRow("spaced") << QString(QStringLiteral("M 00012 ") + number.back()) << 95;
        QTest::newRow("hyphens and words") << QString(QStringLiteral("subs/M-00012-") + number.back()) << 95;
        QTest::newRow("zeros lost") << QString(QStringLiteral("M12") + number.back()) << 95;
        QTest::newRow("O for nothing") << QString(QStringLiteral("MOOO12") + number.back()) << 95;
        QTest::newRow("run on") << QString(QStringLiteral("FEE") + number + QStringLiteral("X")) << 85;
        QTest::newRow("without its letter in front") << digits << 80;
        QTest::newRow("a wrong check letter")
            << QStringLiteral("M00012%1").arg(number.back() == u'A' ? u'B' : u'A') << 0;
        QTest::newRow("another amount") << number << 92;
    }
    void printedNumbers()
    {
        QFETCH(QString, reference);
        QFETCH(int, least);
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        const qint64 pence = least == 92 ? 1'000 : 3'600;
        const Proposal best = till.best(QStringLiteral("A THIRD PARTY"), reference, pence);
        QVERIFY2(best.confidence >= least, qPrintable(QString::number(best.confidence)));
        QCOMPARE(best.payer, least > 0 ? ada : Id<Member> {});
        if (least > 0)
            QCOMPARE(best.reason, MatchReason::PrintedNumber);
    }

    void severalNumbersAreOnePaymentForAll()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        const Id<Member> ben = till.person("Ben", "Rowe", 1'800);
        const QString both = till.number(ada) + u' ' + till.number(ben);
        const Proposal best = till.best(QStringLiteral("A QUILL"), both, 5'400);
        QCOMPARE(best.shares.size(), std::size_t { 2 });
        QVERIFY(!best.ambiguous && best.confidence >= usualConfidence);
        const LineProposals less = till.matched(QStringLiteral("X"), both, 1'000);
        QVERIFY(less.proposals.front().ambiguous);
        QVERIFY(!less.postable());
    }

    void names_data()
    {
        QTest::addColumn<QString>("payer");
        QTest::addColumn<qint64>("pence");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<MatchReason>("reason");
        const auto row = [](const char *payer, qint64 pence, int least, int most, MatchReason reason) {
            QTest::newRow(payer) << QString::fromUtf8(payer) << pence << least << most << reason;
        };
        row("MR WILLIAM QUILL", 3'600, 80, 89, MatchReason::NameAndAmount);
        row("QUILL W", 3'600, 60, 79, MatchReason::AmountAndInitial);
        row("BILL QUILL", 3'600, 75, 89, MatchReason::NameAndAmount);
        row("WILLIAM QUIL", 3'600, 50, 79, MatchReason::NameAndAmount);
        row("W QUILL", 5'000, 30, 59, MatchReason::NameAlone);
    }
    void names()
    {
        QFETCH(QString, payer);
        QFETCH(qint64, pence);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(MatchReason, reason);
        Till till;
        const Id<Member> bill = till.person("William", "Quill");
        till.person("Ada", "Rowe");
        const LineProposals found = till.matched(payer, {}, pence);
        QCOMPARE(found.proposals.size(), std::size_t { 1 });
        const Proposal &best = found.proposals.front();
        QCOMPARE(best.payer, bill);
        QCOMPARE(best.reason, reason);
        QVERIFY2(best.confidence >= least && best.confidence <= most, qPrintable(QString::number(best.confidence)));
        QVERIFY(!found.postable()); // a name is never enough to post unseen
    }

    void otherGivenNamesAreOtherPeople()
    {
        Till till;
        till.person("Ada", "Quill");
        QVERIFY(till.matched(QStringLiteral("WILLIAM QUILL")).proposals.empty());
    }

    void twoOfANameLeaveItOpen()
    {
        Till till;
        till.person("John", "Smith");
        till.person("Jane", "Smith");
        const LineProposals found = till.matched(QStringLiteral("J SMITH"));
        QCOMPARE(found.proposals.size(), std::size_t { 2 });
        QVERIFY(found.proposals[0].ambiguous && found.proposals[1].ambiguous);
        QVERIFY(found.proposals[0].confidence < 60);
    }

    void learnedNames()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        till.reader.put(PayerName { till.ids.next<PayerName>(), ada, foldedPayer(u"MRS B MASON") });
        const Proposal best = till.best(QStringLiteral("MASON B"));
        QCOMPARE(best.payer, ada);
        QCOMPARE(best.reason, MatchReason::LearnedName);
        QVERIFY(best.confidence >= usualConfidence);
        QVERIFY(till.best(QStringLiteral("MASON B"), {}, 777).confidence < usualConfidence);
        // Whose name is learned for two is not known.
        const Id<Member> ben = till.person("Ben", "Rowe");
        till.reader.put(PayerName { till.ids.next<PayerName>(), ben, foldedPayer(u"MRS B MASON") });
        QVERIFY(till.best(QStringLiteral("MASON B")).ambiguous);
    }

    /// A name that was learned for one may be another's too: only what is owed, and once, is sure.
    void learnedNamesOnlySettleWhatIsOwed()
    {
        Till till;
        const Id<Member> jane = till.person("Jane", "Smith", 0);
        till.reader.put(PayerName { till.ids.next<PayerName>(), jane, foldedPayer(u"J SMITH") });
        Period paid;
        paid.id = till.ids.next<Period>();
        paid.member = jane;
        paid.start = day("2026-01-01");
        paid.feeDue = { 3'600 };
        till.reader.put(paid);
        QCOMPARE(till.best(QStringLiteral("J SMITH")).payer, jane);
        QVERIFY(!till.matched(QStringLiteral("J SMITH")).postable());
        till.owe(jane, 3'600);
        QVERIFY(till.matched(QStringLiteral("J SMITH")).postable());
        // Two of them in one file: the second one is looked at.
        std::vector<StatementLine> lines(2);
        for (StatementLine &line : lines) {
            line.id = till.ids.next<StatementLine>();
            line.day = till.day;
            line.amount = { 3'600 };
            line.payer = QStringLiteral("J SMITH");
        }
        const auto found = *proposeMatches(till.reader, lines, till.day);
        QVERIFY(found[0].postable());
        QVERIFY(!found[1].postable());
        till.edit(jane, [](Member &m) { m.deceased = QDate(2026, 8, 1); });
        QVERIFY(!till.matched(QStringLiteral("J SMITH")).postable());
    }

    void aLearnedNameIsAnothersOwn()
    {
        Till till;
        const Id<Member> jane = till.person("Jane", "Smith");
        till.reader.put(PayerName { till.ids.next<PayerName>(), jane, foldedPayer(u"JOHN SMITH") });
        QVERIFY(till.matched(QStringLiteral("JOHN SMITH")).postable());
        till.person("John", "Smith");
        const LineProposals found = till.matched(QStringLiteral("JOHN SMITH"));
        QVERIFY(found.proposals.front().ambiguous);
        QVERIFY(!found.postable());
    }

    void otherNumbersAndReceipts()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        till.edit(ada, [](Member &m) {
            m.externalNumber = QStringLiteral("L-778899");
            m.formerNumbers = QStringList { QStringLiteral("OLD 4711") };
        });
        Payment payment;
        payment.id = till.ids.next<Payment>();
        payment.payer = ada;
        payment.amount = { 100 };
        payment.receipt = QStringLiteral("R7KQ4-000123");
        till.reader.put(payment);
        QCOMPARE(till.best(QStringLiteral("X"), QStringLiteral("L778899")).reason, MatchReason::ExternalNumber);
        QCOMPARE(till.best(QStringLiteral("X"), QStringLiteral("OLD4711")).reason, MatchReason::FormerNumber);
        QCOMPARE(till.best(QStringLiteral("X"), QStringLiteral("r7kq4 000123")).reason, MatchReason::Receipt);
    }

    void whatAChargeIsFor()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill", 0);
        const Id<Charge> outing = till.owe(ada, 1'500, "Summer outing");
        till.owe(ada, 2'000, "Supper");
        const Proposal best = till.best(QStringLiteral("A QUILL"), QStringLiteral("SUMMER OUTING"), 1'500);
        QCOMPARE(best.reason, MatchReason::ChargeReason);
        QCOMPARE(best.shares.size(), std::size_t { 1 });
        QCOMPARE(best.shares.front().charge, outing);
    }

    void householdsPayTogether()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        const Id<Member> ben = till.person("Ben", "Rowe", 1'800);
        HouseholdLink link;
        link.id = till.ids.next<HouseholdLink>();
        link.member = ben;
        link.lead = ada;
        link.start = day("2026-01-01");
        till.reader.put(link);
        const Proposal best = till.best(QStringLiteral("MRS A QUILL"), {}, 5'400);
        QCOMPARE(best.reason, MatchReason::Household);
        QCOMPARE(best.values, (QStringList { QStringLiteral("Ada Quill"), QStringLiteral("2") }));
        QCOMPARE(best.owed, (Money { 5'400 }));
        QCOMPARE(best.shares.size(), std::size_t { 2 });
        QVERIFY(best.confidence < usualConfidence);
        QVERIFY(till.best(QStringLiteral("X"), till.number(ada), 5'400).shares.size() == 2);
        // What the other owes is no debt of the one whose number is printed beside somebody's who lives elsewhere.
        const Id<Member> cai = till.person("Cai", "Sayce", 1'800);
        const QString numbers = till.number(ada) + u' ' + till.number(cai);
        QVERIFY(!till.matched(QStringLiteral("X"), numbers, 7'200).postable());
        QCOMPARE(till.best(QStringLiteral("X"), numbers, 5'400).shares.size(), std::size_t { 2 });
        // Both names in one line are one household, not two guesses.
        const LineProposals couple = till.matched(QStringLiteral("MRS A QUILL & MR B ROWE"), {}, 5'400);
        QCOMPARE(couple.proposals.size(), std::size_t { 1 });
    }

    void affiliates()
    {
        Till till;
        Group union1;
        union1.id = till.ids.next<Group>();
        union1.name = QStringLiteral("Tinworkers' Union");
        union1.affiliate = true;
        till.reader.put(union1);
        Charge charge;
        charge.id = till.ids.next<Charge>();
        charge.affiliate = union1.id;
        charge.due = day("2026-01-01");
        charge.amount = { 25'000 };
        till.reader.put(charge);
        const Proposal best = till.best(QStringLiteral("TINWORKERS UNION"), {}, 25'000);
        QCOMPARE(best.affiliate, union1.id);
        QVERIFY(best.payer.isNull());
        QCOMPARE(best.owed, (Money { 25'000 }));
    }

    void whatWentOutIsNobodys()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        QVERIFY(till.matched(QStringLiteral("A QUILL"), till.number(ada), -3'600).proposals.empty());
    }

    void decisionsAreOfTheSureOnes()
    {
        Till till;
        const Id<Member> ada = till.person("Ada", "Quill");
        const std::vector<LineProposals> found { till.matched(QStringLiteral("X"), till.number(ada)),
            till.matched(QStringLiteral("A QUILL")) };
        QCOMPARE(decisionsFor(found).decisions.size(), std::size_t { 1 });
        QCOMPARE(decisionsFor(found).decisions.front().payer, ada);
        QCOMPARE(decisionsFor(found, 60).decisions.size(), std::size_t { 2 });
        QVERIFY(decisionsFor(found, 100).decisions.empty());
    }

    void payouts()
    {
        Till till;
        const auto line = [&till](const char *on, qint64 pence, qint64 fee, const char *kind) {
            StatementLine made;
            made.id = till.ids.next<StatementLine>();
            made.day = day(on);
            made.amount = { pence };
            made.fee = { fee };
            made.kind = QLatin1String(kind);
            return made;
        };
        const std::vector<StatementLine> provider { line("2026-09-01", 3'600, 0, "PO1"),
            line("2026-09-01", 3'600, 0, "PO1"), line("2026-09-04", 0, 200, "PO1"), line("2026-09-02", 3'600, 50, ""),
            line("2026-09-02", 1'800, 30, ""), line("2026-09-03", 900, 20, "") };
        const std::vector<StatementLine> bank { line("2026-09-05", 7'000, 0, "BGC"),
            line("2026-09-06", 5'320, 0, "BGC"), line("2026-12-01", 880, 0, "BGC") };
        const auto found = proposePayouts(provider, bank);
        QCOMPARE(found.size(), std::size_t { 2 });
        QCOMPARE(found[0].within, bank[0].id);
        QCOMPARE(found[0].lines.size(), std::size_t { 3 });
        QCOMPARE(found[0].fees, (Money { 200 }));
        QCOMPARE(found[1].within, bank[1].id);
        QCOMPARE(found[1].lines.size(), std::size_t { 2 }); // the last one came too long before
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
