// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

/// Somebody is in the register twice.
class DuplicatesOnTheCommandLine : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    [[nodiscard]] QJsonArray pairs(const char *more = "") const
    {
        return m_cli.run(words("duplicates book.rollbook --json") + words(more)).json().array();
    }
    [[nodiscard]] QJsonArray found(const char *text) const
    {
        return m_cli
            .run(QStringList { QStringLiteral("members"), QStringLiteral("book.rollbook"), QStringLiteral("--format"),
                QStringLiteral("json"), QStringLiteral("--columns"), QStringLiteral("all"), QStringLiteral("--search"),
                QLatin1String(text) })
            .json()
            .array();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_cli.makeBook(0));
        m_cli.write(QStringLiteral("rows.csv"),
            "Member number,First name,Last name,Email,Phone,Postcode,Date of birth,Type,Expires\n"
            "A1,William,Stephens,bill@example.org,07700 900123,SY7 3QZ,1950-02-11,Standard,2026-12-31\n"
            "A2,Bill,Stevens,,+44 7700 900123,SY7 3QZ,1950-02-11,Standard,2027-12-31\n"
            "A3,Mair,Stephens,bill@example.org,07700 900123,SY7 3QZ,,Standard,2026-12-31\n");
        EXPECT_CODE(m_cli.run(words("import book.rollbook rows.csv")), 0);
    }

    void thePairIsListedWithItsReasons()
    {
        const QJsonArray listed = pairs();
        QCOMPARE(listed.size(), 1);
        const QJsonObject pair = listed[0].toObject();
        QCOMPARE(pair.value(QStringLiteral("number")).toString(), QStringLiteral("A1"));
        QCOMPARE(pair.value(QStringLiteral("other_number")).toString(), QStringLiteral("A2"));
        QVERIFY(pair.value(QStringLiteral("score")).toInt() >= 45);
        QVERIFY(pair.value(QStringLiteral("why")).toString().contains(QStringLiteral("same telephone")));
        QVERIFY(m_cli.run(words("duplicates book.rollbook")).out.contains(QStringLiteral("sound alike")));
    }

    void mergingKeepsEverythingAndTheOldNumber()
    {
        const Answer tried = m_cli.run(words("merge book.rollbook A2 A1 --take given=other --dry-run"));
        EXPECT_CODE(tried, 0);
        QVERIFY2(tried.out.contains(QStringLiteral("membership period")), qPrintable(tried.out));
        QCOMPARE(found("Stephens").size(), 2);
        EXPECT_CODE(m_cli.run(words("merge book.rollbook A2 A1 --take given=other")), 0);
        QVERIFY(pairs().isEmpty());
        const QJsonArray byOld = found("A2");
        QCOMPARE(byOld.size(), 1);
        const QJsonObject one = byOld[0].toObject();
        QCOMPARE(one.value(QStringLiteral("number")).toString(), QStringLiteral("A1"));
        QCOMPARE(one.value(QStringLiteral("former_numbers")).toString(), QStringLiteral("A2"));
        // Given and family name are one value.
        QCOMPARE(one.value(QStringLiteral("family")).toString(), QStringLiteral("Stevens"));
        QCOMPARE(one.value(QStringLiteral("expires")).toString(), QStringLiteral("2027-12-31"));
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);

        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(pairs().size(), 1);
        QCOMPARE(found("A2")[0].toObject().value(QStringLiteral("given")).toString(), QStringLiteral("Bill"));
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void mergingAnswersAsJson()
    {
        const QJsonObject tried
            = m_cli.run(words("merge book.rollbook A2 A1 --take given=other --dry-run --json")).json().object();
        QCOMPARE(tried.value(QStringLiteral("merged")), QJsonValue(false));
        QCOMPARE(tried.value(QStringLiteral("kept")).toObject().value(QStringLiteral("number")).toString(),
            QStringLiteral("A1"));
        QString name;
        for (const QJsonValue &field : tried.value(QStringLiteral("fields")).toArray()) {
            if (field.toObject().value(QStringLiteral("field")).toString().contains(QStringLiteral("given")))
                name = field.toObject().value(QStringLiteral("stays")).toString();
        }
        QCOMPARE(name, QStringLiteral("other"));
        QVERIFY(!tried.value(QStringLiteral("records")).toObject().isEmpty());
        QCOMPARE(pairs().size(), 1);
        const QJsonObject apart = m_cli.run(words("keep-apart book.rollbook A1 A2 --json")).json().object();
        QCOMPARE(apart.value(QStringLiteral("other")).toObject().value(QStringLiteral("number")).toString(),
            QStringLiteral("A2"));
        const QJsonObject merged = m_cli.run(words("merge book.rollbook A2 A1 --json")).json().object();
        QCOMPARE(merged.value(QStringLiteral("merged")), QJsonValue(true));
        QCOMPARE(found("A2")[0].toObject().value(QStringLiteral("number")).toString(), QStringLiteral("A1"));
    }

    void twoPeopleStayTwo()
    {
        EXPECT_CODE(m_cli.run(words("keep-apart book.rollbook A1 A2")), 0);
        QVERIFY(pairs().isEmpty());
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(pairs().size(), 1);
    }

    void carelessUseIsTold()
    {
        for (const char *line : { "merge book.rollbook A2 A9", "merge book.rollbook A2 A1 --take email",
                 "merge book.rollbook A2 A1 --take mail=other", "keep-apart book.rollbook A1 X",
                 "duplicates book.rollbook --limit none" })
            EXPECT_CODE(m_cli.run(words(line)), 2);
        EXPECT_CODE(m_cli.run(words("merge book.rollbook A1 A1")), 1);
        const Answer nobody = m_cli.run(words("merge book.rollbook A2 A9"));
        QVERIFY2(nobody.err.contains(QStringLiteral("INTO: nobody")), qPrintable(nobody.err));
        QCOMPARE(pairs().size(), 1);
        QCOMPARE(pairs("--limit 1").size(), 1);
    }
};

QTEST_GUILESS_MAIN(DuplicatesOnTheCommandLine)
#include "tst_duplicates.moc"
