// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"
#include "core/exchange/columnnames.h"

#include <QTest>

using namespace rollbook;

namespace {

QStringList split(const char *names)
{
    return QString::fromUtf8(names).split(QLatin1Char(','));
}

/// The names of what the columns of a header feed, "" for nothing.
QStringList guessed(const QStringList &header, std::span<const QStringList> rows = {})
{
    QStringList names;
    for (const MappedColumn &column : guessColumns(header, rows).columns) {
        const ImportTarget *fed = importTarget(column.target);
        names << (fed ? QString(QLatin1String(fed->name)) : QString());
    }
    return names;
}

} // namespace

class TestColumnMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldByItsOwnName();
    void headers_data();
    void headers();
    void strangersAreLeftOut_data();
    void strangersAreLeftOut();
    void contentOfUnnamedColumns();
    void oneColumnForEachField();
    void chosenByName();
    void remembered();
    void fingerprint();
    void namesAreNeeded();
};

void TestColumnMapping::everyFieldByItsOwnName()
{
    for (const ImportTarget &own : importTargets()) {
        const KnownColumn known = knownColumn(QString(QLatin1String(own.name)));
        QCOMPARE(known.target, own.code);
        QVERIFY(known.whole);
        QCOMPARE(importTarget(own.code), importTarget(QString(QLatin1String(own.name))));
    }
    QVERIFY(!importTarget(QStringView(u"status_pin")));
}

void TestColumnMapping::headers_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("targets");
    QTest::newRow("CiviCRM") << split("Contact ID,Individual Prefix,First Name,Last Name,Nickname,Street "
                                      "Address,City,Postal Code,Phone,Email,Do Not Email,Do Not Phone,Do Not Mail")
                             << split("external_number,title,given,family,known_as,address1,town,postcode,telephone,"
                                      "email,no_email,no_telephone,no_post");
    QTest::newRow("NationBuilder")
        << split("nationbuilder_id,first_name,last_name,email,mobile_number,primary_address1,primary_address2,primary_"
                 "city,primary_zip,tag_list")
        << split("external_number,given,family,email,telephone,address1,address2,town,postcode,tags");
    QTest::newRow("Action Network")
        << split("email,first_name,last_name,zip_code,uuid,can2_phone,can2_user_address,can2_user_city,can2_county,"
                 "can2_user_tags,can2_subscription_status")
        << split("email,given,family,postcode,external_number,telephone,address1,town,county,tags,");
    QTest::newRow("OpenJVerein")
        << split("name,vorname,titel,geburtsdatum,strasse,plz,ort,email,telefonprivat,handy,eintritt,beitragsgruppe")
        << split("family,given,title,birth_date,address1,postcode,town,email,telephone,telephone2,joined,type");
    QTest::newRow("plain") << split("Membership No.,Surname,Forename(s),E-mail address,Tel. no,Mobile,Address Line "
                                    "1,Town/City,Post Code,Branch,Region,D.O.B.,Subs,Paid?,Notes")
                           << split("number,family,given,email,telephone,telephone2,address1,town,postcode,group,"
                                    "region,birth_date,fee_due,fee_paid,notes");
    QTest::newRow("sign-up page") << split("Name,Email,Local group/CLP/branch,Regional/national group or organisation")
                                  << split("full_name,email,group,region");
    QTest::newRow("words of a name") << split(
        "Member's first name,Member's last name,Home postcode,Your membership type (required)")
                                     << split("given,family,postcode,type");
    QTest::newRow("one address") << split("Name,Address,Expiry date") << split("full_name,address,expires");
    QTest::newRow("address and town") << split("Name,Address,Town") << split("full_name,address1,town");
    QTest::newRow("whole name beside its parts") << split("Name,First name,Last name") << split(",given,family");
    QTest::newRow("Welsh") << split("Rhif aelodaeth,Enw cyntaf,Cyfenw,Cod post,Cangen,Ebost")
                           << split("number,given,family,postcode,group,email");
}

void TestColumnMapping::headers()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, targets);
    QCOMPARE(guessed(header), targets);
}

