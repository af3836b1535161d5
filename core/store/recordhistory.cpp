// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordhistory.h"

#include "core/store/journal.h"

#include <algorithm>

namespace rollbook {

namespace {
constexpr std::size_t blocksKept = 24;
constexpr std::size_t changesKept = 65'536;
} // namespace

bool RecordHistory::isRevoked(const Entry &entry) const
{
    const auto from = m_counting.revoked.find(entry.device);
    return from != m_counting.revoked.end() && entry.sequence >= from->second;
}

void RecordHistory::setPending(quint64 number, Entry entry)
{
    m_entries.insert_or_assign(number, std::move(entry));
}

Result<std::vector<std::pair<quint64, qint64>>> RecordHistory::places(std::span<const Uuid> subjects)
{
    std::vector<std::pair<quint64, qint64>> found;
    for (const Uuid &subject : subjects) {
        const auto key = m_ids.find(subject);
        if (!key || *key == 0)
            continue;
        auto statement = m_connection.cached(QStringLiteral("SELECT nr, block FROM touched WHERE subject = ?"));
        if (!statement)
            return statement.problems();
        Statement &rows = **statement;
        rows.bind(0, *key);
        if (auto done = rows.exec(); !done)
            return done.problems();
        while (rows.next()) {
            const auto number = static_cast<quint64>(rows.integer(0));
            if (m_newest == 0 || number <= m_newest)
                found.emplace_back(number, rows.integer(1));
        }
        auto ended = rows.ended();
        rows.finish();
        if (!ended)
            return ended.problems();
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Result<std::vector<quint64>> RecordHistory::linesTouching(std::span<const Uuid> subjects)
{
    auto where = places(subjects);
    if (!where)
        return where.problems();
    std::vector<quint64> lines;
    for (const auto &[number, block] : *where) {
        if (lines.empty() || lines.back() != number)
            lines.push_back(number);
    }
    return lines;
}

Result<const Entry *> RecordHistory::entry(quint64 number)
{
    if (const auto known = m_entries.find(number); known != m_entries.end())
        return &known->second;
    auto statement = m_connection.cached(QStringLiteral("SELECT id, head, words FROM journal WHERE nr = ?"));
    if (!statement)
        return statement.problems();
    Statement &rows = **statement;
    rows.bind(0, static_cast<qint64>(number));
    if (auto done = rows.exec(); !done)
        return done.problems();
    Entry found;
    const bool there = rows.next();
    bool read = false;
    if (there) {
        found.id.uuid = uuidOf(rows.blob(0));
        read = readEntry(rows.blob(1), rows.isNull(2) ? std::nullopt : std::optional<QByteArray>(rows.blob(2)), found);
    }
    auto ended = there ? Done {} : rows.ended();
    rows.finish();
    if (!ended)
        return ended.problems();
    if (!read)
        return Problem { ProblemCode::ChainBroken, {}, { QString::number(number), QStringLiteral("head") } };
    return &m_entries.insert_or_assign(number, std::move(found)).first->second;
}

Result<RecordHistory::Block> RecordHistory::block(quint64 number, qint64 which)
{
    const std::pair place(number, which);
    const auto kept = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Kept &k) { return k.place == place; });
    if (kept != m_blocks.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, kept);
        return m_blocks.front().block;
    }
    auto statement = m_connection.cached(QStringLiteral("SELECT body FROM journal_block WHERE nr = ? AND block = ?"));
    if (!statement)
        return statement.problems();
    Statement &rows = **statement;
    rows.bind(0, static_cast<qint64>(number));
    rows.bind(1, which);
    if (auto done = rows.exec(); !done)
        return done.problems();
    const bool there = rows.next();
    const QByteArray packed = there ? rows.blob(0) : QByteArray();
    rows.finish();
    if (!there)
        return Problem { ProblemCode::ChainBroken, {}, { QString::number(number), QStringLiteral("blocks") } };
    QByteArray storage;
    auto encoded = unpackBlock(packed, storage, m_connection.path());
    if (!encoded)
        return encoded.problems();
    auto changes = std::make_shared<std::vector<RecordChange>>();
    changes->reserve(encoded->size());
    for (EncodedChange &change : *encoded)
        changes->push_back(std::move(change.change));
    m_blocks.push_front({ place, std::move(changes) });
    std::size_t blocks = 0, held = 0;
    std::erase_if(m_blocks, [&](const Kept &k) {
        held += k.block->size();
        return ++blocks > 1 && (blocks > blocksKept || held > changesKept);
    });
    return m_blocks.front().block;
}

} // namespace rollbook
