// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/journalmodel.h"

#include "core/changes/journalsearch.h"
#include "tests/support/twolaptops.h"
#include "ui/history/undopeople.h"

#include <QCheckBox>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace rollbook;

class TestJournalModel final : public QObject
{
    Q_OBJECT

private:
    static QStringList sentences(const JournalModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.index(row, JournalModel::What).data().toString();
        return found;
    }
    static bool isStruckOut(const JournalModel &model, int row)
    {
        return model.index(row, JournalModel::What).data(Qt::FontRole).value<QFont>().strikeOut();
    }

private Q_SLOTS:
    /// Each of the entries that went back at once is shown as undone, and one line says what was done.
    void whatWentBackTogetherIsShownUndone()
    {
        test::TwoLaptops two;
        const auto bea = two.admit(*two.secretary, QStringLiteral("Bea"), QStringLiteral("Nettle"));
        two.makeCopy();
        two.edit(*two.treasurer, bea, [](Member &member) { member.notes = QStringLiteral("first"); });
        two.edit(*two.treasurer, bea, [](Member &member) { member.notes = QStringLiteral("second"); });
        two.bring(*two.treasurer, *two.secretary);
        const auto newest = two.secretary->reader().journal(0, 1)->front();
        const auto entries = broughtInWith(two.secretary->reader(), newest);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 2u);
        const auto undone = two.secretary->undo({ *entries }, {});
        QVERIFY(undone);
        JournalModel model(*two.secretary);
        QVERIFY(model.update().ok());
        QStringList told = sentences(model);
        QCOMPARE(told[0], QStringLiteral("Undid: Brought in the work of other laptops (entries: 2)"));
        QCOMPARE(told[1], QStringLiteral("Changed Bea Nettle (undone since)"));
        QCOMPARE(told[2], QStringLiteral("Changed Bea Nettle (undone since)"));
        QVERIFY(isStruckOut(model, 1) && isStruckOut(model, 2) && !isStruckOut(model, 0));
        QVERIFY(two.secretary->undo(undone->entry).ok());
        QCOMPARE(two.secretary->reader().one(bea)->notes, QStringLiteral("second"));
        QVERIFY(model.update().ok());
        told = sentences(model);
        QCOMPARE(told[0], QStringLiteral("Did again: Brought in the work of other laptops (entries: 2)"));
        QVERIFY(told[1].endsWith(QStringLiteral("(undone since)")));
    }

    /// As long as nobody is chosen, the choice is one line, close under what stands above it.
    void theChoiceOfPeopleTakesNoMoreThanItsLine()
    {
        test::TwoLaptops two;
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QTreeWidget(&window), 3);
        auto *people = new UndoPeople(two.secretary->reader(), &window);
        layout->addWidget(people, 2);
        window.resize(400, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *some = people->findChild<QCheckBox *>(QStringLiteral("undoSome"));
        QCOMPARE(people->height(), some->sizeHint().height());
        some->setEnabled(true);
        some->setChecked(true);
        QTRY_VERIFY(people->height() > 150);
        QVERIFY(some->y() <= 2);
    }
};

QTEST_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
