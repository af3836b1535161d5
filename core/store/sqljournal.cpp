// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integration.h"
#include "core/store/journal.h"
#include "core/store/sqlreader.h"

#include <algorithm>

namespace rollbook {

namespace {

/// So many lines are asked for by id in one query.
constexpr std::size_t mostAtOnce = 500;

/// The blocks of one entry, forwards as they were written or backwards as they are taken back.
class BlockStream final : public ChangeStream
{
public:
    BlockStream(const Connection &connection, quint64 number, qint64 blocks, bool backwards)
        : m_connection(connection), m_number(number), m_blocks(blocks), m_backwards(backwards)
    {
    }

    Done next(std::vector<RecordChange> &block) override
    {
        block.clear();
        if (m_at == m_blocks)
            return {};
        const qint64 which = m_backwards ? m_blocks - 1 - m_at : m_at;
        ++m_at;
        auto row = m_connection.query(QStringLiteral("SELECT body FROM journal_block WHERE nr = ? AND block = ?"),
            { static_cast<qint64>(m_number), which });
        if (!row)
            return row.problems();
        if (!row->next()) {
            auto ended = row->ended();
            return ended ? Done(Problem {
                       ProblemCode::ChainBroken, {}, { QString::number(m_number), QStringLiteral("blocks") } })
                         : ended;
        }
        QByteArray storage;
        auto changes = unpackBlock(row->blob(0), storage, m_connection.path());
        if (!changes)
            return changes.problems();
        block.reserve(changes->size());
        for (EncodedChange &change : *changes)
            block.push_back(std::move(change.change));
        if (m_backwards)
            block = inverse(std::move(block));
        return {};
    }

private:
    const Connection &m_connection;
    quint64 m_number;
    qint64 m_blocks;
    bool m_backwards;
    qint64 m_at = 0;
};

} // namespace

Result<std::vector<JournalLine>> SqlReader::lines(const QString &rest, const QVariantList &values) const
{
    auto rows = m_connection.query(
        QLatin1String(
            "SELECT j.nr, j.id, j.head, j.words, j.changes, j.batch, u.id, d.whole FROM journal j "
            "LEFT JOIN undone d ON d.line = j.nr AND d.undo = (SELECT max(undo) FROM undone WHERE line = j.nr) "
            "LEFT JOIN journal u ON u.nr = d.undo ")
            + rest,
        values);
    if (!rows)
        return rows.problems();
    std::vector<JournalLine> found;
    while (rows->next()) {
        JournalLine line;
        line.number = static_cast<quint64>(rows->integer(0));
        line.entry.id.uuid = uuidOf(rows->blob(1));
        if (!readEntry(
                rows->blob(2), rows->isNull(3) ? std::nullopt : std::optional<QByteArray>(rows->blob(3)), line.entry))
            return Problem { ProblemCode::ChainBroken, {}, { QString::number(line.number), QStringLiteral("head") } };
        line.changes = static_cast<quint64>(rows->integer(4));
        line.batch = static_cast<quint64>(rows->integer(5));
        if (!rows->isNull(6)) {
            line.undoneBy = EntryId { uuidOf(rows->blob(6)) };
            line.undoneWhole = rows->integer(7) != 0;
        }
        found.push_back(std::move(line));
    }
    auto ended = rows->ended();
    return ended ? Result<std::vector<JournalLine>>(std::move(found))
                 : Result<std::vector<JournalLine>>(ended.problems());
}

Result<std::vector<Conflict>> SqlReader::conflicts() const
{
    auto rows = m_connection.query(
        QStringLiteral("SELECT type, record, subject, unit, heads FROM conflict ORDER BY subject, record, unit"));
    if (!rows)
        return rows.problems();
    std::vector<Conflict> found;
    while (rows->next())
        found.push_back({ static_cast<int>(rows->integer(0)), m_ids.uuid(rows->integer(1)),
            m_ids.uuid(rows->integer(2)), static_cast<int>(rows->integer(3)), decodeHeads(rows->blob(4)) });
    auto ended = rows->ended();
    // Keys are each file's own: by ids the list is the same on every laptop.
    std::sort(found.begin(), found.end(), [](const Conflict &a, const Conflict &b) {
        return std::tie(a.subject, a.record, a.unit) < std::tie(b.subject, b.record, b.unit);
    });
    return ended ? Result<std::vector<Conflict>>(std::move(found)) : Result<std::vector<Conflict>>(ended.problems());
}

Result<Seen> SqlReader::entriesHere() const
{
    auto heads = deviceHeads(m_connection, m_ids);
    if (!heads)
        return heads.problems();
    Seen seen;
    for (const auto &[device, head] : *heads)
        seen[device] = head.sequence;
    return seen;
}

Result<std::vector<JournalLine>> SqlReader::journal(quint64 before, int limit) const
{
    if (before == 0)
        return lines(QStringLiteral("ORDER BY j.nr DESC LIMIT ?"), { limit });
    return lines(QStringLiteral("WHERE j.nr < ? ORDER BY j.nr DESC LIMIT ?"), { static_cast<qint64>(before), limit });
}

Result<std::vector<JournalLine>> SqlReader::journalLines(std::span<const EntryId> entries) const
{
    std::vector<JournalLine> found;
    while (found.size() < entries.size()) {
        const auto some = entries.subspan(found.size(), std::min(entries.size() - found.size(), mostAtOnce));
        QVariantList ids;
        for (const EntryId &entry : some)
            ids << uuidBytes(entry.uuid);
        auto read = lines(QStringLiteral("WHERE j.id IN (%1)").arg(marks(static_cast<int>(some.size()))), ids);
        if (!read)
            return read.problems();
        for (const EntryId &entry : some) {
            const auto line
                = std::ranges::find_if(*read, [&entry](const JournalLine &one) { return one.entry.id == entry; });
            if (line == read->end())
                return Problem { ProblemCode::UnknownEntry, {}, { entry.toString() } };
            found.push_back(*line);
        }
    }
    return found;
}

Result<JournalLine> SqlReader::journalLineOf(DeviceId device, quint64 sequence) const
{
    const auto key = m_ids.find(device.uuid);
    auto found = lines(
        QStringLiteral("WHERE j.device = ? AND j.sequence = ?"), { key.value_or(0), static_cast<qint64>(sequence) });
    if (!found)
        return found.problems();
    if (found->empty())
        return Problem { ProblemCode::UnknownEntry, {}, { QString::number(sequence) } };
    return found->front();
}

Result<std::vector<JournalLine>> SqlReader::journalOf(Uuid subject, int limit) const
{
    const auto key = m_ids.find(subject);
    if (!key)
        return std::vector<JournalLine> {};
    return lines(QStringLiteral("WHERE j.nr IN (SELECT nr FROM touched WHERE subject = ?) ORDER BY j.nr DESC LIMIT ?"),
        { *key, limit });
}

Result<std::unique_ptr<ChangeStream>> SqlReader::changesOf(EntryId entry, bool backwards) const
{
    auto rows
        = m_connection.query(QStringLiteral("SELECT nr, blocks FROM journal WHERE id = ?"), { uuidBytes(entry.uuid) });
    if (!rows)
        return rows.problems();
    if (!rows->next()) {
        auto ended = rows->ended();
        return ended ? Problems { { ProblemCode::UnknownEntry, {}, { entry.toString() } } } : ended.problems();
    }
    std::unique_ptr<ChangeStream> stream = std::make_unique<BlockStream>(
        m_connection, static_cast<quint64>(rows->integer(0)), rows->integer(1), backwards);
    return stream;
}

} // namespace rollbook
