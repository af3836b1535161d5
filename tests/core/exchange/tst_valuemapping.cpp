// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/groupmatching.h"
#include "tests/core/exchange/importfixture.h"

#include <QRandomGenerator>

using namespace rollbook;

class TestValueMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standings_data();
    void standings();
    void methods_data();
    void methods();
    void kindsOfNewGroups();
    void proposedTypes();
    void whatTheSurveyFound();
    void hashIndexAgainstAMap();
    void randomFilesNeverHarm();
};

void TestValueMapping::standings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    const auto row
        = [](const char *text, StandingKind kind) { QTest::newRow(text) << QString::fromUtf8(text) << int(kind); };
    row("Member in good standing", StandingKind::InGoodStanding);
    row("Active", StandingKind::InGoodStanding);
    row("Supporter", StandingKind::Supporter);
    row("Probationary", StandingKind::Probationary);
    row("probationary member", StandingKind::Probationary);
    row("Suspended", StandingKind::Suspended);
    row("Under suspension", StandingKind::Suspended);
    row("Suspension lifted", StandingKind::SuspensionLifted);
    row("Expelled", StandingKind::Expelled);
    row("Auto-excluded", StandingKind::AutoExcluded);
    row("Resigned", StandingKind::Resigned);
    row("Former member", StandingKind::Resigned);
    row("Lapsed", StandingKind::Lapsed);
    row("Never a member", StandingKind::Never);
    row("Non-member", StandingKind::Never);
}

void TestValueMapping::standings()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const StandingChoice choice = understoodStanding(text);
    QVERIFY(choice.understood && choice.kind && !choice.deceased);
    QCOMPARE(int(*choice.kind), kind);
    QVERIFY(understoodStanding(QStringLiteral("Deceased")).deceased);
    QVERIFY(!understoodStanding(QStringLiteral("Purple")).understood);
}

void TestValueMapping::methods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("method");
    const auto row
        = [](const char *text, PaymentMethod method) { QTest::newRow(text) << QString::fromUtf8(text) << int(method); };
    row("Direct Debit", PaymentMethod::DirectDebit);
    row("DD", PaymentMethod::DirectDebit);
    row("Card", PaymentMethod::Card);
    row("Bank transfer", PaymentMethod::Transfer);
    row("BACS", PaymentMethod::Transfer);
    row("Cheque", PaymentMethod::Cheque);
    row("CASH", PaymentMethod::Cash);
    row("Standing order", PaymentMethod::StandingOrder);
    row("Bank standing order", PaymentMethod::StandingOrder);
}

void TestValueMapping::methods()
{
    QFETCH(QString, text);
    QFETCH(int, method);
    QCOMPARE(int(understoodMethod(text).method), method);
    QVERIFY(!understoodMethod(QStringLiteral("Barter")).understood);
}

void TestValueMapping::kindsOfNewGroups()
{
    Organisation society;
    QCOMPARE(newKinds(society, {}).branch, QStringLiteral("Branch"));
    QCOMPARE(newKinds(society, {}).region, QStringLiteral("Region"));
    society.groupKinds
        = { QStringLiteral("Nation"), QStringLiteral("Region < Nation"), QStringLiteral("Branch < Region, Nation") };
    QCOMPARE(newKinds(society, {}).region, QStringLiteral("Region"));
    society.groupKinds = { QStringLiteral("CLP < District"), QStringLiteral("District") };
    QCOMPARE(newKinds(society, {}).branch, QStringLiteral("CLP"));
    QCOMPARE(newKinds(society, {}).region, QStringLiteral("District"));
    society.groupKinds = { QStringLiteral("Circle") };
    QCOMPARE(newKinds(society, {}).branch, QStringLiteral("Circle"));
}

