// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "ui/members/filterchips.h"
#include "ui/members/memberdialog.h"
#include "ui/members/memberfinder.h"
#include "ui/members/membertable.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/persondialogs.h"
#include "ui/members/pickers.h"
#include "ui/members/statuspill.h"
#include "ui/widgets/checkmenubox.h"
#include "ui/words/statuswords.h"

#include "tests/ui/members/society.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace rollbook;

class MembersPageTest : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        explicit Shown(Society &society) : page(*society.opened)
        {
            page.resize(1024, 700);
            for (const auto &[id, action] : page.actionsById())
                page.addAction(action);
            page.setInFront(true);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qWarning("the window did not become active");
        }
        QString count() const { return page.findChild<QLabel *>(QStringLiteral("memberCount"))->text(); }
        MemberTable *table() const { return page.findChild<MemberTable *>(QStringLiteral("memberTable")); }
        QLineEdit *search() const { return page.findChild<QLineEdit *>(QStringLiteral("memberSearch")); }
        QString name() const { return page.findChild<QLabel *>(QStringLiteral("detailName"))->text(); }
        template <class T> T *dialog(const char *name) const { return page.findChild<T *>(QLatin1String(name)); }
        MembersPage page;
    };
    static void type(QWidget *form, const char *field, const QString &text)
    {
        auto *widget = form->findChild<QWidget *>(QLatin1String(field));
        QVERIFY2(widget, field);
        widget->setFocus();
        QTest::keyClicks(widget, text);
        // Without a window manager the dialog is never active, and leaving a field goes unnoticed.
        QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(widget, &left);
    }

