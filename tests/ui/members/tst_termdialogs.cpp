// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/termdialogs.h"

#include "tests/ui/members/shownmembers.h"
#include "ui/members/household.h"
#include "ui/members/personpicker.h"
#include "ui/members/pickers.h"

#include <QSignalSpy>

using namespace rollbook;

class TermDialogsTest : public QObject
{
    Q_OBJECT

private:
    struct Couple : Society {
        Id<Member> ada = admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Id<Member> bea = admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        Id<MembershipType> reduced;

        Couple()
        {
            MembershipType type;
            type.name = QStringLiteral("Reduced");
            type.fee = { 1200 };
            submit(SaveMembershipType { type });
            MembershipType bodies;
            bodies.name = QStringLiteral("Bodies");
            bodies.affiliation = true;
            submit(SaveMembershipType { bodies });
            const auto types = opened->reader().all<MembershipType>();
            for (const MembershipType &one : *types) {
                if (one.name == type.name)
                    reduced = one.id;
            }
        }
        [[nodiscard]] Household home(Id<Member> person) const
        {
            return *readHousehold(opened->reader(), person, clock.today());
        }
        [[nodiscard]] Period termOf(Id<Member> person) const
        {
            return opened->reader().facts(std::span(&person, 1), FactParts::Everything)->front().periods.front();
        }
    };
    /// What a block of the details says; those shown before go a moment later.
    static QString block(const ShownMembers &shown, const char *name)
    {
        QStringList texts;
        if (const auto *found = shown.page.findChild<QWidget *>(QStringLiteral("block-") + QLatin1String(name))) {
            for (const QLabel *label : found->findChildren<QLabel *>())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void livesTogetherAndNoLonger()
    {
        Couple society;
        ShownMembers shown(society);
        shown.table()->goTo(society.bea);
        shown.page.action(ActionId::JoinHousehold)->trigger();
        auto *dialog = shown.open<JoinHouseholdDialog>("joinHouseholdDialog");
        QVERIFY(dialog);
        QCOMPARE(namelessIn(dialog), QStringList());
        QCOMPARE(clashesIn(dialog), QStringList());
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!messageOf(dialog, "lead").isEmpty());
        QTest::keyClicks(dialog->findChild<PersonPicker *>(), QStringLiteral("lloyd"));
        writeInto(dialog, "start_day", QStringLiteral("1/3/2026"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(society.home(society.bea).lead, society.ada);
        QCOMPARE(society.home(society.ada).others.front().id, society.bea);
        QTRY_VERIFY(block(shown, "household").contains(QStringLiteral("Ada Lloyd")));
        shown.table()->goTo(society.ada);
        QTRY_VERIFY(block(shown, "household").contains(QStringLiteral("Bea Moss")));
        shown.page.action(ActionId::LeaveHousehold)->trigger();
        auto *leave = shown.open<LeaveHouseholdDialog>("leaveHouseholdDialog");
        QVERIFY(leave);
        QCOMPARE(leave->findChild<QComboBox *>(QStringLiteral("member"))->currentText(), QStringLiteral("Bea Moss"));
        writeInto(leave, "end_day", QStringLiteral("4/9/2026"));
        shown.pressIn(leave, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!leave->isVisible());
        QVERIFY(!society.home(society.ada).isShared());
        QTRY_COMPARE(block(shown, "household"), QString());
    }

    void whoLivesAloneHasNobodyToLeave()
    {
        Couple society;
        ShownMembers shown(society);
        shown.page.action(ActionId::LeaveHousehold)->trigger();
        auto *leave = shown.open<LeaveHouseholdDialog>("leaveHouseholdDialog");
        QVERIFY(leave);
        QVERIFY(textOf(leave, "introduction").contains(QStringLiteral("lives with nobody")));
        shown.pressIn(leave, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(leave->isVisible());
        QVERIFY(!messageOf(leave, "member").isEmpty());
    }

    void theNextTypeIsPlannedAndGivenUp()
    {
        Couple society;
        ShownMembers shown(society);
        shown.table()->goTo(society.ada);
        shown.page.action(ActionId::PlanType)->trigger();
        auto *dialog = shown.open<PlanTypeDialog>("planTypeDialog");
        QVERIFY(dialog);
        auto *types = dialog->findChild<TypePicker *>();
        // Those of affiliated organisations are not for people.
        QCOMPARE(types->count(), 3);
        QVERIFY(types->findText(QStringLiteral("Bodies")) < 0);
        types->setFocus();
        QTest::keyClicks(types, QStringLiteral("r"));
        QCOMPARE(types->currentText(), QStringLiteral("Reduced"));
        writeInto(dialog, "planned_from", QStringLiteral("1/1/2027"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(society.member(society.ada).plannedType, society.reduced);
        QCOMPARE(society.member(society.ada).plannedFrom, QDate(2027, 1, 1));
        QTRY_VERIFY(block(shown, "periods").contains(QStringLiteral("Reduced")));
        shown.page.action(ActionId::PlanType)->trigger();
        dialog = shown.open<PlanTypeDialog>("planTypeDialog");
        dialog->findChild<TypePicker *>()->setCurrentIndex(0);
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(society.member(society.ada).plannedType.isNull());
    }

    void aTermIsCorrectedWithAReason()
    {
        Couple society;
        ShownMembers shown(society);
        shown.table()->goTo(society.ada);
        shown.page.action(ActionId::CorrectTerm)->trigger();
        auto *dialog = shown.open<CorrectTermDialog>("correctTermDialog");
        QVERIFY(dialog);
        QCOMPARE(namelessIn(dialog), QStringList());
        QCOMPARE(clashesIn(dialog), QStringList());
        const Money owed = owedBy(society, society.ada);
        writeInto(dialog, "start_day", QStringLiteral("5 Jan 2026"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog->isVisible() && !messageOf(dialog, "reason").isEmpty());
        writeInto(dialog, "reason", QStringLiteral("form of the 5th"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(society.termOf(society.ada).start, QDate(2026, 1, 5));
        QCOMPARE(society.termOf(society.ada).end, QDate(2026, 12, 31));
        QCOMPARE(owedBy(society, society.ada), owed);
    }

    void theUsualMethodStandsInTheForm()
    {
        Couple society;
        ShownMembers shown(society);
        shown.table()->goTo(society.ada);
        shown.page.action(ActionId::EditMember)->trigger();
        auto *dialog = shown.open<CommandDialog>("memberDialog");
        QVERIFY(dialog);
        auto *method = dialog->findChild<QComboBox *>(QStringLiteral("usual_method"));
        QVERIFY(method && method->isVisible());
        QVERIFY(!method->accessibleName().isEmpty());
        QCOMPARE(method->currentIndex(), 0);
        method->setFocus();
        QTest::keyClicks(method, QStringLiteral("dir"));
        QCOMPARE(method->currentText(), QStringLiteral("Direct debit"));
        shown.pressIn(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog->isVisible());
        QCOMPARE(society.member(society.ada).usualMethod, PaymentMethod::DirectDebit);
    }
};

QTEST_MAIN(TermDialogsTest)
#include "tst_termdialogs.moc"
