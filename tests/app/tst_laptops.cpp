// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDir>

using namespace rollbook;

/// A weekend of three laptops that never see each other but by files on a stick.
class LaptopsStory : public QObject
{
    Q_OBJECT

private:
    CliRunner m_runner;

    Answer run(const char *laptop, const char *verb, const QStringList &rest = {})
    {
        QStringList words { QLatin1String(verb), m_runner.path(QLatin1String(laptop) + QStringLiteral(".rollbook")) };
        words += rest;
        words += QStringList { QStringLiteral("--passphrase-file"), m_runner.path(QStringLiteral("pass.txt")) };
        return m_runner.bare(words);
    }
    /// The path of a fresh change file, or nothing.
    QString takeOut(const char *laptop, const QStringList &options = {})
    {
        const Answer answer = run(laptop, "take-out",
            QStringList { m_runner.path(QStringLiteral("stick")), QStringLiteral("--json") } + options);
        return answer.code == 0 ? answer.json().object().value(QStringLiteral("path")).toString() : QString();
    }
    QJsonObject bringIn(const char *laptop, const QString &file)
    {
        const Answer answer = run(laptop, "bring-in", { file, QStringLiteral("--json") });
        return answer.code == 0 ? answer.json().object() : QJsonObject { { QStringLiteral("error"), answer.err } };
    }
    QStringList names(const char *laptop)
    {
        QStringList found;
        for (const QJsonValue &row :
            run(laptop, "members", { QStringLiteral("--format"), QStringLiteral("json") }).json().array())
            found << row.toObject().value(QStringLiteral("family")).toString();
        return found;
    }
    QString fingerprint(const char *laptop)
    {
        const QStringList lines = run(laptop, "devices").out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return lines.isEmpty() ? QString() : lines.last();
    }
    bool import(const char *laptop, const QByteArray &rows)
    {
        m_runner.write(QStringLiteral("rows.csv"), "Member number,First name,Last name,Email\n" + rows);
        return run(laptop, "import", { m_runner.path(QStringLiteral("rows.csv")) }).code == 0;
    }

private Q_SLOTS:
    void fridayTheSecretaryMakesCopies()
    {
        m_runner.write(QStringLiteral("pass.txt"), "four words on paper\n");
        QFile::setPermissions(m_runner.path(QStringLiteral("pass.txt")), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QDir().mkdir(m_runner.path(QStringLiteral("stick"))));
        EXPECT_CODE(run("secretary", "new", { QStringLiteral("--name"), QStringLiteral("Canolfan Gwaun") }), 0);
        QVERIFY(import("secretary", "A1,Mair,Pugh,mair@example.org\nA2,Dai,Rees,dai@example.org\n"));
        for (const char *laptop : { "treasurer", "branch" }) {
            const QStringList options { m_runner.path(QLatin1String(laptop) + QStringLiteral(".rollbook")),
                QStringLiteral("--name"), QLatin1String(laptop), QStringLiteral("--copy-passphrase-file"),
                m_runner.path(QStringLiteral("pass.txt")) };
            EXPECT_CODE(run("secretary", "copy", options), 0);
        }
        QCOMPARE(names("treasurer"), names("secretary"));
    }

