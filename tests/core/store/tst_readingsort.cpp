// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readingsort.h"

#include <QTest>

using namespace rollbook;

class ReadingSortTest : public QObject
{
    Q_OBJECT

    using Keys = std::vector<qint64>;

    /// Keys 1, 2, … of these values.
    static Keys order(const QByteArrayList &values, Qt::SortOrder direction = Qt::AscendingOrder, int limit = 0)
    {
        ReadingSort sort;
        for (qsizetype i = 0; i < values.size(); ++i)
            sort.add(i + 1, values[i]);
        return std::move(sort).sorted(direction, limit);
    }

private Q_SLOTS:
    void valuesComeByteByByte()
    {
        QCOMPARE(order({ "CF10 2BB", "AB1", "\xc3\xa9", "CF1", "CF10 1AA" }), (Keys { 2, 4, 5, 1, 3 }));
    }

    void theyDifferBehindTheFirstBytesToo()
    {
        QCOMPARE(order({ "someone@example.org", "someone@example.com", "someone", "someone@" }), (Keys { 3, 4, 2, 1 }));
    }

    void equalOnesComeByKey()
    {
        QCOMPARE(order({ "same value", "other", "same value" }), (Keys { 2, 1, 3 }));
        QCOMPARE(order({ "same value", "other", "same value" }, Qt::DescendingOrder), (Keys { 3, 1, 2 }));
    }

    void whoHasNoneIsLastEitherWay()
    {
        QCOMPARE(order({ {}, "b", "", "a" }), (Keys { 4, 2, 1, 3 }));
        QCOMPARE(order({ {}, "b", "", "a" }, Qt::DescendingOrder), (Keys { 2, 4, 1, 3 }));
    }

    void aLimitIsTheBeginning()
    {
        const QByteArrayList values { "d", {}, "a", "c", "b", {} };
        const Keys all = order(values);
        for (int limit = 1; limit <= 8; ++limit) {
            const Keys some = order(values, Qt::AscendingOrder, limit);
            QCOMPARE(some, Keys(all.begin(), all.begin() + std::min<std::ptrdiff_t>(limit, 6)));
        }
        QCOMPARE(order({}, Qt::AscendingOrder, 5), Keys {});
    }
};

QTEST_GUILESS_MAIN(ReadingSortTest)
#include "tst_readingsort.moc"
