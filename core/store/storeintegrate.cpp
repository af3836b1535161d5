// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/footprint.h"
#include "core/store/cachedstatement.h"
#include "core/store/devicekeys.h"
#include "core/store/integration.h"
#include "core/store/limitreach.h"
#include "core/store/rostercheck.h"
#include "core/store/store.h"
#include "core/store/view.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Larger than any head that this program writes.
constexpr qsizetype largestHead = 64 * 1024;
constexpr qsizetype largestWords = 64 * 1024;

/// Brings in one source of entries inside a transaction.
class Integration
{
public:
    Integration(const Connection &connection, IdSpace &ids, const SqlReader &reader, EntrySource &source,
        const Store::IntegrateOptions &options, const DeviceId &self)
        : m_connection(connection),
          m_ids(ids),
          m_reader(reader),
          m_source(source),
          m_options(options),
          m_writer(connection, ids, reader),
          m_effects(connection, ids, reader, m_writer),
          m_limits(m_effects.history(), reader),
          m_self(self),
          m_roster(m_effects.history(), options.path)
    {
    }
    [[nodiscard]] Done run();
    [[nodiscard]] BroughtIn take() { return std::move(m_effects.tally()); }
    [[nodiscard]] bool changed() const { return m_taken > 0; }

private:
    [[nodiscard]] Done takeEntry(const ForeignEntry &foreign);
    [[nodiscard]] Done write(const ForeignEntry &foreign, const Entry &entry);
    /// Whether the entry may say this. What it says about the roster is looked at when all is in.
    [[nodiscard]] bool mayWrite(const Entry &entry, const RecordChange &change);
    /// Decodes a block, and passes on what it says.
    [[nodiscard]] Result<std::vector<RecordChange>> readBlock(const Entry &entry, const QByteArray &packed, Hash &hash);
    /// Whether what the entry had seen is here; notes what is not.
    [[nodiscard]] bool isReady(const Entry &entry);
    void miss(const DeviceId &device, quint64 from, quint64 to);
    [[nodiscard]] Done checkSame(const ForeignEntry &foreign, const Entry &entry) const;
    /// That each device whose entries came in has signed its chain as far as they go.
    [[nodiscard]] Done checkSigned(const std::vector<Device> &devices);
    [[nodiscard]] Done keepHeads();

    const Connection &m_connection;
    IdSpace &m_ids;
    const SqlReader &m_reader;
    EntrySource &m_source;
    const Store::IntegrateOptions &m_options;
    BlockWriter m_writer;
    Effects m_effects;
    LimitCheck m_limits;
    JournalTail m_tail; ///< before the first entry
    std::optional<JournalWriter> m_journal;
    std::map<DeviceId, DeviceHead> m_heads;
    std::map<DeviceId, DeviceHead> m_chains; ///< the same, followed on through entries that are not taken
    DeviceId m_self;
    RosterCheck m_roster;
    std::set<DeviceId> m_came; ///< devices of which entries were taken
    std::vector<SignedHead> m_signed; ///< what covers them
    quint64 m_taken = 0;
    qint64 m_batch = 0;
};

void Integration::miss(const DeviceId &device, quint64 from, quint64 to)
{
    auto &missing = m_effects.tally().missing;
    const auto known
        = std::find_if(missing.begin(), missing.end(), [&](const MissingEntries &m) { return m.device == device; });
    if (known == missing.end())
        missing.push_back({ device, from, to });
    else
        *known = { device, std::min(known->from, from), std::max(known->to, to) };
}

bool Integration::isReady(const Entry &entry)
{
    bool ready = true;
    const auto has = [this](const DeviceId &device) {
        const auto head = m_heads.find(device);
        return head == m_heads.end() ? 0 : head->second.sequence;
    };
    if (const quint64 here = has(entry.device); entry.sequence != here + 1) {
        miss(entry.device, here + 1, entry.sequence - 1);
        ready = false;
    }
    for (const auto &[device, sequence] : entry.seen) {
        if (device != entry.device && has(device) < sequence) {
            miss(device, has(device) + 1, sequence);
            ready = false;
        }
    }
    return ready;
}

Done Integration::checkSame(const ForeignEntry &foreign, const Entry &entry) const
{
    const auto key = m_ids.find(entry.device.uuid);
    auto row = firstRowCached(m_connection,
        QStringLiteral("SELECT id, head, body FROM journal WHERE device = ? AND sequence = ?"),
        { key.value_or(0), static_cast<qint64>(entry.sequence) }, 3);
    if (!row)
        return row.problems();
    if (!*row)
        return Problem { ProblemCode::RegisterDamaged, {},
            { m_connection.path(), QStringLiteral("journal_by_device") } };
    const QByteArrayList &known = **row;
    if (uuidOf(known.at(0)) != foreign.id.uuid || known.at(1) != foreign.head || known.at(2) != foreign.body)
        return entry.device == m_self
            ? Problem { ProblemCode::OwnDeviceForked, {}, { QString::number(entry.sequence) } }
            : Problem { ProblemCode::DeviceForked, {}, { entry.actor.device, QString::number(entry.sequence) } };
    return {};
}

