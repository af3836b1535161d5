// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfixture.h"

using namespace rollbook;

namespace {

const QByteArray header(
    "membership_number,first_name,last_name,email,address1,address2,postcode,local_group,region,party_standing,"
    "membership_type,joined_date,expires_date,fee_due,fee_paid,paid_date,payment_method\n");
const QByteArray zoe("M1,Zoë,Jones,zoe@example.org,1 High Street,Flat 2,CF10 1AA,Ashby,Wales,Member in good "
                     "standing,Standard,2024-03-05,"
                     "2026-03-04,36.00,20.00,2025-03-06,Cheque\n");

QByteArray row(
    const QByteArray &expires, const QByteArray &due, const QByteArray &paid, const QByteArray &type = "Standard")
{
    return header + "M1,Zoë,Jones,zoe@example.org,1 High Street,Flat 2,CF10 1AA,Ashby,Wales,Member in good standing,"
        + type + ",2024-03-05," + expires + "," + due + "," + paid + ",2025-03-06,Cheque\n";
}

} // namespace

class TestMemberImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPersonWithEverything();
    void theSameFileAgainChangesNothing();
    void dryRunSaysTheSameAndWritesNothing();
    void emptyCellsNeverErase();
    void changedFieldsAreCountedAndShown();
    void anotherAddressIsTakenWhole();
    void laterExpiryAddsAPeriod();
    void earlierExpiryIsTold();
    void anotherTypeOrFeeIsTold();
    void morePaidAddsAPayment();
    void overpaymentStaysOnceImported();
    void paymentForSomebodyElseIsNoCredit();
    void termsKeepTheGraceOfTheirType();
    void paidYes();
    void paymentsOnly();
    void lifetime();
    void termsWithoutEnds();
    void deceased();
    void standingsChange();
    void withoutTypes();
};

void TestMemberImport::aNewPersonWithEverything()
{
    ImportFixture t;
    const ImportReport report = t.import(header + zoe);
    QCOMPARE(report.newPeople, 1);
    QVERIFY(t.fits);
    QCOMPARE(t.action.kind, ActionKind::ImportMembers);
    QCOMPARE(t.action.values.last(), QStringLiteral("1"));
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.member.given, QStringLiteral("Zoë"));
    QCOMPARE(p.member.joined, QDate(2024, 3, 5));
    QCOMPARE(p.groups.size(), 1u);
    QCOMPARE(p.groups[0].role, GroupRole::Home);
    QCOMPARE(p.groups[0].start, QDate(2024, 3, 5));
    const Group home = t.reg.table<Group>()[p.groups[0].group];
    QCOMPARE(home.name, QStringLiteral("Ashby"));
    QCOMPARE(home.kind, QStringLiteral("Branch"));
    QCOMPARE(t.reg.table<Group>()[home.parent].name, QStringLiteral("Wales"));
    QCOMPARE(t.reg.table<Group>()[home.parent].kind, QStringLiteral("Region"));
    QCOMPARE(p.periods.size(), 1u);
    QCOMPARE(p.periods[0].start, QDate(2024, 3, 5));
    QCOMPARE(p.periods[0].end, QDate(2026, 3, 4));
    QCOMPARE(p.periods[0].feeDue.pence, 3600);
    const MembershipType type = t.reg.table<MembershipType>()[p.periods[0].type];
    QCOMPARE(type.name, QStringLiteral("Standard"));
    QCOMPARE(type.fee.pence, 3600);
    QCOMPARE(p.charges.size(), 1u);
    QCOMPARE(p.charges[0].period, p.periods[0].id);
    QCOMPARE(p.charges[0].amount.pence, 3600);
    QCOMPARE(p.charges[0].due, QDate(2025, 3, 5));
    QCOMPARE(p.payments.size(), 1u);
    QCOMPARE(p.payments[0].amount.pence, 2000);
    QCOMPARE(p.payments[0].received, QDate(2025, 3, 6));
    QCOMPARE(p.payments[0].method, PaymentMethod::Cheque);
    QCOMPARE(p.allocations.size(), 1u);
    QCOMPARE(p.allocations[0].amount.pence, 2000);
    QCOMPARE(p.standings.size(), 1u);
    QCOMPARE(p.standings[0].kind, StandingKind::InGoodStanding);
    QCOMPARE(p.standings[0].since, QDate(2024, 3, 5));
}

