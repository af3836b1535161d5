// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/columndialog.h"
#include "ui/members/memberdialog.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"
#include "ui/members/pickers.h"
#include "ui/shell/workspace.h"

#include "tests/support/limitedsociety.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace rollbook;
using test::LimitedSociety;

/// What a limited copy does not hold is not shown as if it were empty.
class LimitedMembersTest : public QObject
{
    Q_OBJECT

private:
    static bool isShown(const MemberTable *table, MemberColumn column)
    {
        return !table->isColumnHidden(static_cast<int>(column));
    }

private Q_SLOTS:
    void withheldColumnsAreNotInTheList()
    {
        LimitedSociety s;
        s.copy();
        MembersPage page(*s.officer);
        page.show();
        auto *table = page.findChild<MemberTable *>(QStringLiteral("memberTable"));
        QVERIFY(isShown(table, MemberColumn::Email) && isShown(table, MemberColumn::Name));
        QVERIFY(!isShown(table, MemberColumn::Owed) && !isShown(table, MemberColumn::PaidUntil));
        QVERIFY(!isShown(table, MemberColumn::Postcode));
        // Neither by hand nor by what was kept from another register.
        table->setColumnShown(MemberColumn::Town, true);
        QVERIFY(!isShown(table, MemberColumn::Town));
        table->restoreLayout(
            { { QStringLiteral("columns"), QStringList { QStringLiteral("name"), QStringLiteral("owed") } } });
        QVERIFY(!isShown(table, MemberColumn::Owed));
        ColumnDialog dialog(*table);
        const auto *list = dialog.findChild<QListWidget *>(QStringLiteral("columnList"));
        QVERIFY(list->findItems(columnTitle(MemberColumn::Owed), Qt::MatchExactly).isEmpty());
        QCOMPARE(list->findItems(columnTitle(MemberColumn::Telephone), Qt::MatchExactly).size(), 1);
        MembersPage whole(*s.secretary);
        QVERIFY(isShown(whole.findChild<MemberTable *>(QStringLiteral("memberTable")), MemberColumn::Owed));
    }

    void theDetailsTellWhatIsNotThere()
    {
        LimitedSociety s;
        s.copy();
        MembersPage page(*s.officer);
        page.resize(1024, 700);
        page.setInFront(true);
        page.show();
        page.findChild<MemberTable *>(QStringLiteral("memberTable"))->goTo(s.mair);
        const auto told = [&page](const QString &words) {
            const auto labels = page.findChildren<QLabel *>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
        };
        QTRY_VERIFY(told(QStringLiteral("Not in this copy")));
        QVERIFY(told(QStringLiteral("Date of birth, Fees and payments")));
        QVERIFY(!page.action(ActionId::RecordPayment)->isEnabled());
        QVERIFY(!page.action(ActionId::RecordStanding)->isEnabled());
        QVERIFY(page.action(ActionId::EditMember)->isEnabled());
    }

    void theFormAsksForNothingThatIsWithheld()
    {
        LimitedSociety s;
        s.copy();
        auto directory = Directory::read(s.officer->reader());
        QVERIFY(directory);
        MemberDialog dialog(*s.officer, std::make_shared<const Directory>(*directory), s.north);
        dialog.show();
        const auto isVisible
            = [&dialog](const char *name) { return dialog.findChild<QWidget *>(QLatin1String(name))->isVisible(); };
        QVERIFY(isVisible("family") && isVisible("email"));
        for (const char *withheld : { "town", "postcode", "birth_date", "notes", "tags", "paid", "method" })
            QVERIFY2(!isVisible(withheld), withheld);
        QVERIFY(!isVisible("addressHeading") && !isVisible("setUpTypes"));
        // The one type has a fee, which this copy could not write down.
        QVERIFY(dialog.findChild<TypePicker *>(QStringLiteral("type"))->type().isNull());
        dialog.findChild<QLineEdit *>(QStringLiteral("given"))->setText(QStringLiteral("Nia"));
        dialog.findChild<QLineEdit *>(QStringLiteral("family"))->setText(QStringLiteral("Bowen"));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(*s.officer->reader().memberCount(), 2);
    }

    void everyPageSaysThatTheCopyIsLimited()
    {
        LimitedSociety s;
        s.copy();
        Workspace workspace(allPages());
        static_cast<QWidget &>(workspace).show();
        workspace.begin(*s.officer, false);
        const auto *notice = workspace.findChild<QLabel *>(QStringLiteral("limitNotice"));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(QStringLiteral("Gogledd")));
        QVERIFY(notice->text().contains(QStringLiteral("Fees and payments")));
        workspace.begin(*s.secretary, false);
        QVERIFY(!notice->isVisible());
        workspace.clear();
    }
};

QTEST_MAIN(LimitedMembersTest)
#include "tst_limitedmembers.moc"
