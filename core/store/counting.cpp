// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordhistory.h"

#include <algorithm>
#include <deque>

namespace rollbook {

namespace {

/// What an entry says about the roster.
struct Word {
    const Entry *entry = nullptr;
    std::vector<std::shared_ptr<const std::vector<RecordChange>>> blocks;
};
using Words = std::map<DeviceId, std::deque<Word>>; ///< of each laptop in its order

/// Takes the next word: after all that its author had seen.
Word takeNext(Words &words)
{
    const auto isNext = [&words](const auto &one) {
        return !one.second.empty() && std::none_of(words.begin(), words.end(), [&one](const auto &other) {
            return !other.second.empty() && &other != &one
                && hasSeen(*one.second.front().entry, *other.second.front().entry);
        });
    };
    // The newest laptop's first: it may have the place of one that is lost.
    const auto next = std::find_if(words.rbegin(), words.rend(), isNext);
    Q_ASSERT(next != words.rend()); // what an entry had seen is here before it
    Word word = std::move(next->second.front());
    next->second.pop_front();
    if (next->second.empty())
        words.erase(next->first);
    return word;
}

/// The roster as it becomes word by word.
class Replay
{
public:
    [[nodiscard]] bool counts(const Entry &entry) const
    {
        const auto row = m_rows.find(entry.device.uuid);
        return row == m_rows.end() || row->second.revokedFrom == 0 || row->second.issuer == row->second.id
            || entry.sequence < static_cast<quint64>(row->second.revokedFrom);
    }
    void take(const Word &word, const std::set<Uuid> &devices)
    {
        for (const Uuid &device : devices) {
            RecordEdit<Device> edit { word.entry };
            bool said = false;
            for (const auto &block : word.blocks) {
                for (const RecordChange &change : *block)
                    said = addToEdit(edit, change, Id<Device> { device }) || said;
            }
            if (!said || edit.saysNothing())
                continue;
            auto &edits = m_edits[device];
            edits.push_back(std::move(edit));
            m_rows.erase(device);
            if (auto folded = fold(edits); folded.record)
                m_rows.emplace(device, std::move(*folded.record));
        }
    }
    [[nodiscard]] std::map<DeviceId, quint64> revoked() const
    {
        std::map<DeviceId, quint64> found;
        for (const auto &[device, row] : m_rows) {
            if (row.revokedFrom > 0)
                found[{ device }] = static_cast<quint64>(row.revokedFrom);
        }
        return found;
    }

private:
    std::map<Uuid, std::vector<RecordEdit<Device>>> m_edits;
    std::map<Uuid, Device> m_rows;
};

} // namespace

Result<std::map<DeviceId, quint64>> RecordHistory::revokedInTable() const
{
    auto rows = m_connection.query(QStringLiteral("SELECT id, revoked_from FROM device WHERE revoked_from > 0"));
    if (!rows)
        return rows.problems();
    std::map<DeviceId, quint64> revoked;
    while (rows->next())
        revoked[{ m_ids.uuid(rows->integer(0)) }] = static_cast<quint64>(rows->integer(1));
    auto ended = rows->ended();
    return ended ? Result<std::map<DeviceId, quint64>>(std::move(revoked))
                 : Result<std::map<DeviceId, quint64>>(ended.problems());
}

Result<RecordHistory::Counting> RecordHistory::countingNow()
{
    std::set<Uuid> devices;
    for (const char *sql : { "SELECT device FROM device_head", "SELECT id FROM device" }) {
        auto rows = m_connection.query(QLatin1String(sql));
        if (!rows)
            return rows.problems();
        while (rows->next())
            devices.insert(m_ids.uuid(rows->integer(0)));
        if (auto ended = rows->ended(); !ended)
            return ended.problems();
    }
    auto where = places(std::vector<Uuid>(devices.begin(), devices.end()));
    if (!where)
        return where.problems();
    Words words;
    for (const auto &[number, which] : *where) {
        auto about = entry(number);
        auto changes = about ? block(number, which) : about.problems();
        if (!changes)
            return changes.problems();
        auto &own = words[(*about)->device];
        if (own.empty() || own.back().entry != *about)
            own.push_back({ *about, {} });
        own.back().blocks.push_back(*changes);
    }
    Replay replay;
    Counting counting;
    while (!words.empty()) {
        const Word word = takeNext(words);
        if (replay.counts(*word.entry))
            replay.take(word, devices);
        else
            counting.muted.insert(word.entry->id);
    }
    counting.revoked = replay.revoked();
    return counting;
}

} // namespace rollbook