bool Integration::mayWrite(const Entry &entry, const RecordChange &change)
{
    if (const auto *erasure = std::get_if<Change<Erasure>>(&change); erasure != nullptr && erasure->before)
        return false; // it is never taken back
    // Which laptops count is decided by signed records, by no decision about a conflict.
    if (const auto *settled = std::get_if<Change<Settlement>>(&change);
        settled != nullptr && settled->after && settled->after->type == RecordTraits<Device>::type)
        return m_effects.history().isRevoked(entry);
    if (const auto *device = std::get_if<Change<Device>>(&change))
        m_roster.note(entry, *device);
    return true;
}

Result<std::vector<RecordChange>> Integration::readBlock(const Entry &entry, const QByteArray &packed, Hash &hash)
{
    QByteArray storage;
    auto content = unpackBlock(packed, storage, m_connection.path(), largestForeignBlock, mostForeignChanges);
    if (!content || !std::all_of(content->begin(), content->end(), isSound))
        return Problem { ProblemCode::ChangeFileDamaged, {}, { m_options.path } };
    hash = blockHash(*content);
    std::vector<RecordChange> plain;
    plain.reserve(content->size());
    for (EncodedChange &change : *content) {
        if (!mayWrite(entry, change.change))
            return Problem { ProblemCode::NotSigned, {}, { m_options.path, entry.actor.device } };
        plain.push_back(std::move(change.change));
    }
    return plain;
}

Done Integration::write(const ForeignEntry &foreign, const Entry &entry)
{
    if (m_journal)
        m_journal->begin();
    else
        m_journal.emplace(m_connection, m_ids, m_tail);
    JournalWriter &journal = *m_journal;
    m_effects.history().setPending(journal.number(), entry);
    m_effects.beginForeign(std::all_of(m_heads.begin(), m_heads.end(), [&entry](const auto &head) {
        const auto seen = entry.seen.find(head.first);
        return head.first == entry.device || (seen != entry.seen.end() && seen->second >= head.second.sequence);
    }));
    QByteArray hashes;
    std::vector<Uuid> all;
    quint64 changes = 0;
    for (qint64 which = 0; which < foreign.blocks; ++which) {
        if (m_options.progress && !m_options.progress(-1))
            return Problem { ProblemCode::Cancelled };
        auto packed = m_source.nextBlock();
        if (!packed)
            return packed.problems();
        Hash hash {};
        auto plain = readBlock(entry, *packed, hash);
        if (!plain)
            return plain.problems();
        Footprint touched;
        for (const RecordChange &change : *plain)
            touched.add(change);
        if (auto noted = m_limits.note(entry, journal.number(), which, *plain); !noted)
            return noted;
        changes += plain->size();
        auto bare = m_effects.blankedBlock(*packed);
        if (!bare)
            return bare.problems();
        const std::vector<Uuid> subjects = touched.take();
        if (auto added = journal.add(*bare ? **bare : *packed, hash, subjects, plain->size()); !added)
            return added;
        all.insert(all.end(), subjects.begin(), subjects.end());
        hashes += asBytes(hash);
        if (auto done = m_effects.afterForeignBlock(*plain, entry, journal.number()); !done)
            return done;
    }
    if (changes != foreign.changes || asBytes(hashOf(hashes)) != foreign.body)
        return Problem { ProblemCode::ChangeFileDamaged, {}, { m_options.path } };
    if (auto finished = m_effects.finish(); !finished)
        return finished;
    journal.follow(m_effects.takeDigest());
    const std::optional<QByteArray> words = m_effects.dropsWords(entry, all) ? std::nullopt : foreign.words;
    if (auto finished = journal.finish(foreign.id, entry, foreign.head, words, m_batch); !finished)
        return finished;
    DeviceHead &here = m_heads[entry.device];
    here.own = ownHash(here.own, foreign.id.uuid, foreign.head, foreign.changes, foreign.blocks, foreign.body);
    here.sequence = entry.sequence;
    m_came.insert(entry.device);
    return {};
}

