// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>
#include <set>

using namespace rollbook;

class CliTest : public QObject
{
    Q_OBJECT

private:
    CliRunner m_cli;

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cli.makeBook(300)); }

    void everyVerbHasHelpAndSaysItsExitCodes()
    {
        const Answer all = m_cli.bare({ QStringLiteral("--help") });
        EXPECT_CODE(all, 0);
        for (const char *verb : { "new", "demo", "import", "members", "groups", "statistics growth", "report register",
                 "report arrears", "report growth", "chart growth", "history", "undo", "verify", "backup",
                 "check-number", "recovery-sheet", "backups", "backups make", "backups check", "backups restore",
                 "duplicates", "merge", "keep-apart", "devices", "copy", "take-out", "bring-in", "conflicts", "resolve",
                 "give-numbers", "renew", "charge", "pay", "arrears", "accounts", "statement import", "statement match",
                 "statement post", "statement lines", "statement remove", "batch open", "batch add", "batch post",
                 "batch list" }) {
            QVERIFY2(all.out.contains(QLatin1String(verb)), verb);
            const Answer one = m_cli.bare(words(verb) << QStringLiteral("--help"));
            EXPECT_CODE(one, 0);
            QVERIFY2(one.out.contains(QLatin1String("rollbook-cli ") + QLatin1String(verb)), verb);
            QVERIFY(one.out.contains(QLatin1String("Exit codes:")));
            QVERIFY2(!one.out.contains(QLatin1String(".;")), qPrintable(one.out));
            // Letters that were read as another encoding begin like this.
            QVERIFY2(!one.out.contains(QChar(0xE2)) && !one.out.contains(QChar(0xC3)), qPrintable(one.out));
            QVERIFY(one.err.isEmpty());
        }
        EXPECT_CODE(m_cli.bare({ QStringLiteral("--version") }), 0);
    }

    void wrongUsageIsToldOnStandardErrorAlone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : { "", "frobnicate", "report", "report everything", "members", "members a b",
                 "members book.rollbook --nonsense", "members book.rollbook --status happy",
                 "members book.rollbook --status", "groups book.rollbook --json=yes",
                 "members book.rollbook --columns number,shoesize", "members book.rollbook --as-at tomorrowish",
                 "report register book.rollbook", "chart growth book.rollbook", "demo x.rollbook --people many",
                 "demo x.rollbook --people -1", "statistics growth book.rollbook --from 2026-02-01 --to 2026-01-01",
                 "members book.rollbook --group Nowhere", "undo book.rollbook first", "resolve book.rollbook",
                 "resolve book.rollbook 1 --all --newest", "resolve book.rollbook 1 --newest",
                 "resolve book.rollbook --all", "resolve book.rollbook --all --newest --ours",
                 "resolve book.rollbook --all --newest --keep", "resolve book.rollbook 1 2 --keep",
                 "devices book.rollbook --revoke nobody", "devices book.rollbook --revoke Bench --believe Bench",
                 "statement", "batch", "statement swallow book.rollbook", "charge book.rollbook",
                 "pay book.rollbook M00007 --method goat", "accounts book.rollbook --by moon",
                 "accounts book.rollbook --lines --forecast", "batch open book.rollbook --count 2",
                 "statement match book.rollbook --confidence 101", "batch add book.rollbook M00007" })
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void wrongUsageIsToldOnStandardErrorAlone()
    {
        QFETCH(QString, line);
        const QStringList given = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const Answer answer = given.contains(QStringLiteral("book.rollbook")) ? m_cli.run(given) : m_cli.bare(given);
        EXPECT_CODE(answer, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.size() > 20);
        QVERIFY2(!answer.err.contains(QLatin1String("..")), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("x.rollbook"))));
    }

    void filesThatDoNotOpenAreNamedAndLeftAlone()
    {
        m_cli.write(QStringLiteral("letter.txt"), QByteArray(9'000, 'x'));
        for (const char *line :
            { "members absent.rollbook", "verify letter.txt", "import absent.rollbook letter.txt" }) {
            const Answer answer = m_cli.run(words(line));
            EXPECT_CODE(answer, 3);
            QVERIFY(answer.out.isEmpty());
            QVERIFY(answer.err.contains(words(line).at(1)));
        }
        QCOMPARE(m_cli.content(QStringLiteral("letter.txt")), QByteArray(9'000, 'x'));
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("absent.rollbook"))));
    }

    void aWrongKeyHasACodeOfItsOwn()
    {
        RawKey other = m_cli.key();
        other.bytes[5] ^= 1;
        m_cli.write(QStringLiteral("other.txt"), recoveryLines(other).join(QLatin1Char('\n')).toUtf8());
        const QByteArray before = m_cli.content(QStringLiteral("book.rollbook"));
        const Answer answer = m_cli.bare(words("verify book.rollbook --recovery-key-file other.txt"));
        EXPECT_CODE(answer, 4);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(m_cli.content(QStringLiteral("book.rollbook")), before);
        m_cli.write(QStringLiteral("other.txt"), "AAAA BBBB");
        EXPECT_CODE(m_cli.bare(words("verify book.rollbook --recovery-key-file other.txt")), 4);
        EXPECT_CODE(m_cli.bare(words("verify book.rollbook")), 2);
    }

    void aNewRegisterOpensByItsPassphraseAndIsItsOwners()
    {
        m_cli.write(QStringLiteral("pass.txt"), "Llanfair gorse 14\r\nsecond line\n");
        QFile::setPermissions(m_cli.path(QStringLiteral("pass.txt")),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
        QStringList line = words("new made.rollbook --passphrase-file pass.txt --name");
        const Answer made = m_cli.bare(line << QStringLiteral("Cymdeithas Gwaun"));
        EXPECT_CODE(made, 0);
        QVERIFY(made.err.contains(QLatin1String("pass.txt")));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_cli.path(QStringLiteral("made.rollbook"))) & others, QFile::Permissions());
        EXPECT_CODE(m_cli.bare(line), 3);
        auto environment = CliRunner::plain();
        environment.insert(QStringLiteral("ROLLBOOK_PASSPHRASE"), QStringLiteral("Llanfair gorse 14"));
        EXPECT_CODE(m_cli.bare(words("verify made.rollbook"), environment), 0);
        environment.insert(QStringLiteral("ROLLBOOK_PASSPHRASE"), QStringLiteral("Llanfair gorse 15"));
        EXPECT_CODE(m_cli.bare(words("verify made.rollbook"), environment), 4);
        environment.insert(QStringLiteral("ROLLBOOK_PASSPHRASE"), QStringLiteral("short"));
        EXPECT_CODE(m_cli.bare(words("new short.rollbook"), environment), 2);
        QVERIFY(!QFile::exists(m_cli.path(QStringLiteral("short.rollbook"))));
    }

    void membersComeAsTableCsvAndJson()
    {
        const Answer json = m_cli.run(words("members book.rollbook --format json"));
        EXPECT_CODE(json, 0);
        QCOMPARE(json.json().array().size(), 300);
        QVERIFY(json.json().array().first().toObject().contains(QLatin1String("birth_date")));
        const Answer csv = m_cli.run(words("members book.rollbook --format csv"));
        EXPECT_CODE(csv, 0);
        QVERIFY(csv.out.startsWith(QLatin1String("number,external_number,title,given,family,")));
        QVERIFY(csv.out.count(QLatin1String("\r\n")) >= 301);
        const Answer table = m_cli.run(words("members book.rollbook --columns number,family,owed"));
        QCOMPARE(table.out.count(QLatin1Char('\n')), 301);
        QVERIFY(table.err.isEmpty());
        const Answer all = m_cli.run(words("members book.rollbook --format json --columns all"));
        QStringList keys = all.json().array().first().toObject().keys();
        QVERIFY(keys.contains(QLatin1String("no_email")));
        const Answer heads = m_cli.run(words("members book.rollbook --format csv --columns all"));
        QStringList headings = heads.out.section(QLatin1String("\r\n"), 0, 0).split(QLatin1Char(','));
        keys.sort();
        headings.sort();
        QCOMPARE(keys, headings);
    }

    void membersAreFiltered()
    {
        const auto count = [this](const QString &more) {
            return m_cli
                .run(words("members book.rollbook --format json") + more.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                .json()
                .array()
                .size();
        };
        const auto paid = count(QStringLiteral("--status paid"));
        const auto lapsed = count(QStringLiteral("--status lapsed"));
        QVERIFY(paid > 150);
        QVERIFY(lapsed > 5);
        QCOMPARE(count(QStringLiteral("--status paid,lapsed")), paid + lapsed);
        QCOMPARE(count(QStringLiteral("--status paid --status lapsed")), paid + lapsed);
        QVERIFY(count(QStringLiteral("--status members")) > paid);
        QVERIFY(count(QStringLiteral("--type youth")) > 5);
        QVERIFY(count(QStringLiteral("--group scotland")) > 5);
        QVERIFY(count(QStringLiteral("--as-at 2000-01-01 --status members")) == 0);
        const auto one = m_cli.run(words("members book.rollbook --format json --search m00007"));
        QCOMPARE(one.json().array().size(), 1);
        QCOMPARE(count(QStringLiteral("--search m000")), 99);
        QVERIFY(count(QStringLiteral("--search zo")) > 0);
    }

    void growthAddsUpAndMeetsTheMembersList()
    {
        const Answer answer = m_cli.run(words("statistics growth book.rollbook --from 2015-01-01 --json"));
        EXPECT_CODE(answer, 0);
        const QJsonArray months = answer.json().array();
        QVERIFY(months.size() > 100);
        int closing = months.first().toObject().value(QLatin1String("opening")).toInt();
        for (const auto &value : months) {
            const QJsonObject month = value.toObject();
            const auto of = [&month](const char *key) { return month.value(QLatin1String(key)).toInt(-1'000'000); };
            QCOMPARE(of("opening"), closing);
            closing = of("closing");
            QCOMPARE(of("opening") + of("joined") + of("rejoined") + of("transferred_in") - of("resigned")
                    - of("lapsed") - of("expelled") - of("died") - of("transferred_out"),
                closing);
        }
        const Answer groups = m_cli.run(words("groups book.rollbook --format json"));
        EXPECT_CODE(groups, 0);
        int members = 0;
        const QJsonArray all = groups.json().array();
        for (const auto &value : all)
            members += value.toObject().value(QLatin1String("members")).toInt();
        QVERIFY(members > 200);
        QVERIFY(members <= closing + 10);
    }

    void whatWasDoneIsToldAndTakenBack()
    {
        CliRunner other;
        QVERIFY(other.makeBook(20));
        const Answer history = other.run(words("history book.rollbook --json"));
        QCOMPARE(history.json().array().size(), 2);
        QCOMPARE(history.json().array().first().toObject().value(QLatin1String("entry")).toInt(), 2);
        EXPECT_CODE(other.run(words("undo book.rollbook 99")), 1);
        EXPECT_CODE(other.run(words("undo book.rollbook 1")), 1);
        const Answer undone = other.run(words("undo book.rollbook 2"));
        EXPECT_CODE(undone, 0);
        QCOMPARE(other.run(words("members book.rollbook --format json")).json().array().size(), 0);
        QVERIFY(other.run(words("history book.rollbook --json"))
                    .json()
                    .array()
                    .at(1)
                    .toObject()
                    .value(QLatin1String("undone"))
                    .toBool());
        EXPECT_CODE(other.run(words("undo book.rollbook")), 1);
        EXPECT_CODE(other.run(words("verify book.rollbook")), 0);
    }

    void aBackupIsARegister()
    {
        const Answer made = m_cli.run(words("backup book.rollbook copy.rollbook"));
        EXPECT_CODE(made, 0);
        EXPECT_CODE(m_cli.run(words("verify copy.rollbook")), 0);
        QCOMPARE(m_cli.run(words("members copy.rollbook --format csv")).out,
            m_cli.run(words("members book.rollbook --format csv")).out);
        EXPECT_CODE(m_cli.run(words("backup book.rollbook copy.rollbook")), 3);
        EXPECT_CODE(m_cli.run(words("backup book.rollbook nowhere/copy.rollbook")), 5);
    }

    /// What is printed or exported opens the register for writing, with everything that goes with that.
    void aListThatIsNotedTellsOfBackupsAsAnyOther()
    {
        QVERIFY(QFile::copy(
            QStringLiteral(ROLLBOOK_TEST_DATA "/schema-1.rollbook"), m_cli.path(QStringLiteral("old.rollbook"))));
        QVERIFY(
            QFile::setPermissions(m_cli.path(QStringLiteral("old.rollbook")), QFile::ReadOwner | QFile::WriteOwner));
        RawKey key;
        for (std::size_t i = 0; i < key.bytes.size(); ++i)
            key.bytes[i] = static_cast<unsigned char>(i + 1);
        m_cli.write(QStringLiteral("old.txt"), recoveryLines(key).join(QLatin1Char('\n')).toUtf8());
        // In the way of the folder where the file is kept as it was, before it is brought up.
        m_cli.write(QStringLiteral("old.backups"), "x");
        const Answer list = m_cli.bare(words("members old.rollbook --format csv --recovery-key-file old.txt"));
        EXPECT_CODE(list, 0);
        QVERIFY2(list.err.contains(QStringLiteral("No backup was kept")), qPrintable(list.err));
    }

    void aDamagedRegisterHasACodeOfItsOwn()
    {
        QByteArray content = m_cli.content(QStringLiteral("book.rollbook"));
        content[content.size() - 2'000] = static_cast<char>(content[content.size() - 2'000] ^ 4);
        m_cli.write(QStringLiteral("bad.rollbook"), content);
        const Answer answer = m_cli.run(words("verify bad.rollbook"));
        EXPECT_CODE(answer, 7);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(m_cli.content(QStringLiteral("bad.rollbook")), content);
    }

    void pagesAndPicturesAreWritten()
    {
        struct Case {
            const char *line;
            const char *file;
            const char *magic;
        };
        for (const Case &one : { Case { "report register book.rollbook --pdf r.pdf", "r.pdf", "%PDF-" },
                 Case { "report arrears book.rollbook --pdf a.pdf --landscape", "a.pdf", "%PDF-" },
                 Case { "report growth book.rollbook --pdf g.pdf", "g.pdf", "%PDF-" },
                 Case { "recovery-sheet book.rollbook --pdf s.pdf", "s.pdf", "%PDF-" },
                 Case { "chart growth book.rollbook --png c.png", "c.png", "\x89PNG" },
                 Case { "chart growth book.rollbook --svg c.svg --group scotland", "c.svg", "<?xml" } }) {
            const Answer answer = m_cli.run(words(one.line));
            EXPECT_CODE(answer, 0);
            const QByteArray content = m_cli.content(QLatin1String(one.file));
            QVERIFY2(content.startsWith(one.magic), one.line);
            QVERIFY2(content.size() > 1'000, one.line);
        }
        EXPECT_CODE(m_cli.run(words("report register book.rollbook --pdf nowhere/r.pdf")), 5);
    }

    void pagesSayWhenTheyAreToBeDestroyed()
    {
        EXPECT_CODE(m_cli.run(words("report register book.rollbook --pdf kept.pdf")), 0);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), { m_cli.path(QStringLiteral("kept.pdf")), QStringLiteral("-") });
        if (!reader.waitForFinished(60'000))
            QFAIL("pdftotext, of the package poppler-utils, reads what is printed");
        const QString text = QString::fromUtf8(reader.readAllStandardOutput()).simplified();
        const QString day = QLocale().toString(QDate::currentDate().addMonths(3), QStringLiteral("d MMM yyyy"));
        QVERIFY2(text.contains(QStringLiteral("Destroy after %1.").arg(day)), qPrintable(text.right(300)));
    }

    void numbersAreCheckedByTheirLetter()
    {
        const QString number = m_cli.run(words("members book.rollbook --format json --search m00012"))
                                   .json()
                                   .array()
                                   .first()
                                   .toObject()
                                   .value(QLatin1String("number"))
                                   .toString();
        QVERIFY(!number.isEmpty());
        const Answer good = m_cli.bare({ QStringLiteral("check-number"), number.toLower() });
        EXPECT_CODE(good, 0);
        QCOMPARE(good.out.trimmed(), number);
        const Answer bad = m_cli.bare({ QStringLiteral("check-number"), QStringLiteral("M00012I") });
        EXPECT_CODE(bad, 1);
        QVERIFY(bad.out.isEmpty());
    }

    void anInterruptedDemoLeavesNothingBehind()
    {
        auto environment = CliRunner::plain();
        environment.insert(QStringLiteral("ROLLBOOK_PASSPHRASE"), QStringLiteral("a long passphrase"));
        const QStringList before = QDir(m_cli.path({})).entryList(QDir::Files | QDir::Hidden);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ROLLBOOK_CLI),
            { QStringLiteral("demo"), m_cli.path(QStringLiteral("cut.rollbook")), QStringLiteral("--people"),
                QStringLiteral("500000") });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_cli.path(QStringLiteral("cut.rollbook"))), 60'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 6);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QCOMPARE(QDir(m_cli.path({})).entryList(QDir::Files | QDir::Hidden), before);
    }

    void manualAndCompletionNameEveryOption()
    {
        const QRegularExpression option(QStringLiteral("^  --([a-z-]+)"), QRegularExpression::MultilineOption);
        std::set<QString> names;
        for (const char *verb :
            { "members", "import", "demo", "report register", "chart growth", "check-number", "renew", "charge", "pay",
                "arrears", "accounts", "statement import", "statement match", "batch open", "batch add" }) {
            auto found = option.globalMatch(m_cli.bare(words(verb) << QStringLiteral("--help")).out);
            while (found.hasNext())
                names.insert(found.next().captured(1));
        }
        QVERIFY(names.size() > 20);
        for (const char *document : { "man", "bash", "zsh", "fish" }) {
            const Answer made = m_cli.bare({ QStringLiteral("--document"), QLatin1String(document) });
            EXPECT_CODE(made, 0);
            QString text = made.out;
            text.remove(QLatin1Char('\\'));
            for (const QString &name : names) {
                const bool helps = name == QLatin1String("help") && document != std::string("zsh");
                QVERIFY2(helps || text.contains(name), qPrintable(QLatin1String(document) + QLatin1Char(' ') + name));
            }
        }
        EXPECT_CODE(m_cli.bare({ QStringLiteral("--document"), QStringLiteral("csh") }), 2);
    }

    void completionOffersWhatTheVerbTakes()
    {
        const Answer bash = m_cli.bare({ QStringLiteral("--document"), QStringLiteral("bash") });
        m_cli.write(QStringLiteral("completion"), bash.out.toUtf8());
        QCOMPARE(QProcess::execute(
                     QStringLiteral("bash"), { QStringLiteral("-n"), m_cli.path(QStringLiteral("completion")) }),
            0);
        QVERIFY(QDir(m_cli.path({})).mkdir(QStringLiteral("no-files")));
        struct Case {
            const char *words;
            const char *offered;
        };
        for (const Case &one :
            { Case { "accounts b.rollbook --by ", "month type method group" }, Case { "history b.rollbook --by ", "" },
                Case { "history b.rollbook --format j", "json" }, Case { "backups b.rollbook --format c", "csv" },
                Case { "pay b.rollbook M1 --method st", "standing-order" },
                Case { "statement ", "import match post lines remove" }, Case { "batch p", "post" },
                Case { "statement match b.rollbook --c", "--confidence" } }) {
            const QString run
                = QStringLiteral("compopt() { :; }; source \"$1\"; COMP_WORDS=(rollbook-cli \"${@:2}\"); "
                                 "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _rollbook_cli; echo \"${COMPREPLY[*]}\"");
            QProcess shell;
            shell.setWorkingDirectory(m_cli.path(QStringLiteral("no-files")));
            shell.start(QStringLiteral("bash"),
                QStringList {
                    QStringLiteral("-c"), run, QStringLiteral("bash"), m_cli.path(QStringLiteral("completion")) }
                    + QString::fromLatin1(one.words).split(QLatin1Char(' ')));
            QVERIFY(shell.waitForFinished(60'000));
            QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), QLatin1String(one.offered));
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
