// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDir>

using namespace rollbook;

/// Automatic backups from the command line.
class BackupsOnTheCommandLine : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    [[nodiscard]] QString folder() const { return m_cli.path(QStringLiteral("book.backups")); }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] qsizetype people() const
    {
        return m_cli.run(words("members book.rollbook --format json")).json().array().size();
    }
    void import(const QByteArray &row)
    {
        m_cli.write(QStringLiteral("rows.csv"), "First name,Last name,Email\n" + row);
        EXPECT_CODE(m_cli.run(words("import book.rollbook rows.csv")), 0);
    }

private Q_SLOTS:
    void init()
    {
        QDir(folder()).removeRecursively();
        QFile::remove(m_cli.book());
        const Environment environment { &m_clock, { QStringLiteral("Tester"), QStringLiteral("Bench") } };
        Organisation society;
        society.name = QStringLiteral("Canolfan Gwaun");
        QVERIFY(Register::create(m_cli.book(), m_cli.key(), society, environment));
        import("Mair,Pugh,mair@example.org\n");
    }

    void thereIsNoneAtFirst()
    {
        const Answer answer = m_cli.run(words("backups book.rollbook"));
        EXPECT_CODE(answer, 0);
        QVERIFY2(answer.out.contains(QStringLiteral("no backup")), qPrintable(answer.out));
        QVERIFY(m_cli.run(words("backups book.rollbook --json")).json().array().isEmpty());
    }

    void anImportKeepsOne()
    {
        import("Huw,Rees,huw@example.org\n");
        QCOMPARE(files().size(), 1);
        const QJsonArray listed = m_cli.run(words("backups book.rollbook --json")).json().array();
        QCOMPARE(listed.size(), 1);
        const QJsonObject one = listed[0].toObject();
        QCOMPARE(one.value(QStringLiteral("people")).toInt(), 1);
        QCOMPARE(one.value(QStringLiteral("file")).toString(), files().first());
        QVERIFY(one.value(QStringLiteral("reason")).toString().contains(QStringLiteral("import")));
        QVERIFY(one.value(QStringLiteral("bytes")).toInt() > 10'000);
    }

    void madeCheckedAndRestored()
    {
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        import("Huw,Rees,huw@example.org\n");
        QCOMPARE(people(), 2);
        QCOMPARE(files().size(), 2);
        EXPECT_CODE(m_cli.run(words("backups check book.rollbook")), 0);
        const Answer restored = m_cli.run(words("backups restore book.rollbook 1"));
        EXPECT_CODE(restored, 0);
        QCOMPARE(people(), 1);
        QCOMPARE(files().size(), 3);
        QVERIFY2(restored.out.contains(QStringLiteral("before-restore")), qPrintable(restored.out));
        // The file as it was comes back by its name.
        EXPECT_CODE(m_cli.run(QStringList { QStringLiteral("backups"), QStringLiteral("restore"),
                        QStringLiteral("book.rollbook"), files().filter(QStringLiteral("before-restore")).first() }),
            0);
        QCOMPARE(people(), 2);
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void aLostRegisterIsRestored()
    {
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        QVERIFY(QFile::remove(m_cli.book()));
        EXPECT_CODE(m_cli.run(words("backups restore book.rollbook 1")), 0);
        QCOMPARE(people(), 1);
    }

    void aDamagedOneIsToldAndNotRestored()
    {
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        QFile file(folder() + QLatin1Char('/') + files().first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write("damage");
        file.close();
        for (const char *line : { "backups check book.rollbook", "backups restore book.rollbook 1" }) {
            const Answer answer = m_cli.run(words(line));
            QVERIFY(answer.code != 0);
            QVERIFY2(answer.err.size() > 20, qPrintable(answer.err));
        }
        QCOMPARE(people(), 1);
    }

    void whatIsNoBackupIsSaid()
    {
        for (const char *line : { "backups check book.rollbook 7", "backups restore book.rollbook nosuch" }) {
            const Answer answer = m_cli.run(words(line));
            EXPECT_CODE(answer, 2);
            QVERIFY2(answer.err.contains(QStringLiteral("no backup")), qPrintable(answer.err));
        }
    }

    void aFolderThatCannotBeWrittenIsToldAndStopsNothing()
    {
        QFile inTheWay(folder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        m_cli.write(QStringLiteral("rows.csv"), "First name,Last name,Email\nHuw,Rees,huw@example.org\n");
        const Answer answer = m_cli.run(words("import book.rollbook rows.csv"));
        EXPECT_CODE(answer, 0);
        QVERIFY2(answer.err.contains(QStringLiteral("No backup was kept")), qPrintable(answer.err));
        QCOMPARE(people(), 2);
        QFile::remove(folder());
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(BackupsOnTheCommandLine)
#include "tst_backups.moc"
