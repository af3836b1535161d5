// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/statementproof.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QtTest>

using namespace rollbook;
using namespace rollbook::test;

namespace {

struct Desk : PlannedSociety {
    Desk() : PlannedSociety(QDate(2026, 9, 5)) { account.name = QStringLiteral("Current account"); }
    static StatementLine line(const char *on, qint64 pence, const char *payer, const char *identity)
    {
        StatementLine made;
        made.day = ::day(on);
        made.amount = { pence };
        made.payer = QLatin1String(payer);
        made.identity = QLatin1String(identity);
        return made;
    }
    TakeStatement statement(const char *name, std::vector<StatementLine> shown) const
    {
        TakeStatement command;
        command.account = account;
        command.file.name = QLatin1String(name);
        command.file.digest = QLatin1String(name);
        command.lines = std::move(shown);
        return command;
    }
    /// Takes a statement of three lines.
    void take()
    {
        const auto draft = submit(statement("sep",
            { line("2026-09-01", 3'600, "J SMITH", "a"), line("2026-09-02", 5'000, "MRS B MASON", "b"),
                line("2026-09-03", -900, "WATER CO", "c") }));
        Q_ASSERT(draft.ok());
        account = all<BankAccount>().front();
        for (const StatementLine &one : all<StatementLine>())
            lines.push_back(one);
    }
    /// Takes lines of a file of this layout, and gives how many were new; -1 when it is refused.
    int fresh(const char *name, const char *layout, std::vector<StatementLine> shown)
    {
        TakeStatement command = statement(name, std::move(shown));
        command.file.layout = QLatin1String(layout);
        const auto draft = submit(command);
        if (!draft)
            return -1;
        account = account.id.isNull() ? all<BankAccount>().front() : account;
        return draft->action.values.value(1).toInt();
    }
    Id<Member> admit(const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = QLatin1String(family);
        return addedIn<Member>(*submit(command)).id;
    }
    LineDecision decision(std::size_t at, LineFate fate, Id<Member> payer = {}) const
    {
        LineDecision one;
        one.line = lines[at].id;
        one.fate = fate;
        one.payer = payer;
        return one;
    }
    std::vector<LineState> states() const
    {
        std::vector<LineState> found;
        for (const LineStanding &standing : *lineStandings(reader))
            found.push_back(standing.state);
        return found;
    }

    BankAccount account;
    std::vector<StatementLine> lines;
};

ProblemCode refusalOf(const Result<Draft> &result)
{
    return result.ok() ? ProblemCode::Usage : result.problems().front().code;
}

} // namespace

class TestPlanStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts()
    {
        Desk desk;
        QCOMPARE(refusalOf(desk.submit(SaveBankAccount { BankAccount {} })), ProblemCode::Required);
        desk.account.number = QStringLiteral("20-00-00 12345678");
        QVERIFY(desk.submit(SaveBankAccount { desk.account }).ok());
        BankAccount same;
        same.name = QStringLiteral("current ACCOUNT");
        QCOMPARE(refusalOf(desk.submit(SaveBankAccount { same })), ProblemCode::NotUnique);
        same.name = QStringLiteral("Other");
        same.number = QStringLiteral("200000-12345678");
        QCOMPARE(refusalOf(desk.submit(SaveBankAccount { same })), ProblemCode::NotUnique);
    }

    void layoutsAreReplaced()
    {
        Desk desk;
        StatementLayout layout { {}, QStringLiteral("f"), QStringLiteral("Bank"), { QStringLiteral("day=A") } };
        QVERIFY(desk.submit(SaveStatementLayout { layout }).ok());
        layout.columns = QStringList { QStringLiteral("day=B") };
        QVERIFY(desk.submit(SaveStatementLayout { layout }).ok());
        QCOMPARE(desk.all<StatementLayout>().size(), std::size_t { 1 });
        QCOMPARE(desk.all<StatementLayout>().front().columns, layout.columns);
        layout.columns.clear();
        QCOMPARE(refusalOf(desk.submit(SaveStatementLayout { layout })), ProblemCode::Required);
    }

    void overlappingFilesNeverDouble()
    {
        Desk desk;
        desk.take();
        const auto again = desk.submit(desk.statement("sep", { Desk::line("2026-09-01", 3'600, "J SMITH", "a") }));
        QCOMPARE(refusalOf(again), ProblemCode::StatementTaken);
        const auto next = desk.submit(desk.statement("oct",
            { Desk::line("2026-09-03", -900, "WATER CO", "c"), Desk::line("2026-10-01", 100, "X", "d"),
                Desk::line("2026-10-01", 100, "X", "d") }));
        QCOMPARE(next->action.values, (QStringList { QStringLiteral("oct"), QStringLiteral("1") }));
        QCOMPARE(desk.all<StatementLine>().size(), std::size_t { 4 });
        const StatementFile file = addedIn<StatementFile>(*next);
        QCOMPARE(file.lines, 3);
        QCOMPARE(file.first, day("2026-09-03"));
        // The file of another account may show the same.
        TakeStatement other = desk.statement("sep of savings", { Desk::line("2026-09-01", 3'600, "J SMITH", "a") });
        other.account = BankAccount {};
        other.account.name = QStringLiteral("Savings");
        QVERIFY(desk.submit(other).ok());
    }

    void oneFileIsOfOneAccount()
    {
        Desk desk;
        desk.take();
        TakeStatement again = desk.statement("sep", { Desk::line("2026-09-01", 3'600, "J SMITH", "a") });
        again.account = BankAccount {};
        again.account.name = QStringLiteral("Savings");
        QCOMPARE(refusalOf(desk.submit(again)), ProblemCode::StatementTaken);
        // Unless it shows several, each with its number.
        for (const char *number : { "20-00-00 1", "20-00-00 2" }) {
            TakeStatement part = desk.statement("both", { Desk::line("2026-11-01", 3'600, "J SMITH", number) });
            part.account = BankAccount {};
            part.account.name = part.account.number = QLatin1String(number);
            QVERIFY(desk.submit(part).ok());
        }
    }

    /// Two formats of one bank write a line differently: day and amount tell that it is one, each for one.
    void anotherLayoutOfTheSameDaysNeverDoubles()
    {
        Desk desk;
        desk.take();
        TakeStatement other = desk.statement("sep.sta",
            { Desk::line("2026-09-01", 3'600, "SMITH J", "k"), Desk::line("2026-09-01", 3'600, "JONES", "l"),
                Desk::line("2026-09-03", -900, "WATER", "m"), Desk::line("2026-09-04", 5'000, "MASON", "n") });
        other.file.layout = QStringLiteral("mt940");
        const auto draft = desk.submit(other);
        QCOMPARE(draft->action.values, (QStringList { QStringLiteral("sep.sta"), QStringLiteral("2") }));
        QCOMPARE(desk.all<StatementLine>().size(), std::size_t { 5 });
        // The same once more, longer: only what is new comes.
        other.file.digest = QStringLiteral("sep2.sta");
        other.lines.push_back(Desk::line("2026-09-05", 100, "NEW", "o"));
        QCOMPARE(desk.submit(other)->action.values.value(1), QStringLiteral("1"));
        // A provider's payments are in one file and its payouts in another: neither hides the other.
        TakeStatement payments = desk.statement("payments", { Desk::line("2026-09-10", 3'600, "J SMITH", "p") });
        payments.account = BankAccount {};
        payments.account.name = QStringLiteral("GoCardless");
        payments.account.provider = true;
        payments.file.layout = QStringLiteral("gocardless-payments");
        QVERIFY(desk.submit(payments).ok());
        TakeStatement payouts = desk.statement("payouts", { Desk::line("2026-09-10", 3'600, "", "q") });
        for (const BankAccount &one : desk.all<BankAccount>())
            payouts.account = one.provider ? one : payouts.account;
        payouts.file.layout = QStringLiteral("gocardless-payouts");
        QCOMPARE(desk.submit(payouts)->action.values.value(1), QStringLiteral("1"));
    }

    void theSameFileReadAnewIsRefused()
    {
        Desk desk;
        QCOMPARE(desk.fresh(
                     "x", "csv", { Desk::line("2026-08-01", 900, "A", "a"), Desk::line("2026-08-02", 800, "B", "b") }),
            2);
        // With day and month the other way round.
        QCOMPARE(desk.fresh(
                     "x", "csv", { Desk::line("2026-01-08", 900, "A", "c"), Desk::line("2026-02-08", 800, "B", "d") }),
            -1);
        QCOMPARE(desk.all<StatementLine>().size(), std::size_t { 2 });
        // What another file brought and took along comes back: of its own, this one has nothing that it does not show.
        QCOMPARE(desk.fresh(
                     "y", "csv", { Desk::line("2026-08-02", 800, "B", "b"), Desk::line("2026-08-03", 700, "C", "e") }),
            1);
        QVERIFY(desk.submit(RemoveStatement { desk.all<StatementFile>().front().id }).ok());
        QCOMPARE(desk.fresh(
                     "y", "csv", { Desk::line("2026-08-02", 800, "B", "b"), Desk::line("2026-08-03", 700, "C", "e") }),
            1);
    }

    /// Payments that were taken back name their lines for good, so that the file cannot be taken out.
    void aFileOfTheWrongAccountIsLetGo()
    {
        Desk desk;
        desk.take();
        const Id<Member> ada = desk.admit("Quill");
        QVERIFY(desk.submit(DecideLines { { desk.decision(0, LineFate::Matched, ada) } }).ok());
        TakeStatement right = desk.statement("sep",
            { Desk::line("2026-09-01", 3'600, "J SMITH", "a"), Desk::line("2026-09-02", 5'000, "MRS B MASON", "b"),
                Desk::line("2026-09-03", -900, "WATER CO", "c") });
        right.account = BankAccount {};
        right.account.name = QStringLiteral("Savings");
        QCOMPARE(refusalOf(desk.submit(right)), ProblemCode::StatementTaken);
        QVERIFY(desk.submit(ReversePayment { desk.all<Payment>().front().id, {}, {} }).ok());
        const Id<StatementFile> wrong = desk.all<StatementFile>().front().id;
        QCOMPARE(refusalOf(desk.submit(RemoveStatement { wrong })), ProblemCode::LinesInUse);
        QCOMPARE(desk.submit(right)->action.values.value(1), QStringLiteral("3"));
        for (const LineStanding &standing : *lineStandings(desk.reader))
            QCOMPARE(standing.state, standing.account == desk.account.id ? LineState::NotOurs : LineState::Open);
        // It hides nothing of what the first account really got.
        QCOMPARE(desk.fresh("real", "ofx", { Desk::line("2026-09-02", 5'000, "MASON", "r") }), 1);
    }

    void aFileIsTakenOutAgain()
    {
        Desk desk;
        desk.take();
        const Id<StatementFile> file = desk.all<StatementFile>().front().id;
        QVERIFY(desk.submit(RemoveStatement { file }).ok());
        QVERIFY(desk.all<StatementLine>().empty());
        QVERIFY(desk.all<StatementFile>().empty());
        desk.lines.clear();
        desk.take();
        const Id<Member> ada = desk.admit("Quill");
        QVERIFY(desk.submit(DecideLines { { desk.decision(0, LineFate::Matched, ada) } }).ok());
        const auto refused = desk.submit(RemoveStatement { desk.all<StatementFile>().front().id });
        QCOMPARE(refusalOf(refused), ProblemCode::LinesInUse);
        QCOMPARE(refused.problems().front().values, (QStringList { QStringLiteral("sep"), QStringLiteral("1") }));
    }

    void linesAreDecidedInOneStep()
    {
        Desk desk;
        desk.take();
        const Id<Member> ada = desk.admit("Quill");
        LineDecision bill = desk.decision(2, LineFate::NotOurs);
        bill.note = QStringLiteral("A bill");
        const auto draft = desk.submit(
            DecideLines { { desk.decision(0, LineFate::Matched, ada), desk.decision(1, LineFate::Suspense), bill } });
        QVERIFY(draft.ok());
        QCOMPARE(draft->action, (Action { ActionKind::DecideLines, { QStringLiteral("3") } }));
        QCOMPARE(desk.states(), (std::vector { LineState::Matched, LineState::Suspense, LineState::NotOurs }));
        const std::vector<Payment> payments = desk.all<Payment>();
        QCOMPARE(payments.size(), std::size_t { 2 });
        QCOMPARE(payments[0].line, desk.lines[0].id);
        QCOMPARE(payments[0].received, day("2026-09-01"));
        QCOMPARE(payments[0].amount, (Money { 3'600 }));
        QCOMPARE(payments[0].method, PaymentMethod::Transfer);
        QVERIFY(payments[1].payer.isNull());
        QVERIFY(payments[1].receipt.isEmpty());
        QCOMPARE(desk.all<PayerName>().size(), std::size_t { 1 });
        QCOMPARE(desk.all<PayerName>().front().name, QStringLiteral("j smith"));
        QVERIFY(proofOf(*lineStandings(desk.reader)).holds());
        // What is settled stays so; what is not ours can be opened again.
        QCOMPARE(
            refusalOf(desk.submit(DecideLines { { desk.decision(0, LineFate::NotOurs) } })), ProblemCode::LineSettled);
        QVERIFY(desk.submit(DecideLines { { desk.decision(2, LineFate::Open) } }).ok());
        QCOMPARE(desk.states().back(), LineState::Open);
    }

    void refusals()
    {
        Desk desk;
        desk.take();
        const Id<Member> ada = desk.admit("Quill");
        QCOMPARE(
            refusalOf(desk.submit(DecideLines { { desk.decision(0, LineFate::Matched) } })), ProblemCode::Required);
        QCOMPARE(refusalOf(desk.submit(DecideLines { { desk.decision(2, LineFate::Matched, ada) } })),
            ProblemCode::AmountNegative);
        const LineDecision once = desk.decision(0, LineFate::Matched, ada);
        QCOMPARE(refusalOf(desk.submit(DecideLines { { once, once } })), ProblemCode::LineSettled);
        LineDecision nowhere = once;
        nowhere.line.uuid = { 9, 9 };
        QCOMPARE(refusalOf(desk.submit(DecideLines { { nowhere } })), ProblemCode::ReferenceMissing);
        QVERIFY(desk.all<Payment>().empty());
    }

    void namesAreLearnedOnceAndOnlyWhereTheyTell()
    {
        Desk desk;
        desk.take();
        const Id<Member> ada = desk.admit("Quill");
        LineDecision unlearned = desk.decision(0, LineFate::Matched, ada);
        unlearned.learn = false;
        QVERIFY(desk.submit(DecideLines { { unlearned, desk.decision(1, LineFate::Matched, ada) } }).ok());
        QCOMPARE(desk.all<PayerName>().size(), std::size_t { 1 });
        QVERIFY(desk.submit(desk.statement("oct",
                                { Desk::line("2026-10-01", 3'600, "MASON B MRS", "d"),
                                    Desk::line("2026-10-01", 3'600, "JS", "e") }))
                    .ok());
        for (const StatementLine &line : desk.all<StatementLine>()) {
            if (line.identity == QLatin1String("d") || line.identity == QLatin1String("e")) {
                LineDecision decision;
                decision.line = line.id;
                decision.payer = ada;
                desk.travelTo(day("2026-10-05"));
                QVERIFY(desk.submit(DecideLines { { decision } }).ok());
            }
        }
        QCOMPARE(desk.all<PayerName>().size(), std::size_t { 1 });
    }

    void payoutsAreTied()
    {
        Desk desk;
        desk.take();
        TakeStatement provider = desk.statement(
            "payouts", { Desk::line("2026-09-01", 3'600, "A", "p1"), Desk::line("2026-09-01", 1'500, "B", "p2") });
        provider.account = BankAccount {};
        provider.account.name = QStringLiteral("GoCardless");
        provider.account.provider = true;
        provider.lines[0].fee = { 60 };
        provider.lines[1].fee = { 40 };
        QVERIFY(desk.submit(provider).ok());
        std::vector<Id<StatementLine>> paidOut;
        for (const StatementLine &line : desk.all<StatementLine>()) {
            if (line.identity.startsWith(u'p'))
                paidOut.push_back(line.id);
        }
        const auto differs = desk.submit(TiePayout { { paidOut[0] }, desk.lines[1].id });
        QCOMPARE(refusalOf(differs), ProblemCode::PayoutDiffers);
        QCOMPARE(differs.problems().front().values, (QStringList { QStringLiteral("3540"), QStringLiteral("5000") }));
        QVERIFY(desk.submit(TiePayout { paidOut, desk.lines[1].id }).ok());
        const auto standings = *lineStandings(desk.reader);
        const StatementProof proof = proofByAccount(standings).at(desk.account.id);
        QCOMPARE(proof.payouts, (Money { 5'000 }));
        // A line explained by payouts is no payment of anybody besides.
        const Id<Member> ada = desk.admit("Quill");
        QCOMPARE(refusalOf(desk.submit(DecideLines { { desk.decision(1, LineFate::Matched, ada) } })),
            ProblemCode::LineSettled);
        QVERIFY(desk.submit(TiePayout { paidOut, {} }).ok());
        QVERIFY(desk.submit(DecideLines { { desk.decision(1, LineFate::Matched, ada) } }).ok());
        QCOMPARE(refusalOf(desk.submit(TiePayout { paidOut, desk.lines[1].id })), ProblemCode::LineSettled);
    }

    void aPayoutThatLosesAPartIsOpenAgain()
    {
        Desk desk;
        desk.take();
        BankAccount provider;
        provider.name = QStringLiteral("GoCardless");
        provider.provider = true;
        for (const char *name : { "p1", "p2" }) {
            TakeStatement part = desk.statement(name, { Desk::line("2026-09-01", 2'500, "A", name) });
            part.account = provider;
            QVERIFY(desk.submit(part).ok());
            for (const BankAccount &one : desk.all<BankAccount>())
                provider = one.provider ? one : provider;
        }
        std::vector<StatementLine> paidOut;
        for (const StatementLine &line : desk.all<StatementLine>()) {
            if (line.identity.startsWith(u'p'))
                paidOut.push_back(line);
        }
        QVERIFY(desk.submit(TiePayout { { paidOut[0].id, paidOut[1].id }, desk.lines[1].id }).ok());
        QCOMPARE(proofByAccount(*lineStandings(desk.reader)).at(desk.account.id).payouts, (Money { 5'000 }));
        QVERIFY(desk.submit(RemoveStatement { paidOut[1].file }).ok());
        QVERIFY(desk.reader.one(paidOut[0].id)->within.isNull());
        QCOMPARE(proofByAccount(*lineStandings(desk.reader)).at(desk.account.id).payouts, Money {});
        const Id<Member> ada = desk.admit("Quill");
        QVERIFY(desk.submit(DecideLines { { desk.decision(1, LineFate::Matched, ada) } }).ok());
    }
};

QTEST_GUILESS_MAIN(TestPlanStatements)
#include "tst_plan_statements.moc"
