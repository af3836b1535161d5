// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFileInfo>

#include <map>

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

    /// What became of each file.
    [[nodiscard]] static std::map<QString, QString> statesIn(const QJsonDocument &checked)
    {
        std::map<QString, QString> states;
        for (const QJsonValue &one : checked.array())
            states[one.toObject().value(QStringLiteral("file")).toString()]
                = one.toObject().value(QStringLiteral("state")).toString();
        return states;
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
        QCOMPARE(one.value(QStringLiteral("reason")).toString(), QStringLiteral("import"));
        QVERIFY(one.value(QStringLiteral("made")).toString().endsWith(QLatin1Char('Z')));
        const Answer table = m_cli.run(words("backups book.rollbook"));
        EXPECT_CODE(table, 0);
        QVERIFY2(table.out.contains(QStringLiteral("Before an import")), qPrintable(table.out));
        QVERIFY(one.value(QStringLiteral("bytes")).toInt() > 10'000);
    }

    void madeCheckedAndRestored()
    {
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        import("Huw,Rees,huw@example.org\n");
        QCOMPARE(people(), 2);
        QCOMPARE(files().size(), 2);
        const QJsonArray checked = m_cli.run(words("backups check book.rollbook --json")).json().array();
        QCOMPARE(checked.size(), 2);
        for (const QJsonValue &one : checked)
            QCOMPARE(one.toObject().value(QStringLiteral("state")).toString(), QStringLiteral("whole"));
        const Answer table = m_cli.run(words("backups check book.rollbook 1"));
        EXPECT_CODE(table, 0);
        QVERIFY2(table.out.contains(QStringLiteral("whole")), qPrintable(table.out));
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
        const QJsonObject made = m_cli.run(words("backups make book.rollbook --json")).json().object();
        const QString path = made.value(QStringLiteral("path")).toString();
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(path));
        QVERIFY(file.seek(file.size() / 2));
        file.write("damage");
        file.close();
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        // Every one has its line, and the damaged one decides how the program ends.
        const Answer checked = m_cli.run(words("backups check book.rollbook --json"));
        const auto states = statesIn(checked.json(7));
        QCOMPARE(states.size(), std::size_t { 2 });
        for (const auto &[name, state] : states)
            QCOMPARE(state, name == QFileInfo(path).fileName() ? QStringLiteral("damaged") : QStringLiteral("whole"));
        const Answer table = m_cli.run(words("backups check book.rollbook"));
        EXPECT_CODE(table, 7);
        QVERIFY2(table.out.contains(QStringLiteral("damaged")) && table.out.contains(QStringLiteral("whole")),
            qPrintable(table.out));
        const Answer restored = m_cli.run(QStringList { QStringLiteral("backups"), QStringLiteral("restore"),
            QStringLiteral("book.rollbook"), QFileInfo(path).fileName() });
        EXPECT_CODE(restored, 7);
        QVERIFY2(restored.err.contains(QStringLiteral("damaged")), qPrintable(restored.err));
        QVERIFY(restored.out.isEmpty());
        QCOMPARE(people(), 1);
    }

    void oneOfAnotherPassphraseIsTold()
    {
        EXPECT_CODE(m_cli.run(words("backups make book.rollbook")), 0);
        RawKey other = m_cli.key();
        other.bytes[0] ^= 1;
        const QString strange = QStringLiteral("20260101-000000-asked-0a1b.rollbook");
        {
            const Environment environment { &m_clock, {} };
            Organisation society;
            society.name = QStringLiteral("Another");
            QVERIFY(Register::create(folder() + QLatin1Char('/') + strange, other, society, environment));
        }
        const Answer checked = m_cli.run(words("backups check book.rollbook --json"));
        const auto states = statesIn(checked.json(4));
        QCOMPARE(states.size(), std::size_t { 2 });
        for (const auto &[name, state] : states)
            QCOMPARE(state, name == strange ? QStringLiteral("other-passphrase") : QStringLiteral("whole"));
        const Answer csv = m_cli.run(words("backups check book.rollbook --format csv"));
        EXPECT_CODE(csv, 4);
        QVERIFY2(csv.out.startsWith(QStringLiteral("file,state,people,problem")), qPrintable(csv.out));
    }

    void everyStepAnswersAsJson()
    {
        const QJsonObject made = m_cli.run(words("backups make book.rollbook --json")).json().object();
        QVERIFY(QFile::exists(made.value(QStringLiteral("path")).toString()));
        QVERIFY(made.value(QStringLiteral("records")).toInt() > 0);
        const QJsonObject restored = m_cli.run(words("backups restore book.rollbook 1 --json")).json().object();
        QCOMPARE(restored.value(QStringLiteral("people")).toInt(), 1);
        QVERIFY(QFile::exists(restored.value(QStringLiteral("kept")).toString()));
        QVERIFY(m_cli.run(words("verify book.rollbook --json")).json().object().value(QStringLiteral("entries")).toInt()
            > 0);
        const QJsonObject saved = m_cli.run(words("backup book.rollbook saved.rollbook --json")).json().object();
        QVERIFY(saved.value(QStringLiteral("bytes")).toInt() > 10'000);
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
