// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/bytes.h"
#include "core/store/devicekeys.h"
#include "core/store/journal.h"
#include "core/store/metavalues.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"
#include "core/store/view.h"

#include <algorithm>

namespace rollbook {

namespace {

/// The entries of a register that somebody lacks, in the order of its journal.
class JournalExport final : public EntrySource
{
public:
    JournalExport(const Connection &connection, const IdSpace &ids, Seen beyond, std::vector<SignedHead> heads)
        : m_connection(connection), m_ids(ids), m_beyond(std::move(beyond)), m_heads(std::move(heads))
    {
    }

    [[nodiscard]] const std::vector<SignedHead> &signedHeads() const override { return m_heads; }

    Result<bool> nextEntry(ForeignEntry &foreign) override
    {
        if (!m_rows) {
            auto rows = m_connection.query(QStringLiteral(
                "SELECT nr, id, head, words, changes, blocks, body, device, sequence FROM journal ORDER BY nr"));
            if (!rows)
                return rows.problems();
            m_rows.emplace(std::move(*rows));
        }
        while (m_rows->next()) {
            if (!wanted({ m_ids.uuid(m_rows->integer(7)) }, static_cast<quint64>(m_rows->integer(8))))
                continue;
            m_number = m_rows->integer(0);
            foreign = { { uuidOf(m_rows->blob(1)) }, m_rows->blob(2),
                m_rows->isNull(3) ? std::nullopt : std::optional<QByteArray>(m_rows->blob(3)),
                static_cast<quint64>(m_rows->integer(4)), m_rows->integer(5), m_rows->blob(6) };
            m_block = 0;
            return true;
        }
        auto ended = m_rows->ended();
        m_rows->finish();
        return ended ? Result<bool>(false) : Result<bool>(ended.problems());
    }

    Result<QByteArray> nextBlock() override
    {
        auto statement
            = m_connection.cached(QStringLiteral("SELECT body FROM journal_block WHERE nr = ? AND block = ?"));
        if (!statement)
            return statement.problems();
        Statement &rows = **statement;
        rows.bind(0, m_number);
        rows.bind(1, m_block++);
        if (auto done = rows.exec(); !done)
            return done.problems();
        const bool there = rows.next();
        const QByteArray body = there ? rows.blob(0) : QByteArray();
        rows.finish();
        return there ? Result<QByteArray>(body)
                     : Result<QByteArray>(Problem {
                         ProblemCode::ChainBroken, {}, { QString::number(m_number), QStringLiteral("blocks") } });
    }

private:
    /// Not what the other has, and not what no signature covers.
    [[nodiscard]] bool wanted(const DeviceId &device, quint64 sequence) const
    {
        const auto had = m_beyond.find(device);
        if (had != m_beyond.end() && sequence <= had->second)
            return false;
        return std::any_of(m_heads.begin(), m_heads.end(),
            [&](const SignedHead &head) { return head.device == device && sequence <= head.sequence; });
    }

