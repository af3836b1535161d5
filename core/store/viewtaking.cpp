// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/viewtaking.h"

#include "core/changes/units.h"
#include "core/store/rostercheck.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr std::size_t changesTogether = 2'000;
/// Up to so many changes are told one by one.
constexpr std::size_t mostChangesTold = 5'000;

} // namespace

ViewTaking::ViewTaking(const Connection &connection, IdSpace &ids, const SqlReader &reader, EntrySource &source,
    const Store::IntegrateOptions &options, const DeviceId &self)
    : m_connection(connection),
      m_ids(ids),
      m_reader(reader),
      m_source(source),
      m_options(options),
      m_self(self),
      m_history(connection, ids)
{
}

Done ViewTaking::read()
{
    auto more = m_source.nextEntry(m_foreign);
    if (!more)
        return more.problems();
    QByteArrayView wordsHash;
    if (!*more || !m_foreign.words || !readEntry(m_foreign.head, m_foreign.words, m_entry)
        || !decodeHead(m_foreign.head, m_entry, wordsHash) || asBytes(hashOf(*m_foreign.words)) != wordsHash)
        return damaged();
    // What whole registers exchange is not for a copy like this one.
    if (m_entry.device != viewDevice || !isView(m_entry.action.kind))
        return Problem { ProblemCode::ChangeFileForOthers, {}, { m_options.path, m_entry.actor.device } };
    QByteArray hashes;
    quint64 changes = 0;
    for (qint64 which = 0; which < m_foreign.blocks; ++which) {
        if (m_options.progress && !m_options.progress(-1))
            return Problem { ProblemCode::Cancelled };
        auto packed = m_source.nextBlock();
        if (!packed)
            return packed.problems();
        QByteArray storage;
        auto content = unpackBlock(*packed, storage, m_connection.path(), largestForeignBlock, mostForeignChanges);
        if (!content || !std::all_of(content->begin(), content->end(), isSound))
            return damaged();
        hashes += asBytes(blockHash(*content));
        changes += content->size();
        for (EncodedChange &one : *content) {
            visitChange(
                [this]<class R>(Change<R> &change) {
                    if (!change.after || change.before)
                        return;
                    const auto [row, isFirst] = m_wanted.of<R>().try_emplace(change.after->id.uuid, *change.after);
                    if constexpr (std::is_same_v<R, Device>) {
                        if (!isFirst)
                            m_presented.insert_or_assign(row->first, row->second);
                    }
                    row->second = std::move(*change.after);
                },
                one.change);
        }
    }
    return changes == m_foreign.changes && asBytes(hashOf(hashes)) == m_foreign.body ? Done {} : Done(damaged());
}

Done ViewTaking::checkWhole()
{
    auto society = m_reader.all<Organisation>();
    auto roster = m_reader.all<Device>();
    if (!society || !roster)
        return society ? roster.problems() : society.problems();
    const auto &societies = m_wanted.of<Organisation>();
    if (societies.size() != 1 || (!society->empty() && !societies.contains(society->front().id.uuid)))
        return damaged();
    // The first view comes with the copy itself.
    if (roster->empty())
        return {};
    std::vector<Device> laptops;
    for (const auto &[id, device] : m_wanted.of<Device>())
        laptops.push_back(device);
    const Device *stranger = notBelieved(*roster, laptops, m_presented);
    return stranger == nullptr ? Done {}
                               : Done(Problem { ProblemCode::NotSigned, {}, { m_options.path, stranger->name } });
}

Result<bool> ViewTaking::isNews()
{
    const auto own = m_heads.find(m_self);
    const quint64 written = own == m_heads.end() ? 0 : own->second.sequence;
    if (const auto seen = m_entry.seen.find(m_self); seen != m_entry.seen.end() && seen->second > written)
        return Problem { ProblemCode::OwnDeviceForked, {}, { QString::number(written + 1) } };
    auto shown = shownView(m_connection, m_ids);
    if (!shown)
        return shown.problems();
    if (!*shown)
        return true;
    const auto isBeyond = [](const Seen &a, const Seen &b) {
        return std::any_of(a.begin(), a.end(), [&b](const auto &one) {
            const auto at = b.find(one.first);
            return one.second > (at == b.end() ? 0 : at->second);
        });
    };
    const bool news = isBeyond(m_entry.seen, (*shown)->seen);
    const bool behind = isBeyond((*shown)->seen, m_entry.seen);
    if (news && behind)
        return Problem { ProblemCode::SenderBehind, {}, { m_options.path, m_entry.actor.device } };
    // Who is within reach goes by the day as well.
    m_knowsSame = !news && !behind;
    return news || (!behind && (*shown)->stamp < m_entry.stamp);
}

