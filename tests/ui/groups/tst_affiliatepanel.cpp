// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/affiliatepanel.h"

#include "core/rules/ledger.h"
#include "tests/support/limitedsociety.h"
#include "tests/ui/members/shownmembers.h"
#include "ui/groups/affiliatedialogs.h"
#include "ui/groups/groupdialogs.h"
#include "ui/groups/groupspage.h"
#include "ui/members/accountdialog.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/personpicker.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

using namespace rollbook;

class AffiliatePanelTest : public QObject
{
    Q_OBJECT

private:
    /// A choir of 120 that affiliates for a pound a head by bands, with a delegate for every 50.
    struct Affiliates : Society {
        Id<Group> choir;
        Id<MembershipType> bodies;
        Id<Member> ada = admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Id<Member> bea = admit(QStringLiteral("Bea"), QStringLiteral("Moss"));

        Affiliates()
        {
            MembershipType type;
            type.name = QStringLiteral("Bodies");
            type.affiliation = true;
            type.rolloverMonth = 0;
            type.bandFees = { QStringLiteral("100=5000"), QStringLiteral("=9000") };
            type.membersPerDelegate = 50;
            type.mostDelegates = 4;
            submit(SaveMembershipType { type });
            const auto types = opened->reader().all<MembershipType>();
            bodies = std::ranges::find(*types, type.name, &MembershipType::name)->id;
            choir = addGroup(QStringLiteral("Choir"), QStringLiteral("Branch"), region);
            Group group = *opened->reader().one(choir);
            group.affiliate = true;
            group.affiliateMembers = 120;
            submit(EditGroup { group });
        }
        [[nodiscard]] MemberFacts facts() const { return *moneyOfAffiliate(opened->reader(), choir); }
    };
    struct Shown {
        GroupsPage page;
        Shown(Register &source, Id<Group> group) : page(source)
        {
            page.resize(1024, 700);
            for (const auto &[id, action] : page.actionsById())
                page.addAction(action);
            page.setInFront(true);
            page.show();
            bringToFront(&page);
            page.showRecord(group.uuid);
        }
        [[nodiscard]] QTabWidget *tabs() const { return page.findChild<QTabWidget *>(QStringLiteral("groupTabs")); }
        template <class D> [[nodiscard]] D *open(const char *name) const
        {
            for (D *one : page.findChildren<D *>(QLatin1String(name))) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
        void press(Qt::Key key)
        {
            bringToFront(&page);
            QTest::keyClick(&page, key, Qt::ControlModifier | Qt::ShiftModifier);
        }
        static void enter(QWidget *dialog)
        {
            bringToFront(dialog);
            QTest::keyClick(
                dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return, Qt::ControlModifier);
        }
    };

private Q_SLOTS:
    void onlyAffiliatesHaveThePage()
    {
        Affiliates society;
        Shown shown(*society.opened, society.branch);
        QVERIFY(!shown.tabs()->isTabVisible(2));
        QVERIFY(!shown.page.action(ActionId::RenewAffiliation)->isEnabled());
        shown.page.showRecord(society.choir.uuid);
        QVERIFY(shown.tabs()->isTabVisible(2));
        QVERIFY(shown.page.action(ActionId::RenewAffiliation)->isEnabled());
        QVERIFY(textOf(&shown.page, "affiliationReason").contains(QStringLiteral("Not affiliated yet")));
        QCOMPARE(textOf(&shown.page, "entitlement"), QStringLiteral("No right to delegates at present"));
    }