    const Connection &m_connection;
    const IdSpace &m_ids;
    Seen m_beyond;
    std::vector<SignedHead> m_heads;
    std::optional<Statement> m_rows;
    qint64 m_number = 0;
    qint64 m_block = 0;
};

} // namespace

Result<DeviceId> Store::device() const
{
    auto found = metaValue(*m_connection, "device");
    return found ? Result<DeviceId>(DeviceId { uuidOf(*found) }) : Result<DeviceId>(found.problems());
}

Result<QByteArray> Store::deviceSeed() const
{
    return metaValue(*m_connection, "device_seed");
}

/// What this device has journaled, signed by it; nothing when it has journaled nothing.
Result<std::optional<SignedHead>> Store::ownHead() const
{
    auto self = device();
    auto seed = deviceSeed();
    auto society = m_reader->organisation();
    auto heads = deviceHeads(*m_connection, *m_ids);
    if (!self || !seed || !society || !heads)
        return !self ? self.problems() : !seed ? seed.problems() : !heads ? heads.problems() : society.problems();
    const auto own = heads->find(*self);
    if (own == heads->end())
        return std::optional<SignedHead> {};
    SignedHead head { *self, own->second.sequence, own->second.own, {} };
    head.signature = DeviceKeys(*seed).sign(signedHead(society->id.uuid, head));
    return std::optional(head);
}

Result<QByteArray> Store::stateHash() const
{
    auto heads = deviceHeads(*m_connection, *m_ids);
    auto tail = journalTail(*m_connection);
    auto shown = shownView(*m_connection, *m_ids);
    if (!heads || !tail || !shown)
        return !heads ? heads.problems() : !tail ? tail.problems() : shown.problems();
    const auto isKnown = [&shown](const auto &head) {
        const auto seen = (*shown)->seen.find(head.first);
        return head.first == viewDevice || (seen != (*shown)->seen.end() && head.second.sequence <= seen->second);
    };
    // As long as nothing was added since, a limited copy shows the state that it is a view of.
    if (*shown && std::all_of(heads->begin(), heads->end(), isKnown))
        return QByteArray::fromHex((*shown)->action.values.value(1).toLatin1());
    QByteArray all = tail->digest.bytes();
    for (const auto &[device, head] : *heads) {
        bytes::putUuid(all, device.uuid);
        bytes::putUnsigned(all, head.sequence);
        all += head.own;
    }
    return asBytes(hashOf(all));
}

Result<std::map<DeviceId, Seen>> Store::acknowledged() const
{
    auto rows = m_connection->query(QStringLiteral("SELECT device, have FROM peer WHERE have IS NOT NULL"));
    if (!rows)
        return rows.problems();
    std::map<DeviceId, Seen> found;
    while (rows->next())
        found[{ m_ids->uuid(rows->integer(0)) }] = decodeSeen(rows->blob(1));
    auto ended = rows->ended();
    return ended ? Result<std::map<DeviceId, Seen>>(std::move(found))
                 : Result<std::map<DeviceId, Seen>>(ended.problems());
}

Done Store::acknowledge(const DeviceId &device, const Seen &have)
{
    return inTransaction([&]() -> Done {
        auto key = m_ids->key(device.uuid);
        if (!key)
            return key.problems();
        const QByteArray seen = encodeSeen(have);
        auto updated = m_connection->query(QStringLiteral("UPDATE peer SET have = ? WHERE device = ?"), { seen, *key });
        if (!updated)
            return updated.problems();
        return updated->affected() > 0
            ? Done {}
            : m_connection->exec(
                QStringLiteral("INSERT INTO peer(have, device, sequence) VALUES (?, ?, 0)"), { seen, *key });
    });
}

Result<std::unique_ptr<EntrySource>> Store::exportEntries(const Seen &beyond) const
{
    auto own = ownHead();
    if (!own)
        return own.problems();
    std::vector<SignedHead> known;
    if (*own)
        known.push_back(**own);
    auto rows = m_connection->query(
        QStringLiteral("SELECT device, sequence, own, signature FROM peer WHERE signature IS NOT NULL"));
    if (!rows)
        return rows.problems();
    while (rows->next()) {
        const DeviceId device { m_ids->uuid(rows->integer(0)) };
        if (!*own || device != (*own)->device)
            known.push_back({ device, static_cast<quint64>(rows->integer(1)), rows->blob(2), rows->blob(3) });
    }
    if (auto ended = rows->ended(); !ended)
        return ended.problems();
    auto withheld = findMeta(*m_connection, QLatin1String(withheldName));
    if (!withheld)
        return withheld.problems();
    Seen lacking = beyond;
    for (const auto &[device, sequence] : *withheld ? decodeSeen(**withheld) : Seen {})
        lacking[device] = std::max(lacking[device], sequence);
    std::unique_ptr<EntrySource> source
        = std::make_unique<JournalExport>(*m_connection, *m_ids, std::move(lacking), std::move(known));
    return source;
}

} // namespace rollbook
