// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryreader.h"
#include "ui/words/actionfamilies.h"
#include "ui/words/actionwords.h"
#include "ui/words/changewords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/problemwords.h"

#include <QTest>

#include <set>

using namespace rollbook;

namespace {

QStringList partsOf(const char *text)
{
    const QString whole = QString::fromUtf8(text);
    return whole.isEmpty() ? QStringList() : whole.split(QLatin1Char('|'));
}

template <class R> int fieldIdOf(const char *name)
{
    int id = 0;
    forEachField<R>([&](const auto &field) {
        if (qstrcmp(field.name, name) == 0)
            id = field.id;
    });
    return id;
}

template <class R> QString toldAs(const char *field, const FieldValue &value)
{
    return fieldValueWords(RecordTraits<R>::type, fieldIdOf<R>(field), value, QStringLiteral("GBP"), {});
}

} // namespace

/// What is said of fees, payments, statements, batches, households and affiliates.
class TestMoneyWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problemsTellWhatWasFoundAndWhatToDo_data()
    {
        using P = ProblemCode;
        QTest::addColumn<ProblemCode>("code");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("holds");
        const auto row = [](const char *name, P code, const char *values, const char *holds) {
            QTest::newRow(name) << code << partsOf(values) << partsOf(holds);
        };
        row("books", P::BooksClosed, "2025-06-01|2025-12-31", "closed up to 31 Dec 2025|1 Jun 2025|reversing entry");
        row("early", P::RenewalTooEarly, "Ann Bevan|2026-10-01", "Ann Bevan|from 1 Oct 2026 on");
        row("affiliates", P::ForAffiliates, "Union branch", "“Union branch”|not for people");
        row("people", P::ForPeople, "Standard", "“Standard”|not for affiliated organisations");
        row("household", P::InHousehold, "Ann Bevan", "household of Ann Bevan|end the place");
        row("lead", P::PaysForOthers, "Ann Bevan|3", "Ann Bevan|people: 3");
        row("expelled", P::WasExpelled, "Ann Bevan|2026-04-01", "Ann Bevan was expelled|1 Apr 2026|choose its type");
        row("no affiliate", P::NotAnAffiliate, "Fernford", "“Fernford”|no affiliated organisation");
        row("delegates", P::DelegatesTaken, "Foundry|3|3", "“Foundry”|: 3|sends 3|substitute");
        row("back twice", P::PaymentTakenBack, "2400|2026-02-03", "£24.00|3 Feb 2026|already");
        row("too much back", P::TooMuchBack, "2400|1000", "£24.00|only £10.00|Lower the amount");
        row("shares", P::SharesDiffer, "3000|2400", "come to £30.00|payment is £24.00");
        row("nothing left", P::NothingLeft, "2400", "£24.00|still open");
        row("batch differs", P::BatchDiffers, "11|12|25000|27400", "payments 11 of 12|£250.00 of £274.00|count again");
        row("batch posted", P::BatchPosted, "2026-02-03", "3 Feb 2026|Reverse a single payment");
        row("statement again", P::StatementTaken, "may.csv|2026-05-01", "“may.csv”|1 May 2026|Nothing was changed");
        row("unreadable", P::StatementUnreadable, "/home/x/may.ofx|17|12,3,4",
            "“may.ofx”|line 17|“12,3,4”|Nothing was taken in");
        row("no day", P::StatementUnreadable, "/home/x/may.csv|2|32/13/2026|day",
            "line 2|“32/13/2026” where a day should stand");
        row("no amount", P::StatementUnreadable, "may.csv|2|twenty|amount", "“twenty” where an amount should stand");
        row("no line", P::StatementUnreadable, "/home/x/may.csv|0|", "no line of an account|“may.csv”|Get it");
        row("a workbook", P::StatementUnreadable, "may.xlsx|0|XLSX/ODS (ZIP)",
            "“may.xlsx” is a workbook|save it as CSV");
        row("too large", P::StatementUnreadable, "may.csv|0|> 256 MiB", "“may.csv” cannot be read: found “> 256 MiB”");
        row("unknown", P::StatementUnknown, "/home/x/may.csv", "“may.csv”|CAMT.053");
        row("line settled", P::LineSettled, "2026-05-02|-1250", "2 May 2026|−£12.50|Undo that");
        row("lines in use", P::LinesInUse, "may.csv|4", "“may.csv”|(4)|then remove the statement");
        row("payout", P::PayoutDiffers, "9700|10000", "£97.00|£100.00|paid out together");
        row("age between", P::AgeOutside, "Ann Bevan|30|14|26", "Ann Bevan is 30|from 14 to 26");
        row("age at least", P::AgeOutside, "Ann Bevan|30|60|0", "of 60 and over");
        row("age at most", P::AgeOutside, "Ann Bevan|30|0|26", "of up to 26");
    }
    void problemsTellWhatWasFoundAndWhatToDo()
    {
        QFETCH(ProblemCode, code);
        QFETCH(QStringList, values);
        QFETCH(QStringList, holds);
        const QString sentence = problemWords(Problem { code, {}, values });
        for (const QString &part : holds)
            QVERIFY2(sentence.contains(part), qPrintable(sentence + QStringLiteral(" / ") + part));
        QVERIFY2(!sentence.contains(QLatin1Char('%')) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("/home")), qPrintable(sentence));
    }

    void actionsAreToldWithTheirValues_data()
    {
        using A = ActionKind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("undo");
        const auto row = [](A kind, const char *values, const char *sentence, const char *undo) {
            QTest::newRow(sentence) << int(kind) << partsOf(values) << QString::fromUtf8(sentence)
                                    << QString::fromUtf8(undo);
        };
        row(A::RenewMemberships, "1200", "Renewed the memberships of 1,200 people",
            "Undo renewal of the memberships of 1,200 people");
        row(A::RenewMemberships, "1", "Renewed the memberships of 1 person",
            "Undo renewal of the memberships of 1 person");
        row(A::RaiseCharge, "Ann Bevan|500", "Raised a charge of £5.00 for Ann Bevan",
            "Undo charge of £5.00 for Ann Bevan");
        row(A::RaiseCharge, "30|500", "Raised a charge of £5.00 for 30 people", "Undo charge of £5.00 for 30 people");
        row(A::RefundPayment, "Ann Bevan|500", "Gave £5.00 back to Ann Bevan", "Undo refund of £5.00 to Ann Bevan");
        row(A::RecordPayment, "|500", "Received £5.00 from somebody not known",
            "Undo payment of £5.00 from somebody not known");
        row(A::CloseBooks, "2025-12-31", "Closed the books up to 31 Dec 2025",
            "Undo closing of the books up to 31 Dec 2025");
        row(A::PlanType, "Ann Bevan|Life", "Planned the type Life for Ann Bevan", "Undo type planned for Ann Bevan");
        row(A::PlanType, "Ann Bevan|", "Planned no other type for Ann Bevan any more",
            "Undo type planned for Ann Bevan");
        row(A::JoinHousehold, "Bob Bevan|Ann Bevan", "Put Bob Bevan into the household of Ann Bevan",
            "Undo joining of Bob Bevan to the household of Ann Bevan");
        row(A::TakeStatement, "may.csv|1040", "Took in the statement may.csv (lines: 1,040)",
            "Undo taking in of the statement may.csv");
        row(A::DecideLines, "88", "Decided about lines of statements (88)", "Undo decisions about lines of statements");
        row(A::FillBatch, "2026-02-03|12", "Filled the batch of 3 Feb 2026 (payments: 12)",
            "Undo filling of the batch of 3 Feb 2026");
        row(A::PostBatch, "12|27400", "Posted a batch of £274.00 (payments: 12)", "Undo posting of a batch of £274.00");
        row(A::SendDelegate, "Ann Bevan|Foundry Union", "Noted Ann Bevan as a delegate of Foundry Union",
            "Undo sending of Ann Bevan as a delegate of Foundry Union");
    }
    void actionsAreToldWithTheirValues()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, values);
        const Action action { static_cast<ActionKind>(kind), values };
        QTEST(actionSentence(action), "sentence");
        QTEST(undoText(action), "undo");
    }

    void everyActionIsInOneFamily()
    {
        std::map<ActionKind, int> times;
        QStringList keys;
        for (const ActionFamily &family : actionFamilies()) {
            keys << QString::fromLatin1(family.key);
            QVERIFY(!familyName(family).isEmpty());
            for (const ActionKind kind : family.kinds)
                ++times[kind];
        }
        QCOMPARE(keys.join(QLatin1Char(' ')), QString::fromLatin1(actionFamilyKeys));
        for (const ActionKind kind : allActions())
            QVERIFY2(times[kind] == 1, qPrintable(actionName({ kind, {} })));
        QCOMPARE(times.size(), allActions().size());
    }

    void listsOfFeesAreReadable()
    {
        using T = MembershipType;
        QCOMPARE(toldAs<T>("month_fees", QStringList { QStringLiteral("2400"), QStringLiteral("2200"), QString() }),
            QStringLiteral("January £24.00, February £22.00"));
        QCOMPARE(toldAs<T>("band_fees",
                     QStringList { QStringLiteral("50=3000"), QStringLiteral("1000=6000"), QStringLiteral("=9000") }),
            QStringLiteral("up to 50: £30.00, up to 1,000: £60.00, above: £90.00"));
        QCOMPARE(
            toldAs<T>("aliases", QStringList { QStringLiteral("a"), QStringLiteral("b") }), QStringLiteral("a, b"));
        QCOMPARE(toldAs<T>("pricing", qint64(2)), QStringLiteral("A twelfth for each month left"));
        QCOMPARE(toldAs<T>("household", qint64(1)), QStringLiteral("yes"));
        QCOMPARE(toldAs<Member>("usual_method", qint64(4)), QStringLiteral("Standing order"));
        QCOMPARE(toldAs<GroupMembership>("role", qint64(5)), QStringLiteral("Substitute"));
        QCOMPARE(toldAs<StatementLine>("fee", qint64(123)), QStringLiteral("£1.23"));
        QCOMPARE(toldAs<Organisation>("books_closed", QDate(2025, 12, 31)), QStringLiteral("31 Dec 2025"));
    }

    void aDayOfACommandIsCalledDay()
    {
        QCOMPARE(fieldLabel(QStringLiteral("day")), QStringLiteral("Day"));
        QCOMPARE(fieldLabel(QStringLiteral("erasure"), QStringLiteral("day")), QStringLiteral("Erased on"));
        QCOMPARE(fieldLabel(QStringLiteral("payer")), QStringLiteral("Paid by"));
    }

    void changesNameWhatTheyAreAbout()
    {
        test::MemoryReader reader;
        Organisation society;
        society.id.uuid = { 1, 1 };
        reader.put(society);
        Group foundry;
        foundry.id.uuid = { 1, 2 };
        foundry.name = QStringLiteral("Foundry Union");
        reader.put(foundry);
        BankAccount account;
        account.id.uuid = { 1, 3 };
        account.name = QStringLiteral("Current account");
        reader.put(account);
        StatementLine line;
        line.id.uuid = { 1, 4 };
        line.day = QDate(2026, 5, 2);
        line.amount = { 2400 };
        reader.put(line);
        ChangeWords words(reader);
        Period period;
        period.id.uuid = { 1, 5 };
        period.affiliate = foundry.id;
        QCOMPARE(words.title(added(period)), QStringLiteral("New membership period: Foundry Union"));
        StatementLine noted = line;
        noted.notOurs = true;
        QCOMPARE(
            words.title(edited(line, noted)), QStringLiteral("Changed line of a bank statement: £24.00 on 2 May 2026"));
        QCOMPARE(words.line(edited(line, noted)), QStringLiteral("Not ours: no → yes"));
        StatementFile file;
        file.id.uuid = { 1, 6 };
        file.account = account.id;
        file.name = QStringLiteral("may.csv");
        QCOMPARE(words.title(added(file)), QStringLiteral("New bank statement: may.csv"));
        QVERIFY(words.line(added(file)).contains(QStringLiteral("Bank account: nothing → Current account")));
        Payment payment;
        payment.id.uuid = { 1, 7 };
        payment.line = line.id;
        payment.amount = line.amount;
        QVERIFY(words.line(added(payment)).contains(QStringLiteral("£24.00 on 2 May 2026")));
        Batch batch;
        batch.id.uuid = { 1, 8 };
        batch.opened = QDate(2026, 2, 3);
        QCOMPARE(words.recordTitle(added(batch)), QStringLiteral("Batch of cash and cheques: 3 Feb 2026"));
    }
};

QTEST_GUILESS_MAIN(TestMoneyWords)
#include "tst_moneywords.moc"