void TestMemberImport::theSameFileAgainChangesNothing()
{
    ImportFixture t;
    t.import(header + zoe);
    const auto before = t.reg.tables;
    const ImportReport again = t.import(header + zoe);
    QCOMPARE(again.records, 0);
    QCOMPARE(again.unchanged, 1);
    QVERIFY(again.newGroups.empty() && again.newTypes.empty());
    QVERIFY(t.reg.tables == before);
}

void TestMemberImport::dryRunSaysTheSameAndWritesNothing()
{
    ImportFixture t;
    const auto plan = t.plan(header + zoe + "M2,Ann,Price,,,,,Ashby,Wales,,,,nonsense,,,,\n");
    const auto before = t.reg.tables;
    const auto dry = dryRun(*plan, t.reg, { t.clock.today(), &t.ids });
    QVERIFY(dry.ok());
    QVERIFY(t.reg.tables == before);
    const auto real = t.run(*plan);
    QCOMPARE(dry->rows, 2);
    QCOMPARE(dry->newPeople, real->newPeople);
    QCOMPARE(dry->records, real->records);
    QCOMPARE(dry->refused, 1);
    QCOMPARE(real->refused, 1);
    QCOMPARE(dry->newGroups.size(), 2u);
    QCOMPARE(dry->newTypes.size(), 1u);
    QCOMPARE(dry->newSamples.front().name, QStringLiteral("Zoë Jones"));
}

void TestMemberImport::emptyCellsNeverErase()
{
    ImportFixture t;
    t.import(header + zoe);
    const auto before = t.reg.tables;
    const ImportReport report = t.import(header + "M1,Zoë,Jones,,,,,,,,,,,,,,\n");
    QCOMPARE(report.unchanged, 1);
    QVERIFY(t.reg.tables == before);
    t.import("membership_number,last_name\nM1,Jones\n");
    QVERIFY(t.reg.tables == before);
}

void TestMemberImport::changedFieldsAreCountedAndShown()
{
    ImportFixture t;
    t.import(header + zoe);
    const ImportReport report
        = t.import("membership_number,first_name,last_name,email\nM1,Zoe,Jones,new@example.org\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.changedPerField[target::Email], 1);
    QCOMPARE(report.changedPerField[target::Given], 1);
    QCOMPARE(report.changedPerField[target::Family], 0);
    QCOMPARE(report.samples.size(), 2u);
    QCOMPARE(report.samples[1].target, target::Email);
    QCOMPARE(report.samples[1].before, FieldValue(QStringLiteral("zoe@example.org")));
    QCOMPARE(report.samples[1].after, FieldValue(QStringLiteral("new@example.org")));
    QCOMPARE(t.person("M1").member.email, QStringLiteral("new@example.org"));
}

void TestMemberImport::anotherAddressIsTakenWhole()
{
    ImportFixture t;
    t.import(header + zoe);
    t.import("membership_number,last_name,address1,address2,postcode\nM1,Jones,9 Mill Lane,,LS1 1AA\n");
    QCOMPARE(t.person("M1").member.address1, QStringLiteral("9 Mill Lane"));
    QCOMPARE(t.person("M1").member.address2, QString());
    t.import("membership_number,last_name,address1,address2,postcode\nM1,Jones,9 Mill Lane,Rear,LS1 1AA\n");
    t.import("membership_number,last_name,address1,address2,postcode\nM1,Jones,9 Mill Lane,,LS1 1AB\n");
    QCOMPARE(t.person("M1").member.address2, QStringLiteral("Rear"));
}

void TestMemberImport::laterExpiryAddsAPeriod()
{
    ImportFixture t;
    t.import(header + zoe);
    const ImportReport report = t.import(row("2027-03-04", "40.00", "40.00"));
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.changedPerField[target::Expires], 1);
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.periods.size(), 2u);
    QCOMPARE(p.periods[0].end, QDate(2026, 3, 4));
    QCOMPARE(p.periods[1].start, QDate(2026, 3, 5));
    QCOMPARE(p.periods[1].end, QDate(2027, 3, 4));
    QCOMPARE(p.charges.size(), 2u);
    QCOMPARE(p.payments.size(), 2u);
    QCOMPARE(p.payments[1].amount.pence, 4000);
    QCOMPARE(t.import(row("2027-03-04", "40.00", "40.00")).records, 0);
}