void TestColumnMapping::strangersAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "Email consent", "Emergency contact phone", "Partner's first name", "Membership state",
             "Site role", "Newsletter", "Short URL",
             "I agree that my details are kept and that I may be written to by email about my membership",
             "Email opt in", "Shoe size", "" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestColumnMapping::strangersAreLeftOut()
{
    QFETCH(QString, name);
    QCOMPARE(knownColumn(name).target, target::None);
}

void TestColumnMapping::contentOfUnnamedColumns()
{
    const QStringList rows[] = { split("Jones,a@example.org,cf101aa,07700 900123,x"),
        split("Price,b@example.org,LS1 1AA,+44 20 7946 0123,"), split("Smith,c@example.org,,01632 960001,y") };
    QCOMPARE(guessed(split(",,,,"), rows), split(",email,postcode,telephone,"));
    QCOMPARE(guessed({}, rows), split(",email,postcode,telephone,"));
}

void TestColumnMapping::oneColumnForEachField()
{
    QCOMPARE(guessed(split("Surname,Last name,Email,Email address,E-mail")), split("family,,email,email2,"));
    ColumnMapping mapping = guessColumns(split("a,b,Surname"), {});
    mapping.choose(0, target::Family);
    QCOMPARE(mapping.columnOf(target::Family), 0);
    QCOMPARE(mapping.columns[2].target, target::None);
    QCOMPARE(mapping.leftOut(), split("b,Surname"));
}

void TestColumnMapping::chosenByName()
{
    ColumnMapping mapping = guessColumns(split("Ref,Who,Email"), {});
    QVERIFY(mapping.choose(QStringLiteral("who"), QStringLiteral("full_name")).ok());
    QCOMPARE(mapping.columnOf(target::FullName), 1);
    QCOMPARE(mapping.choose(QStringLiteral("nothing"), QStringLiteral("family")).problems().front().code,
        ProblemCode::CsvColumnMissing);
    QCOMPARE(mapping.choose(QStringLiteral("who"), QStringLiteral("nonsense")).problems().front().code,
        ProblemCode::UnknownValue);
    QVERIFY(mapping.choose(QStringLiteral("Email"), QString()).ok());
    QCOMPARE(mapping.columnOf(target::Email), -1);
}

void TestColumnMapping::remembered()
{
    const QStringList header = split("Ref,Who,Joined");
    ColumnMapping mapping = guessColumns(header, {});
    mapping.choose(1, target::FullName);
    mapping.columns[2].order = DateOrder::MonthFirst;
    const auto again = ColumnMapping::fromJson(mapping.toJson(), split("REF,who,joined "));
    QVERIFY(again.has_value());
    QCOMPARE(again->columnOf(target::FullName), 1);
    QCOMPARE(again->columnOf(target::Joined), 2);
    QCOMPARE(*again->columns[2].order, DateOrder::MonthFirst);
    QCOMPARE(int(again->columns[1].confidence), int(Confidence::Chosen));
    QVERIFY(!ColumnMapping::fromJson(mapping.toJson(), split("Ref,Whom,Joined")));
    QVERIFY(!ColumnMapping::fromJson(mapping.toJson(), split("Ref,Who")));
    QVERIFY(!ColumnMapping::fromJson("no json", header));
    QVERIFY(!ColumnMapping::fromJson("{\"columns\":7}", header));
}

void TestColumnMapping::fingerprint()
{
    QCOMPARE(headerFingerprint(split("First name,E-mail")), headerFingerprint(split("FIRST_NAME, email ")));
    QVERIFY(headerFingerprint(split("a,b")) != headerFingerprint(split("b,a")));
    QVERIFY(headerFingerprint(split("ab,c")) != headerFingerprint(split("a,bc")));
}

void TestColumnMapping::namesAreNeeded()
{
    QVERIFY(guessColumns(split("Number,Town"), {}).check().ok());
    QVERIFY(guessColumns(split("Name"), {}).check().ok());
    QCOMPARE(guessColumns(split("Town,Email"), {}).check().problems().front().code, ProblemCode::MappingIncomplete);
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
