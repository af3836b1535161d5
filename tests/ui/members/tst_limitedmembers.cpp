// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/columndialog.h"
#include "ui/members/listexport.h"
#include "ui/members/memberdialog.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"
#include "ui/members/persondialogs.h"
#include "ui/members/pickers.h"
#include "ui/shell/workspace.h"
#include "ui/words/statuswords.h"

#include "tests/support/limitedsociety.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
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
        QVERIFY(told(QStringLiteral("this copy does not hold whether the fees are paid")));
        for (const ActionId id :
            { ActionId::RecordPayment, ActionId::RenewMembership, ActionId::ShowAccount, ActionId::RaiseCharge })
            QVERIFY(!page.action(id)->isEnabled());
        QVERIFY(!page.action(ActionId::RecordStanding)->isEnabled());
        QVERIFY(page.action(ActionId::EditMember)->isEnabled());
    }

    void statusesThatTakeKnowingTheFeesAreNotOffered()
    {
        LimitedSociety s;
        s.copy();
        const auto offers = [](const QWidget &page, StatusKind kind) {
            return page.findChild<QCheckBox *>(QStringLiteral("status-%1").arg(static_cast<int>(kind))) != nullptr;
        };
        MembersPage page(*s.officer);
        MembersPage whole(*s.secretary);
        QVERIFY(offers(page, StatusKind::Member) && !offers(whole, StatusKind::Member));
        for (const StatusKind kind :
            { StatusKind::PaidUp, StatusKind::PartPaid, StatusKind::Unpaid, StatusKind::PendingPayment })
            QVERIFY(!offers(page, kind) && offers(whole, kind));
        QVERIFY(offers(page, StatusKind::Exempt) && offers(page, StatusKind::InGrace));
        // Nor by what was kept from another register.
        const QVariantMap state { { QStringLiteral("statuses"),
            QVariantList { static_cast<int>(StatusKind::PaidUp), static_cast<int>(StatusKind::Member) } } };
        page.restoreState(state);
        QCOMPARE(page.saveState().value(QStringLiteral("statuses")).toList(),
            QVariantList { static_cast<int>(StatusKind::Member) });
    }

    void nobodyIsSetToMemberByHand()
    {
        LimitedSociety s;
        s.copy();
        const Reader &reader = s.officer->reader();
        PinDialog dialog(*s.officer, std::make_shared<const Directory>(*Directory::read(reader)),
            reader.facts(std::span(&s.mair, 1), FactParts::Everything)->front(), nullptr);
        const auto *statuses = dialog.findChild<QComboBox *>(QStringLiteral("status_pin"));
        QVERIFY(statuses->findText(statusName(StatusKind::Member)) < 0);
        QVERIFY(statuses->findText(statusName(StatusKind::PaidUp)) > 0);
    }

    void whatIsOwedIsNotExportedAsNothing()
    {
        LimitedSociety s;
        s.copy();
        const std::vector columns { MemberColumn::Status, MemberColumn::PaidUntil, MemberColumn::Owed };
        const auto exported = [&](const Register &book) {
            QBuffer file;
            file.open(QIODevice::WriteOnly);
            const auto done = writeMemberCsv(
                file, {}, book.reader(), *Directory::read(book.reader()), s.here.today(), { s.mair }, columns, {});
            const QByteArray all = done ? file.data() : QByteArray();
            return QString::fromUtf8(all.split('\n').value(1)).trimmed();
        };
        QCOMPARE(exported(*s.officer), QStringLiteral("Member,,"));
        QVERIFY(exported(*s.secretary).endsWith(QStringLiteral(",4.23")));
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
