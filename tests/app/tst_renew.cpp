// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

using namespace rollbook;

/// Memberships renewed by the program.
class RenewalsOnTheCommandLine : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    [[nodiscard]] QJsonObject renewed(const char *arguments, int code = 0) const
    {
        return m_cli.run(words("renew book.rollbook --day 2026-12-10 --json") + words(arguments)).json(code).object();
    }
    [[nodiscard]] static QJsonObject rowIn(const QJsonObject &answer, qsizetype at)
    {
        return answer.value(QStringLiteral("rows")).toArray().at(at).toObject();
    }
    [[nodiscard]] static int countIn(const QJsonObject &answer, const char *key)
    {
        return answer.value(QLatin1String(key)).toInt(-1);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_cli.makeBook(0));
        m_cli.write(QStringLiteral("rows.csv"),
            "Member number,First name,Last name,Type,Expires\nM00012N,Ada,Quill,Standard,2026-12-31\n"
            "M00013J,Ben,Rowe,Standard,2026-12-31\n");
        EXPECT_CODE(m_cli.run(words("import book.rollbook rows.csv")), 0);
    }

    void tryingChangesNothing()
    {
        for (int time = 0; time < 2; ++time) {
            const QJsonObject tried = renewed("--all-due --until 2026-12-31 --dry-run");
            QCOMPARE(countIn(tried, "people"), 2);
            QCOMPARE(countIn(tried, "renewed"), 2);
            QCOMPARE(countIn(tried, "refused"), 0);
            QCOMPARE(tried.value(QStringLiteral("written")).toBool(true), false);
            QCOMPARE(rowIn(tried, 0).value(QStringLiteral("number")).toString(), QStringLiteral("M00012N"));
            QCOMPARE(rowIn(tried, 0).value(QStringLiteral("type")).toString(), QStringLiteral("Standard"));
            QCOMPARE(rowIn(tried, 0).value(QStringLiteral("from")).toString(), QStringLiteral("2027-01-01"));
            QCOMPARE(rowIn(tried, 0).value(QStringLiteral("to")).toString(), QStringLiteral("2027-12-31"));
            QCOMPARE(rowIn(tried, 0).value(QStringLiteral("continues")).toBool(), true);
        }
        const Answer told
            = m_cli.run(words("renew book.rollbook --all-due --day 2026-12-10 --until 2026-12-31 --dry-run"));
        EXPECT_CODE(told, 0);
        QVERIFY2(told.out.contains(QStringLiteral("Nothing was changed")), qPrintable(told.out));
        QVERIFY2(told.out.contains(QStringLiteral("Ada Quill")), qPrintable(told.out));
    }

    void oneThenTheRestThenUndo()
    {
        QCOMPARE(countIn(renewed("M00012N"), "renewed"), 1);
        // Once more: refused with the reason, and left as they are.
        const QJsonObject again = renewed("M00012N M00013J --dry-run", 8);
        QCOMPARE(countIn(again, "renewed"), 1);
        QCOMPARE(countIn(again, "refused"), 1);
        QVERIFY(!rowIn(again, 0).value(QStringLiteral("reason")).toString().isEmpty());
        const QJsonObject rest = renewed("--all-due --until 2026-12-31");
        QCOMPARE(countIn(rest, "renewed"), 1);
        QCOMPARE(rest.value(QStringLiteral("written")).toBool(), true);
        QCOMPARE(rowIn(rest, 0).value(QStringLiteral("number")).toString(), QStringLiteral("M00013J"));
        EXPECT_CODE(m_cli.run(words("undo book.rollbook")), 0);
        QCOMPARE(countIn(renewed("--all-due --until 2026-12-31"), "renewed"), 1); // the same term, made once more
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void nobodyRenewedIsARefusal()
    {
        m_cli.write(QStringLiteral("more.csv"), "Member number,First name,Last name\nM00014M,Cai,Vaughan\n");
        EXPECT_CODE(m_cli.run(words("import book.rollbook more.csv")), 0);
        const QString number = m_cli.run(words("members book.rollbook --search Vaughan --json"))
                                   .json()
                                   .array()[0]
                                   .toObject()
                                   .value(QStringLiteral("number"))
                                   .toString();
        const Answer told = m_cli.run(words("renew book.rollbook") << number);
        EXPECT_CODE(told, 1);
        QVERIFY2(told.out.contains(QStringLiteral("Say with --type")), qPrintable(told.out));
    }

    void nobodyDueIsToldSo()
    {
        const Answer told = m_cli.run(words("renew book.rollbook --all-due --day 2026-12-10"));
        EXPECT_CODE(told, 0);
        QVERIFY2(told.out.contains(QStringLiteral("Nobody is due")), qPrintable(told.out));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("nobody named") << QString();
        QTest::newRow("some and all") << QStringLiteral("M00012N --all-due");
        QTest::newRow("a last day without all") << QStringLiteral("M00012N --until 2026-12-31");
        QTest::newRow("nobody's number") << QStringLiteral("M99999X");
        QTest::newRow("no day") << QStringLiteral("M00012N --day soon");
        QTest::newRow("no type") << QStringLiteral("M00012N --type Nonsense");
    }
    void wrongUsage()
    {
        QFETCH(QString, arguments);
        const Answer answer = m_cli.run(words("renew book.rollbook") + arguments.split(u' ', Qt::SkipEmptyParts));
        EXPECT_CODE(answer, 2);
    }
};

QTEST_GUILESS_MAIN(RenewalsOnTheCommandLine)
#include "tst_renew.moc"