private Q_SLOTS:
    void emptyRegisterOffersTheNextStep()
    {
        Society society;
        Shown shown(society);
        QVERIFY(shown.page.findChild<QLabel *>(QStringLiteral("emptyTitle"))->isVisible());
        QSignalSpy asked(&shown.page, &Page::showPageRequested);
        QTest::mouseClick(shown.page.findChild<QPushButton *>(QStringLiteral("emptyImport")), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Scope>(), Scope::ImportPage);
        QVERIFY(!shown.page.action(ActionId::EditMember)->isEnabled());
    }

    void addsByKeyboard()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Shown shown(society);
        QSignalSpy said(&shown.page, &Page::said);
        QTest::keyClick(&shown.page, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.dialog<MemberDialog>("memberDialog");
        QVERIFY(dialog);
        type(dialog, "given", QStringLiteral("Bea"));
        type(dialog, "family", QStringLiteral("Kent"));
        type(dialog, "postcode", QStringLiteral("cf101aa"));
        type(dialog, "email", QStringLiteral("bea@"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto *message = dialog->findChild<QLabel *>(QStringLiteral("emailMessage"));
        QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("bea@")));
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("postcode"))->text(), QStringLiteral("CF10 1AA"));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("postcodeMessage"))
                    ->text()
                    .contains(QStringLiteral("CF10 1AA")));
        QCOMPARE(shown.count(), QStringLiteral("1 person"));
        type(dialog, "email", QStringLiteral("example.org"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(shown.count(), QStringLiteral("2 people"));
        QCOMPARE(shown.name(), QStringLiteral("Bea Kent"));
        QCOMPARE(shown.table()->currentIndex().row(), 0);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.at(0).at(0).value<Message>().undo.has_value());
    }

    void warnsOfTheSamePerson()
    {
        Society society;
        const auto ada = society.admit(
            QStringLiteral("Ada"), QStringLiteral("Lloyd"), 2400, {}, QStringLiteral("ada@example.org"));
        society.admit(QStringLiteral("Aba"), QStringLiteral("Aaron"));
        Shown shown(society);
        QTest::keyClick(&shown.page, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.dialog<MemberDialog>("memberDialog");
        QVERIFY(dialog);
        type(dialog, "email", QStringLiteral("ADA@example.org"));
        auto *open = dialog->findChild<QPushButton *>(QStringLiteral("openExisting"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), 60'000);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(shown.table()->currentMember(), ada);
        QCOMPARE(shown.name(), QStringLiteral("Ada Lloyd"));
    }

    void paymentTakesTwoKeys()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 1000);
        Shown shown(society);
        shown.table()->setFocus();
        QSignalSpy reset(&shown.table()->members(), &QAbstractItemModel::modelReset);
        QTest::keyClick(shown.table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = shown.dialog<PaymentDialog>("paymentDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
        const auto facts = society.opened->reader().facts(std::span(&ada, 1), FactParts::Everything);
        QCOMPARE(owedAt(facts->front(), society.clock.today()).pence, 0);
        QCOMPARE(shown.table()->model()->index(0, static_cast<int>(MemberColumn::Owed)).data().toString(), QString());
        QCOMPARE(reset.count(), 0);
        QCOMPARE(shown.table()->currentMember(), ada);
    }

    void searchesAndClears()
    {
        Society society;
        society.admit(QStringLiteral("Sean"), QStringLiteral("O'Neill"));
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Shown shown(society);
        QTest::keyClick(shown.table(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), shown.search());
        QTest::keyClicks(shown.search(), QStringLiteral("oneill"));
        QCOMPARE(shown.count(), QStringLiteral("1 of 2 people"));
        QCOMPARE(shown.name(), QStringLiteral("Sean O'Neill"));
        QTest::keyClicks(shown.search(), QStringLiteral("x"));
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.page.findChild<QPushButton *>(QStringLiteral("showEverybody"))->isVisible(), 60'000);
        QTest::keyClick(shown.search(), Qt::Key_Escape);
        QCOMPARE(shown.search()->text(), QString());
        QCOMPARE(shown.count(), QStringLiteral("2 people"));
        QVERIFY(shown.table()->currentIndex().isValid());
        QTest::keyClick(shown.search(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), shown.table());
    }

    void peopleBehindAFigureAreAChip()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        Shown shown(society);
        shown.page.showOnly({ ada }, QStringLiteral("Joined in January 2026"));
        QCOMPARE(shown.count(), QStringLiteral("1 of 2 people"));
        auto *chip = shown.page.findChild<FilterChip *>();
        QVERIFY(chip && chip->isVisible());
        QVERIFY(chip->accessibleName().contains(QStringLiteral("Joined in January 2026")));
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), QStringLiteral("2 people"), 60'000);
    }

    void followsChangesMadeElsewhere()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        const auto bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        Shown shown(society);
        shown.table()->goTo(bea);
        Member changed = society.member(ada);
        changed.family = QStringLiteral("Zorn");
        society.submit(EditMember { changed, {}, {} });
        QCOMPARE(shown.table()->currentMember(), bea);
        QCOMPARE(shown.table()->currentIndex().row(), 0);
        QVERIFY(society.opened->undo().ok());
        QCOMPARE(shown.table()->currentIndex().row(), 1);
    }

    void copiesWithHeadings()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Shown shown(society);
        shown.table()->showColumns({ MemberColumn::Name, MemberColumn::PaidUntil });
        shown.table()->selectAll();
        shown.page.action(ActionId::CopyWithHeadings)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Name\tPaid until\nLloyd, Ada\t31 Dec 2026\n"));
    }

    void stateComesBack()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        const auto bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        QVariantMap state;
        {
            Shown shown(society);
            shown.table()->showColumns({ MemberColumn::Town, MemberColumn::Name });
            shown.table()->setColumnWidth(static_cast<int>(MemberColumn::Town), 222);
            shown.search()->setText(QStringLiteral("moss"));
            state = shown.page.saveState();
            for (const QString &key : shown.page.lastingState())
                QVERIFY(key != QLatin1String("search") && key != QLatin1String("current"));
        }
        Shown again(society);
        again.page.restoreState(state);
        QCOMPARE(again.table()->shownColumns(), (std::vector { MemberColumn::Town, MemberColumn::Name }));
        QCOMPARE(again.table()->columnWidth(static_cast<int>(MemberColumn::Town)), 222);
        QCOMPARE(again.count(), QStringLiteral("1 of 2 people"));
        QCOMPARE(again.table()->currentMember(), bea);
    }

    void statusesAreTickedByKeyboard()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Shown shown(society);
        shown.page.action(ActionId::ToggleFilter)->trigger();
        auto *box = shown.page.findChild<CheckMenuBox *>(QStringLiteral("statusFilter"));
        QVERIFY(box);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(box->menu()->isVisible());
        auto *first = box->menu()->findChild<QCheckBox *>(QStringLiteral("status-members"));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), first, 60'000);
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = box->menu()->findChild<QCheckBox *>(
            QStringLiteral("status-%1").arg(static_cast<int>(allStatuses().front())));
        QCOMPARE(QApplication::focusWidget(), second);
        QTest::keyClick(second, Qt::Key_Space);
        QVERIFY(second->isChecked());
        QVERIFY(box->text().startsWith(QLatin1Char('1')));
        QTest::keyClick(second, Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), first);
        QTest::keyClick(first, Qt::Key_Escape);
        QVERIFY(!box->menu()->isVisible());
    }

    void everyStatusHasRoomInItsColumn()
    {
        Society society;
        Shown shown(society);
        const int width = shown.table()->columnWidth(static_cast<int>(MemberColumn::Status));
        for (const StatusKind kind : allStatuses())
            QVERIFY2(width >= statusPillSize(kind, shown.table()->font()).width(), qPrintable(statusName(kind)));
    }

    void theFirstMemberNeedsAType()
    {
        Society society;
        MembershipType old = *society.opened->reader().one(society.standard);
        old.retired = QDate(2026, 1, 1);
        society.submit(SaveMembershipType { old });
        Shown shown(society);
        QSignalSpy asked(&shown.page, &Page::actionRequested);
        QVERIFY(shown.page.findChild<QPushButton *>(QStringLiteral("emptyTypes")));
        QTest::keyClick(&shown.page, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.dialog<MemberDialog>("memberDialog");
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>(QStringLiteral("setUpTypes"));
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ActionId>(), ActionId::MembershipTypes);
        MembershipType full;
        full.name = QStringLiteral("Full");
        society.submit(SaveMembershipType { full });
        QVERIFY(!button->isVisible());
        QCOMPARE(dialog->findChild<TypePicker *>(QStringLiteral("type"))->currentText(), QStringLiteral("Full"));
    }

    void theTypeProposedIsTheOneMostHave()
    {
        Society society;
        MembershipType abroad;
        abroad.name = QStringLiteral("Zambia");
        society.submit(SaveMembershipType { abroad });
        AdmitMember admit;
        admit.member.given = QStringLiteral("Ada");
        admit.member.family = QStringLiteral("Lloyd");
        for (const MembershipType &type : *society.opened->reader().all<MembershipType>()) {
            if (type.name == abroad.name)
                admit.type = type.id;
        }
        admit.start = QDate(2026, 1, 10);
        society.submit(admit);
        Shown shown(society);
        const auto *finder = shown.page.findChild<MemberFinder *>();
        QTRY_VERIFY_WITH_TIMEOUT(finder->book(), 60'000);
        QTest::keyClick(&shown.page, Qt::Key_N, Qt::ControlModifier);
        auto *dialog = shown.dialog<MemberDialog>("memberDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<TypePicker *>(QStringLiteral("type"))->currentText(), abroad.name);
    }

    void anEndIsProposedThatIsTaken()
    {
        Society society;
        AdmitMember admit;
        admit.member.given = QStringLiteral("Ada");
        admit.member.family = QStringLiteral("Lloyd");
        admit.type = society.standard;
        admit.start = QDate(2024, 1, 10);
        society.submit(admit);
        Shown shown(society);
        shown.page.action(ActionId::EndMembership)->trigger();
        auto *dialog = shown.dialog<EndDialog>("endDialog");
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
    }

    void whoIsCurrentStaysInSight()
    {
        Society society;
        for (int i = 0; i < 60; ++i)
            society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd%1").arg(i, 2, 10, QLatin1Char('0')));
        Shown shown(society);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table()->model()->rowCount(), 60, 60'000);
        shown.table()->goToRow(40);
        shown.page.resize(1024, 600);
        QCoreApplication::processEvents();
        const QRect row = shown.table()->visualRect(shown.table()->currentIndex());
        QVERIFY(shown.table()->viewport()->rect().contains(row.center()));
        QVERIFY(row.bottom() <= shown.table()->viewport()->height());
    }

    void everyFieldHasAName()
    {
        Society society;
        society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Shown shown(society);
        shown.page.action(ActionId::EditMember)->trigger();
        auto *dialog = shown.dialog<MemberDialog>("memberDialog");
        QVERIFY(dialog);
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QComboBox *>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(MembersPageTest)
#include "tst_memberspage.moc"
