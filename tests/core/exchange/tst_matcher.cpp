// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/identity.h"
#include "tests/core/exchange/importfixture.h"

using namespace rollbook;

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNumberBeforeAllElse();
    void numbersDifferOnlyInCase();
    void byExternalNumber();
    void anExternalNumberIsGivenToWhoHasNone();
    void byEmailAndName();
    void byNamePostcodeAndBirth();
    void byNameAlone();
    void severalFit();
    void sameNumberTwiceInTheFile();
    void samePersonTwiceInTheFile();
    void likelyDuplicateOfTheRegister();
    void likelyDuplicateInTheFile();
    void duplicatesAddedWhenWanted();
    void familyWithOneEmail();
    void accentsAndCaseDoNotCount();

private:
    static Member somebody(const QString &number)
    {
        Member member;
        member.number = number;
        member.given = QStringLiteral("Zoë");
        member.family = QStringLiteral("O'Neill");
        member.email = QStringLiteral("zoe@example.org");
        member.postcode = QStringLiteral("CF10 1AA");
        return member;
    }
};

void TestMatcher::byNumberBeforeAllElse()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    const ImportReport report = t.import("number,given,family,email\nM1,Somebody,Else,else@example.org\n");
    QCOMPARE(report.changed, 1);
    QCOMPARE(t.person("M1").member.family, QStringLiteral("Else"));
}

void TestMatcher::numbersDifferOnlyInCase()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    QCOMPARE(t.import("number,given,family\n m1 ,Zoë,O'Neill\n").unchanged, 1);
    QCOMPARE(t.person("M1").member.number, QStringLiteral("M1"));
}

void TestMatcher::byExternalNumber()
{
    ImportFixture t;
    Member member = somebody(QStringLiteral("M1"));
    member.externalNumber = QStringLiteral("840012");
    t.put(member);
    QCOMPARE(t.import("membermojo id,given,family\n840012,Zoë,Smith\n").changed, 1);
    QCOMPARE(t.import("membermojo id,given,family\n840013,Ann,Price\n").newPeople, 1);
    QCOMPARE(t.import("membermojo id,given,family\n840013,Ann,Price\n").records, 0);
}

void TestMatcher::anExternalNumberIsGivenToWhoHasNone()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    const QByteArray file = "membermojo id,given,family,email\n840012,Zoë,O'Neill,zoe@example.org\n";
    QCOMPARE(t.import(file).changed, 1);
    QCOMPARE(t.person("M1").member.externalNumber, QStringLiteral("840012"));
    QCOMPARE(t.import(file).records, 0);
    const ImportReport other = t.import("membermojo id,given,family,email\n999,Zoë,O'Neill,zoe@example.org\n");
    QCOMPARE(other.duplicates, 1);
    QCOMPARE(other.newPeople, 0);
}

void TestMatcher::byEmailAndName()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    const QByteArray file
        = "given,family,email,town\nZoe,ONeill,ZOE@example.org,Cardiff\nAnn,O'Neill,zoe@example.org,Cardiff\n";
    const ImportReport report = t.import(file);
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.newPeople, 1);
    QCOMPARE(t.import(file).records, 0);
}

void TestMatcher::byNamePostcodeAndBirth()
{
    ImportFixture t;
    Member father = somebody(QStringLiteral("M1"));
    father.birthDate = QDate(1950, 1, 2);
    father.email.clear();
    t.put(father);
    const QByteArray file
        = "given,family,postcode,date of "
          "birth,town\nZoë,O'Neill,cf101aa,02/01/1950,Cardiff\nZoë,O'Neill,cf101aa,03/04/1980,Leeds\n";
    const ImportReport report = t.import(file);
    QCOMPARE(report.changed, 1);
    QCOMPARE(report.newPeople, 1);
    QCOMPARE(t.person("M1").member.town, QStringLiteral("Cardiff"));
    QCOMPARE(t.import(file).records, 0);
}

void TestMatcher::byNameAlone()
{
    ImportFixture t;
    const QByteArray file = "name,town\nZoë Jones,Cardiff\nAnn Price,Leeds\n";
    QCOMPARE(t.import(file).newPeople, 2);
    QCOMPARE(t.import(file).records, 0);
    const ImportReport twins = t.import("name,town\nBob Smith,Cardiff\nBob Smith,Leeds\n");
    QCOMPARE(twins.newPeople, 1);
    QCOMPARE(twins.refused, 1);
    QCOMPARE(twins.refusedRows[0].problems[0], (Problem { ProblemCode::RowConflict, {}, { QStringLiteral("2") } }));
}

