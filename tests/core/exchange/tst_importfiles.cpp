// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/valuemapping.h"
#include "tests/core/exchange/importfixture.h"

using namespace rollbook;

namespace {

QString sample(const char *name)
{
    return QStringLiteral(ROLLBOOK_TEST_DATA "/import/") + QLatin1String(name);
}

RefusedWords words()
{
    return { QStringLiteral("Row"), QStringLiteral("Reason"),
        [](const Problem &p) { return QString(QStringLiteral("problem ") + QString::number(int(p.code))); },
        [](const DuplicateRow &d) { return QString(QStringLiteral("duplicate ") + d.name); } };
}

} // namespace

/// Whole files as people have them.
class TestImportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generatedMembers();
    void membermojo();
    void windows1252();
    void utf16();
    void damagedSpreadsheet();
    void monthFirstColumn();
    void rowsRefusedWithReasons();
    void refusedRowsComeBackMended();
    void rowAndReasonStandUnderTheirHeadings();
    void rowsOfAnyLengthSurvive();
    void hostileTextStaysText();
    void brokenFilesChangeNothing_data();
    void brokenFilesChangeNothing();
    void newGroupsUnderTheirRegions();
    void groupsByAlias();
    void typesByAlias();
    void numbersAreAssigned();
    void progressAndCancel();
};

void TestImportFiles::generatedMembers()
{
    ImportFixture t;
    const auto plan = planImport(sample("generator_200.csv"), t.reg);
    QVERIFY(plan.ok());
    QVERIFY(plan->mapping.leftOut().isEmpty());
    for (const MappedColumn &column : plan->mapping.columns)
        QCOMPARE(int(column.confidence), int(Confidence::Known));
    for (const StandingChoice &standing : plan->values.standings)
        QVERIFY(standing.understood);
    for (const MethodChoice &method : plan->values.methods)
        QVERIFY(method.understood);
    const auto report = t.run(*plan);
    QVERIFY(report.ok());
    QCOMPARE(report->rows, 200);
    QCOMPARE(report->newPeople, 200);
    QCOMPARE(report->newTerms, 200);
    QCOMPARE(report->newTypes.size(), 7u);
    qint64 paid = 0;
    for (const auto &[id, payment] : t.reg.table<Payment>())
        paid += payment.amount.pence;
    QCOMPARE(report->received.pence, paid);
    QVERIFY(t.fits);
    const auto before = t.reg.tables;
    const auto again = t.runFile(sample("generator_200.csv"));
    QCOMPARE(again->records, 0);
    QCOMPARE(again->unchanged, 200);
    QVERIFY(t.reg.tables == before);
}

void TestImportFiles::membermojo()
{
    ImportFixture t;
    const auto plan = planImport(sample("membermojo.csv"), t.reg);
    QVERIFY(plan.ok());
    const auto fed = [&](const char *column) {
        for (const MappedColumn &mapped : plan->mapping.columns) {
            if (mapped.name == QLatin1String(column))
                return mapped.target;
        }
        return -1;
    };
    QCOMPARE(fed("First name"), target::Given);
    QCOMPARE(fed("Membership"), target::Type);
    QCOMPARE(fed("Expires on"), target::Expires);
    QCOMPARE(fed("Member since"), target::Joined);
    QCOMPARE(fed("membermojo ID"), target::ExternalNumber);
    QCOMPARE(fed("Member number"), target::Number);
    QCOMPARE(fed("Cost"), target::FeeDue);
    QCOMPARE(fed("Paid"), target::FeePaid);
    QCOMPARE(fed("Renewed on"), target::PaidDate);
    for (const char *other : { "Site role", "Membership state", "Short URL" })
        QCOMPARE(fed(other), target::None);
    const auto report = t.run(*plan);
    QCOMPARE(report->newPeople, 4);
    QCOMPARE(report->columnsLeftOut.size(), 4);
    QCOMPARE(t.person("1001").payments.front().received, QDate(2026, 1, 4));
    QCOMPARE(t.person("0004").member.family, QStringLiteral("Pugh"));
    QCOMPARE(t.person("1001").member.joined, QDate(2019, 3, 2));
    QCOMPARE(report->newTypes[0].rule, PeriodRule::FixedYear);
    QCOMPARE(t.runFile(sample("membermojo.csv"))->records, 0);
}

