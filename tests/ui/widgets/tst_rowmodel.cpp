// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace rollbook;

namespace {

/// Numbers and their squares.
class Squares final : public RowModel<int, qint64>
{
public:
    mutable int reads = 0;
    mutable qsizetype widest = 0;
    bool fails = false;

protected:
    int columns() const override { return 2; }
    QVariant heading(int column, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(column == 0 ? QStringLiteral("Number") : QStringLiteral("Square"))
                                       : QVariant();
    }
    Result<std::vector<std::pair<int, qint64>>> fetch(std::span<const int> keys) const override
    {
        ++reads;
        widest = std::max(widest, static_cast<qsizetype>(keys.size()));
        if (fails)
            return Problem { ProblemCode::StorageFailed };
        std::vector<std::pair<int, qint64>> rows;
        for (const int key : keys)
            rows.emplace_back(key, qint64(key) * key);
        return rows;
    }
    QVariant show(const qint64 &square, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(qRound(std::sqrt(static_cast<double>(square)))) : QVariant(square);
    }
};

std::vector<int> upTo(int count)
{
    std::vector<int> keys(static_cast<std::size_t>(count));
    std::iota(keys.begin(), keys.end(), 0);
    return keys;
}

} // namespace

class TestRowModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract()
    {
        Squares model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys(upTo(300));
        model.insertKey(0, 1000);
        model.removeKey(7);
        model.reorder({ model.keys().rbegin(), model.keys().rend() });
        model.refresh({ 5, 6 });
        model.setKeys({});
        QCOMPARE(model.rowCount(), 0);
    }
    void aJumpCostsOneWindow()
    {
        Squares model;
        model.setKeys(upTo(1'000'000));
        QCOMPARE(model.reads, 0);
        QCOMPARE(model.index(765'432, 1).data().toLongLong(), 765'432LL * 765'432LL);
        QCOMPARE(model.reads, 1);
        QVERIFY(model.widest <= 64);
        model.index(765'433, 0).data();
        QCOMPARE(model.reads, 1);
    }
    void selectionFollowsTheRecords()
    {
        Squares model;
        model.setKeys(upTo(100));
        const QPersistentModelIndex kept = model.index(3, 1);
        std::vector<int> backwards(model.keys().rbegin(), model.keys().rend());
        model.reorder(backwards);
        QCOMPARE(kept.row(), 96);
        QCOMPARE(kept.data().toInt(), 9);
    }
    void refreshTellsExactlyItsRows()
    {
        Squares model;
        model.setKeys(upTo(100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refresh({ 40, 12345 });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().at(0).toModelIndex().row(), 40);
        QCOMPARE(changed.front().at(1).toModelIndex().row(), 40);
    }
    void aFailedReadIsTold()
    {
        Squares model;
        QSignalSpy failed(&model, &TableModel::readFailed);
        model.fails = true;
        model.setKeys(upTo(10));
        QVERIFY(!model.index(0, 0).data().isValid());
        QCOMPARE(failed.size(), 1);
    }
    void theEmptyIndexHasNoFlagsAndSaysNothing()
    {
        Squares model;
        model.setKeys(upTo(3));
        QLoggingCategory::setFilterRules(QStringLiteral("qt.core.qabstractitemmodel.checkindex=true"));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QCOMPARE(model.flags({}), Qt::ItemFlags(Qt::NoItemFlags));
        QCOMPARE(model.flags(model.index(2, 1)), Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren);
    }
    void aCellAnnouncesItsHeading()
    {
        Squares model;
        model.setKeys(upTo(10));
        QCOMPARE(model.index(4, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Square: 16"));
        QCOMPARE(model.index(4, 1).data(TableModel::SortRole).toInt(), 16);
    }
};

QTEST_MAIN(TestRowModel)
#include "tst_rowmodel.moc"
