// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importfixture.h"

using namespace rollbook;

/// Member numbers of a file beside those that were ever given.
class ImportNumbersTest : public QObject
{
    Q_OBJECT

private:
    static QString number(qint64 serial, int digits = 5)
    {
        return makeMemberNumber(QStringLiteral("M"), digits, serial);
    }
    static QByteArray row(const QString &number, const char *name)
    {
        return "Member number,First name,Last name\n" + number.toUtf8() + ",Nia," + name + '\n';
    }
    /// Mair Pugh with number 4, who had number 5 as well.
    static void putMair(ImportFixture &f)
    {
        Member mair;
        mair.given = QStringLiteral("Mair");
        mair.family = QStringLiteral("Pugh");
        mair.number = number(4);
        mair.formerNumbers = { number(5, 4) };
        f.put(mair);
    }

private Q_SLOTS:
    void aNumberThatWasGivenUpIsRefused()
    {
        ImportFixture f;
        putMair(f);
        const ImportReport report = f.import(row(number(5), "Bowen"));
        QCOMPARE(report.newPeople, 0);
        QCOMPARE(report.refused, 1);
        const Problem &why = report.refusedRows.front().problems.front();
        QCOMPARE(why.code, ProblemCode::NotUnique);
        QCOMPARE(why.field, QStringLiteral("number"));
        QCOMPARE(why.values, QStringList({ number(5), QStringLiteral("Mair Pugh") }));
    }

    void nobodyIsAssignedOne()
    {
        ImportFixture f;
        putMair(f);
        const ImportReport report = f.import("First name,Last name,Email\nNia,Bowen,nia@example.org\n");
        QCOMPARE(report.newPeople, 1);
        QCOMPARE(report.newSamples.front().number, number(6));
    }

    void moreDigitsAreTheSameNumber()
    {
        ImportFixture f;
        putMair(f);
        for (const QString &its : { number(4, 7), number(4, 4).toLower() }) {
            const ImportReport report = f.import(row(its, "Pugh"));
            QCOMPARE(report.newPeople, 0);
            QCOMPARE(report.refused, 0);
        }
        QCOMPARE(f.reg.table<Member>().size(), 1u);
        QCOMPARE(f.reg.table<Member>().begin()->second.number, number(4));
    }
};

QTEST_GUILESS_MAIN(ImportNumbersTest)
#include "tst_importnumbers.moc"
