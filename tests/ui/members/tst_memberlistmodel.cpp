// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberlistmodel.h"

#include "ui/members/memberquery.h"

#include "tests/ui/members/society.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rollbook;

class MemberListModelTest : public QObject
{
    Q_OBJECT

private:
    struct Spies {
        explicit Spies(QAbstractItemModel &model)
            : changed(&model, &QAbstractItemModel::dataChanged),
              inserted(&model, &QAbstractItemModel::rowsInserted),
              removed(&model, &QAbstractItemModel::rowsRemoved),
              moved(&model, &QAbstractItemModel::rowsMoved),
              reset(&model, &QAbstractItemModel::modelReset)
        {
        }
        QSignalSpy changed;
        QSignalSpy inserted;
        QSignalSpy removed;
        QSignalSpy moved;
        QSignalSpy reset;
        QList<qsizetype> counts() const
        {
            return { changed.count(), inserted.count(), removed.count(), moved.count(), reset.count() };
        }
    };
    static MemberIds everybody(const Society &society)
    {
        return *society.opened->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
    }

private Q_SLOTS:
    void showsPeople()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 2400, society.branch);
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"), 1000);
        MemberListModel model(society.opened->reader(), society.clock.today());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDirectory(std::make_shared<const Directory>(*Directory::read(society.opened->reader())));
        model.setKeys(everybody(society));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), memberColumnCount);
        const auto text = [&](int row, MemberColumn column) {
            return model.index(row, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(text(0, MemberColumn::Name), QStringLiteral("Lloyd, Ada"));
        QCOMPARE(text(0, MemberColumn::Group), QStringLiteral("Felin"));
        QCOMPARE(text(0, MemberColumn::PaidUntil), QStringLiteral("31 Dec 2026"));
        QCOMPARE(text(0, MemberColumn::Owed), QString());
        QCOMPARE(text(1, MemberColumn::PaidUntil), QString());
        QCOMPARE(text(1, MemberColumn::Owed), QStringLiteral("£14.00"));
        QCOMPARE(model.index(1, static_cast<int>(MemberColumn::Status)).data(MemberListModel::StatusRole).toInt(),
            static_cast<int>(StatusKind::PartPaid));
        QCOMPARE(model.index(1, static_cast<int>(MemberColumn::Owed)).data(TableModel::SortRole).toLongLong(), 1400);
        QCOMPARE(model.idAt(0), ada);
        QCOMPARE(model.idAt(7), Id<Member> {});
        QVERIFY(!model.index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void oneEditTouchesOneRow()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        MemberListModel model(society.opened->reader(), society.clock.today());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(everybody(society));
        QCOMPARE(model.index(0, static_cast<int>(MemberColumn::Email)).data().toString(), QString());
        Spies spies(model);
        Member changed = society.member(ada);
        changed.email = QStringLiteral("ada@example.org");
        society.submit(EditMember { changed, {}, {} });
        model.update(everybody(society), { ada });
        QCOMPARE(spies.counts(), (QList<qsizetype> { 1, 0, 0, 0, 0 }));
        QCOMPARE(spies.changed.at(0).at(0).toModelIndex().row(), 0);
        QCOMPARE(spies.changed.at(0).at(1).toModelIndex().row(), 0);
        QCOMPARE(
            model.index(0, static_cast<int>(MemberColumn::Email)).data().toString(), QStringLiteral("ada@example.org"));
    }

    void newNameMovesTheRow()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"));
        society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        society.admit(QStringLiteral("Cai"), QStringLiteral("Nash"));
        MemberListModel model(society.opened->reader(), society.clock.today());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(everybody(society));
        const QPersistentModelIndex kept(model.index(0, 0));
        Spies spies(model);
        Member changed = society.member(ada);
        changed.family = QStringLiteral("Zorn");
        society.submit(EditMember { changed, {}, {} });
        model.update(everybody(society), { ada });
        QCOMPARE(spies.counts(), (QList<qsizetype> { 1, 0, 0, 1, 0 }));
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data().toString(), QStringLiteral("Zorn, Ada"));
    }

    void comingAndGoing()
    {
        Society society;
        const auto ada = society.admit(QStringLiteral("Ada"), QStringLiteral("Lloyd"), 0);
        society.admit(QStringLiteral("Cai"), QStringLiteral("Nash"));
        MemberListModel model(society.opened->reader(), society.clock.today());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(everybody(society));
        Spies spies(model);
        const auto bea = society.admit(QStringLiteral("Bea"), QStringLiteral("Moss"));
        model.update(everybody(society), { bea });
        QCOMPARE(spies.inserted.count(), 1);
        QCOMPARE(spies.inserted.at(0).at(1).toInt(), 1);
        society.submit(DeleteMember { ada });
        model.update(everybody(society), { ada });
        QCOMPARE(spies.removed.count(), 1);
        QCOMPARE(spies.removed.at(0).at(1).toInt(), 0);
        QCOMPARE(spies.moved.count() + spies.reset.count(), 0);
        QCOMPARE(model.keys(), everybody(society));
    }

    void anyMixOfMovesEndsRight()
    {
        Society society;
        MemberIds all;
        for (int i = 0; i < 9; ++i)
            all.push_back(society.admit(QStringLiteral("P"), QString(QChar(u'A' + i)) + QStringLiteral("son")));
        MemberListModel model(society.opened->reader(), society.clock.today());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const MemberIds before { all[0], all[1], all[2], all[3], all[4], all[5], all[6] };
        const MemberIds after { all[7], all[3], all[1], all[4], all[0], all[8], all[6] };
        model.setKeys(before);
        Spies spies(model);
        model.update(after, { all[0], all[2], all[3], all[5], all[7], all[8] });
        QCOMPARE(model.keys(), after);
        QCOMPARE(spies.reset.count(), 0);
        model.update(before, { all[0] });
        QCOMPARE(model.keys(), before);
        QCOMPARE(spies.reset.count(), 1);
    }
};

QTEST_MAIN(MemberListModelTest)
#include "tst_memberlistmodel.moc"