void TestMemberImport::earlierExpiryIsTold()
{
    ImportFixture t;
    t.import(header + zoe);
    const auto before = t.reg.tables;
    const ImportReport report = t.import(row("2025-03-04", "36.00", "36.00"));
    QCOMPARE(count(report, NoteCode::OlderThanRegister), 1);
    QCOMPARE(report.notes.front().written, QStringLiteral("2026-03-04"));
    QCOMPARE(report.unchanged, 1);
    QVERIFY(t.reg.tables == before);
    t.import(row("2027-03-04", "36.00", "0"));
    QCOMPARE(count(t.import(header + zoe), NoteCode::OlderThanRegister), 0);
}

void TestMemberImport::anotherTypeOrFeeIsTold()
{
    ImportFixture t;
    t.import(header + zoe);
    const auto people = t.reg.table<Period>();
    const ImportReport report = t.import(row("2026-03-04", "30.00", "20.00", "Concession"));
    QCOMPARE(count(report, NoteCode::TypeDiffers), 1);
    QCOMPARE(count(report, NoteCode::FeeDiffers), 1);
    QVERIFY(t.reg.table<Period>() == people);
    QCOMPARE(t.person("M1").charges[0].amount.pence, 3600);
}

void TestMemberImport::morePaidAddsAPayment()
{
    ImportFixture t;
    t.import(header + zoe);
    const ImportReport report = t.import(row("2026-03-04", "36.00", "36.00"));
    QCOMPARE(report.changedPerField[target::FeePaid], 1);
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.payments.size(), 2u);
    QCOMPARE(p.payments[1].amount.pence, 1600);
    QCOMPARE(p.allocations[1].amount.pence, 1600);
    QCOMPARE(p.allocations[1].charge, p.charges[0].id);
    const ImportReport less = t.import(row("2026-03-04", "36.00", "10.00"));
    QCOMPARE(count(less, NoteCode::LessPaid), 1);
    QCOMPARE(less.records, 0);
}

void TestMemberImport::overpaymentStaysOnceImported()
{
    ImportFixture t;
    t.import(row("2026-03-04", "36.00", "50.00"));
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.payments[0].amount.pence, 5000);
    QCOMPARE(p.allocations[0].amount.pence, 3600);
    QCOMPARE(t.import(row("2026-03-04", "36.00", "50.00")).records, 0);
    QCOMPARE(t.import(row("2026-03-04", "36.00", "51.00")).records, 1);
}

void TestMemberImport::paymentForSomebodyElseIsNoCredit()
{
    ImportFixture t;
    t.import(header + zoe + "M2,Ann,Jones,ann@example.org,,,,,,,Standard,2024-03-05,2026-03-04,36.00,,,\n");
    const MemberFacts first = t.person("M1");
    const MemberFacts second = t.person("M2");
    const Id<Payment> payment = t.put(
        Payment { {}, first.member.id, QDate(2025, 4, 1), { 5200 }, PaymentMethod::Cash, {}, {}, {}, {}, {}, {} });
    t.put(Allocation { {}, first.member.id, first.charges[0].id, payment, { 1600 }, {} });
    t.put(Allocation { {}, second.member.id, second.charges[0].id, payment, { 3600 }, {} });
    const ImportReport report = t.import(row("2026-03-04", "36.00", "36.00"));
    QCOMPARE(report.records, 0);
    QCOMPARE(count(report, NoteCode::LessPaid), 0);
}

void TestMemberImport::termsKeepTheGraceOfTheirType()
{
    ImportFixture t;
    MembershipType standard;
    standard.name = QStringLiteral("Standard");
    standard.graceDays = 14;
    t.put(standard);
    QCOMPARE(t.import(header + zoe).newPeople, 1);
    QCOMPARE(t.person("M1").periods.front().graceDays, 14);
}

void TestMemberImport::paidYes()
{
    ImportFixture t;
    t.import("member number,name,membership type,joined,expires,fee,paid\nM1,Zoë "
             "Jones,Standard,2025-01-01,2025-12-31,36,yes\n"
             "M2,Ann Price,Standard,2025-01-01,2025-12-31,36,no\n");
    QCOMPARE(t.person("M1").payments[0].amount.pence, 3600);
    QVERIFY(t.person("M2").payments.empty());
    QCOMPARE(t.person("M2").charges.size(), 1u);
}

