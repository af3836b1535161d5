// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validation.h"

#include "core/rules/duplicatesearch.h"

#include <QtTest>

using namespace rollbook;

namespace {

const QDate &today()
{
    static const QDate day(2026, 11, 23);
    return day;
}

Member person()
{
    Member member;
    member.given = QStringLiteral("Siân");
    member.family = QStringLiteral("O'Dowd");
    return member;
}

QStringList found(const Problems &problems)
{
    QStringList list;
    for (const Problem &problem : problems)
        list.append(problem.field + u':' + QString::number(static_cast<int>(problem.code)));
    return list;
}

QString expected(const char *field, ProblemCode code)
{
    return QLatin1String(field) + u':' + QString::number(static_cast<int>(code));
}

} // namespace

Q_DECLARE_METATYPE(rollbook::Member)

class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data()
    {
        QTest::addColumn<Member>("member");
        QTest::addColumn<QStringList>("problems");
        const auto row = [](const char *name, auto change, const QStringList &problems) {
            Member member = person();
            change(member);
            QTest::newRow(name) << member << problems;
        };
        using P = ProblemCode;
        row("whole", [](Member &) {}, {});
        row("one name is enough", [](Member &m) { m.given.clear(); }, {});
        row("no name", [](Member &m) { m.given = m.family = QStringLiteral("  "); },
            { expected("family", P::Required) });
        row("born today", [](Member &m) { m.birthDate = today(); }, {});
        row("born tomorrow", [](Member &m) { m.birthDate = today().addDays(1); },
            { expected("birth_date", P::DateImplausible) });
        row("born in 1890", [](Member &m) { m.birthDate = QDate(1890, 1, 1); }, {});
        row("born before", [](Member &m) { m.birthDate = QDate(1889, 12, 31); },
            { expected("birth_date", P::DateImplausible) });
        row("joined before birth",
            [](Member &m) {
                m.birthDate = QDate(1990, 5, 1);
                m.joined = QDate(1990, 4, 30);
            },
            { expected("joined", P::DateOrder) });
        row("died before birth",
            [](Member &m) {
                m.birthDate = QDate(1990, 5, 1);
                m.deceased = QDate(1980, 4, 30);
            },
            { expected("deceased", P::DateOrder) });
        row("dies tomorrow", [](Member &m) { m.deceased = today().addDays(1); },
            { expected("deceased", P::DateImplausible) });
        row("e-mail", [](Member &m) { m.email = QStringLiteral("sian at example.org"); },
            { expected("email", P::NotEmail) });
        row("second e-mail", [](Member &m) { m.email2 = QStringLiteral("sian@example"); },
            { expected("email2", P::NotEmail) });
        row("telephone", [](Member &m) { m.telephone = QStringLiteral("ask her mother"); },
            { expected("telephone", P::NotTelephone) });
        row("telephone with words",
            [](Member &m) { m.telephone = QStringLiteral("+44 (0)29 2018 0123 ext 4, evenings"); }, {});
        row("long", [](Member &m) { m.town = QString(201, u'x'); }, { expected("town", P::TooLong) });
        row("long notes", [](Member &m) { m.notes = QString(20'001, u'x'); }, {});
        row("two lines in the notes", [](Member &m) { m.notes = QStringLiteral("one\n\ttwo\r\n"); }, {});
        row("two lines in the town", [](Member &m) { m.town = QStringLiteral("Port\nTalbot"); },
            { expected("town", P::ControlCharacter) });
        row("bell in a tag", [](Member &m) { m.tags = QStringList { QStringLiteral("a\x07") }; },
            { expected("tags", P::ControlCharacter) });
        row("pin without reason", [](Member &m) { m.statusPin = 4; }, { expected("status_pin_reason", P::Required) });
        row("pin of no status",
            [](Member &m) {
                m.statusPin = 13;
                m.statusPinReason = QStringLiteral("x");
            },
            { expected("status_pin", P::UnknownValue) });
    }
    void people()
    {
        QFETCH(Member, member);
        QFETCH(QStringList, problems);
        QCOMPARE(found(validate(member, today())), problems);
    }

    void tellsWhereTheControlCharacterIs()
    {
        Member member = person();
        member.town = QStringLiteral("ab\x01");
        QCOMPARE(validate(member, today()).front().values, (QStringList { QStringLiteral("1"), QStringLiteral("3") }));
    }

    void emails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("could");
        for (const char *good :
            { "a@b.co", "first.last+tag@sub.example.org", "o'neill@example.org", "žofie@příklad.cz" })
            QTest::newRow(good) << QString::fromUtf8(good) << true;
        for (const char *bad : { "", "a", "@b.co", "a@", "a@b", "a@b.c", "a@@b.co", "a b@c.de", "a@b..co", ".a@b.co",
                 "a.@b.co", "a@.b.co", "a@b.co, c@d.eu", "<a@b.co>", "a@b.co." })
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }
    void emails()
    {
        QFETCH(QString, text);
        QFETCH(bool, could);
        QCOMPARE(isEmail(text), could);
    }

    void types()
    {
        MembershipType type;
        QCOMPARE(found(validate(type)), QStringList(expected("name", ProblemCode::Required)));
        type.name = QStringLiteral("Standard");
        QVERIFY(validate(type).empty());
        type.fee = { -1 };
        type.yearStartDay = 29;
        type.rolloverMonth = 13;
        QCOMPARE(found(validate(type)),
            (QStringList { expected("fee", ProblemCode::AmountNegative),
                expected("year_start_day", ProblemCode::UnknownValue),
                expected("rollover_month", ProblemCode::UnknownValue) }));
        type = {};
        type.name = QStringLiteral("Project");
        type.rule = PeriodRule::UntilDate;
        QCOMPARE(found(validate(type)), QStringList(expected("until_date", ProblemCode::Required)));
        type.rule = PeriodRule::Rolling;
        type.months = 0;
        QCOMPARE(found(validate(type)), QStringList(expected("months", ProblemCode::UnknownValue)));
    }

    void typesOfPeople()
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.minimumMonths = 25;
        type.renewalDays = -1;
        type.backdateDays = 4'000;
        type.leastAge = 20;
        type.mostAge = 18;
        QCOMPARE(found(validate(type)),
            (QStringList { expected("minimum_months", ProblemCode::UnknownValue),
                expected("renewal_days", ProblemCode::UnknownValue),
                expected("backdate_days", ProblemCode::UnknownValue),
                expected("most_age", ProblemCode::UnknownValue) }));
        type = {};
        type.name = QStringLiteral("Standard");
        type.leastAge = 18; // and no most age
        type.pricing = Pricing::ByMonth;
        QCOMPARE(found(validate(type)), QStringList(expected("month_fees", ProblemCode::Required)));
        type.monthFees = QStringList(12, QStringLiteral("100"));
        QVERIFY(validate(type).empty());
        type.monthFees[11] = QStringLiteral("-1");
        QCOMPARE(found(validate(type)), QStringList(expected("month_fees", ProblemCode::NotMoney)));
        type.exempt = true; // then no price is asked for
        QVERIFY(validate(type).empty());
        type.membersPerDelegate = 10;
        QCOMPARE(found(validate(type)), QStringList(expected("members_per_delegate", ProblemCode::ForAffiliates)));
    }

    void typesOfAffiliations()
    {
        MembershipType type;
        type.name = QStringLiteral("Affiliation");
        type.affiliation = true;
        type.bandFees = QStringList { QStringLiteral("100=5000"), QStringLiteral("=9000") };
        type.membersPerDelegate = 100;
        type.leastDelegates = 1;
        QVERIFY(validate(type).empty());
        type.bandFees.removeLast();
        QCOMPARE(found(validate(type)), QStringList(expected("band_fees", ProblemCode::UnknownValue)));
        type.bandFees.clear();
        type.leastDelegates = 5;
        type.mostDelegates = 4;
        QCOMPARE(found(validate(type)), QStringList(expected("most_delegates", ProblemCode::UnknownValue)));
        type.mostDelegates = 5;
        type.household = true;
        type.mostAge = 25;
        QCOMPARE(found(validate(type)),
            (QStringList {
                expected("household", ProblemCode::ForPeople), expected("most_age", ProblemCode::ForPeople) }));
    }

    void organisations()
    {
        Organisation organisation;
        organisation.name = QStringLiteral("The Ferrymen's Society");
        QVERIFY(validate(organisation).empty());
        organisation.currency = QStringLiteral("pound");
        organisation.numberPrefix = QStringLiteral("M1");
        organisation.groupKinds = QStringList { QStringLiteral("Branch < Region"), QStringLiteral("Branch") };
        const QStringList problems = found(validate(organisation));
        QVERIFY(problems.contains(expected("currency", ProblemCode::UnknownValue)));
        QVERIFY(problems.contains(expected("number_prefix", ProblemCode::UnknownValue)));
        QVERIFY(problems.contains(expected("group_kinds", ProblemCode::UnknownValue)));
        QVERIFY(problems.contains(expected("group_kinds", ProblemCode::NotUnique)));
    }

    void namesShown()
    {
        Member member = person();
        QCOMPARE(displayName(member), QStringLiteral("Siân O'Dowd"));
        member.given.clear();
        QCOMPARE(displayName(member), QStringLiteral("O'Dowd"));
        member.family.clear();
        member.number = QStringLiteral("M00001R");
        QCOMPARE(displayName(member), QStringLiteral("M00001R"));
    }

    void duplicates_data()
    {
        QTest::addColumn<Member>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, auto change, bool same) {
            Member member = person();
            change(member);
            QTest::newRow(name) << member << same;
        };
        row(
            "the name alone", [](Member &) {}, false);
        row(
            "e-mail in capitals", [](Member &m) { m.email = QStringLiteral("SIAN@example.org"); }, true);
        row(
            "an initial and the e-mail",
            [](Member &m) {
                m.given = QStringLiteral("S");
                m.email = QStringLiteral("sian@example.org");
            },
            true);
        row(
            "e-mail as the second", [](Member &m) { m.email2 = QStringLiteral("sian@example.org"); }, true);
        row(
            "accents and apostrophes",
            [](Member &m) {
                m.given = QStringLiteral("sian");
                m.family = QStringLiteral("O’Dowd");
                m.postcode = QStringLiteral("cf101aa");
            },
            true);
        row(
            "another given name",
            [](Member &m) {
                m.given = QStringLiteral("Rhys");
                m.postcode = QStringLiteral("CF10 1AA");
            },
            false);
        row(
            "known as",
            [](Member &m) {
                m.given = QStringLiteral("Jane");
                m.knownAs = QStringLiteral("Siân");
                m.birthDate = QDate(1980, 2, 3);
            },
            true);
        row(
            "mother and daughter at one address",
            [](Member &m) {
                m.postcode = QStringLiteral("CF10 1AA");
                m.birthDate = QDate(2005, 2, 3);
            },
            false);
        row(
            "telephone with the country's code", [](Member &m) { m.telephone2 = QStringLiteral("+44 2920 180123"); },
            true);
    }
    void duplicates()
    {
        QFETCH(Member, other);
        QFETCH(bool, same);
        Member known = person();
        known.email = QStringLiteral("sian@example.org");
        known.postcode = QStringLiteral("CF10 1AA");
        known.birthDate = QDate(1980, 2, 3);
        known.telephone = QStringLiteral("(029) 2018 0123");
        QCOMPARE(likelySame(known, other), same);
        QCOMPARE(likelySame(other, known), same);
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