    void onlyTheCoordinatorMakesCopies()
    {
        const Answer answer = run("treasurer", "copy",
            { m_runner.path(QStringLiteral("mine.rollbook")), QStringLiteral("--name"), QStringLiteral("mine"),
                QStringLiteral("--copy-passphrase-file"), m_runner.path(QStringLiteral("pass.txt")) });
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains(QStringLiteral("coordinator")), qPrintable(answer.err));
        QVERIFY(!QFile::exists(m_runner.path(QStringLiteral("mine.rollbook"))));
    }

    void saturdayEverybodyWorksAlone()
    {
        QVERIFY(import("treasurer", "A1,Mair,Pugh,mair.pugh@example.org\n,Nia,Bowen,nia@example.org\n"));
        QVERIFY(import("branch", "A1,Mair,Pugh,m.pugh@example.org\n,Huw,Evans,huw@example.org\n"));
    }

    void sundayTheyCombine()
    {
        const QString fromTreasurer = takeOut("treasurer");
        const QString fromBranch = takeOut("branch");
        QVERIFY(!fromTreasurer.isEmpty() && !fromBranch.isEmpty());
        // Nothing of what is in it shows.
        const QString name = QFileInfo(fromTreasurer).fileName();
        QVERIFY(!m_runner.content(QStringLiteral("stick/") + name).contains("Bowen"));
        QVERIFY(!name.contains(QStringLiteral("treasurer")));

        const Answer preview = run("secretary", "bring-in", { fromTreasurer, QStringLiteral("--dry-run") });
        EXPECT_CODE(preview, 0);
        QCOMPARE(names("secretary").size(), 2);
        QJsonObject brought = bringIn("secretary", fromTreasurer);
        QCOMPARE(brought.value(QStringLiteral("newPeople")).toInt(), 1);
        brought = bringIn("secretary", fromBranch);
        QCOMPARE(brought.value(QStringLiteral("newPeople")).toInt(), 1);
        QCOMPARE(brought.value(QStringLiteral("conflicts")).toInt(), 1);
        // The same file again changes nothing.
        QCOMPARE(bringIn("secretary", fromBranch).value(QStringLiteral("entries")).toInt(), 0);
        QCOMPARE(names("secretary").size(), 4);
    }

    void theSecretarySettlesWhatClashes()
    {
        const Answer listed = run("secretary", "conflicts", { QStringLiteral("--json") });
        EXPECT_CODE(listed, 0);
        const QJsonArray sides = listed.json().array();
        QCOMPARE(sides.size(), 2);
        QCOMPARE(sides[0].toObject().value(QStringLiteral("before")).toString(), QStringLiteral("mair@example.org"));
        const bool first
            = sides[0].toObject().value(QStringLiteral("value")).toString() == QStringLiteral("mair.pugh@example.org");
        EXPECT_CODE(
            run("secretary", "resolve", { QStringLiteral("1"), first ? QStringLiteral("1") : QStringLiteral("2") }), 0);
        QVERIFY(run("secretary", "conflicts", { QStringLiteral("--json") }).json().array().isEmpty());
    }

    void andEverybodyHoldsTheSame()
    {
        const QString answer = takeOut("secretary");
        for (const char *laptop : { "treasurer", "branch" }) {
            QVERIFY2(!bringIn(laptop, answer).contains(QStringLiteral("error")), laptop);
            QVERIFY(run(laptop, "conflicts", { QStringLiteral("--json") }).json().array().isEmpty());
            QCOMPARE(fingerprint(laptop), fingerprint("secretary"));
            EXPECT_CODE(run(laptop, "verify"), 0);
            const Answer found = run(laptop, "members",
                { QStringLiteral("--search"), QStringLiteral("mair.pugh@"), QStringLiteral("--format"),
                    QStringLiteral("json") });
            QCOMPARE(found.json().array().size(), 1);
        }
    }

    void numbersNeverMeet()
    {
        QStringList numbers;
        for (const QJsonValue &row :
            run("secretary", "members", { QStringLiteral("--format"), QStringLiteral("json") }).json().array())
            numbers << row.toObject().value(QStringLiteral("number")).toString();
        QCOMPARE(numbers.size(), 4);
        QCOMPARE(numbers.removeDuplicates(), 0);
        QVERIFY(!numbers.contains(QString()));
    }

    void aThirdValueSettlesToo()
    {
        QVERIFY(import("treasurer", "A2,Dai,Rees,dai.rees@example.org\n"));
        QVERIFY(import("branch", "A2,Dai,Rees,d.rees@example.org\n"));
        for (const char *laptop : { "treasurer", "branch" })
            QVERIFY(!bringIn("secretary", takeOut(laptop)).contains(QStringLiteral("error")));
        const QStringList third { QStringLiteral("1"), QStringLiteral("--value") };
        QVERIFY(run("secretary", "resolve", third + QStringList { QStringLiteral("no-address") }).code != 0);
        EXPECT_CODE(run("secretary", "resolve", third + QStringList { QStringLiteral("dai@rees.example.org") }), 0);
        QVERIFY(run("secretary", "conflicts", { QStringLiteral("--json") }).json().array().isEmpty());
        const Answer found = run("secretary", "members",
            { QStringLiteral("--search"), QStringLiteral("dai@rees"), QStringLiteral("--format"),
                QStringLiteral("json") });
        QCOMPARE(found.json().array().size(), 1);
    }

    void manyAreSettledByARule()
    {
        const QString news = takeOut("secretary");
        for (const char *laptop : { "treasurer", "branch" })
            QVERIFY(!bringIn(laptop, news).contains(QStringLiteral("error")));
        QVERIFY(import("treasurer", "A1,Mair,Pugh,one@example.org\nA2,Dai,Rees,two@example.org\n"));
        QVERIFY(import("branch", "A1,Mair,Pugh,three@example.org\nA2,Dai,Rees,four@example.org\n"));
        for (const char *laptop : { "treasurer", "branch" })
            QVERIFY(!bringIn("secretary", takeOut(laptop)).contains(QStringLiteral("error")));
        QCOMPARE(run("secretary", "conflicts", { QStringLiteral("--json") }).json().array().size(), 4);
        QVERIFY(run("secretary", "resolve", { QStringLiteral("--all") }).code != 0);
        EXPECT_CODE(run("secretary", "resolve",
                        { QStringLiteral("--all"), QStringLiteral("--from"), QStringLiteral("Treasurer") }),
            0);
        QVERIFY(run("secretary", "conflicts", { QStringLiteral("--json") }).json().array().isEmpty());
        for (const char *address : { "one@", "two@" })
            QCOMPARE(run("secretary", "members",
                         { QStringLiteral("--search"), QLatin1String(address), QStringLiteral("--format"),
                             QStringLiteral("json") })
                         .json()
                         .array()
                         .size(),
                1);
    }

    void theSamePersonFromTwoLaptopsIsOffered()
    {
        for (const char *laptop : { "treasurer", "branch" }) {
            QVERIFY(import(laptop, ",Olwen,Price,olwen@example.org\n"));
            QVERIFY(!bringIn("secretary", takeOut(laptop)).contains(QStringLiteral("error")));
        }
        QCOMPARE(names("secretary").count(QStringLiteral("Price")), 2);
        const QJsonArray rows = run("secretary", "conflicts", { QStringLiteral("--json") }).json().array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QStringLiteral("whose")).toString(), QStringLiteral("Olwen Price"));
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("1") }), 0);
        QCOMPARE(names("secretary").count(QStringLiteral("Price")), 1);
        QVERIFY(run("secretary", "conflicts", { QStringLiteral("--json") }).json().array().isEmpty());
    }

    void aLostLaptopDoesNotCountAnyMore()
    {
        EXPECT_CODE(run("secretary", "devices", { QStringLiteral("--revoke"), QStringLiteral("branch") }), 0);
        QVERIFY(import("branch", ",Thief,Thievery,thief@example.org\n"));
        const QString forged = takeOut("branch");
        const Answer answer = run("secretary", "bring-in", { forged });
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains(QStringLiteral("revoked")), qPrintable(answer.err));
        // Nor is anything sealed for it.
        const QString news = takeOut("secretary");
        const Answer refused = run("branch", "bring-in", { news });
        QVERIFY(refused.code != 0);
        QVERIFY(!names("secretary").contains(QStringLiteral("Thievery")));
    }

    void anAlteredFileIsRefused()
    {
        const QString file = takeOut("treasurer");
        QFile altered(file);
        QVERIFY(altered.open(QIODevice::ReadWrite));
        QByteArray content = altered.readAll();
        content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
        altered.seek(0);
        altered.write(content);
        altered.close();
        const Answer answer = run("secretary", "bring-in", { file });
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains(QStringLiteral("altered")), qPrintable(answer.err));
    }
};

QTEST_GUILESS_MAIN(LaptopsStory)
#include "tst_laptops.moc"