void TestImportFiles::windows1252()
{
    ImportFixture t;
    QCOMPARE(t.runFile(sample("windows-1252.csv"))->newPeople, 2);
    QCOMPARE(t.person("001").member.given, QStringLiteral("Zoë"));
    QCOMPARE(t.person("001").member.town, QStringLiteral("Château “Rouge”"));
    QCOMPARE(t.person("001").member.birthDate, QDate(1971, 9, 5));
    QCOMPARE(t.person("002").member.town, QStringLiteral("Town €"));
}

void TestImportFiles::utf16()
{
    ImportFixture t;
    const auto report = t.runFile(sample("utf-16.tsv"));
    QCOMPARE(report->newPeople, 2);
    QCOMPARE(count(*report, NoteCode::PostcodeWritten), 1);
    QStringList families;
    for (const auto &[id, member] : t.reg.table<Member>())
        families << member.given + QLatin1Char(' ') + member.family;
    QVERIFY(families.contains(QStringLiteral("Łukasz Jones")));
    QCOMPARE(t.runFile(sample("utf-16.tsv"))->records, 0);
}

void TestImportFiles::damagedSpreadsheet()
{
    ImportFixture t;
    const auto report = t.runFile(sample("spreadsheet.csv"));
    QVERIFY(report.ok());
    QCOMPARE(report->newPeople, 3);
    const MemberFacts zoe = t.person("00071");
    QCOMPARE(zoe.member.family, QStringLiteral("van der Berg"));
    QCOMPARE(zoe.member.telephone, QStringLiteral("07700900123"));
    QCOMPARE(zoe.member.telephone2, QStringLiteral("+44 20 7946 0123"));
    QCOMPARE(zoe.member.address1, QStringLiteral("1 High Street"));
    QCOMPARE(zoe.member.town, QStringLiteral("Cardiff"));
    QCOMPARE(zoe.member.postcode, QStringLiteral("CF10 1AA"));
    QCOMPARE(zoe.periods[0].end, QDate(2026, 12, 31));
    const MemberFacts ann = t.person("00072");
    QCOMPARE(ann.member.title, QStringLiteral("Dr"));
    QCOMPARE(ann.member.telephone, QStringLiteral("07700900124"));
    QCOMPARE(ann.member.address2, QStringLiteral("7 Mill Lane"));
    QCOMPARE(ann.periods[0].start, QDate(2020, 9, 5));
    QCOMPARE(ann.periods[0].end, QDate(2026, 12, 31));
    QCOMPARE(count(*report, NoteCode::LeadingZeroRestored), 1);
    QCOMPARE(count(*report, NoteCode::TimeCutOff), 1);
    QCOMPARE(count(*report, NoteCode::DateFromSerial), 1);
    QCOMPARE(t.runFile(sample("spreadsheet.csv"))->records, 0);
}

void TestImportFiles::monthFirstColumn()
{
    ImportFixture t;
    const QByteArray file
        = "number,name,joined,expires\nM1,Zoë Jones,05/09/2020,12/31/2026\nM2,Ann Price,12/31/2020,05/09/2026\n";
    const auto plan = t.plan(file);
    QCOMPARE(plan->survey.dates[2].order(), DateOrder::MonthFirst);
    t.import(file);
    QCOMPARE(t.person("M1").member.joined, QDate(2020, 5, 9));
    ImportFixture chosen;
    auto other = chosen.plan("number,name,joined\nM1,Zoë Jones,05/09/2020\n");
    QVERIFY(other->survey.dates[2].isAmbiguous());
    other->mapping.columns[2].order = DateOrder::MonthFirst;
    QVERIFY(chosen.run(*other).ok());
    QCOMPARE(chosen.person("M1").member.joined, QDate(2020, 5, 9));
}

