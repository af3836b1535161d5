// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integration.h"

#include "core/changes/bytes.h"
#include "core/store/cachedstatement.h"

#include <algorithm>

namespace rollbook {

namespace {
/// Up to so many changes are told one by one.
constexpr std::size_t mostTold = 5'000;

/// Whether the change writes something that an erasure would blank.
bool hasPersonal(const RecordChange &any)
{
    return visitChange(
        [](const auto &change) { return change.after && !(blanked(*change.after) == *change.after); }, any);
}
} // namespace

QByteArray encodeHeads(const std::vector<EntryId> &heads)
{
    QByteArray out;
    for (const EntryId &head : heads)
        bytes::putUuid(out, head.uuid);
    return out;
}

std::vector<EntryId> decodeHeads(const QByteArray &raw)
{
    std::vector<EntryId> heads;
    bytes::Source in(raw, 0);
    while (in.good() && in.at() < raw.size())
        heads.push_back({ in.takeUuid() });
    return heads;
}

Effects::Effects(const Connection &connection, IdSpace &ids, const SqlReader &reader, BlockWriter &writer)
    : m_connection(connection), m_ids(ids), m_reader(reader), m_writer(writer), m_history(connection, ids)
{
}

Done Effects::begin()
{
    auto revoked = m_history.revokedInTable();
    if (!revoked)
        return revoked.problems();
    m_history.setCounting({ std::move(*revoked), {} });
    auto erasures = m_reader.all<Erasure>();
    if (!erasures)
        return erasures.problems();
    std::vector<Uuid> people;
    for (const Erasure &erasure : *erasures)
        people.push_back(erasure.subject.uuid);
    auto traces = statementTraces(people);
    if (!traces)
        return traces.problems();
    m_erased.insert(people.begin(), people.end());
    m_erased.insert(traces->begin(), traces->end());
    auto count = conflictCount();
    if (!count)
        return count.problems();
    m_conflicts = *count;
    return {};
}

Result<quint64> Effects::conflictCount() const
{
    auto count = m_connection.number(QStringLiteral("SELECT count(*) FROM conflict"));
    return count ? Result<quint64>(static_cast<quint64>(*count)) : Result<quint64>(count.problems());
}

quint64 Effects::parallel() const
{
    return static_cast<quint64>(std::count_if(
        m_parallel.begin(), m_parallel.end(), [this](const Uuid &subject) { return !m_clashing.contains(subject); }));
}

Done Effects::write(std::vector<RecordChange> changes)
{
    if (changes.empty())
        return {};
    const PackedBlock block = packEffects(std::move(changes));
    m_digest.add(block.digest);
    m_tally.records += block.changes.size();
    for (const RecordChange &change : block.changes) {
        ++m_tally.byType[recordType(change)];
        if (const auto *person = std::get_if<Change<Member>>(&change); person != nullptr && !person->before)
            ++m_tally.people;
    }
    if (!m_tally.everything && m_tally.changes.size() + block.changes.size() <= mostTold) {
        m_tally.changes.insert(m_tally.changes.end(), block.changes.begin(), block.changes.end());
    } else {
        m_tally.everything = true;
        m_tally.changes.clear();
    }
    return m_writer.write(block);
}

Done Effects::settle(const Uuid &record, int unit)
{
    if (m_conflicts == 0)
        return {};
    const auto key = m_ids.find(record);
    if (!key)
        return {};
    return execCached(
        m_connection, QStringLiteral("DELETE FROM conflict WHERE record = ? AND unit = ?"), { *key, unit });
}

Done Effects::handOver(const Uuid &record, const Uuid &owner)
{
    const auto key = m_ids.find(record);
    if (!key)
        return {};
    auto to = m_ids.key(owner);
    if (!to)
        return to.problems();
    return execCached(m_connection, QStringLiteral("UPDATE conflict SET subject = ? WHERE record = ?"), { *to, *key });
}

/// What a change says about the roster and about people erased, for finish().
void Effects::note(const RecordChange &any)
{
    if (std::holds_alternative<Change<Device>>(any)) {
        m_roster.insert({ recordType(any), recordId(any), subjectOf(any) });
    } else if (const auto *erasure = std::get_if<Change<Erasure>>(&any); erasure != nullptr && erasure->after) {
        m_erased.insert(erasure->after->subject.uuid);
        m_toErase.push_back(erasure->after->subject.uuid);
    } else if (const auto *payment = std::get_if<Change<Payment>>(&any); payment != nullptr && payment->after) {
        // The line of a statement that shows a payment of somebody erased has come to tell of them.
        if (!payment->after->line.isNull() && isErased(payment->after->payer.uuid))
            m_toErase.push_back(payment->after->payer.uuid);
    }
}

Done Effects::afterOwnBlock(const std::vector<RecordChange> &changes)
{
    for (const RecordChange &any : changes) {
        const auto *erasure = std::get_if<Change<Erasure>>(&any);
        if ((erasure != nullptr && erasure->before)
            || (!m_erased.empty() && isErased(subjectOf(any)) && hasPersonal(any)))
            return Problem { ProblemCode::ErasedPerson };
        auto done = visitChange(
            [&]<class R>(const Change<R> &change) {
                if constexpr (std::is_same_v<R, Settlement>)
                    return change.after ? settle(change.after->record.uuid, change.after->unit) : Done {};
                else
                    return settleEdited(change);
            },
            any);
        if (done)
            done = visitChange([this](const auto &change) { return settleReferred(change); }, any);
        if (!done)
            return done;
        note(any);
    }
    return {};
}

Done Effects::refoldDevice(const DeviceId &device, quint64 from)
{
    const auto key = m_ids.find(device.uuid);
    if (!key)
        return {};
    auto rows = m_connection.query(
        QStringLiteral("SELECT nr, blocks FROM journal WHERE device = ? AND sequence >= ? ORDER BY sequence"),
        { *key, static_cast<qint64>(from) });
    if (!rows)
        return rows.problems();
    std::vector<std::pair<quint64, qint64>> lines;
    while (rows->next())
        lines.emplace_back(static_cast<quint64>(rows->integer(0)), rows->integer(1));
    if (auto ended = rows->ended(); !ended)
        return ended;
    std::set<RecordPlace> places;
    for (const auto &[number, blocks] : lines) {
        for (qint64 which = 0; which < blocks; ++which) {
            auto changes = m_history.block(number, which);
            if (!changes)
                return changes.problems();
            if (auto found = findAllReferred(**changes, true, places); !found)
                return found;
            for (const RecordChange &change : **changes) {
                const auto *settlement = std::get_if<Change<Settlement>>(&change);
                if (settlement != nullptr && settlement->after)
                    places.insert(
                        { settlement->after->type, settlement->after->record.uuid, settlement->after->subject.uuid });
                places.insert({ recordType(change), recordId(change), subjectOf(change) });
            }
        }
    }
    for (const RecordPlace &place : places) {
        if (auto done = fold(place); !done)
            return done;
    }
    return {};
}

Done Effects::settleRoster()
{
    if (m_roster.empty())
        return {};
    auto now = m_history.countingNow();
    if (!now)
        return now.problems();
    const std::map<DeviceId, quint64> was = m_history.counting().revoked;
    const std::map<DeviceId, quint64> is = now->revoked;
    m_history.setCounting(std::move(*now));
    // One word may count or not by another one: the roster is short, and all of it is gone through.
    auto devices = m_reader.all<Device>();
    if (!devices)
        return devices.problems();
    for (const Device &device : *devices)
        m_roster.insert({ RecordTraits<Device>::type, device.id.uuid, device.id.uuid });
    for (const RecordPlace &device : std::exchange(m_roster, {})) {
        if (auto done = fold(device); !done)
            return done;
    }
    std::map<DeviceId, quint64> changed;
    for (const auto &[one, other] : { std::pair(&was, &is), std::pair(&is, &was) }) {
        for (const auto &[device, from] : *one) {
            const auto known = other->find(device);
            if (known == other->end() || from < known->second)
                changed[device] = from;
        }
    }
    for (const auto &[device, from] : changed) {
        if (auto done = refoldDevice(device, from); !done)
            return done;
    }
    return {};
}

Done Effects::finish()
{
    if (auto settled = settleRoster(); !settled)
        return settled;
    for (const Uuid &subject : std::exchange(m_toErase, {})) {
        if (auto done = erase(subject); !done)
            return done;
    }
    return {};
}

} // namespace rollbook
