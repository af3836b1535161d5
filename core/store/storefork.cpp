// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachedstatement.h"
#include "core/store/devicekeys.h"
#include "core/store/idspace.h"
#include "core/store/journal.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

namespace rollbook {

namespace {

/// Gives the entries of one device, from a sequence on, to another: both chains are made anew from there.
class HandingOver
{
public:
    HandingOver(const Connection &connection, IdSpace &ids, const DeviceId &from, quint64 sequence, const DeviceId &to)
        : m_connection(connection), m_ids(ids), m_from(from), m_first(sequence), m_to(to)
    {
    }
    [[nodiscard]] Done run();
    /// What the old device keeps; sequence 0 when it keeps nothing.
    [[nodiscard]] const DeviceHead &kept() const { return m_kept; }

private:
    struct Line {
        qint64 number = 0;
        Uuid id;
        QByteArray head;
        quint64 changes = 0;
        qint64 blocks = 0;
        QByteArray body;
        QByteArray digest;
        QByteArray hash;
        QByteArray own;
    };
    [[nodiscard]] Result<std::vector<Line>> lines() const;
    /// Whether the entry or what it had seen is handed over.
    [[nodiscard]] bool handOver(Entry &entry) const;
    [[nodiscard]] Done take(Line &line);
    [[nodiscard]] Done writeHeads();

    const Connection &m_connection;
    IdSpace &m_ids;
    DeviceId m_from;
    quint64 m_first;
    DeviceId m_to;
    bool m_begun = false;
    DeviceHead m_kept;
    DeviceHead m_new;
    QByteArray m_previous; ///< hash of the line before
};

Result<std::vector<HandingOver::Line>> HandingOver::lines() const
{
    auto rows = m_connection.query(
        QStringLiteral("SELECT nr, id, head, changes, blocks, body, digest, hash, own FROM journal ORDER BY nr"));
    if (!rows)
        return rows.problems();
    std::vector<Line> found;
    while (rows->next())
        found.push_back(
            { rows->integer(0), uuidOf(rows->blob(1)), rows->blob(2), static_cast<quint64>(rows->integer(3)),
                rows->integer(4), rows->blob(5), rows->blob(6), rows->blob(7), rows->blob(8) });
    auto ended = rows->ended();
    return ended ? Result<std::vector<Line>>(std::move(found)) : Result<std::vector<Line>>(ended.problems());
}

bool HandingOver::handOver(Entry &entry) const
{
    const bool own = entry.device == m_from && entry.sequence >= m_first;
    if (own) {
        entry.device = m_to;
        entry.sequence -= m_first - 1;
    }
    const auto seen = entry.seen.find(m_from);
    if (seen == entry.seen.end() || seen->second < m_first)
        return own;
    entry.seen[m_to] = seen->second - (m_first - 1);
    if (m_first == 1)
        entry.seen.erase(seen);
    else
        seen->second = m_first - 1;
    return true;
}

Done HandingOver::take(Line &line)
{
    Entry entry;
    QByteArrayView wordsHash;
    const QByteArray before = line.head;
    if (!decodeHead(before, entry, wordsHash))
        return Problem { ProblemCode::ChainBroken, {}, { QString::number(line.number), QStringLiteral("head") } };
    const DeviceId author = entry.device;
    const bool changed = handOver(entry);
    // What others have signed cannot be written anew.
    if (changed && author != m_from)
        return Problem { ProblemCode::OwnDeviceForked, {}, { QString::number(m_first) } };
    m_begun = m_begun || changed;
    if (author == m_from && !changed)
        m_kept = { entry.sequence, line.own };
    if (!m_begun) {
        m_previous = line.hash;
        return {};
    }
    line.head = changed ? encodeHead(entry, wordsHash) : line.head;
    if (changed) {
        m_new.own = ownHash(m_new.own, line.id, line.head, line.changes, line.blocks, line.body);
        m_new.sequence = entry.sequence;
        line.own = m_new.own;
    }
    m_previous = asBytes(chainHash(m_previous, line.id, line.head, line.changes, line.blocks, line.body, line.digest));
    auto key = m_ids.key(entry.device.uuid);
    if (!key)
        return key.problems();
    return execCached(m_connection,
        QStringLiteral("UPDATE journal SET head = ?, hash = ?, device = ?, sequence = ?, own = ? WHERE nr = ?"),
        { line.head, m_previous, *key, static_cast<qint64>(entry.sequence), line.own, line.number });
}

Done HandingOver::writeHeads()
{
    for (const auto &[device, head] : { std::pair(m_from, m_kept), std::pair(m_to, m_new) }) {
        auto key = m_ids.key(device.uuid);
        if (!key)
            return key.problems();
        auto done = m_connection.exec(QStringLiteral("DELETE FROM device_head WHERE device = ?"), { *key });
        if (done && head.sequence > 0)
            done = m_connection.exec(QStringLiteral("INSERT INTO device_head(device, sequence, own) VALUES (?, ?, ?)"),
                { *key, static_cast<qint64>(head.sequence), head.own });
        if (!done)
            return done;
    }
    return {};
}

Done HandingOver::run()
{
    auto all = lines();
    if (!all)
        return all.problems();
    for (Line &line : *all) {
        if (auto taken = take(line); !taken)
            return taken;
    }
    if (!m_begun)
        return {};
    if (auto written = writeHeads(); !written)
        return written;
    return m_connection.exec(QStringLiteral("UPDATE meta SET value = ? WHERE name = 'tail'"),
        { QByteArray(QByteArray::number(all->back().number) + ':' + m_previous + all->back().digest) });
}

} // namespace

Done Store::handOverFrom(quint64 sequence, const Device &papers, const QByteArray &seed, const QByteArray &home)
{
    auto self = device();
    auto oldSeed = deviceSeed();
    auto society = m_reader->organisation();
    if (!self || !oldSeed || !society)
        return !self ? self.problems() : !oldSeed ? oldSeed.problems() : society.problems();
    return inTransaction([&] {
        HandingOver work(*m_connection, *m_ids, *self, sequence, { papers.id.uuid });
        auto done = work.run();
        if (done && work.kept().sequence > 0) {
            SignedHead head { *self, work.kept().sequence, work.kept().own, {} };
            head.signature = DeviceKeys(*oldSeed).sign(signedHead(society->id.uuid, head));
            done = keepHead(*m_connection, *m_ids, head);
        }
        return done ? takeIdentity(papers, seed, home) : done;
    });
}

} // namespace rollbook