Done ViewTaking::findUnsent()
{
    auto rows = m_connection.query(QStringLiteral("SELECT nr, blocks, device, sequence FROM journal ORDER BY nr"));
    if (!rows)
        return rows.problems();
    std::vector<std::pair<quint64, qint64>> lines;
    while (rows->next()) {
        const DeviceId device { m_ids.uuid(rows->integer(2)) };
        const auto seen = m_entry.seen.find(device);
        if (device != viewDevice
            && (seen == m_entry.seen.end() || static_cast<quint64>(rows->integer(3)) > seen->second))
            lines.emplace_back(static_cast<quint64>(rows->integer(0)), rows->integer(1));
    }
    if (auto ended = rows->ended(); !ended)
        return ended;
    for (const auto &[number, blocks] : lines) {
        for (qint64 which = 0; which < blocks; ++which) {
            auto block = m_history.block(number, which);
            if (!block)
                return block.problems();
            m_unsent.push_back(**block);
        }
    }
    return {};
}

/// What stays whatever the view says: the erasures known, what was printed here, the laptops.
Done ViewTaking::keepMarks()
{
    auto erasures = m_reader.all<Erasure>();
    auto disclosures = m_reader.all<Disclosure>();
    auto devices = m_reader.all<Device>();
    if (!erasures || !disclosures || !devices)
        return !erasures ? erasures.problems() : !disclosures ? disclosures.problems() : devices.problems();
    for (const Erasure &erasure : *erasures)
        m_wanted.of<Erasure>().emplace(erasure.id.uuid, erasure);
    for (const auto &[id, erasure] : m_wanted.of<Erasure>())
        m_erased.insert(erasure.subject.uuid);
    for (const Disclosure &disclosure : *disclosures)
        m_wanted.of<Disclosure>().emplace(disclosure.id.uuid, disclosure);
    for (const Device &device : *devices)
        m_wanted.of<Device>().emplace(device.id.uuid, device);
    return {};
}

Done ViewTaking::keepUnsentPeople()
{
    std::set<Uuid> touched;
    for (const std::vector<RecordChange> &block : m_unsent) {
        for (const RecordChange &change : block)
            touched.insert(subjectOf(change));
    }
    Done done;
    for (const Uuid &subject : touched) {
        if (m_wanted.of<Member>().contains(subject) || m_erased.contains(subject))
            continue;
        const Id<Member> id { subject };
        auto person = m_reader.some(std::span(&id, 1));
        if (!person)
            return person.problems();
        if (person->empty())
            continue;
        m_kept.insert(subject);
        m_wanted.of<Member>().emplace(subject, person->front());
        forEachRecordType([&]<class R>(TypeTag<R>) {
            if constexpr (isSomebodys<R>) {
                auto theirs = done ? m_reader.template where<R>(1, std::span(&subject, 1))
                                   : Result<std::vector<R>>(done.problems());
                for (const R &record : theirs ? *theirs : std::vector<R> {})
                    m_wanted.of<R>().emplace(record.id.uuid, record);
                if (done && !theirs)
                    done = theirs.problems();
            }
        });
        if (!done)
            return done;
    }
    return done;
}

template <class R> void ViewTaking::layOnTop(const Change<R> &change)
{
    if constexpr (std::is_same_v<R, Member> || isSomebodys<R>) {
        const R &present = change.after ? *change.after : *change.before;
        const Uuid subject = subjectOf(present);
        auto &rows = m_wanted.of<R>();
        if (m_kept.contains(subject) || m_erased.contains(subject)
            || (!std::is_same_v<R, Member> && !m_wanted.of<Member>().contains(subject)))
            return;
        const auto row = rows.find(present.id.uuid);
        if (!change.before) {
            if (row == rows.end())
                rows.emplace(present.id.uuid, present);
            return;
        }
        if (row == rows.end())
            return;
        if (!change.after) {
            if (row->second == *change.before)
                rows.erase(row);
            else
                ++m_tally.conflicts;
            return;
        }
        forEachUnit<R>([&](int unit) {
            if (unitEqual(*change.before, *change.after, unit))
                return;
            if (unitEqual(row->second, *change.before, unit))
                copyUnit(row->second, *change.after, unit);
            else if (!unitEqual(row->second, *change.after, unit))
                ++m_tally.conflicts;
        });
    }
}

