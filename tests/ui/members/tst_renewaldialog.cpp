// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/renewaldialog.h"

#include "tests/ui/members/shownmembers.h"
#include "ui/members/pickers.h"
#include "ui/members/renewalmodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rollbook;

class RenewalDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Ada and Bea may renew at any time, Cai from 30 days before the end only.
    struct Renewals : Society {
        Id<Member> ada = admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        Id<Member> bea = admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        Id<Member> cai;
        Id<MembershipType> reduced;

        Renewals()
        {
            MembershipType late;
            late.name = QStringLiteral("Late");
            late.fee = { 2000 };
            late.renewalDays = 30;
            submit(SaveMembershipType { late });
            MembershipType cheap;
            cheap.name = QStringLiteral("Reduced");
            cheap.fee = { 1200 };
            submit(SaveMembershipType { cheap });
            const Id<MembershipType> usual = standard;
            const auto types = opened->reader().all<MembershipType>();
            standard = std::ranges::find(*types, late.name, &MembershipType::name)->id;
            reduced = std::ranges::find(*types, cheap.name, &MembershipType::name)->id;
            cai = admit(QStringLiteral("Cai"), QStringLiteral("Nash"));
            standard = usual;
        }
        [[nodiscard]] std::vector<Period> termsOf(Id<Member> person) const
        {
            return opened->reader().facts(std::span(&person, 1), FactParts::Everything)->front().periods;
        }
    };
    struct Opened : ShownMembers {
        RenewalDialog *dialog = nullptr;
        explicit Opened(Society &society, bool everybody = true) : ShownMembers(society)
        {
            if (everybody)
                table()->selectAll();
            press(table(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
            dialog = open<RenewalDialog>("renewalDialog");
        }
        [[nodiscard]] QAbstractItemModel *lines() const
        {
            return dialog->findChild<QTableView *>(QStringLiteral("renewals"))->model();
        }
        [[nodiscard]] QString cell(int row, RenewalModel::Column column) const
        {
            return lines()->index(row, column).data().toString();
        }
        [[nodiscard]] QPushButton *renew() const { return dialog->findChild<QPushButton *>(QStringLiteral("renew")); }
        [[nodiscard]] bool isRead() const { return renew()->isEnabled(); }
    };

private Q_SLOTS:
    void thePreviewTellsTermsAndReasons()
    {
        Renewals society;
        Opened shown(society);
        QVERIFY(shown.dialog);
        QTRY_VERIFY(shown.isRead());
        QAbstractItemModelTester tester(shown.lines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown.lines()->rowCount(), 3);
        QVERIFY(shown.cell(0, RenewalModel::Person).contains(QStringLiteral("Lloyd")));
        QCOMPARE(shown.cell(0, RenewalModel::From), QStringLiteral("1 Jan 2027"));
        QCOMPARE(shown.cell(0, RenewalModel::To), QStringLiteral("31 Dec 2027"));
        QCOMPARE(shown.cell(0, RenewalModel::Type), QStringLiteral("Standard"));
        QCOMPARE(shown.cell(0, RenewalModel::Fee), QStringLiteral("£24.00"));
        QCOMPARE(shown.cell(0, RenewalModel::Note), QString());
        QCOMPARE(shown.cell(2, RenewalModel::From), QString());
        // From 30 days before 31 December.
        QVERIFY2(shown.cell(2, RenewalModel::Note).contains(QStringLiteral("Dec 2026")),
            qPrintable(shown.cell(2, RenewalModel::Note)));
        const QString count = textOf(shown.dialog, "renewCount");
        QVERIFY2(count.contains(QStringLiteral("2 person(s)")) && count.contains(QStringLiteral("£48.00"))
                && count.contains(QStringLiteral("1 cannot")),
            qPrintable(count));
        auto *only = shown.dialog->findChild<QCheckBox *>(QStringLiteral("renewExceptions"));
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Space);
        QCOMPARE(shown.lines()->rowCount(), 1);
        QVERIFY(shown.cell(0, RenewalModel::Person).contains(QStringLiteral("Nash")));
        QVERIFY(shown.renew()->text().contains(QLatin1Char('2')));
    }

    void oneEntryAndOneUndo()
    {
        Renewals society;
        Opened shown(society);
        QTRY_VERIFY(shown.isRead());
        QSignalSpy said(&shown.page, &Page::said);
        shown.pressIn(shown.dialog, Qt::Key_Return);
        QVERIFY(!shown.dialog->isVisible());
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(shown.keys(), 2);
        QCOMPARE(society.termsOf(society.ada).size(), std::size_t(2));
        QCOMPARE(society.termsOf(society.bea).size(), std::size_t(2));
        QCOMPARE(society.termsOf(society.cai).size(), std::size_t(1));
        const auto message = said.at(0).at(0).value<Message>();
        QVERIFY(message.undo.has_value());
        const auto line = society.opened->reader().journalLine(*message.undo);
        QCOMPARE(line->entry.action.kind, ActionKind::RenewMemberships);
        QCOMPARE(line->entry.action.values, QStringList { QStringLiteral("2") });
        // What the window's "Undo" does.
        QVERIFY(society.opened->undo(*message.undo).ok());
        QCOMPARE(society.termsOf(society.ada).size(), std::size_t(1));
        QCOMPARE(society.termsOf(society.bea).size(), std::size_t(1));
        QCOMPARE(owedBy(society, society.ada).pence, 0);
    }

    void theTypeCanBeChosen()
    {
        Renewals society;
        Opened shown(society);
        QTRY_VERIFY(shown.isRead());
        auto *type = shown.dialog->findChild<TypePicker *>(QStringLiteral("renewType"));
        type->setType(society.reduced);
        QVERIFY(!shown.isRead());
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.cell(0, RenewalModel::Type), QStringLiteral("Reduced"));
        QCOMPARE(shown.cell(0, RenewalModel::Fee), QStringLiteral("£12.00"));
    }

    void aPlannedTypeIsTaken()
    {
        Renewals society;
        society.submit(PlanType { society.ada, society.reduced, {} });
        Opened shown(society);
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.cell(0, RenewalModel::Type), QStringLiteral("Reduced"));
        QCOMPARE(shown.cell(1, RenewalModel::Type), QStringLiteral("Standard"));
    }

    void everybodyDueUntilADay()
    {
        Renewals society;
        society.submit(RenewMembership { society.bea, {}, {} });
        Opened shown(society, false);
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(shown.lines()->rowCount(), 1);
        auto *due = shown.dialog->findChild<QRadioButton *>(QStringLiteral("renewDue"));
        due->setFocus();
        QTest::keyClick(due, Qt::Key_Space);
        QTRY_VERIFY(shown.isRead());
        // Bea's latest term ends a year later.
        QTRY_COMPARE(shown.lines()->rowCount(), 2);
        writeInto(shown.dialog, "renewUntil", QStringLiteral("30/12/2026"));
        QTRY_COMPARE(shown.lines()->rowCount(), 0);
        QVERIFY(!shown.renew()->isEnabled());
        QVERIFY(textOf(shown.dialog, "renewCount").contains(QStringLiteral("Nobody")));
        writeInto(shown.dialog, "renewUntil", QStringLiteral("soon"));
        QTRY_VERIFY(!shown.renew()->isEnabled());
        QCOMPARE(shown.lines()->rowCount(), 0);
    }

    void nobodySelectedMeansEverybodyDue()
    {
        Renewals society;
        const auto directory = std::make_shared<const Directory>(*Directory::read(society.opened->reader()));
        RenewalDialog dialog(*society.opened, directory, {}, nullptr);
        QVERIFY(dialog.findChild<QRadioButton *>(QStringLiteral("renewDue"))->isChecked());
        QVERIFY(!dialog.findChild<QRadioButton *>(QStringLiteral("renewSelected"))->isEnabled());
        QTRY_COMPARE(dialog.findChild<QTableView *>(QStringLiteral("renewals"))->model()->rowCount(), 3);
    }

    void closingWhileLookingIsHarmless()
    {
        Renewals society;
        Opened shown(society);
        shown.pressIn(shown.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!shown.open<RenewalDialog>("renewalDialog"));
        QCOMPARE(society.termsOf(society.ada).size(), std::size_t(1));
    }

    void everythingHasItsNameAndItsKey()
    {
        Renewals society;
        Opened shown(society);
        QTRY_VERIFY(shown.isRead());
        QCOMPARE(namelessIn(shown.dialog), QStringList());
        QCOMPARE(clashesIn(shown.dialog), QStringList());
    }
};

QTEST_MAIN(RenewalDialogTest)
#include "tst_renewaldialog.moc"
