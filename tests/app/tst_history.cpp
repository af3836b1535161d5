// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

/// Somebody looks back in the history of the command line, and takes an old entry back.
class CliHistoryTest : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    void import(const QByteArray &rows)
    {
        m_cli.write(QStringLiteral("rows.csv"), "Member number,First name,Last name,Email,Town\n" + rows);
        const Answer answer = m_cli.run(words("import book.rollbook rows.csv"));
        EXPECT_CODE(answer, 0);
    }
    static QJsonObject first(const QJsonObject &list)
    {
        return list.value(QLatin1String("items")).toArray().first().toObject();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_cli.makeBook(0));
        import("H1,Mair,Pugh,mair@example.org,Bala\nH2,Gwen,Rees,gwen@example.org,Corwen\n");
        import("H1,Mair,Pugh,pugh@example.org,Dolgellau\nH2,Gwen,Rees,rees@example.org,Corwen\n");
        import("H1,Mair,Pugh,third@example.org,Dolgellau\n");
    }

    void anOldEntryGoesBackInThreeLists()
    {
        const Answer preview = m_cli.run(words("undo book.rollbook 3 --preview --json"));
        EXPECT_CODE(preview, 0);
        const QJsonObject told = preview.json().object();
        QCOMPARE(told.value(QLatin1String("undone")).toBool(), false);
        const QJsonObject putBack = told.value(QLatin1String("put_back")).toObject();
        QCOMPARE(putBack.value(QLatin1String("records")).toInt(), 2);
        const QJsonObject kept = told.value(QLatin1String("kept")).toObject();
        QCOMPARE(kept.value(QLatin1String("records")).toInt(), 1);
        QVERIFY(!first(kept).value(QLatin1String("changed_by")).toString().isEmpty());
        QVERIFY(first(kept).value(QLatin1String("record")).toString().contains(QLatin1String("Mair Pugh")));
        QCOMPARE(m_cli.run(words("history book.rollbook --json")).json().array().size(), 4);

        const Answer before = m_cli.run(words("undo book.rollbook 3 --preview"));
        QVERIFY(before.out.contains(QStringLiteral("rees@example.org → gwen@example.org")));
        const Answer undone = m_cli.run(words("undo book.rollbook 3"));
        EXPECT_CODE(undone, 0);
        QVERIFY(undone.out.contains(QLatin1String("Took back entry 3")));
        QVERIFY2(undone.out.contains(QLatin1String("Gwen Rees")), qPrintable(undone.out));
        QVERIFY(undone.out.contains(QLatin1String("By kind: member: 2.")));
        QVERIFY(!undone.out.contains(QStringLiteral("rees@example.org → gwen@example.org")));
        QVERIFY(undone.out.contains(QLatin1String("Kept, because changed since:")));
        const QString people = m_cli.run(words("members book.rollbook --format csv --columns number,email,town")).out;
        QVERIFY(people.contains(QLatin1String("H1,third@example.org,Bala")));
        QVERIFY(people.contains(QLatin1String("H2,gwen@example.org,Corwen")));
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void onlyTheseGoBack()
    {
        const Answer nobody = m_cli.run(words("undo book.rollbook 3 --only H9"));
        EXPECT_CODE(nobody, 2);
        QVERIFY2(nobody.err.contains(QStringLiteral("--only: nobody")), qPrintable(nobody.err));
        EXPECT_CODE(m_cli.run(words("undo book.rollbook 3 --only H2")), 0);
        const QString people = m_cli.run(words("members book.rollbook --format csv --columns number,email,town")).out;
        QVERIFY(people.contains(QLatin1String("H1,third@example.org,Dolgellau")));
        QVERIFY(people.contains(QLatin1String("H2,gwen@example.org,Corwen")));
        // Nothing is left of them in it.
        const Answer again = m_cli.run(words("undo book.rollbook 3 --only H2"));
        EXPECT_CODE(again, 1);
        QVERIFY(again.out.contains(QLatin1String("Nothing of entry 3 went back")));
    }

    void whatIsDoneAndUndoneAgainIsNamedByWhatItWas()
    {
        const auto what = [this](const char *line) {
            return m_cli.run(words(line)).json().object().value(QLatin1String("what")).toString();
        };
        QCOMPARE(what("undo book.rollbook 4 --json"), QStringLiteral("import of rows.csv"));
        QCOMPARE(what("undo book.rollbook 5 --json"), QStringLiteral("Undid: Imported rows.csv (rows: 1)"));
        QCOMPARE(what("undo book.rollbook 6 --json"), QStringLiteral("Did again: Imported rows.csv (rows: 1)"));
        const QJsonArray rows = m_cli.run(words("history book.rollbook --limit 3 --json")).json().array();
        QStringList told;
        for (const QJsonValue &row : rows)
            told << row.toObject().value(QLatin1String("what")).toString();
        QCOMPARE(told,
            QStringList({ QStringLiteral("Undid: Imported rows.csv (rows: 1)"),
                QStringLiteral("Did again: Imported rows.csv (rows: 1)"),
                QStringLiteral("Undid: Imported rows.csv (rows: 1)") }));
    }

    void theHistoryIsFilteredAndToldFieldByField()
    {
        const auto count = [this](const char *options) {
            return m_cli.run(words("history book.rollbook --json") + words(options)).json().array().size();
        };
        QCOMPARE(count("--person H2"), 2);
        QCOMPARE(count("--action imports"), 3);
        QCOMPARE(count("--action money,settings"), 1);
        // By the name that people gave the laptop, which is not the computer's.
        QCOMPARE(count("--laptop bench"), 4);
        EXPECT_CODE(m_cli.run(words("history book.rollbook --laptop nowhere")), 2);
        QCOMPARE(count("--by nobody"), 0);
        QCOMPARE(count("--to 2001-01-01"), 0);
        QCOMPARE(count("--from 2001-01-01 --limit 2"), 2);
        const Answer changes = m_cli.run(words("history book.rollbook --person H1 --changes --json"));
        EXPECT_CODE(changes, 0);
        const QJsonObject row = changes.json().array().first().toObject();
        QCOMPARE(row.value(QLatin1String("entry")).toInt(), 4);
        QCOMPARE(row.value(QLatin1String("before")).toString(), QStringLiteral("pugh@example.org"));
        QCOMPARE(row.value(QLatin1String("after")).toString(), QStringLiteral("third@example.org"));
        EXPECT_CODE(m_cli.run(words("history book.rollbook --action dreams")), 2);
        EXPECT_CODE(m_cli.run(words("history book.rollbook --from soon")), 2);
    }

    void aPersonIsToldAsTheyWereKnown()
    {
        const Answer known = m_cli.run(words("history book.rollbook --person H1 --known-at 2100-01-01"));
        EXPECT_CODE(known, 0);
        QVERIFY(known.out.contains(QLatin1String("third@example.org")));
        const Answer before = m_cli.run(words("history book.rollbook --person H1 --known-at 2001-01-01"));
        EXPECT_CODE(before, 0);
        QVERIFY(!before.out.contains(QLatin1String("example.org")));
        QVERIFY(before.err.contains(QLatin1String("did not know")));
        EXPECT_CODE(m_cli.run(words("history book.rollbook --known-at 2100-01-01")), 2);
        const auto people = [this](const char *day) {
            return m_cli.run(words("members book.rollbook --json --known-at") + words(day)).json().array();
        };
        QCOMPARE(people("2001-01-01").size(), 0);
        QCOMPARE(people("2100-01-01").size(), 2);
        EXPECT_CODE(m_cli.run(words("members book.rollbook --known-at 2100-01-01 --search Mair")), 2);
    }
};

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_history.moc"
