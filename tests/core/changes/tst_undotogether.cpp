// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/undotogether.h"

#include <QTest>

using namespace rollbook;

class UndoTogetherTest : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock { QDate(2026, 9, 5) };
    IdSource m_ids { m_clock };

private Q_SLOTS:
    void gaplessEntriesAreOneSpan()
    {
        const DeviceId blue { m_ids.mint() };
        const DeviceId green { m_ids.mint() };
        std::vector<Entry> entries;
        for (const auto &[device, sequence] :
            { std::pair(green, 7), std::pair(blue, 3), std::pair(blue, 2), std::pair(blue, 5), std::pair(blue, 4) }) {
            entries.emplace_back();
            entries.back().device = device;
            entries.back().sequence = static_cast<quint64>(sequence);
        }
        const Action action = undoTogether(entries);
        QCOMPARE(action.kind, ActionKind::UndoTogether);
        QCOMPARE(action.values.front(), QStringLiteral("5"));
        const auto spans = takenBackTogether(action);
        QVERIFY(spans == (std::vector<EntrySpan> { { blue, 2, 5 }, { green, 7, 7 } }));
    }

    void whatIsNoSpanIsLeftOut()
    {
        QVERIFY(takenBackTogether({ ActionKind::Undo, { QStringLiteral("1") }, {} }).empty());
        const Action odd { ActionKind::UndoTogether,
            { QStringLiteral("2"), QStringLiteral("Ann Bevan"), QStringLiteral("x 1 2"), QString() }, {} };
        QVERIFY(takenBackTogether(odd).empty());
    }
};

QTEST_GUILESS_MAIN(UndoTogetherTest)
#include "tst_undotogether.moc"
