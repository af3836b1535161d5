// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/copydialog.h"
#include "ui/laptops/copylimitsbox.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace rollbook;

/// What a copy is limited to, chosen by keyboard.
class TestCopyLimitsBox : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };
    std::vector<Group> m_groups;

    Group &add(const char *name, Id<Group> parent = {})
    {
        Group group;
        group.id = m_ids.next<Group>();
        group.name = QString::fromUtf8(name);
        group.parent = parent;
        m_groups.push_back(group);
        return m_groups.back();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Id<Group> north = add("Gogledd").id;
        add("Bangor", north);
        add("De");
    }

    void aCopyIsWholeUnlessLimited()
    {
        CopyLimitsBox box(m_groups);
        box.show();
        QVERIFY(!box.findChild<QTreeWidget *>(QStringLiteral("copyGroups"))->isVisible());
        QVERIFY(box.limits().groups.empty() && box.limits().columns.isEmpty());
        QVERIFY(box.isComplete());
    }

    void groupsAndColumnsAreTickedByKeyboard()
    {
        CopyLimitsBox box(m_groups);
        box.show();
        auto *limited = box.findChild<QCheckBox *>(QStringLiteral("copyLimited"));
        QTest::keyClick(limited, Qt::Key_Space);
        auto *groups = box.findChild<QTreeWidget *>(QStringLiteral("copyGroups"));
        auto *columns = box.findChild<QListWidget *>(QStringLiteral("copyColumns"));
        QVERIFY(groups->isVisible() && columns->isVisible());
        // Limited to nothing less than everything is no limit.
        QVERIFY(!box.isComplete());
        // De, Gogledd, and Bangor below it, in the order of their names.
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Down);
        QTest::keyClick(groups, Qt::Key_Down);
        QCOMPARE(groups->currentItem()->text(0), QStringLiteral("Bangor"));
        QTest::keyClick(groups, Qt::Key_Space);
        QCOMPARE(box.limits().groups, std::vector<Id<Group>> { m_groups[1].id });
        QVERIFY(box.limits().columns.isEmpty());
        QVERIFY(box.isComplete());
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_End);
        QTest::keyClick(columns, Qt::Key_Space);
        const QStringList granted = box.limits().columns;
        QCOMPARE(granted.size(), columns->count() - 1);
        QVERIFY(granted.contains(QStringLiteral("identity")) && !granted.contains(QStringLiteral("notes")));
        // Who somebody is cannot be left out.
        columns->setCurrentRow(0);
        QTest::keyClick(columns, Qt::Key_Space);
        QVERIFY(box.limits().columns.contains(QStringLiteral("identity")));
    }

    void theDialogHandsTheLimitsOn()
    {
        QTemporaryDir folder;
        CopyDialog dialog(folder.filePath(QStringLiteral("society.rollbook")), {}, m_groups);
        dialog.show();
        const auto type = [&dialog](const char *field, const QString &text) {
            auto *edit = dialog.findChild<QLineEdit *>(QLatin1String(field));
            edit->setFocus();
            QTest::keyClicks(edit, text);
        };
        type("copyPerson", QStringLiteral("Huw Evans"));
        type("copyPassphraseEdit", QStringLiteral("heron ladder quartz mossy"));
        type("copyPassphraseAgainEdit", QStringLiteral("heron ladder quartz mossy"));
        QTest::keyClick(dialog.findChild<QCheckBox *>(QStringLiteral("copyLimited")), Qt::Key_Space);
        auto *again = dialog.findChild<QLineEdit *>(QStringLiteral("copyPassphraseAgainEdit"));
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // nothing is ticked yet
        auto *groups = dialog.findChild<QTreeWidget *>(QStringLiteral("copyGroups"));
        groups->setFocus();
        QTest::keyClick(groups, Qt::Key_Space);
        again->setFocus();
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        const Register::CopyOrder order = dialog.order();
        QCOMPARE(order.name, QStringLiteral("Huw Evans"));
        QCOMPARE(order.limits.groups, std::vector<Id<Group>> { m_groups[2].id });
    }
};

QTEST_MAIN(TestCopyLimitsBox)
#include "tst_copylimitsbox.moc"
