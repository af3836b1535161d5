// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/bytes.h"
#include "core/store/idspace.h"
#include "core/store/journal.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"
#include "core/store/viewtaking.h"

namespace rollbook {

namespace {

/// Of a whole register's state hash, what a view tells of it: as much as the fingerprint shows.
constexpr int hashBytesTold = 4;

} // namespace

QByteArray encodeSeen(const Seen &seen)
{
    QByteArray out;
    bytes::putUnsigned(out, seen.size());
    for (const auto &[device, sequence] : seen) {
        bytes::putUuid(out, device.uuid);
        bytes::putUnsigned(out, sequence);
    }
    return out;
}

Seen decodeSeen(const QByteArray &raw)
{
    Seen seen;
    bytes::Source in(raw, 0);
    for (quint64 left = in.takeUnsigned(); left > 0 && in.good(); --left) {
        const DeviceId device { in.takeUuid() };
        seen[device] = in.takeUnsigned();
    }
    return seen;
}

Result<std::optional<Entry>> shownView(const Connection &connection, const IdSpace &ids)
{
    const auto key = ids.find(viewDevice.uuid);
    if (!key)
        return std::optional<Entry> {};
    auto rows = connection.query(
        QStringLiteral("SELECT head, words FROM journal WHERE device = ? ORDER BY nr DESC LIMIT 1"), { *key });
    if (!rows)
        return rows.problems();
    if (!rows->next()) {
        auto ended = rows->ended();
        return ended ? Result<std::optional<Entry>>(std::optional<Entry> {})
                     : Result<std::optional<Entry>>(ended.problems());
    }
    Entry entry;
    const auto words = rows->isNull(1) ? std::nullopt : std::optional<QByteArray>(rows->blob(1));
    if (!readEntry(rows->blob(0), words, entry))
        return Problem { ProblemCode::RegisterDamaged, {}, { connection.path(), QStringLiteral("journal") } };
    return std::optional(std::move(entry));
}

Result<Seen> seenHere(const Connection &connection, const IdSpace &ids)
{
    auto heads = deviceHeads(connection, ids);
    auto shown = shownView(connection, ids);
    if (!heads || !shown)
        return heads ? shown.problems() : heads.problems();
    Seen seen = *shown ? (*shown)->seen : Seen {};
    for (const auto &[device, head] : *heads) {
        if (device != viewDevice)
            seen[device] = std::max(seen[device], head.sequence);
    }
    return seen;
}

Result<Seen> Store::seen() const
{
    return seenHere(*m_connection, *m_ids);
}

Result<Seen> Store::shownSeen() const
{
    auto shown = shownView(*m_connection, *m_ids);
    if (!shown)
        return shown.problems();
    return *shown ? std::move((*shown)->seen) : Seen {};
}

Result<bool> Store::isLimitedCopy() const
{
    auto shown = shownView(*m_connection, *m_ids);
    return shown ? Result<bool>(shown->has_value()) : Result<bool>(shown.problems());
}

Result<std::unique_ptr<EntrySource>> Store::exportView(const Device &laptop) const
{
    // All of it as it stands at one moment, whatever is entered meanwhile.
    Transaction moment(*m_connection);
    if (auto begun = moment.begin(false); !begun)
        return begun.problems();
    auto limited = isLimitedCopy();
    auto self = device();
    auto hash = stateHash();
    auto roster = m_reader->all<Device>();
    if (!limited || !self || !hash || !roster)
        return !limited ? limited.problems() : !self ? self.problems() : !hash ? hash.problems() : roster.problems();
    const Device *own = findDevice(*roster, self->uuid);
    if (*limited || own == nullptr || isLimited(*own))
        return Problem { ProblemCode::LimitedCopy, {}, { own == nullptr ? QString() : own->name } };
    Entry head;
    head.id = { IdSource(*m_clock).mint() };
    head.actor = { own->name, own->name };
    head.action = { ActionKind::RefreshCopy, { own->name, QString::fromLatin1(hash->first(hashBytesTold).toHex()) } };
    auto filled = completed(head);
    return filled ? makeView(*m_reader, laptop, m_clock->today(), std::move(*filled))
                  : Result<std::unique_ptr<EntrySource>>(filled.problems());
}

Result<BroughtIn> Store::takeView(EntrySource &source, const IntegrateOptions &options)
{
    Transaction transaction(*m_connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun.problems();
    auto self = device();
    if (!self)
        return self.problems();
    ViewTaking taking(*m_connection, *m_ids, *m_reader, source, options, *self);
    auto done = taking.run();
    const bool changed = taking.changed();
    if (!done || options.preview || !changed) {
        m_ids->revert();
        return done ? Result<BroughtIn>(taking.take()) : Result<BroughtIn>(done.problems());
    }
    if (auto committed = transaction.commit(); !committed) {
        m_ids->revert();
        return committed.problems();
    }
    m_ids->settle();
    return taking.take();
}

Done Store::createLimited(const QString &path, const Secret &secret, const Clock &clock, const Device &laptop,
    const QByteArray &seed, EntrySource &view)
{
    auto made = make(path, secret, clock, [&](Store &store) {
        auto done = store.becomeDevice({ laptop.id.uuid }, seed);
        if (!done)
            return done;
        auto taken = store.takeView(view, {});
        return taken ? Done {} : Done(taken.problems());
    });
    return made ? Done {} : Done(made.problems());
}

} // namespace rollbook