void TestMatcher::severalFit()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    t.put(somebody(QStringLiteral("M2")));
    const ImportReport report = t.import("given,family,email\nZoë,O'Neill,zoe@example.org\n");
    QCOMPARE(report.refused, 1);
    QCOMPARE(report.refusedRows[0].problems[0].code, ProblemCode::NotUnique);
    QCOMPARE(report.records, 0);
}

void TestMatcher::sameNumberTwiceInTheFile()
{
    ImportFixture t;
    const ImportReport report = t.import("number,name\nM1,Zoë Jones\nM1,Ann Price\nm1,Bob Smith\n");
    QCOMPARE(report.newPeople, 1);
    QCOMPARE(report.refused, 2);
    QCOMPARE(report.refusedRows[1].line, 4);
    QCOMPARE(report.refusedRows[1].problems[0], (Problem { ProblemCode::RowConflict, {}, { QStringLiteral("2") } }));
}

void TestMatcher::samePersonTwiceInTheFile()
{
    ImportFixture t;
    const ImportReport report = t.import("given,family,email\nZoë,Jones,z@example.org\nzoe,jones,Z@example.org\n");
    QCOMPARE(report.newPeople, 1);
    QCOMPARE(report.refused, 1);
}

void TestMatcher::likelyDuplicateOfTheRegister()
{
    ImportFixture t;
    const Id<Member> known = t.put(somebody(QStringLiteral("M1")));
    const ImportReport report = t.import("number,given,family,email\nM2,Zoë,O'Neill,zoe@example.org\n");
    QCOMPARE(report.duplicates, 1);
    QCOMPARE(report.newPeople, 0);
    QCOMPARE(report.duplicateRows[0].line, 2);
    QCOMPARE(report.duplicateRows[0].other, known);
    QCOMPARE(report.duplicateRows[0].name, QStringLiteral("Zoë O'Neill"));
}

void TestMatcher::likelyDuplicateInTheFile()
{
    ImportFixture t;
    const ImportReport report = t.import(
        "number,given,family,email,postcode,dob\nM1,Zoë,Jones,z@example.org,,\nM2,Zoë,Jones,z@example.org,,\n"
        "M3,Ann,Price,,CF10 1AA,1980-01-01\nM4,Ann,Price,,CF10 1AA,1980-01-01\n");
    QCOMPARE(report.newPeople, 2);
    QCOMPARE(report.duplicates, 2);
    QCOMPARE(report.duplicateRows[0].otherLine, 2);
    QCOMPARE(report.duplicateRows[1].otherLine, 4);
}

void TestMatcher::duplicatesAddedWhenWanted()
{
    ImportFixture t;
    t.put(somebody(QStringLiteral("M1")));
    auto plan = t.plan("number,given,family,email\nM2,Zoë,O'Neill,zoe@example.org\n");
    plan->duplicates = DuplicatePolicy::Add;
    const auto report = t.run(*plan);
    QCOMPARE(report->newPeople, 1);
    QCOMPARE(report->duplicatesAdded, 1);
    QCOMPARE(report->duplicates, 0);
    QCOMPARE(t.run(*plan)->records, 0);
}

void TestMatcher::familyWithOneEmail()
{
    ImportFixture t;
    const ImportReport report
        = t.import("number,given,family,email\nM1,Zoë,Jones,home@example.org\nM2,Ann,Jones,home@example.org\n");
    QCOMPARE(report.newPeople, 2);
    QCOMPARE(report.duplicates, 0);
}

void TestMatcher::accentsAndCaseDoNotCount()
{
    const Identity identity(7);
    QCOMPARE(identity.name(u"Zoë", u"O'Neill"), identity.name(u"ZOE", u"o neill"));
    QCOMPARE(identity.name(u"Łukasz", u"Weiß"), identity.name(u"lukasz", u"WEISS"));
    QVERIFY(identity.name(u"Ann", u"Price") != identity.name(u"AnnP", u"rice"));
    QCOMPARE(identity.number(u" m12 "), identity.number(u"M12"));
    QVERIFY(identity.number(u"M12") != Identity(8).number(u"M12"));
    QCOMPARE(identity.number(u""), 0u);
    QCOMPARE(identity.emailAndName(u"a@example.org", u"", u""), 0u);
    QCOMPARE(identity.strict(u"Ann", u"Price", u"CF10 1AA", QDate()), 0u);
}

QTEST_GUILESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