Done Integration::takeEntry(const ForeignEntry &foreign)
{
    Entry entry;
    entry.id = foreign.id;
    const bool fits = foreign.head.size() <= largestHead && (!foreign.words || foreign.words->size() <= largestWords)
        && readEntry(foreign.head, foreign.words, entry) && entry.sequence > 0;
    QByteArrayView wordsHash;
    Entry head;
    if (!fits || !decodeHead(foreign.head, head, wordsHash)
        || (foreign.words && asBytes(hashOf(*foreign.words)) != wordsHash))
        return Problem { ProblemCode::ChangeFileDamaged, {}, { m_options.path } };
    // What a limited copy shows is nobody's entry.
    if (entry.device == viewDevice || isView(entry.action.kind))
        return Problem { ProblemCode::ChangeFileForOthers, {}, { m_options.path, entry.actor.device } };
    BroughtIn &tally = m_effects.tally();
    const auto known = m_heads.find(entry.device);
    if (known != m_heads.end() && entry.sequence <= known->second.sequence) {
        ++tally.known;
        return checkSame(foreign, entry);
    }
    DeviceHead &chain = m_chains[entry.device];
    if (entry.sequence == chain.sequence + 1) {
        chain.own = ownHash(chain.own, foreign.id.uuid, foreign.head, foreign.changes, foreign.blocks, foreign.body);
        chain.sequence = entry.sequence;
    }
    if (!isReady(entry))
        return {};
    if (auto written = write(foreign, entry); !written)
        return written;
    ++tally.entries;
    ++m_taken;
    if (m_effects.history().isRevoked(entry))
        ++tally.revoked;
    return {};
}

Done Integration::checkSigned(const std::vector<Device> &devices)
{
    auto society = m_reader.organisation();
    if (!society)
        return society.problems();
    for (const DeviceId &device : m_came) {
        const DeviceHead &here = m_chains[device];
        const Device *record = findDevice(devices, device.uuid);
        const auto fits = [&](const SignedHead &head) {
            return record != nullptr && head.device == device && head.sequence == here.sequence && head.own == here.own
                && signatureFits(head.signature, signedHead(society->id.uuid, head),
                    QByteArray::fromHex(record->signingKey.toLatin1()));
        };
        const std::vector<SignedHead> &heads = m_source.signedHeads();
        const auto signedBy = std::find_if(heads.begin(), heads.end(), fits);
        if (signedBy == heads.end())
            return m_roster.notSigned(devices, device);
        m_signed.push_back(*signedBy);
    }
    return {};
}

Done Integration::keepHeads()
{
    for (const SignedHead &head : m_signed) {
        // Only a head that is here can be handed on.
        if (m_heads[head.device].sequence != head.sequence)
            continue;
        if (auto kept = keepHead(m_connection, m_ids, head); !kept)
            return kept;
    }
    return {};
}

Done Integration::run()
{
    auto tail = journalTail(m_connection);
    if (!tail)
        return tail.problems();
    m_tail = *tail;
    auto heads = deviceHeads(m_connection, m_ids);
    if (!heads)
        return heads.problems();
    m_heads = std::move(*heads);
    m_chains = m_heads;
    auto roster = m_reader.all<Device>();
    if (!roster)
        return roster.problems();
    m_roster.begin(std::move(*roster));
    auto batch = m_connection.number(QStringLiteral("SELECT max(batch) FROM journal"));
    if (!batch)
        return batch.problems();
    m_batch = *batch + 1;
    if (auto begun = m_effects.begin(); !begun)
        return begun;
    auto conflicts = m_effects.conflictCount();
    if (!conflicts)
        return conflicts.problems();
    for (ForeignEntry foreign;;) {
        if (m_options.progress && !m_options.progress(-1))
            return Problem { ProblemCode::Cancelled };
        auto next = m_source.nextEntry(foreign);
        if (!next)
            return next.problems();
        if (!*next)
            break;
        if (auto taken = takeEntry(foreign); !taken)
            return taken;
    }
    if (auto finished = m_writer.finish(); !finished)
        return finished;
    auto devices = m_reader.all<Device>();
    if (!devices)
        return devices.problems();
    if (auto checked = m_roster.check(*devices); !checked)
        return checked;
    if (auto checked = checkSigned(*devices); !checked)
        return checked;
    if (auto within = m_limits.check(m_options.path); !within)
        return within;
    auto after = m_effects.conflictCount();
    if (!after)
        return after.problems();
    m_effects.tally().parallel = m_effects.parallel();
    m_effects.tally().conflicts = *after > *conflicts ? *after - *conflicts : 0;
    return keepHeads();
}

} // namespace

Result<BroughtIn> Store::integrate(EntrySource &source, const IntegrateOptions &options)
{
    if (m_readOnly)
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    auto limited = isLimitedCopy();
    if (!limited)
        return limited.problems();
    if (*limited)
        return takeView(source, options);
    Transaction transaction(*m_connection);
    if (auto begun = transaction.begin(true); !begun)
        return begun.problems();
    auto self = device();
    if (!self)
        return self.problems();
    Integration integration(*m_connection, *m_ids, *m_reader, source, options, *self);
    auto done = integration.run();
    BroughtIn result = integration.take();
    if (!done || options.preview || !integration.changed()) {
        m_ids->revert();
        return done ? Result<BroughtIn>(std::move(result)) : Result<BroughtIn>(done.problems());
    }
    if (auto committed = transaction.commit(); !committed) {
        m_ids->revert();
        return committed.problems();
    }
    m_ids->settle();
    return result;
}

} // namespace rollbook