Done ViewTaking::layUnsentOnTop()
{
    for (const std::vector<RecordChange> &block : m_unsent) {
        for (const RecordChange &any : block)
            visitChange([this](const auto &change) { layOnTop(change); }, any);
    }
    return {};
}

template <class R> Done ViewTaking::compareRows()
{
    auto stored = m_reader.all<R>();
    if (!stored)
        return stored.problems();
    auto &wanted = m_wanted.of<R>();
    for (R &record : *stored) {
        const auto at = wanted.find(record.id.uuid);
        if (at == wanted.end()) {
            m_changes.push_back(removed(std::move(record)));
            continue;
        }
        if (!(at->second == record))
            m_changes.push_back(edited(std::move(record), std::move(at->second)));
        wanted.erase(at);
    }
    for (auto &[id, record] : wanted)
        m_changes.push_back(added(std::move(record)));
    return {};
}

Done ViewTaking::compare()
{
    Done done;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (done)
            done = compareRows<R>();
    });
    // All that is about one person is in one block.
    std::stable_sort(m_changes.begin(), m_changes.end(),
        [](const RecordChange &a, const RecordChange &b) { return subjectOf(a) < subjectOf(b); });
    return done;
}

Done ViewTaking::write()
{
    auto tail = journalTail(m_connection);
    auto batch = m_connection.number(QStringLiteral("SELECT coalesce(max(batch), 0) FROM journal"));
    if (!tail || !batch)
        return tail ? batch.problems() : tail.problems();
    JournalWriter journal(m_connection, m_ids, *tail);
    BlockWriter writer(m_connection, m_ids, m_reader);
    for (std::size_t from = 0; from < m_changes.size();) {
        std::size_t to = std::min(m_changes.size(), from + changesTogether);
        while (to < m_changes.size() && subjectOf(m_changes[to]) == subjectOf(m_changes[to - 1]))
            ++to;
        PackedBlock block;
        block.changes.assign(
            m_changes.begin() + static_cast<std::ptrdiff_t>(from), m_changes.begin() + static_cast<std::ptrdiff_t>(to));
        auto done = pack(block);
        if (done)
            done = writer.write(block);
        if (done)
            done = journal.add(block);
        if (!done)
            return done;
        from = to;
    }
    if (auto finished = writer.finish(); !finished)
        return finished;
    Entry entry = m_entry;
    const auto before = m_heads.find(viewDevice);
    entry.sequence = before == m_heads.end() ? 1 : before->second.sequence + 1;
    return journal.finish(
        m_foreign.id, entry, encodeHead(entry, asBytes(hashOf(*m_foreign.words))), m_foreign.words, *batch + 1);
}

Done ViewTaking::run()
{
    auto heads = deviceHeads(m_connection, m_ids);
    if (!heads)
        return heads.problems();
    m_heads = std::move(*heads);
    if (auto done = read(); !done)
        return done;
    auto news = isNews();
    if (!news)
        return news.problems();
    if (!*news) {
        m_tally.known = 1;
        return {};
    }
    using Step = Done (ViewTaking::*)();
    for (const Step step : { &ViewTaking::checkWhole, &ViewTaking::findUnsent, &ViewTaking::keepMarks,
             &ViewTaking::keepUnsentPeople, &ViewTaking::layUnsentOnTop, &ViewTaking::compare }) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    if (m_changes.empty() && m_knowsSame) {
        m_tally.known = 1;
        return {};
    }
    for (const Step step : { &ViewTaking::write, &ViewTaking::withhold }) {
        if (auto done = (this->*step)(); !done)
            return done;
    }
    m_tally.entries = 1;
    m_tally.records = m_changes.size();
    for (const RecordChange &any : m_changes) {
        ++m_tally.byType[recordType(any)];
        if (const auto *person = std::get_if<Change<Member>>(&any); person != nullptr && !person->before)
            ++m_tally.people;
    }
    m_tally.everything = m_changes.size() > mostChangesTold;
    if (!m_tally.everything)
        m_tally.changes = std::move(m_changes);
    return {};
}

} // namespace rollbook