void TestValueMapping::proposedTypes()
{
    ImportFixture t;
    const auto plan = t.plan(
        "number,name,membership type,joined,expires,fee due\n"
        "1,A B,Standard,2024-05-01,2025-12-31,36\n2,C D,Standard,2024-05-02,2026-12-31,36\n3,E "
        "F,Standard,2024-05-02,2026-12-31,30\n"
        "4,G H,Unwaged,2024-05-01,2025-04-30,6\n5,I J,Unwaged,2024-06-10,2025-06-09,6\n6,K L,Life,2001-01-01,,0\n");
    const auto &types = plan->values.types;
    QCOMPARE(types.size(), 3u);
    QCOMPARE(types[0].proposal.fee.pence, 3600);
    QCOMPARE(types[0].proposal.rule, PeriodRule::FixedYear);
    QCOMPARE(types[0].proposal.yearStartMonth, 1);
    QCOMPARE(types[0].rows, 3);
    QCOMPARE(types[1].proposal.rule, PeriodRule::Rolling);
    QVERIFY(types[1].proposal.concession);
    QCOMPARE(types[2].proposal.rule, PeriodRule::Lifetime);
    QVERIFY(types[2].proposal.exempt);
}

void TestValueMapping::whatTheSurveyFound()
{
    ImportFixture t;
    const auto plan = t.plan("number,name,group,region,joined\nM0007X,A B,Ashby,Wales,05/09/2020\nM12,C "
                             "D,Ashby,Wales,13/09/2020\nX3,E F,Leigh,,\n");
    const FileSurvey &survey = plan->survey;
    QCOMPARE(survey.rows, 3);
    QCOMPARE(survey.groups.values[0].rows, 2);
    QCOMPARE(survey.groups.values[1].firstLine, 4);
    QCOMPARE(survey.groups.values[0].region, 0);
    QCOMPARE(survey.groups.values[1].region, -1);
    QCOMPARE(survey.dates[4].dayFirst, 1);
    QCOMPARE(survey.highest[static_cast<std::size_t>(survey.numbersLike.find(u"M"))], 12);
}

void TestValueMapping::hashIndexAgainstAMap()
{
    QRandomGenerator random(11);
    HashIndex index;
    std::map<quint64, quint32> model;
    for (quint32 i = 0; i < 20'000; ++i) {
        const quint64 key = random.bounded(8'000u) * quint64(0x100000001);
        const quint32 before = index.insert(key, i);
        const auto at = model.find(key);
        QCOMPARE(before, at == model.end() ? HashIndex::none : at->second);
        model.emplace(key, i);
        if (i % 7 == 0) {
            index.replace(key, i + 1);
            model[key] = i + 1;
        }
    }
    QCOMPARE(index.size(), model.size());
    for (quint64 key = 0; key < 9'000; ++key) {
        const auto at = model.find(key * 0x100000001);
        QCOMPARE(index.find(key * 0x100000001), at == model.end() ? HashIndex::none : at->second);
    }
}

/// Files cut, mixed and damaged at random: refused or imported, and imported a second time without a change.
void TestValueMapping::randomFilesNeverHarm()
{
    QFile file(QStringLiteral(ROLLBOOK_TEST_DATA "/import/generator_200.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.read(6'000);
    constexpr char spices[] = "\",;\t\r\n\0\xFF\xC3'=-/0 ";
    const QByteArray spice(spices, sizeof spices - 1);
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        QByteArray bytes = whole.left(400 + static_cast<qsizetype>(random.bounded(5'500)));
        for (int hits = random.bounded(12); hits > 0; --hits)
            bytes[210 + random.bounded(static_cast<int>(bytes.size()) - 210)]
                = spice[random.bounded(static_cast<int>(spice.size()))];
        ImportFixture t;
        const QString path = t.file(bytes);
        const auto first = t.runFile(path);
        QVERIFY(t.fits);
        if (!first) {
            QVERIFY(t.reg.table<Member>().empty());
            continue;
        }
        QCOMPARE(
            first->rows, first->newPeople + first->changed + first->unchanged + first->refused + first->duplicates);
        QCOMPARE(first->newPeople, static_cast<qint64>(t.reg.table<Member>().size()));
        const auto again = t.runFile(path);
        QVERIFY2(again.ok() && again->records == 0, qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestValueMapping)
#include "tst_valuemapping.moc"