void TestMemberImport::paymentsOnly()
{
    ImportFixture t;
    t.import(header + zoe);
    const ImportReport report
        = t.import("membership_number,fee_paid,paid_date\nM1,36.00,2025-05-01\nM9,5.00,2025-05-01\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.refusedRows[0].problems[0].code, ProblemCode::Required);
    QCOMPARE(t.person("M1").payments[1].received, QDate(2025, 5, 1));
}

void TestMemberImport::lifetime()
{
    ImportFixture t;
    const QByteArray life(
        header + "M1,Zoë,Jones,,,,,,,,Life,2012-01-01,,0.00,0.00,,\nM2,Ann,Price,,,,,,,,Life,2013-01-01,never,0,0,,\n");
    t.import(life);
    const MemberFacts p = t.person("M1");
    QCOMPARE(p.periods.size(), 1u);
    QVERIFY(!p.periods[0].end.isValid());
    QVERIFY(p.charges.empty() && p.payments.empty());
    QCOMPARE(t.reg.table<MembershipType>()[p.periods[0].type].rule, PeriodRule::Lifetime);
    QCOMPARE(t.person("M2").periods.size(), 1u);
    QCOMPARE(t.import(life).records, 0);
    QCOMPARE(count(t.import(row("2027-01-01", "36", "0")), NoteCode::OlderThanRegister), 1);
}

void TestMemberImport::termsWithoutEnds()
{
    ImportFixture t;
    const ImportReport report = t.import(header
        + "M1,Zoë,Jones,,,,,,,,Standard,2025-01-01,2025-12-31,36,36,,\nM2,Ann,Price,,,,,,,,Standard,2025-01-01,,36,0,,"
          "\n"
          "M3,Bob,Smith,,,,,,,,Standard,,2025-12-31,36,0,,\n");
    QCOMPARE(report.newPeople, 3);
    QCOMPARE(count(report, NoteCode::NoTerm), 1);
    QVERIFY(t.person("M2").periods.empty());
    QCOMPARE(count(report, NoteCode::StartAssumed), 1);
    QCOMPARE(t.person("M3").periods[0].start, QDate(2025, 1, 1));
}

void TestMemberImport::deceased()
{
    ImportFixture t;
    const QByteArray file(header
        + "M1,Zoë,Jones,,,,,,,Deceased,Standard,2012-01-01,2020-01-01,,,,\nM2,Ann,Price,,,,,,,Deceased,Standard,2012-"
          "01-01,2030-01-01,,,,\n");
    t.import(file);
    QCOMPARE(t.person("M1").member.deceased, QDate(2020, 1, 1));
    QCOMPARE(t.person("M2").member.deceased, t.clock.today());
    QVERIFY(t.person("M1").standings.empty());
    t.clock.set(QDate(2027, 1, 1));
    QCOMPARE(t.import(file).records, 0);
}

void TestMemberImport::standingsChange()
{
    ImportFixture t;
    t.import(header + zoe);
    const QByteArray suspended = "membership_number,last_name,party_standing\nM1,Jones,Suspended\n";
    const ImportReport report = t.import(suspended);
    QCOMPARE(report.changedPerField[target::Standing], 1);
    QCOMPARE(t.person("M1").standings.size(), 2u);
    QCOMPARE(t.person("M1").standings[1].since, t.clock.today());
    t.clock.set(QDate(2027, 2, 2));
    QCOMPARE(t.import(suspended).records, 0);
    const ImportReport unknown = t.import("membership_number,last_name,party_standing\nM1,Jones,Purple\n");
    QCOMPARE(count(unknown, NoteCode::StandingUnknown), 1);
    QCOMPARE(unknown.records, 0);
    const QByteArray dated
        = "membership_number,last_name,party_standing,standing since\nM1,Jones,Expelled,2025-06-01\n";
    QCOMPARE(t.import(dated).records, 1);
    QCOMPARE(t.person("M1").standings[2].since, QDate(2025, 6, 1));
    QCOMPARE(t.import(dated).records, 0);
}

void TestMemberImport::withoutTypes()
{
    ImportFixture t;
    t.import("member number,name,joined,paid until\nM1,Zoë Jones,2025-01-01,2025-12-31\n");
    QCOMPARE(t.reg.table<MembershipType>()[t.person("M1").periods[0].type].name, QStringLiteral("Member"));
    ImportFixture other;
    MembershipType only;
    only.name = QStringLiteral("Ordinary");
    const Id<MembershipType> id = other.put(only);
    QVERIFY(
        other.import("member number,name,joined,paid until\nM1,Zoë Jones,2025-01-01,2025-12-31\n").newTypes.empty());
    QCOMPARE(other.person("M1").periods[0].type, id);
}

QTEST_GUILESS_MAIN(TestMemberImport)
#include "tst_memberimport.moc"
