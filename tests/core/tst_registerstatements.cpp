// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/statementfile.h"
#include "core/rules/matching.h"
#include "core/rules/statementproof.h"
#include "core/rules/status.h"
#include "tests/support/undosociety.h"

#include <QFile>
#include <QTest>

using namespace rollbook;
using rollbook::test::text;

/// Statements from the file of the bank to payments, in a register as people have one.
class RegisterStatementsTest : public QObject, private test::UndoSociety
{
    Q_OBJECT

private:
    QTemporaryDir m_bank;
    int m_files = 0;

    [[nodiscard]] StatementRead read(const QByteArray &bytes, const StatementAsk &ask = {})
    {
        const QString path = m_bank.filePath(QStringLiteral("file%1.csv").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qWarning("not written");
        out.close();
        auto found = readStatement(path, ask);
        return found ? *found : StatementRead {};
    }
    Result<EntryId> take(const StatementRead &file, const char *name)
    {
        const auto accounts = *book().reader().all<BankAccount>();
        TakeStatement command;
        for (const BankAccount &account : accounts) {
            if (account.name == text(name))
                command.account = account;
        }
        command.account.name = text(name);
        command.account.provider = file.provider;
        command.file = fileRecord(file, file.accounts.front());
        command.lines = lineRecords(file.accounts.front());
        return book().submit(command);
    }
    [[nodiscard]] std::vector<StatementLine> openLines()
    {
        std::vector<StatementLine> lines;
        for (const LineStanding &standing : *lineStandings(book().reader())) {
            if (standing.state == LineState::Open)
                lines.push_back(standing.line);
        }
        return lines;
    }
    [[nodiscard]] StatementProof proof() { return proofOf(*lineStandings(book().reader())); }
    [[nodiscard]] static QByteArray bank(const QByteArray &rows)
    {
        return "Date,Description,Type,Money In,Money Out,Balance\n" + rows;
    }

private Q_SLOTS:
    void init() { open(); }
    void cleanup()
    {
        QVERIFY(m_book->verify({}));
        m_book.reset();
    }

    void overlappingFilesNeverDouble()
    {
        const QByteArray early("2026-09-01,SMITH J,FPI,24.00,,124.00\n2026-09-02,JONES A,FPI,24.00,,148.00\n");
        const QByteArray late("2026-09-02,JONES A,FPI,24.00,,148.00\n2026-09-03,JONES A,FPI,24.00,,172.00\n");
        QVERIFY(take(read(bank(early)), "Current").ok());
        QVERIFY(take(read(bank(late)), "Current").ok());
        QCOMPARE(openLines().size(), std::size_t { 3 });
        const auto again = take(read(bank(early)), "Current");
        QCOMPARE(again.problems().front().code, ProblemCode::StatementTaken);
        QCOMPARE(proof().total, (Money { 7'200 }));
        QCOMPARE(proof().open, (Money { 7'200 }));
    }

    void columnsExplainedAnewNeverDouble()
    {
        const QByteArray header("Wann,Wer,Wofuer,Summe,Stand\n");
        const QByteArray january("2026-08-03,SMITH J,SUBS,24.00,124.00\n2026-08-06,JONES A,ANNUAL,24.00,148.00\n"
                                 "2026-08-07,MASON B,FEE,24.00,172.00\n");
        StatementAsk ask;
        ask.layouts.push_back({ {}, {}, text("Bank"), { text("day=Wann"), text("payer=Wer"), text("amount=Summe") } });
        const StatementRead before = read(header + january, ask);
        QVERIFY(take(before, "Current").ok());
        QCOMPARE(openLines().size(), std::size_t { 3 });
        ask.layouts.front().columns << text("reference=Wofuer") << text("balance=Stand");
        const StatementRead after = read(header + january.mid(january.indexOf("2026-08-06"))
                + "2026-08-07,MASON B,FEE,24.00,196.00\n2026-08-20,NEW,FEE,24.00,220.00\n",
            ask);
        QCOMPARE(after.layout, before.layout);
        QVERIFY(take(after, "Current").ok());
        QCOMPARE(openLines().size(), std::size_t { 5 });
        QCOMPARE(proof().total, (Money { 12'000 }));
    }

    void daysReadAnewNeverDouble()
    {
        const QByteArray rows("Wann,Wer,Summe\n01/08/2026,SMITH J,24.00\n02/08/2026,JONES A,24.00\n");
        StatementAsk ask;
        ask.layouts.push_back({ {}, {}, text("Bank"), { text("day=Wann"), text("payer=Wer"), text("amount=Summe") } });
        ask.dates = DateOrder::DayFirst;
        QVERIFY(take(read(rows, ask), "Current").ok());
        ask.dates = DateOrder::MonthFirst;
        const StatementRead turned = read(rows, ask);
        QCOMPARE(turned.accounts.front().first, QDate(2026, 1, 8));
        QCOMPARE(take(turned, "Current").problems().front().code, ProblemCode::StatementTaken);
        QCOMPARE(openLines().size(), std::size_t { 2 });
    }

    void aWrongAccountIsLetGoOnceItsPaymentsAreTakenBack()
    {
        const Id<Member> ada = admit("Quill", true);
        const QByteArray rows
            = "2026-09-01,X " + person(ada).number.toUtf8() + ",FPI,24.00,,124.00\n2026-09-02,Y,FPI,9.00,,133.00\n";
        QVERIFY(take(read(bank(rows)), "Savings").ok());
        const auto found = proposeMatches(book().reader(), openLines(), m_clock.today());
        QVERIFY(!did(decisionsFor(*found)).isNull());
        const StatementRead again = read(bank(rows));
        QCOMPARE(take(again, "Current").problems().front().code, ProblemCode::StatementTaken);
        QVERIFY(
            !did(ReversePayment { book().reader().all<Payment>()->front().id, {}, text("wrong account") }).isNull());
        QVERIFY(take(again, "Current").ok());
        QCOMPARE(proof().open, (Money { 3'300 }));
        QCOMPARE(proof().notOurs, (Money { 3'300 }));
        QVERIFY(book().undo().ok());
        QCOMPARE(proof().open, (Money { 3'300 }));
        QCOMPARE(proof().notOurs, Money {});
    }

    void aWrongFileIsTakenOutAgain()
    {
        QVERIFY(take(read(bank("2026-09-01,SMITH J,FPI,24.00,,124.00\n")), "Current").ok());
        const auto file = book().reader().all<StatementFile>()->front();
        QVERIFY(book().submit(RemoveStatement { file.id }).ok());
        QVERIFY(openLines().empty());
        QVERIFY(take(read(bank("2026-09-01,SMITH J,FPI,24.00,,124.00\n")), "Current").ok());
        QVERIFY(book().undo().ok());
        QVERIFY(openLines().empty());
    }

    void aRunIsPostedAndTakenBackAsOne()
    {
        const Id<Member> ada = admit("Quill", true);
        const Id<Member> ben = admit("Rowe", true);
        const QByteArray rows = "2026-09-01,X " + person(ada).number.toUtf8() + ",FPI,24.00,,124.00\n2026-09-02,Y "
            + person(ben).number.toUtf8() + ",FPI,24.00,,148.00\n2026-09-03,WATER CO,DD,,9.00,139.00\n";
        QVERIFY(take(read(bank(rows)), "Current").ok());
        const auto lines = openLines();
        const auto found = proposeMatches(book().reader(), lines, m_clock.today());
        QVERIFY(found.ok());
        const DecideLines run = decisionsFor(*found);
        QCOMPARE(run.decisions.size(), std::size_t { 2 });
        QVERIFY(!did(run).isNull());
        QCOMPARE(proof().matched, (Money { 4'800 }));
        QCOMPARE(proof().open, (Money { -900 }));
        QVERIFY(proof().holds());
        const auto facts = book().reader().facts(std::span(&ada, 1), FactParts::Money);
        QCOMPARE(owedAt(facts->front(), m_clock.today()), Money {});
        QVERIFY(book().undo().ok());
        QCOMPARE(proof().matched, Money {});
        QCOMPARE(proof().open, (Money { 3'900 }));
        QVERIFY(book().reader().all<Payment>()->empty());
        QVERIFY(book().redo().ok());
        QCOMPARE(proof().matched, (Money { 4'800 }));
    }

    void payoutsOfProvidersAreOneLineOfTheBank()
    {
        const QByteArray header("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n");
        QVERIFY(take(read(header
                         + "25/09/2026,1,BST,J Smith,Payment,Completed,GBP,24.00,-0.50,23.50,T1\n"
                           "25/09/2026,1,BST,A Jones,Payment,Completed,GBP,24.00,-0.50,23.50,T2\n"),
            "PayPal")
                    .ok());
        QVERIFY(take(read(bank("2026-09-28,PAYPAL,BGC,47.00,,147.00\n")), "Current").ok());
        std::vector<StatementLine> ofProvider;
        std::vector<StatementLine> ofBank;
        for (const StatementLine &line : openLines())
            (line.payer == text("PAYPAL") ? ofBank : ofProvider).push_back(line);
        const auto found = proposePayouts(ofProvider, ofBank);
        QCOMPARE(found.size(), std::size_t { 1 });
        QCOMPARE(found.front().fees, (Money { 100 }));
        QVERIFY(book().submit(TiePayout { found.front().lines, found.front().within }).ok());
        const StatementProof now = proof();
        QCOMPARE(now.payouts, (Money { 4'700 }));
        QCOMPARE(now.open, (Money { 4'800 })); // whose payments they were is told by the provider's lines
        QCOMPARE(now.fees, (Money { 100 }));
        QVERIFY(now.holds());
    }

    void aPayoutThatLosesAPartIsOpenAgain()
    {
        const QByteArray header("Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID\n");
        for (const char *row : { "25/09/2026,1,BST,J Smith,Payment,Completed,GBP,24.00,-0.50,23.50,T1\n",
                 "25/09/2026,1,BST,A Jones,Payment,Completed,GBP,24.00,-0.50,23.50,T2\n" })
            QVERIFY(take(read(header + row), "PayPal").ok());
        QVERIFY(take(read(bank("2026-09-28,PAYPAL,BGC,47.00,,147.00\n")), "Current").ok());
        TiePayout tie;
        Id<StatementFile> second;
        for (const StatementLine &line : openLines()) {
            if (line.payer == text("PAYPAL"))
                tie.within = line.id;
            else
                tie.lines.push_back(line.id);
            second = line.payer == text("A Jones") ? line.file : second;
        }
        QVERIFY(book().submit(tie).ok());
        QCOMPARE(proof().payouts, (Money { 4'700 }));
        QVERIFY(book().submit(RemoveStatement { second }).ok());
        QCOMPARE(proof().payouts, Money {});
        QCOMPARE(proof().open, (Money { 4'700 + 2'400 }));
        QVERIFY(book().undo().ok());
        QCOMPARE(proof().payouts, (Money { 4'700 }));
        QCOMPARE(proof().open, (Money { 4'800 }));
    }
};

QTEST_GUILESS_MAIN(RegisterStatementsTest)
#include "tst_registerstatements.moc"