    void affiliatesPaysAndStandsThere()
    {
        Affiliates society;
        Shown shown(*society.opened, society.choir);
        shown.tabs()->setCurrentIndex(2);
        shown.press(Qt::Key_N);
        auto *renew = shown.open<AffiliationDialog>("affiliationDialog");
        QVERIFY(renew);
        QCOMPARE(namelessIn(renew), QStringList());
        QCOMPARE(clashesIn(renew), QStringList());
        QTRY_VERIFY(messageOf(renew, "type").contains(QStringLiteral("£90.00")));
        writeInto(renew, "affiliate_members", QStringLiteral("many"));
        shown.enter(renew);
        QVERIFY(renew->isVisible() && messageOf(renew, "affiliate_members").contains(QStringLiteral("many")));
        writeInto(renew, "affiliate_members", QStringLiteral("90"));
        shown.enter(renew);
        QVERIFY(!renew->isVisible());
        QCOMPARE(society.opened->reader().one(society.choir)->affiliateMembers, 90);
        QCOMPARE(owedAt(society.facts(), society.clock.today()).pence, 5000);
        shown.press(Qt::Key_R);
        auto *payment = shown.open<PaymentDialog>("paymentDialog");
        QVERIFY(payment && payment->windowTitle().contains(QStringLiteral("Choir")));
        QTest::keyClick(payment->focusWidget(), Qt::Key_Return);
        QVERIFY(!payment->isVisible());
        QCOMPARE(owedAt(society.facts(), society.clock.today()).pence, 0);
        QVERIFY(society.facts().payments.front().payer.isNull());
        shown.press(Qt::Key_B);
        auto *account = shown.open<AccountDialog>("accountDialog");
        QVERIFY(account && account->windowTitle().contains(QStringLiteral("Choir")));
    }

    void delegatesComeAndGo()
    {
        Affiliates society;
        society.submit(RenewAffiliation { society.choir, society.bodies, {}, 60 });
        Shown shown(*society.opened, society.choir);
        shown.tabs()->setCurrentIndex(2);
        QCOMPARE(textOf(&shown.page, "entitlement"), QStringLiteral("0 of 2 delegate(s)"));
        shown.page.action(ActionId::AppointDelegate)->trigger();
        auto *appoint = shown.open<DelegateDialog>("delegateDialog");
        QVERIFY(appoint);
        QCOMPARE(clashesIn(appoint), QStringList());
        shown.enter(appoint);
        QVERIFY(!messageOf(appoint, "member").isEmpty());
        QTest::keyClicks(appoint->findChild<PersonPicker *>(), QStringLiteral("lloyd"));
        shown.enter(appoint);
        QVERIFY(!appoint->isVisible());
        auto *list = shown.page.findChild<QListWidget *>(QStringLiteral("delegates"));
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("Ada Lloyd")));
        QCOMPARE(textOf(&shown.page, "entitlement"), QStringLiteral("1 of 2 delegate(s)"));
        society.submit(JoinGroup { society.bea, society.choir, GroupRole::Substitute, {}, {} });
        QCOMPARE(list->count(), 2);
        QCOMPARE(textOf(&shown.page, "entitlement"), QStringLiteral("1 of 2 delegate(s)"));
        list->setCurrentRow(0);
        shown.page.findChild<QPushButton *>(QStringLiteral("endDelegate"))->click();
        auto *leave = shown.open<LeaveDialog>("leaveDialog");
        QVERIFY(leave && leave->windowTitle().contains(QStringLiteral("Ada Lloyd")));
        writeInto(leave, "end_day", QStringLiteral("4/9/2026"));
        shown.enter(leave);
        QVERIFY(!leave->isVisible());
        QCOMPARE(list->count(), 1);
        QCOMPARE(textOf(&shown.page, "entitlement"), QStringLiteral("0 of 2 delegate(s)"));
    }

    void aCopyWithoutMoneyShowsNothingOfIt()
    {
        test::LimitedSociety s;
        Group body = *s.secretary->reader().one(s.bangor);
        body.affiliate = true;
        if (!s.secretary->submit(EditGroup { body }))
            qFatal("no affiliate");
        s.copy();
        Shown shown(*s.officer, s.bangor);
        QVERIFY(!shown.tabs()->isTabVisible(2));
        for (const ActionId id : { ActionId::RenewAffiliation, ActionId::RecordGroupPayment, ActionId::ShowGroupAccount,
                 ActionId::AppointDelegate })
            QVERIFY(!shown.page.action(id)->isEnabled());
        Shown whole(*s.secretary, s.bangor);
        QVERIFY(whole.tabs()->isTabVisible(2));
    }
};

QTEST_MAIN(AffiliatePanelTest)
#include "tst_affiliatepanel.moc"