void TestImportFiles::rowsRefusedWithReasons()
{
    ImportFixture t;
    const ImportReport report = t.import("number,given,family,joined,expires,fee due,do not email\n"
                                         "M1,Zoë,Jones,31/02/2020,,,\n"
                                         "M2,,,2020-01-01,,,\n"
                                         "M3,Ann,Price,2021-01-01,2020-01-01,,\n"
                                         "M4,Bob,Smith,,,twelve,\n"
                                         "M5,Bob,Smith,,,-5,\n"
                                         "M6,Bob,Smith,,,,perhaps\n"
                                         "M7,Bob,Smith,,,,,extra\n"
                                         "M8,Bo\x1B[0m,Smith,,,,\n"
                                         "M9,Evil\xE2\x80\xAEtxt,Smith,,,,\n"
                                         "M10,"
        + QByteArray(300, 'x') + ",Smith,,,,\nM11,\"Said \"no, all\" x\",Smith,,,,\nM12,Good,Row,,,,,,\n");
    QCOMPARE(report.newPeople, 1);
    QCOMPARE(report.refused, 11);
    const ProblemCode codes[] = { ProblemCode::NotADate, ProblemCode::Required, ProblemCode::DateOrder,
        ProblemCode::NotMoney, ProblemCode::AmountNegative, ProblemCode::UnknownValue, ProblemCode::CsvTooManyColumns,
        ProblemCode::ControlCharacter, ProblemCode::ControlCharacter, ProblemCode::TooLong };
    for (std::size_t i = 0; i < std::size(codes); ++i) {
        QCOMPARE(report.refusedRows[i].line, static_cast<qint64>(i) + 2);
        QCOMPARE(int(report.refusedRows[i].problems[0].code), int(codes[i]));
    }
    QCOMPARE(report.refusedRows[0].problems[0].field, QStringLiteral("joined"));
    QCOMPARE(report.rows, report.newPeople + report.changed + report.unchanged + report.refused + report.duplicates);
}

