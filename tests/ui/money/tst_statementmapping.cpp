// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/members/shownmembers.h"
#include "tests/ui/money/statementtill.h"
#include "ui/money/statementmapping.h"
#include "ui/money/statementwords.h"

using namespace rollbook;

/// A bank that nobody knows yet is explained once.
class StatementMappingTest : public QObject
{
    Q_OBJECT

private:
    static UnknownColumns someColumns()
    {
        return { QStringLiteral("print"),
            { QStringLiteral("Booked"), QStringLiteral("Particulars"), QStringLiteral("Paid in"),
                QStringLiteral("Paid out") },
            { { QStringLiteral("25/08/2026"), QStringLiteral("J Smith"), QStringLiteral("36.00"), {} },
                { QStringLiteral("26/08/2026"), QStringLiteral("Water Co"), {}, QStringLiteral("12.50") } },
            { QStringLiteral("day=Booked"), QStringLiteral("payer=Particulars"), QStringLiteral("in=Paid in"),
                QStringLiteral("out=Paid out") } };
    }
    static QComboBox *choice(const QWidget &dialog, int column)
    {
        return dialog.findChild<QComboBox *>(QStringLiteral("mapping%1").arg(column));
    }
    static QByteArray unknownFile(const QByteArray &rows) { return "Booked,Particulars,Ref,Paid in,Paid out\n" + rows; }

private Q_SLOTS:
    void guessesStandBesideTheFirstValues()
    {
        StatementMappingDialog dialog(QStringLiteral("odd.csv"), someColumns(), nullptr);
        dialog.show();
        QCOMPARE(namelessIn(&dialog), QStringList());
        QCOMPARE(clashesIn(&dialog), QStringList());
        const auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("mappingTable"));
        QCOMPARE(table->rowCount(), 4);
        QVERIFY(table->item(1, 1)->text().contains(QStringLiteral("J Smith")));
        QVERIFY(table->item(1, 1)->text().contains(QStringLiteral("Water Co")));
        QCOMPARE(choice(dialog, 0)->currentText(), statementFieldName(QStringLiteral("day")));
        QCOMPARE(choice(dialog, 1)->currentText(), statementFieldName(QStringLiteral("payer")));
        QCOMPARE(choice(dialog, 2)->currentText(), statementFieldName(QStringLiteral("in")));
        const auto *go = dialog.findChild<QPushButton *>(QStringLiteral("mappingGo"));
        QVERIFY(!go->isEnabled()); // the bank has no name yet
        for (const QLabel *label :
            dialog.findChild<QWidget *>(QStringLiteral("mappingProblem"))->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty()); // nothing is wrong before anything was typed
        dialog.findChild<QLineEdit *>(QStringLiteral("mappingName"))->setText(QStringLiteral("Credit Union"));
        QVERIFY(go->isEnabled());
        const StatementLayout layout = dialog.layout();
        QCOMPARE(layout.name, QStringLiteral("Credit Union"));
        QCOMPARE(layout.fingerprint, QStringLiteral("print"));
        QCOMPARE(layout.columns, someColumns().guess);
    }

    void itSaysWhatIsMissing_data()
    {
        QTest::addColumn<QList<int>>("without");
        QTest::addColumn<QString>("said");
        QTest::newRow("no day") << QList<int> { 0 } << QStringLiteral("No column holds the day");
        QTest::newRow("no money") << QList<int> { 2, 3 } << QStringLiteral("No column holds the money");
        QTest::newRow("no payer is no harm") << QList<int> { 1 } << QString();
    }
    void itSaysWhatIsMissing()
    {
        QFETCH(QList<int>, without);
        QFETCH(QString, said);
        StatementMappingDialog dialog(QStringLiteral("odd.csv"), someColumns(), nullptr);
        dialog.findChild<QLineEdit *>(QStringLiteral("mappingName"))->setText(QStringLiteral("Credit Union"));
        for (const int column : without)
            choice(dialog, column)->setCurrentIndex(0);
        QString words;
        for (const QLabel *label :
            dialog.findChild<QWidget *>(QStringLiteral("mappingProblem"))->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(said.isEmpty() ? words.isEmpty() : words.contains(said), qPrintable(words));
        QCOMPARE(dialog.findChild<QPushButton *>(QStringLiteral("mappingGo"))->isEnabled(), said.isEmpty());
    }

    void whatWasSaidBeforeComesBack()
    {
        StatementLayout known;
        known.id = { Uuid { 1, 2 } };
        known.name = QStringLiteral("Credit Union");
        known.columns = QStringList { QStringLiteral("day=Booked"), QStringLiteral("amount=Paid in"),
            QStringLiteral("dates=mdy"), QStringLiteral("sign=turned") };
        const StatementMappingDialog dialog(QStringLiteral("odd.csv"), someColumns(), &known);
        const StatementLayout layout = dialog.layout();
        QCOMPARE(layout.id, known.id);
        QCOMPARE(layout.name, known.name);
        QCOMPARE(layout.columns, known.columns);
    }

    void everyFieldHasAName()
    {
        for (const QString &field : statementFields())
            QVERIFY2(statementFieldName(field) != field, qPrintable(field));
    }

    void theBankIsExplainedOnce()
    {
        StatementTill till;
        till.open();
        till.choose(unknownFile("25/08/2026,J Smith,M00012K,36.00,\n26/08/2026,Water Co,,,12.50\n"));
        QDialog *mapping = till.dialog("statementMapping");
        QVERIFY(mapping);
        auto *name = mapping->findChild<QLineEdit *>(QStringLiteral("mappingName"));
        QTest::keyClicks(name, QStringLiteral("Credit Union"));
        QTest::keyClick(name, Qt::Key_Return);
        QDialog *import = till.dialog("statementImport");
        QVERIFY(import);
        QCOMPARE(textOf(import, "importBank"), QStringLiteral("Credit Union"));
        QVERIFY(till.society.opened->reader().all<StatementLayout>()->empty()); // nothing is written as yet
        QSignalSpy shown(till.panel.get(), &StatementsPanel::shown);
        QTest::keyClick(import, Qt::Key_Return);
        till.settle(shown);
        QCOMPARE(till.society.opened->reader().all<StatementLayout>()->size(), std::size_t { 1 });
        QCOMPARE(till.society.opened->reader().all<BankAccount>()->front().name, QStringLiteral("Credit Union"));
        QCOMPARE(till.panel->desk()->proof.total, (Money { 2'350 }));
        till.choose(unknownFile("27/08/2026,A Jones,,24.00,\n"));
        QDialog *again = till.dialog("statementImport");
        QVERIFY(again);
        QCOMPARE(again->findChild<QComboBox *>(QStringLiteral("importAccount0"))->currentText(),
            QStringLiteral("Credit Union"));
        again->findChild<QPushButton *>(QStringLiteral("importColumns"))->click();
        QDialog *once = till.dialog("statementMapping");
        QVERIFY(once);
        QCOMPARE(once->findChild<QLineEdit *>(QStringLiteral("mappingName"))->text(), QStringLiteral("Credit Union"));
    }

    void daysThatCouldBeEitherAreAskedAbout()
    {
        StatementTill till;
        till.open();
        till.choose(unknownFile("03/04/2026,J Smith,,36.00,\n05/04/2026,A Jones,,36.00,\n"));
        QDialog *mapping = till.dialog("statementMapping");
        QVERIFY(mapping);
        auto *name = mapping->findChild<QLineEdit *>(QStringLiteral("mappingName"));
        QTest::keyClicks(name, QStringLiteral("Credit Union"));
        QTest::keyClick(name, Qt::Key_Return);
        QDialog *import = till.dialog("statementImport");
        QVERIFY(import);
        QVERIFY(textOf(import, "importLines0").contains(QStringLiteral("3 Apr 2026 to 5 Apr 2026")));
        auto *turn = import->findChild<QPushButton *>(QStringLiteral("importMonthFirst"));
        QVERIFY(turn);
        turn->click();
        QTRY_VERIFY(!import->isVisible());
        QDialog *turned = till.dialog("statementImport");
        QVERIFY(turned);
        QVERIFY(textOf(turned, "importLines0").contains(QStringLiteral("4 Mar 2026 to 4 May 2026")));
    }
};

QTEST_MAIN(StatementMappingTest)
#include "tst_statementmapping.moc"
