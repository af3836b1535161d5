// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "tests/ui/members/society.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace rollbook;

class ImportPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_settings;

    QString file(const QByteArray &content)
    {
        QString path = m_folder.filePath(QStringLiteral("people.csv"));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no file");
        out.write(content);
        return path;
    }
    static QPushButton *button(const ImportPage &page, const char *name)
    {
        return page.findChild<QPushButton *>(QLatin1String(name));
    }
    static void goTo(ImportPage &page, ImportPage::Step step)
    {
        QTest::mouseClick(button(page, "importNext"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), step, 60'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A folder of its own: the same test may run over the sanitizers beside this one.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("rollbook-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_importpage"));
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void fromFileToUndo()
    {
        Society society;
        ImportPage page(*society.opened);
        page.resize(1024, 700);
        page.show();
        QVERIFY(!button(page, "importNext")->isEnabled());
        page.openFile(file("First name,Surname,Email,Local group,Membership type,Expires,Joined\n"
                           "Ada,Lloyd,ada@example.org,Felin,Standard,31/12/2026,13/02/2020\n"
                           "Bea,Moss,bea@example.org,Afon,Standard,31/12/2026,14/03/2021\n"
                           "Cai,Nash,cai@example.org,Felin,Standard,31/12/2026,not a day\n"));
        QCOMPARE(page.findChild<QTableView *>(QStringLiteral("importPreview"))->model()->rowCount(), 3);
        goTo(page, ImportPage::Columns);
        QVERIFY(button(page, "importNext")->isEnabled());
        goTo(page, ImportPage::Values);
        auto *values = page.findChild<QTreeWidget *>(QStringLiteral("valueTree"));
        QVERIFY(values->topLevelItemCount() >= 3);
        QCOMPARE(values->topLevelItem(0)->child(0)->text(0), QStringLiteral("Joined"));
        QCOMPARE(values->topLevelItem(0)->child(0)->text(1), QStringLiteral("1"));
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("valueStep"))->findChild<QComboBox *>()->isEnabled());
        for (const QLabel *label : page.findChild<QWidget *>(QStringLiteral("valueStep"))->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(QStringLiteral("Every value was understood")));
        goTo(page, ImportPage::Check);
        const QString headline = page.findChild<QLabel *>(QStringLiteral("checkHeadline"))->text();
        QVERIFY2(headline.contains(QStringLiteral("2 new people")) && headline.contains(QStringLiteral("1 refused")),
            qPrintable(headline));
        QCOMPARE(*society.opened->reader().memberCount(), 0);
        QVERIFY(button(page, "saveRefused")->isEnabled());
        goTo(page, ImportPage::Finished);
        QCOMPARE(*society.opened->reader().memberCount(), 2);
        QVERIFY(button(page, "showImported")->property("primary").toBool());
        for (const char *other : { "importNext", "undoImport", "saveRefusedAfter" })
            QVERIFY2(!button(page, other)->property("primary").toBool(), other);
        QSignalSpy people(&page, &Page::showMembersRequested);
        QTest::mouseClick(button(page, "showImported"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(people.count(), 1, 60'000);
        QCOMPARE(people.at(0).at(0).value<std::vector<Id<Member>>>().size(), std::size_t(2));
        QTest::mouseClick(button(page, "undoImport"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page.step(), ImportPage::File, 60'000);
        QCOMPARE(*society.opened->reader().memberCount(), 0);
    }

    void daysWithTheYearFirstAskForNoOrder()
    {
        Society society;
        ImportPage page(*society.opened);
        page.resize(1024, 700);
        page.show();
        page.openFile(file("First name,Surname,Joined\nAda,Lloyd,2020-02-13\nBea,Moss,2021-03-14\n"));
        goTo(page, ImportPage::Columns);
        goTo(page, ImportPage::Values);
        const auto *choice = page.findChild<QComboBox *>(QStringLiteral("valueChoice"));
        QCOMPARE(choice->count(), 1);
        QVERIFY(!choice->isEnabled());
        QVERIFY(!choice->currentText().contains(QStringLiteral("month")));
    }

    void aChoiceIsRememberedForTheHeader()
    {
        Society society;
        const QString path = file("Forename,Surname,Quux\nAda,Lloyd,Chief\n");
        {
            ImportPage page(*society.opened);
            page.resize(1024, 700);
            page.show();
            page.openFile(path);
            goTo(page, ImportPage::Columns);
            auto *choice = page.findChild<QComboBox *>(QStringLiteral("column2"));
            choice->setFocus();
            const int title = choice->findText(QStringLiteral("Title"));
            QVERIFY(title > 0);
            choice->setCurrentIndex(title);
            Q_EMIT choice->activated(title);
            goTo(page, ImportPage::Values);
        }
        ImportPage again(*society.opened);
        again.resize(1024, 700);
        again.show();
        again.openFile(path);
        goTo(again, ImportPage::Columns);
        QCOMPARE(again.findChild<QComboBox *>(QStringLiteral("column2"))->currentText(), QStringLiteral("Title"));
        for (const QString &key : QSettings().allKeys()) {
            const QString kept = QString::fromUtf8(QSettings().value(key).toByteArray());
            QVERIFY(!kept.contains(QStringLiteral("Chief")) && !kept.contains(QStringLiteral("Lloyd")));
        }
    }

    void formatCanBeCorrected()
    {
        Society society;
        ImportPage page(*society.opened);
        page.resize(1024, 700);
        page.show();
        page.openFile(file("A list\nFirst name;Surname\nAda;Lloyd\n"));
        auto *preview = page.findChild<QTableView *>(QStringLiteral("importPreview"))->model();
        QCOMPARE(preview->columnCount(), 2);
        auto *line = page.findChild<QSpinBox *>(QStringLiteral("headerLine"));
        line->setValue(2);
        QCOMPARE(preview->headerData(0, Qt::Horizontal).toString(), QStringLiteral("First name"));
        QCOMPARE(preview->rowCount(), 1);
    }

    void aMissingFileIsTold()
    {
        Society society;
        ImportPage page(*society.opened);
        page.resize(1024, 700);
        page.show();
        page.openFile(m_folder.filePath(QStringLiteral("nothing.csv")));
        auto *problem = page.findChild<QLabel *>(QStringLiteral("importProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), 60'000);
        QVERIFY(problem->text().contains(QStringLiteral("nothing.csv")));
        QCOMPARE(page.step(), ImportPage::File);
    }
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
