// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What careless and malicious people do to the command line: wrong words, files that are none, answers nobody takes.
#include "tests/app/clirunner.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>

using namespace rollbook;

class CarelessTest : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

    /// The register, its side files and its contents, as they are now.
    [[nodiscard]] QByteArray dump() const
    {
        return m_cli.run(words("members book.rollbook --format csv --columns all")).out.toUtf8()
            + m_cli.run(words("groups book.rollbook --format csv")).out.toUtf8();
    }
    /// Runs the program by the shell, which arranges its descriptors.
    [[nodiscard]] Answer shell(const QString &command) const
    {
        QProcess process;
        process.setWorkingDirectory(m_cli.path(QString()));
        process.start(QStringLiteral("/bin/bash"),
            { QStringLiteral("-c"),
                QString(command).replace(
                    QLatin1String("CLI"), QStringLiteral("'%1' \"$@\"").arg(QLatin1String(ROLLBOOK_CLI))),
                QStringLiteral("bash") });
        process.waitForFinished(60'000);
        return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()) };
    }
    void expectSentence(const Answer &answer, int code, const QString &thing) const
    {
        EXPECT_CODE(answer, code);
        QCOMPARE(answer.out, QString());
        QVERIFY2(answer.err.contains(thing), qPrintable(answer.err));
        // What is wrong, and what to do about it.
        QVERIFY2(answer.err.count(QRegularExpression(QStringLiteral("[.:] "))) + answer.err.count(u'\n') >= 2,
            qPrintable(answer.err));
        for (const char *rough : { "QFile", "qt.", "std::", "\t", "%1", "()" })
            QVERIFY2(!answer.err.contains(QLatin1String(rough)), qPrintable(answer.err));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cli.makeBook(60)); }

    void registersThatAreNone_data()
    {
        QTest::addColumn<QString>("path");
        QDir().mkpath(m_cli.path(QStringLiteral("folder")));
        m_cli.write(QStringLiteral("empty"), {});
        m_cli.write(QStringLiteral("zeros"), QByteArray(8'192, '\0'));
        m_cli.write(QStringLiteral("text"), QByteArray("Dear Sir or Madam,\n").repeated(1'000));
        QFile::link(m_cli.path(QStringLiteral("nowhere")), m_cli.path(QStringLiteral("broken")));
        for (const char *name : { "missing", "folder", "empty", "zeros", "text", "broken", "/dev/null", "" })
            QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name);
    }
    void registersThatAreNone()
    {
        QFETCH(QString, path);
        for (const char *verb : { "members %1", "groups %1", "statistics growth %1", "history %1", "undo %1",
                 "verify %1", "backup %1 out.rollbook", "report register %1 --pdf out.pdf",
                 "chart growth %1 --png o.png", "import %1 key.txt", "recovery-sheet %1 --pdf out.pdf" }) {
            QStringList arguments = words(verb);
            arguments.replaceInStrings(QStringLiteral("%1"), path);
            const Answer answer = m_cli.run(arguments);
            QVERIFY2(answer.code == 3 || answer.code == 4, qPrintable(QString::number(answer.code) + answer.err));
            expectSentence(answer, answer.code, path.isEmpty() ? QStringLiteral("“”") : path);
        }
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("missing"))));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("out.rollbook"))));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("out.pdf"))));
    }

    void filesToImportThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("blank lines") << QByteArray("\n\r\n  \n\n") << 1;
        QTest::newRow("NUL bytes") << QByteArray("First name,Last name\nZo\0e,Qu\0ill\n", 33) << -1;
        QTest::newRow("all NUL") << QByteArray(5'000, '\0') << -1;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16).repeated(100) << -1;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8).repeated(100) << -1;
        QTest::newRow("one long line") << QByteArray(50'000'000, 'x') << -1;
        QTest::newRow("one long line of cells") << QByteArray("x,").repeated(25'000'000) << -1;
        QTest::newRow("one long quoted cell") << "First name,Last name\nZoe,\"" + QByteArray(50'000'000, 'y') << -1;
        QTest::newRow("header only") << QByteArray("First name,Last name,Email\n") << -2;
        QTest::newRow("unknown columns") << QByteArray("foo,bar\n1,2\n") << -1;
        QTest::newRow("no columns") << QByteArray("hello\nworld\n") << -1;
    }
    void filesToImportThatAreNone()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        m_cli.write(QStringLiteral("odd.csv"), content);
        const QByteArray before = dump();
        QElapsedTimer timer;
        timer.start();
        for (const char *command : { "import book.rollbook odd.csv --dry-run", "import book.rollbook odd.csv --json",
                 "import book.rollbook odd.csv" }) {
            const Answer answer = m_cli.run(words(command));
            if (answer.code == 0 || answer.code == 8) {
                QVERIFY2(code != 1, qPrintable(answer.out));
                if (QLatin1String(command).endsWith(QLatin1String("--json")))
                    QVERIFY(answer.json(answer.code).isObject());
                continue;
            }
            QVERIFY2(code != -2, qPrintable(answer.err));
            QVERIFY2(answer.code > 0 && answer.code < 8, qPrintable(QString::number(answer.code) + answer.err));
            expectSentence(answer, answer.code, QString());
            QVERIFY2(answer.err.size() < 1'000, qPrintable(answer.err.left(2'000)));
        }
        QCOMPARE(dump(), before);
    }

    void importFromWhatCannotBeRead()
    {
        expectSentence(m_cli.run(words("import book.rollbook nosuch.csv")), 3, QStringLiteral("nosuch.csv"));
        QDir().mkpath(m_cli.path(QStringLiteral("folder")));
        expectSentence(m_cli.run(words("import book.rollbook folder")), 3, QStringLiteral("folder"));
        expectSentence(m_cli.run(words("import book.rollbook /dev/zero")), 3, QStringLiteral("/dev/zero"));
        // A register is no spreadsheet, least of all the very one that is open.
        const Answer itself = m_cli.run(words("import book.rollbook book.rollbook"));
        QVERIFY2(itself.code > 0 && itself.code < 8,
            qPrintable(QStringLiteral("code %1: %2").arg(itself.code).arg(itself.err + itself.out)));
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void nothingIsWrittenOverWhatIsRead()
    {
        m_cli.write(QStringLiteral("people.csv"), "First name,Last name,Email\nMair,Pugh,not an address\n");
        QFile::link(m_cli.book(), m_cli.path(QStringLiteral("linked")));
        const QByteArray book = m_cli.content(QStringLiteral("book.rollbook"));
        for (const char *command : { "report register book.rollbook --pdf book.rollbook",
                 "report growth ./book.rollbook --pdf linked", "chart growth book.rollbook --png book.rollbook",
                 "chart growth book.rollbook --svg book.rollbook", "recovery-sheet book.rollbook --pdf book.rollbook",
                 "import book.rollbook people.csv --refused book.rollbook",
                 "import book.rollbook people.csv --refused people.csv" })
            expectSentence(m_cli.run(words(command)), 2, words(command).last());
        QVERIFY(m_cli.content(QStringLiteral("book.rollbook")) == book);
        QVERIFY(m_cli.content(QStringLiteral("people.csv")).startsWith("First name"));
        expectSentence(m_cli.run(words("backup book.rollbook book.rollbook")), 3, QStringLiteral("book.rollbook"));
    }

    void placesThatTakeNothing()
    {
        for (const char *command :
            { "report register book.rollbook --pdf nosuch/out.pdf", "chart growth book.rollbook --png nosuch/out.png",
                "backup book.rollbook nosuch/out.rollbook", "report growth book.rollbook --pdf ." }) {
            const Answer answer = m_cli.run(words(command));
            expectSentence(answer, 5, words(command).last());
        }
    }

    /// The answer must never land in a file that happened to be opened where standard output should be.
    void closedDescriptorsHarmNothing()
    {
        const QByteArray before = dump();
        for (const char *how : { ">&-", "<&-", "2>&-", "<&- >&- 2>&-", ">/dev/full", "| head -1", "| true" }) {
            const Answer answer = shell(QStringLiteral("set -- members book.rollbook --format csv "
                                                       "--recovery-key-file key.txt; CLI %1")
                                            .arg(QLatin1String(how)));
            QVERIFY2(!answer.err.contains(QLatin1String("M0")), qPrintable(answer.err));
            if (QLatin1String(how) == QLatin1String(">/dev/full") || QLatin1String(how) == QLatin1String(">&-"))
                expectSentence(answer, 5, QStringLiteral("standard output"));
        }
        QCOMPARE(dump(), before);
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }

    void namesForASocietyThatAreNone()
    {
        auto environment = CliRunner::plain();
        environment.insert(QStringLiteral("ROLLBOOK_PASSPHRASE"), QStringLiteral("four easy words here"));
        for (const QString &name :
            { QString(), QStringLiteral("  "), QStringLiteral("A\nB\x07"), QString(5'000, u'x') }) {
            const Answer answer = m_cli.bare(
                { QStringLiteral("new"), QStringLiteral("named.rollbook"), QStringLiteral("--name"), name },
                environment);
            expectSentence(answer, 1, QStringLiteral("Name"));
            QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("named.rollbook"))));
        }
    }

    void aRegisterInUseIsNamedAndMayBeRead()
    {
        static const SystemClock clock;
        auto held = Register::open(m_cli.book(), m_cli.key(), { &clock, {} });
        QVERIFY(held.ok());
        m_cli.write(QStringLiteral("one.csv"), "First name,Last name\nMair,Pugh\n");
        expectSentence(m_cli.run(words("import book.rollbook one.csv")), 3, QStringLiteral("book.rollbook"));
        expectSentence(m_cli.run(words("undo book.rollbook")), 3, QStringLiteral("book.rollbook"));
        // Trying out is writing and taking back: it says so.
        for (const char *command : { "undo book.rollbook --preview", "bring-in book.rollbook one.csv --dry-run" }) {
            const Answer tried = m_cli.run(words(command));
            expectSentence(tried, 3, QStringLiteral("book.rollbook"));
            QVERIFY2(tried.err.contains(QLatin1String("only tried out")), qPrintable(tried.err));
        }
        EXPECT_CODE(m_cli.run(words("members book.rollbook")), 0);
        const Answer list = m_cli.run(words("members book.rollbook --format json"));
        EXPECT_CODE(list, 0);
        QVERIFY(list.json().isArray());
        QVERIFY2(list.err.contains(QLatin1String("no number")), qPrintable(list.err));
        EXPECT_CODE(m_cli.run(words("backup book.rollbook while.rollbook")), 0);
    }

    void copiesAreCountedInTheHistory()
    {
        EXPECT_CODE(m_cli.run(words("report register book.rollbook --pdf counted.pdf")), 0);
        const QJsonArray rows = m_cli.run(words("history book.rollbook --limit 1 --json")).json().array();
        QCOMPARE(rows.size(), 1);
        const QString what = rows.first().toObject().value(QLatin1String("what")).toString();
        QVERIFY2(what.startsWith(QString::fromUtf8("Saved “")), qPrintable(what));
    }

    void anInterruptedImportChangesNothing()
    {
        QByteArray csv("Membership number,First name,Last name,Email\r\n");
        for (int i = 0; i < 200'000; ++i)
            csv += "I" + QByteArray::number(i) + ",Mair,Pugh" + QByteArray::number(i) + ",m" + QByteArray::number(i)
                + "@example.org\r\n";
        m_cli.write(QStringLiteral("many.csv"), csv);
        const QByteArray before = dump();
        QProcess process;
        process.setWorkingDirectory(m_cli.path(QString()));
        process.start(QLatin1String(ROLLBOOK_CLI), words("import book.rollbook many.csv --recovery-key-file key.txt"));
        QVERIFY(process.waitForStarted());
        QTest::qWait(700);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        if (process.exitCode() == 0)
            QSKIP("the import was quicker than the interruption");
        QCOMPARE(process.exitCode(), 6);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QCOMPARE(dump(), before);
        EXPECT_CODE(m_cli.run(words("verify book.rollbook")), 0);
    }
};

QTEST_GUILESS_MAIN(CarelessTest)
#include "tst_careless.moc"
