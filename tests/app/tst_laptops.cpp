// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

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
        return m_runner.bare(words + m_runner.opening(QLatin1String(laptop)));
    }
    QJsonDocument json(const char *laptop, const char *verb, const QStringList &rest = {})
    {
        return run(laptop, verb, rest + QStringList { QStringLiteral("--json") }).json();
    }
    /// The path of a fresh change file; it is there, or the test has failed.
    QString takeOut(const char *laptop)
    {
        QString path = json(laptop, "take-out", { m_runner.path(QStringLiteral("stick")) })
                           .object()
                           .value(QStringLiteral("path"))
                           .toString();
        if (!QFileInfo(path).isFile())
            QTest::qFail(qPrintable(QStringLiteral("no change file “%1”").arg(path)), __FILE__, __LINE__);
        return path;
    }
    QJsonObject bringIn(const char *laptop, const QString &file) { return json(laptop, "bring-in", { file }).object(); }
    QJsonArray conflicts(const char *laptop) { return json(laptop, "conflicts").array(); }
    /// How many people a search finds.
    qsizetype found(const char *laptop, const char *text)
    {
        return json(laptop, "members", { QStringLiteral("--search"), QLatin1String(text) }).array().size();
    }
    QStringList names(const char *laptop)
    {
        QStringList names;
        for (const QJsonValue &row : json(laptop, "members").array())
            names << row.toObject().value(QStringLiteral("family")).toString();
        return names;
    }
    /// The four words; two laptops that answer nothing are not alike.
    QString fingerprint(const char *laptop)
    {
        QString words;
        for (const QJsonValue &row : json(laptop, "devices").array()) {
            if (row.toObject().value(QStringLiteral("this")).toBool())
                words = row.toObject().value(QStringLiteral("fingerprint")).toString();
        }
        if (words.count(QLatin1Char(' ')) != 3)
            QTest::qFail(qPrintable(QStringLiteral("“%1” is no fingerprint").arg(words)), __FILE__, __LINE__);
        return words;
    }
    /// How many laptops are enrolled, and how many of them revoked.
    std::pair<int, int> laptops(const char *laptop)
    {
        int revoked = 0;
        const QJsonArray rows = json(laptop, "devices").array();
        for (const QJsonValue &row : rows)
            revoked += row.toObject().value(QStringLiteral("revoked")).toBool() ? 1 : 0;
        return { static_cast<int>(rows.size()), revoked };
    }
    bool import(const char *laptop, const QByteArray &rows)
    {
        m_runner.write(QStringLiteral("rows.csv"), "Member number,First name,Last name,Email\n" + rows);
        return run(laptop, "import", { m_runner.path(QStringLiteral("rows.csv")) }).code == 0;
    }
    /// What treasurer and branch have done comes to the secretary.
    void bringBothIn()
    {
        for (const char *laptop : { "treasurer", "branch" })
            QVERIFY(bringIn("secretary", takeOut(laptop)).value(QStringLiteral("entries")).toInt() > 0);
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
            const QJsonObject made = json("secretary", "copy", options).object();
            QCOMPARE(made.value(QStringLiteral("laptop")).toString(), QLatin1String(laptop));
            QVERIFY(QFile::exists(made.value(QStringLiteral("path")).toString()));
        }
        QCOMPARE(names("treasurer"), names("secretary"));
    }

    void onlyTheCoordinatorMakesCopies()
    {
        const Answer answer = run("treasurer", "copy",
            { m_runner.path(QStringLiteral("mine.rollbook")), QStringLiteral("--name"), QStringLiteral("mine"),
                QStringLiteral("--copy-passphrase-file"), m_runner.path(QStringLiteral("pass.txt")) });
        EXPECT_CODE(answer, 1);
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
        // Nothing of what is in it shows.
        const QString name = QFileInfo(fromTreasurer).fileName();
        QVERIFY(!m_runner.content(QStringLiteral("stick/") + name).contains("Bowen"));
        QVERIFY(!name.contains(QStringLiteral("treasurer")));

        const Answer preview = run("secretary", "bring-in", { fromTreasurer, QStringLiteral("--dry-run") });
        EXPECT_CODE(preview, 0);
        QCOMPARE(names("secretary").size(), 2);
        QJsonObject brought = bringIn("secretary", fromTreasurer);
        QCOMPARE(brought.value(QStringLiteral("new_people")).toInt(), 1);
        brought = bringIn("secretary", fromBranch);
        QCOMPARE(brought.value(QStringLiteral("new_people")).toInt(), 1);
        QCOMPARE(brought.value(QStringLiteral("conflicts")).toInt(), 1);
        // The same file again changes nothing.
        QCOMPARE(bringIn("secretary", fromBranch).value(QStringLiteral("entries")).toInt(), 0);
        QCOMPARE(names("secretary").size(), 4);
    }

    void theSecretarySettlesWhatClashes()
    {
        const QJsonArray sides = conflicts("secretary");
        QCOMPARE(sides.size(), 2);
        const QJsonObject one = sides[0].toObject();
        QCOMPARE(one.value(QStringLiteral("before")).toString(), QStringLiteral("mair@example.org"));
        // What programs go by, whatever the language.
        QCOMPARE(one.value(QStringLiteral("kind")).toString(), QStringLiteral("conflict"));
        QCOMPARE(one.value(QStringLiteral("key")).toString(), QStringLiteral("email"));
        QCOMPARE(one.value(QStringLiteral("record")).toString().size(), 36);
        const QString when = one.value(QStringLiteral("when")).toString();
        QVERIFY2(
            when.endsWith(QLatin1Char('Z')) && QDateTime::fromString(when, Qt::ISODate).isValid(), qPrintable(when));
        const Answer table = run("secretary", "conflicts");
        EXPECT_CODE(table, 0);
        QVERIFY2(!table.out.contains(one.value(QStringLiteral("record")).toString()), qPrintable(table.out));
        const bool first = one.value(QStringLiteral("value")).toString() == QStringLiteral("mair.pugh@example.org");
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("--keep") }), 2);
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("3") }), 2);
        const QJsonObject settled
            = json("secretary", "resolve", { QStringLiteral("1"), first ? QStringLiteral("1") : QStringLiteral("2") })
                  .object();
        QCOMPARE(settled.value(QStringLiteral("settled")).toInt(), 1);
        QCOMPARE(settled.value(QStringLiteral("conflicts_left")).toInt(-1), 0);
        QVERIFY(conflicts("secretary").isEmpty());
    }

    void andEverybodyHoldsTheSame()
    {
        const QString answer = takeOut("secretary");
        for (const char *laptop : { "treasurer", "branch" }) {
            QVERIFY(bringIn(laptop, answer).value(QStringLiteral("entries")).toInt() > 0);
            QVERIFY(conflicts(laptop).isEmpty());
            QCOMPARE(fingerprint(laptop), fingerprint("secretary"));
            EXPECT_CODE(run(laptop, "verify"), 0);
            QCOMPARE(found(laptop, "mair.pugh@"), 1);
        }
        const Answer table = run("secretary", "devices");
        EXPECT_CODE(table, 0);
        QVERIFY2(table.out.contains(fingerprint("secretary")), qPrintable(table.out));
    }

    void numbersNeverMeet()
    {
        QStringList numbers;
        for (const QJsonValue &row : json("secretary", "members").array())
            numbers << row.toObject().value(QStringLiteral("number")).toString();
        QCOMPARE(numbers.size(), 4);
        QCOMPARE(numbers.removeDuplicates(), 0);
        QVERIFY(!numbers.contains(QString()));
        QCOMPARE(json("secretary", "give-numbers").object().value(QStringLiteral("given")).toInt(-1), 0);
    }

    void aThirdValueSettlesToo()
    {
        QVERIFY(import("treasurer", "A2,Dai,Rees,dai.rees@example.org\n"));
        QVERIFY(import("branch", "A2,Dai,Rees,d.rees@example.org\n"));
        bringBothIn();
        const QStringList third { QStringLiteral("1"), QStringLiteral("--value") };
        const Answer wrong = run("secretary", "resolve", third + QStringList { QStringLiteral("no-address") });
        EXPECT_CODE(wrong, 1);
        QVERIFY2(wrong.err.contains(QStringLiteral("no-address")), qPrintable(wrong.err));
        EXPECT_CODE(run("secretary", "resolve", third + QStringList { QStringLiteral("dai@rees.example.org") }), 0);
        QVERIFY(conflicts("secretary").isEmpty());
        QCOMPARE(found("secretary", "dai@rees"), 1);
    }

    void manyAreSettledByARule()
    {
        const QString news = takeOut("secretary");
        for (const char *laptop : { "treasurer", "branch" })
            QVERIFY(bringIn(laptop, news).value(QStringLiteral("entries")).toInt() > 0);
        QVERIFY(import("treasurer", "A1,Mair,Pugh,one@example.org\nA2,Dai,Rees,two@example.org\n"));
        QVERIFY(import("branch", "A1,Mair,Pugh,three@example.org\nA2,Dai,Rees,four@example.org\n"));
        bringBothIn();
        QCOMPARE(conflicts("secretary").size(), 4);
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("--all") }), 2);
        EXPECT_CODE(run("secretary", "resolve",
                        { QStringLiteral("--all"), QStringLiteral("--from"), QStringLiteral("nobody") }),
            2);
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("--newest") }), 2);
        // The secretary wrote none of it, so that rule decides nothing.
        const QJsonObject none
            = json("secretary", "resolve", { QStringLiteral("--all"), QStringLiteral("--ours") }).object();
        QCOMPARE(none.value(QStringLiteral("settled")).toInt(-1), 0);
        QCOMPARE(none.value(QStringLiteral("conflicts_left")).toInt(), 2);
        const QStringList treasurers { QStringLiteral("--all"), QStringLiteral("--from"), QStringLiteral("Treasurer") };
        QCOMPARE(json("secretary", "resolve", treasurers).object().value(QStringLiteral("settled")).toInt(), 2);
        QVERIFY(conflicts("secretary").isEmpty());
        for (const char *address : { "one@", "two@" })
            QCOMPARE(found("secretary", address), 1);
    }

    void whatTheOthersWroteIsTaken()
    {
        QVERIFY(import("secretary", "A1,Mair,Pugh,ours@example.org\n"));
        QVERIFY(import("treasurer", "A1,Mair,Pugh,theirs@example.org\n"));
        QVERIFY(bringIn("secretary", takeOut("treasurer")).value(QStringLiteral("entries")).toInt() > 0);
        QCOMPARE(conflicts("secretary").size(), 2);
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("--all"), QStringLiteral("--theirs") }), 0);
        QVERIFY(conflicts("secretary").isEmpty());
        QCOMPARE(found("secretary", "theirs@"), 1);
        QCOMPARE(found("secretary", "ours@"), 0);
    }

    void theSamePersonFromTwoLaptopsIsOffered()
    {
        for (const char *laptop : { "treasurer", "branch" }) {
            QVERIFY(import(laptop, ",Olwen,Price,olwen@example.org\n"));
            QVERIFY(bringIn("secretary", takeOut(laptop)).value(QStringLiteral("entries")).toInt() > 0);
        }
        QCOMPARE(names("secretary").count(QStringLiteral("Price")), 2);
        const QJsonArray rows = conflicts("secretary");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QStringLiteral("whose")).toString(), QStringLiteral("Olwen Price"));
        QCOMPARE(rows[0].toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("same-person"));
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("1") }), 0);
        QCOMPARE(names("secretary").count(QStringLiteral("Price")), 1);
        QVERIFY(conflicts("secretary").isEmpty());
    }

    void twoPeopleUnderOneNumberAreToldAsTwo()
    {
        QVERIFY(import("treasurer", "X1,Ifan,Lloyd,ifan@example.org\n"));
        QVERIFY(import("branch", "X1,Sioned,Wynn,sioned@example.org\n"));
        bringBothIn();
        const QStringList person { QStringLiteral("--person"), QStringLiteral("X1") };
        const QStringList pair { QStringLiteral("A1"), QStringLiteral("X1") };
        for (const Answer &answer : { run("secretary", "history", person), run("secretary", "keep-apart", pair),
                 run("secretary", "merge", pair) }) {
            EXPECT_CODE(answer, 2);
            QVERIFY2(answer.err.contains(QStringLiteral("2 people")), qPrintable(answer.err));
        }
        const QJsonArray rows = conflicts("secretary");
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].toObject().value(QStringLiteral("kind")).toString(), QStringLiteral("same-number"));
        QCOMPARE(rows[0].toObject().value(QStringLiteral("key")).toString(), QStringLiteral("number"));
        QVERIFY(
            rows[0].toObject().value(QStringLiteral("record")) != rows[1].toObject().value(QStringLiteral("record")));
        // Neither staying as they are nor a third value decides that.
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("--keep") }), 2);
        EXPECT_CODE(
            run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("--value"), QStringLiteral("X2") }), 2);
        EXPECT_CODE(run("secretary", "resolve", { QStringLiteral("1"), QStringLiteral("2") }), 0);
        QVERIFY(conflicts("secretary").isEmpty());
        EXPECT_CODE(run("secretary", "history", person), 0);
    }

    void nothingIsRevokedWhenOneNameIsWrong()
    {
        const auto before = laptops("secretary");
        QCOMPARE(before, std::pair(3, 0));
        EXPECT_CODE(run("secretary", "devices",
                        { QStringLiteral("--revoke"), QStringLiteral("branch"), QStringLiteral("--believe"),
                            QStringLiteral("nobody") }),
            2);
        QCOMPARE(laptops("secretary"), before);
        // Only the coordinator may revoke: a copy is not renewed on the way to finding that out.
        const auto treasurers = laptops("treasurer");
        const Answer answer = run("treasurer", "devices",
            { QStringLiteral("--renew"), QStringLiteral("--revoke"), QStringLiteral("branch") });
        EXPECT_CODE(answer, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("coordinator")), qPrintable(answer.err));
        QCOMPARE(laptops("treasurer"), treasurers);
    }

    void aLostLaptopDoesNotCountAnyMore()
    {
        EXPECT_CODE(run("secretary", "devices", { QStringLiteral("--revoke"), QStringLiteral("branch") }), 0);
        QCOMPARE(laptops("secretary"), std::pair(3, 1));
        QVERIFY(import("branch", ",Thief,Thievery,thief@example.org\n"));
        const QString forged = takeOut("branch");
        const Answer answer = run("secretary", "bring-in", { forged });
        EXPECT_CODE(answer, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("revoked")), qPrintable(answer.err));
        // Nor is anything sealed for it.
        const QString news = takeOut("secretary");
        const Answer refused = run("branch", "bring-in", { news });
        EXPECT_CODE(refused, 1);
        QVERIFY2(refused.err.contains(QFileInfo(news).fileName()), qPrintable(refused.err));
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
        EXPECT_CODE(answer, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("altered")), qPrintable(answer.err));
    }
};

QTEST_GUILESS_MAIN(LaptopsStory)
#include "tst_laptops.moc"
