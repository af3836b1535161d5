// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/fold.h"

#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace rollbook;

class ChangeFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreThoseThatNoOtherHadSeen()
    {
        FixedClock clock(QDate(2026, 9, 5));
        IdSource ids(clock);
        QRandomGenerator random(20'261'127);
        std::size_t heads = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<DeviceId> devices { { ids.mint() }, { ids.mint() }, { ids.mint() } };
            std::vector<Entry> entries(24);
            std::map<DeviceId, quint64> gone;
            for (Entry &entry : entries) {
                entry.id = ids.next<EntryTag>();
                entry.device = devices[random.bounded(3u)];
                entry.sequence = ++gone[entry.device];
                for (const auto &[device, sequence] : gone)
                    entry.seen[device] = random.bounded(static_cast<quint32>(sequence));
            }
            std::vector<RecordEdit<Group>> edits;
            std::vector<const RecordEdit<Group> *> some;
            for (const Entry &entry : entries)
                edits.push_back({ &entry });
            for (const auto &edit : edits) {
                if (random.bounded(3u) > 0)
                    some.push_back(&edit);
            }
            std::set<const RecordEdit<Group> *> expected;
            for (const auto *one : some) {
                if (std::none_of(some.begin(), some.end(),
                        [&](const auto *other) { return hasSeen(*other->entry, *one->entry); }))
                    expected.insert(one);
            }
            const auto found = folding::headsOf(some);
            QVERIFY((std::set<const RecordEdit<Group> *>(found.begin(), found.end())) == expected);
            heads += found.size();
        }
        QVERIFY(heads > 200);
    }

    void aLongDraftIsOfSeveralBlocks()
    {
        std::vector<RecordChange> changes(20'000, added(Group {}));
        VectorStream stream(std::move(changes));
        std::vector<RecordChange> block;
        std::size_t pulled = 0, blocks = 0;
        do {
            QVERIFY(stream.next(block));
            pulled += block.size();
            blocks += block.empty() ? 0 : 1;
        } while (!block.empty());
        QCOMPARE(pulled, std::size_t(20'000));
        QCOMPARE(blocks, std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ChangeFoldTest)
#include "tst_changefold.moc"