void TestImportFiles::refusedRowsComeBackMended()
{
    ImportFixture t;
    const auto plan
        = t.plan("number,name,email,joined,notes\nM1,Zoë Jones,z@example.org,31/02/2020,\"two\nlines, "
                 "\"\"quoted\"\"\"\nM2,Ann Price,,2020-01-01,\n"
                 "M3,Zoë Jones,z@example.org,2020-01-01,=1+1\nM4,Zoë Jones,z@example.org,2020-01-01,'+44\n");
    const auto report = t.run(*plan);
    QCOMPARE(report->refused, 1);
    QCOMPARE(report->newPeople, 2);
    QCOMPARE(report->duplicates, 1);
    const QString path = t.folder.filePath(QStringLiteral("mend.csv"));
    const auto saved = saveRefused(*plan, *report, path, words());
    QCOMPARE(*saved, 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    QCOMPARE(bytes,
        QByteArray("\xEF\xBB\xBFnumber,name,email,joined,notes,Row,Reason\r\n"
                   "M1,Zoë Jones,z@example.org,31/02/2020,\"two\nlines, \"\"quoted\"\"\",2,problem ")
            + QByteArray::number(int(ProblemCode::NotADate))
            + "\r\nM4,Zoë Jones,z@example.org,2020-01-01,'+44,6,duplicate Zoë Jones\r\n");
    bytes.replace("31/02/2020", "28/02/2020")
        .replace("M1,Zoë Jones,z@", "M1,Zoë Jones,zz@")
        .replace("M4,Zoë", "M4,Zara");
    const ImportReport mended = t.import(bytes);
    QCOMPARE(mended.newPeople, 2);
    QCOMPARE(t.person("M1").member.notes, QStringLiteral("two\nlines, \"quoted\""));
    QCOMPARE(t.person("M4").member.notes, QStringLiteral("+44"));
}

void TestImportFiles::rowAndReasonStandUnderTheirHeadings()
{
    ImportFixture t;
    const auto plan = t.plan("number,name,joined\nM1,Zoë Jones,31/02/2020,more,and more\nM2,Ann Price,32/01/2020\n");
    const auto report = t.run(*plan);
    const QString path = t.folder.filePath(QStringLiteral("wide.csv"));
    QCOMPARE(*saveRefused(*plan, *report, path, words()), 2);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto why = [](ProblemCode code) -> QByteArray { return "problem " + QByteArray::number(int(code)) + "\r\n"; };
    QCOMPARE(file.readAll(),
        "\xEF\xBB\xBFnumber,name,joined,,,Row,Reason\r\nM1,Zoë Jones,31/02/2020,more,and more,2,"
            + why(ProblemCode::CsvTooManyColumns) + "M2,Ann Price,32/01/2020,,,3," + why(ProblemCode::NotADate));
}

void TestImportFiles::rowsOfAnyLengthSurvive()
{
    ImportFixture t;
    const QByteArray note = QByteArray("long, \"\"quoted\"\"\r\n").repeated(40'000);
    const QByteArray file = "number,name,notes,town\r\nM1,Zoë Jones,\"" + note
        + "\",Leeds\r\nM2,Ann Price\r\nM3\r\nM4,Bob Smith,,,,,,,,\r\n";
    const ImportReport report = t.import(file);
    QCOMPARE(report.newPeople, 3);
    QCOMPARE(report.refused, 1);
    QCOMPARE(t.person("M1").member.town, QStringLiteral("Leeds"));
    QVERIFY(t.person("M1").member.notes.size() > 500'000);
    QCOMPARE(t.import(file).records, 0);
}

void TestImportFiles::hostileTextStaysText()
{
    ImportFixture t;
    const QStringList names { QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("<img src=x onerror=alert(1)>"),
        QStringLiteral("Robert'); DROP TABLE member;--"), QStringLiteral("+1+1"), QStringLiteral("@SUM(A1:A9)"),
        QStringLiteral("%1 %n") };
    QFile file(t.file({}));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CsvWriter writer(file);
    writer.row({ QStringLiteral("number"), QStringLiteral("family") });
    for (int i = 0; i < names.size(); ++i)
        writer.row({ QStringLiteral("N%1").arg(i), names[i] });
    QVERIFY(writer.flush());
    file.close();
    QCOMPARE(t.runFile(file.fileName())->newPeople, names.size());
    for (int i = 0; i < names.size(); ++i)
        QCOMPARE(t.person(qPrintable(QStringLiteral("N%1").arg(i))).member.family, names[i]);
}

void TestImportFiles::brokenFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(ProblemCode::CsvEmpty);
    QTest::newRow("workbook") << QByteArray("PK\x03\x04....") << int(ProblemCode::CsvUnreadable);
    QTest::newRow("quote") << QByteArray("number,name\nM1,Zoë\nM2,\"Ann\nM3,Bob\n") << int(ProblemCode::CsvQuote);
    QTest::newRow("endless row") << QByteArray("number,name\nM1,") + QByteArray(2 << 20, 'x')
                                 << int(ProblemCode::CsvRowTooLong);
    QTest::newRow("no names") << QByteArray("town,country\nCardiff,Wales\n") << int(ProblemCode::MappingIncomplete);
}

void TestImportFiles::brokenFilesChangeNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ImportFixture t;
    const auto report = t.runFile(t.file(bytes));
    QVERIFY(!report.ok());
    QCOMPARE(int(report.problems().front().code), code);
    QVERIFY(t.reg.table<Member>().empty());
}

void TestImportFiles::newGroupsUnderTheirRegions()
{
    ImportFixture t;
    t.import("number,name,group,region\nM1,Zoë Jones,Ashby,Wales\nM2,Ann Price,ASHBY,Wales\nM3,Bob "
             "Smith,,Wales\nM4,Eve Hill,,\nM5,Al Dee,n/a,\n");
    QCOMPARE(t.reg.table<Group>().size(), 2u);
    QCOMPARE(t.person("M1").groups[0].group, t.person("M2").groups[0].group);
    QCOMPARE(t.groupName(t.person("M3").groups[0].group), QStringLiteral("Wales"));
    QVERIFY(t.person("M4").groups.empty());
    QVERIFY(t.person("M5").groups.empty());
}

void TestImportFiles::groupsByAlias()
{
    ImportFixture t;
    Group bristol;
    bristol.name = QStringLiteral("Bristol West");
    bristol.kind = QStringLiteral("Branch");
    bristol.aliases = { QStringLiteral("B'tol West CLP") };
    const Id<Group> id = t.put(bristol);
    const auto plan = t.plan("number,name,group\nM1,A B,bristol west\nM2,C D,Btol West CLP\nM3,E F,Bristol West "
                             "Branch\nM4,G H,Bristol Wets\nM5,I J,Leeds\n");
    const auto &groups = plan->values.groups;
    QCOMPARE(groups.size(), 5u);
    QCOMPARE(int(groups[0].quality), int(MatchQuality::Perfect));
    QCOMPARE(int(groups[1].quality), int(MatchQuality::Perfect));
    QCOMPARE(int(groups[2].quality), int(MatchQuality::Imperfect));
    QCOMPARE(groups[2].group, id);
    QVERIFY(groups[3].group.isNull());
    QCOMPARE(groups[3].alike, id);
    QVERIFY(groups[4].alike.isNull());
    QCOMPARE(t.run(*plan)->newGroups.size(), 2u);
    auto chosen = t.plan("number,name,group\nM6,K L,Leedz\n");
    chosen->values.groups[0].newName = QStringLiteral("Leeds North");
    QVERIFY(t.run(*chosen).ok());
    QCOMPARE(t.import("number,name,group\nM7,M N,Leedz\n").newGroups.size(), 0u);
    QCOMPARE(t.groupName(t.person("M7").groups[0].group), QStringLiteral("Leeds North"));
}

void TestImportFiles::typesByAlias()
{
    ImportFixture t;
    MembershipType type;
    type.name = QStringLiteral("Reduced rate");
    type.aliases = { QStringLiteral("Concession") };
    const Id<MembershipType> id = t.put(type);
    const ImportReport report = t.import("number,name,membership type,joined,expires\nM1,A "
                                         "B,concession,2025-01-01,2025-12-31\nM2,C D,Full,2025-01-01,2025-12-31\n");
    QCOMPARE(t.person("M1").periods[0].type, id);
    QCOMPARE(report.newTypes.size(), 1u);
    QCOMPARE(report.newTypes[0].name, QStringLiteral("Full"));
}

void TestImportFiles::numbersAreAssigned()
{
    ImportFixture t;
    t.reg.highest = 41;
    const ImportReport report = t.import(
        "number,name,email\n,Zoë Jones,z@example.org\nM00077X,Ann Price,a@example.org\n,Bob Smith,b@example.org\n");
    QCOMPARE(report.newPeople, 3);
    QCOMPARE(count(report, NoteCode::NumberAssigned), 2);
    QStringList numbers;
    for (const auto &[id, member] : t.reg.table<Member>())
        numbers << member.number;
    QVERIFY(numbers[0].startsWith(QLatin1String("M00078")));
    QCOMPARE(numbers[1], QStringLiteral("M00077X"));
    QVERIFY(numbers[2].startsWith(QLatin1String("M00079")));
}

void TestImportFiles::progressAndCancel()
{
    ImportFixture t;
    QByteArray bytes("number,name\n");
    for (int i = 0; i < 5000; ++i)
        bytes += "M" + QByteArray::number(i) + ",Person Number" + QByteArray::number(i) + "\n";
    const auto plan = t.plan(bytes);
    double last = -1;
    bool rising = true;
    const auto whole = dryRun(*plan, t.reg, { t.clock.today(), &t.ids }, [&](double done) {
        rising = rising && done >= last && done <= 1;
        last = done;
        return true;
    });
    QVERIFY(whole.ok() && rising && last > 0.5);
    const auto cancelled = dryRun(*plan, t.reg, { t.clock.today(), &t.ids }, [](double done) { return done < 0.3; });
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.problems().front().code, ProblemCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestImportFiles)
#include "tst_importfiles.moc"
