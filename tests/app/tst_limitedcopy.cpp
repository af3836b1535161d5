// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirunner.h"

#include <QDir>
#include <QFileInfo>

using namespace rollbook;

/// A branch officer gets a copy of the branch alone, and works on it.
class LimitedCopyStory : public QObject
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
    QStringList copyTo(const char *laptop, const QStringList &limits)
    {
        return QStringList { m_runner.path(QLatin1String(laptop) + QStringLiteral(".rollbook")),
            QStringLiteral("--name"), QLatin1String(laptop), QStringLiteral("--copy-passphrase-file"),
            m_runner.path(QStringLiteral("pass.txt")) }
        + limits;
    }
    /// The path of a fresh change file, for all laptops or for one.
    QString takeOut(const char *laptop, const QStringList &recipient = {})
    {
        return json(laptop, "take-out", QStringList { m_runner.path(QStringLiteral("stick")) } + recipient)
            .object()
            .value(QStringLiteral("path"))
            .toString();
    }
    QJsonObject bringIn(const char *laptop, const QString &file) { return json(laptop, "bring-in", { file }).object(); }
    bool import(const char *laptop, const QByteArray &rows)
    {
        m_runner.write(QStringLiteral("rows.csv"), "Member number,First name,Last name,Email,Town,Branch\n" + rows);
        return run(laptop, "import", { m_runner.path(QStringLiteral("rows.csv")) }).code == 0;
    }
    QStringList families(const char *laptop)
    {
        QStringList names;
        for (const QJsonValue &row : json(laptop, "members").array())
            names << row.toObject().value(QStringLiteral("family")).toString();
        names.sort();
        return names;
    }
    QJsonObject device(const char *laptop, const char *name)
    {
        for (const QJsonValue &row : json(laptop, "devices").array()) {
            if (row.toObject().value(QStringLiteral("name")).toString() == QLatin1String(name))
                return row.toObject();
        }
        return {};
    }
    QString fingerprint(const char *laptop)
    {
        for (const QJsonValue &row : json(laptop, "devices").array()) {
            if (row.toObject().value(QStringLiteral("this")).toBool())
                return row.toObject().value(QStringLiteral("fingerprint")).toString();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_runner.write(QStringLiteral("pass.txt"), "four words on paper\n");
        QFile::setPermissions(m_runner.path(QStringLiteral("pass.txt")), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QDir().mkdir(m_runner.path(QStringLiteral("stick"))));
        EXPECT_CODE(run("secretary", "new", { QStringLiteral("--name"), QStringLiteral("Canolfan Gwaun") }), 0);
        QVERIFY(import(
            "secretary", "A1,Mair,Pugh,mair@example.org,Abergwaun,Gogledd\nA2,Dai,Rees,dai@example.org,Solfach,De\n"));
    }

    void theCopyIsOfOneBranchAndSomeColumns()
    {
        const QStringList limits { QStringLiteral("--group"), QStringLiteral("gogledd"), QStringLiteral("--columns"),
            QStringLiteral("contact,birth") };
        EXPECT_CODE(
            run("secretary", "copy", copyTo("officer", { QStringLiteral("--group"), QStringLiteral("Nowhere") })), 2);
        EXPECT_CODE(run("secretary", "copy",
                        copyTo("officer", { QStringLiteral("--columns"), QStringLiteral("contact,salary") })),
            2);
        QCOMPARE(json("secretary", "devices").array().size(), 1);
        EXPECT_CODE(run("secretary", "copy", copyTo("officer", limits)), 0);
        // Before any list: one that leaves the register is noted in it, and is news to the other laptop.
        QCOMPARE(fingerprint("officer"), fingerprint("secretary"));
        QCOMPARE(families("officer"), QStringList { QStringLiteral("Pugh") });
        const Answer all = run("officer", "members",
            { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--columns"), QStringLiteral("all") });
        EXPECT_CODE(all, 0);
        QVERIFY(all.out.contains(QStringLiteral("mair@example.org")));
        QVERIFY(!all.out.contains(QStringLiteral("Abergwaun")));
        // What is withheld is not told as empty, and what is told is said to be of this copy.
        QVERIFY(!all.out.contains(QStringLiteral("town")) && !all.out.contains(QStringLiteral("owed")));
        QVERIFY(all.err.contains(QStringLiteral("limited copy")));
        const QJsonObject officer = device("secretary", "officer");
        QCOMPARE(officer.value(QStringLiteral("groups")).toString(), QStringLiteral("Gogledd"));
        QVERIFY(officer.value(QStringLiteral("without")).toString().contains(QStringLiteral("Postal address")));
    }

    void itIsWholeAndSaysWhatItIs()
    {
        const Answer verified = run("officer", "verify");
        EXPECT_CODE(verified, 0);
        QVERIFY2(verified.out.contains(QStringLiteral("limited copy")), qPrintable(verified.out));
        QVERIFY(json("officer", "verify").object().value(QStringLiteral("limited_copy")).toBool());
        QVERIFY(!json("secretary", "verify").object().value(QStringLiteral("limited_copy")).toBool(true));
        const Answer history = run("officer", "history");
        EXPECT_CODE(history, 0);
        QVERIFY2(!history.out.contains(QStringLiteral("Rees")), qPrintable(history.out));
    }

    void workGoesBothWays()
    {
        QVERIFY(import("officer", "A1,Mair,Pugh,mair.pugh@example.org,,Gogledd\n"));
        QVERIFY(bringIn("secretary", takeOut("officer")).value(QStringLiteral("entries")).toInt() > 0);
        const Answer all = run("secretary", "members",
            { QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--columns"), QStringLiteral("all") });
        QVERIFY(all.out.contains(QStringLiteral("mair.pugh@example.org")));
        QVERIFY(all.out.contains(QStringLiteral("Abergwaun")));
        QVERIFY(import("secretary", ",Nia,Bowen,nia@example.org,Abergwaun,Gogledd\n"));
        const QStringList officer { QStringLiteral("--for"), QStringLiteral("officer") };
        QVERIFY(bringIn("officer", takeOut("secretary", officer)).value(QStringLiteral("entries")).toInt() > 0);
        QCOMPARE(fingerprint("officer"), fingerprint("secretary"));
        QCOMPARE(families("officer"), (QStringList { QStringLiteral("Bowen"), QStringLiteral("Pugh") }));
        EXPECT_CODE(run("officer", "verify"), 0);
        EXPECT_CODE(run("secretary", "verify"), 0);
    }

    void whatReachesBeyondIsRefused()
    {
        const Answer refused = run("officer", "import", { [this] {
            m_runner.write(QStringLiteral("beyond.csv"),
                "Member number,First name,Last name,Email,Town,Branch\n,Huw,Evans,huw@example.org,,De\n");
            return m_runner.path(QStringLiteral("beyond.csv"));
        }() });
        QVERIFY2(refused.code != 0, qPrintable(refused.out));
        QVERIFY2(refused.err.contains(QStringLiteral("limited")), qPrintable(refused.err));
        EXPECT_CODE(run("officer", "copy", copyTo("thief", {})), 1);
        QVERIFY(!QFileInfo::exists(m_runner.path(QStringLiteral("thief.rollbook"))));
    }

    void everybodyGetsAFileOfTheirOwn()
    {
        EXPECT_CODE(run("secretary", "copy", copyTo("treasurer", {})), 0);
        const QJsonObject out = json("secretary", "take-out", { m_runner.path(QStringLiteral("stick")) }).object();
        QCOMPARE(out.value(QStringLiteral("recipients")).toArray().size(), 1);
        const QJsonArray further = out.value(QStringLiteral("further")).toArray();
        QCOMPARE(further.size(), 1);
        EXPECT_CODE(run("officer", "bring-in", { out.value(QStringLiteral("path")).toString() }), 1);
        EXPECT_CODE(run("officer", "bring-in", { further[0].toObject().value(QStringLiteral("path")).toString() }), 0);
    }

    void whatIsPaidIsNotGuessed()
    {
        const QDate today = QDate::currentDate();
        const QString row
            = QStringLiteral("A9,Gwen,Morris,Gogledd,Full,%1,%2,36.00,0\n")
                  .arg(today.addDays(-100).toString(Qt::ISODate), today.addDays(200).toString(Qt::ISODate));
        m_runner.write(QStringLiteral("fees.csv"),
            "Member number,First name,Last name,Branch,Membership type,Joined,Expires,Fee,Paid\n" + row.toUtf8());
        EXPECT_CODE(run("secretary", "import", { m_runner.path(QStringLiteral("fees.csv")) }), 0);
        const Answer taken = run("secretary", "take-out",
            { m_runner.path(QStringLiteral("stick")), QStringLiteral("--for"), QStringLiteral("officer") });
        QVERIFY2(taken.out.contains(QStringLiteral("Took 1 entry out to ")), qPrintable(taken.out));
        QVERIFY(bringIn("officer", takeOut("secretary", { QStringLiteral("--for"), QStringLiteral("officer") }))
                    .value(QStringLiteral("entries"))
                    .toInt()
            > 0);
        const auto found = [this](const char *laptop, const char *status) {
            const QJsonArray rows = json(laptop, "members",
                { QStringLiteral("--search"), QStringLiteral("Morris"), QStringLiteral("--status"),
                    QLatin1String(status) })
                                        .array();
            return rows.isEmpty() ? QString() : rows.first().toObject().value(QStringLiteral("status")).toString();
        };
        QCOMPARE(found("secretary", "members"), QStringLiteral("pending"));
        QCOMPARE(found("secretary", "member"), QString());
        QCOMPARE(found("officer", "members"), QStringLiteral("member"));
        QCOMPARE(found("officer", "member"), QStringLiteral("member"));
        const Answer none = run("officer", "members", { QStringLiteral("--status"), QStringLiteral("pending,lapsed") });
        EXPECT_CODE(none, 0);
        QVERIFY2(none.err.contains(QStringLiteral("not held in this copy")), qPrintable(none.err));
    }

    void theArrearsListIsRefused()
    {
        const auto list = [this](const char *laptop) {
            return m_runner.bare({ QStringLiteral("report"), QStringLiteral("arrears"),
                m_runner.path(QLatin1String(laptop) + QStringLiteral(".rollbook")), QStringLiteral("--pdf"),
                m_runner.path(QLatin1String(laptop) + QStringLiteral(".pdf")), QStringLiteral("--passphrase-file"),
                m_runner.path(QStringLiteral("pass.txt")) });
        };
        EXPECT_CODE(list("secretary"), 0);
        const Answer refused = list("officer");
        EXPECT_CODE(refused, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("without fees and payments")), qPrintable(refused.err));
        QVERIFY(!QFileInfo::exists(m_runner.path(QStringLiteral("officer.pdf"))));
    }
};

QTEST_GUILESS_MAIN(LimitedCopyStory)
#include "tst_limitedcopy.moc"
