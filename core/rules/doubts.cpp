// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubts.h"

#include "core/rules/duplicates.h"
#include "core/rules/duplicatesearch.h"
#include "core/rules/numbering.h"
#include "core/rules/numbers.h"
#include "core/rules/periods.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace rollbook {

namespace {

/// Days between two payments that may be one.
constexpr int daysApart = 2;
constexpr int wholeHistory = 100'000;

class Search
{
public:
    Search(const Reader &reader, const Progress &progress) : m_reader(reader), m_progress(progress) { }
    [[nodiscard]] Done people();
    [[nodiscard]] Done payments();
    [[nodiscard]] Done terms();
    [[nodiscard]] std::vector<Doubt> take();

private:
    /// The entry that made a record, found in the history of its subject.
    [[nodiscard]] Result<std::optional<Entry>> makerOf(const Uuid &subject, const Uuid &record);
    /// The records that an entry made. An import makes many that are asked for: it is read once.
    [[nodiscard]] Result<const std::unordered_set<Uuid> *> madeBy(EntryId entry);
    [[nodiscard]] Done add(DoubtKind kind, const std::vector<std::pair<Uuid, Uuid>> &records, bool fromTwoLaptops);
    [[nodiscard]] Done alike(const std::vector<Id<Member>> &namesakes);

    [[nodiscard]] bool isCancelled() const { return m_progress && !m_progress(0); }

    const Reader &m_reader;
    const Progress &m_progress;
    std::set<std::pair<Uuid, Uuid>> m_apart; ///< people of whom it is known that they are two
    std::map<EntryId, std::unordered_set<Uuid>> m_made;
    std::vector<Doubt> m_found;
};

Result<const std::unordered_set<Uuid> *> Search::madeBy(EntryId entry)
{
    const auto known = m_made.find(entry);
    if (known != m_made.end())
        return &known->second;
    auto stream = m_reader.changesOf(entry, false);
    if (!stream)
        return stream.problems();
    std::unordered_set<Uuid> made;
    std::vector<RecordChange> block;
    do {
        if (auto pulled = (*stream)->next(block); !pulled)
            return pulled.problems();
        for (const RecordChange &any : block) {
            if (visitChange([](const auto &change) { return !change.before; }, any))
                made.insert(recordId(any));
        }
    } while (!block.empty());
    return &m_made.emplace(entry, std::move(made)).first->second;
}

Result<std::optional<Entry>> Search::makerOf(const Uuid &subject, const Uuid &record)
{
    auto lines = m_reader.journalOf(subject, wholeHistory);
    if (!lines)
        return lines.problems();
    for (auto line = lines->rbegin(); line != lines->rend(); ++line) {
        auto made = madeBy(line->entry.id);
        if (!made)
            return made.problems();
        if ((*made)->contains(record))
            return std::optional(line->entry);
    }
    return std::optional<Entry> {};
}

/// `records` with their subjects. Nothing is added when `fromTwoLaptops` and they are from one.
Done Search::add(DoubtKind kind, const std::vector<std::pair<Uuid, Uuid>> &records, bool fromTwoLaptops)
{
    if (isCancelled())
        return Problem { ProblemCode::Cancelled };
    Doubt doubt { kind, {}, {} };
    std::set<DeviceId> laptops;
    for (const auto &[record, subject] : records) {
        auto maker = makerOf(subject, record);
        if (!maker)
            return maker.problems();
        doubt.records.push_back(record);
        doubt.entries.push_back(*maker ? (*maker)->id : EntryId {});
        if (*maker)
            laptops.insert((*maker)->device);
    }
    if (!fromTwoLaptops || laptops.size() > 1)
        m_found.push_back(std::move(doubt));
    return {};
}

Done Search::alike(const std::vector<Id<Member>> &namesakes)
{
    if (isCancelled())
        return Problem { ProblemCode::Cancelled };
    auto members = m_reader.some(std::span<const Id<Member>>(namesakes));
    if (!members)
        return members.problems();
    for (const auto &[a, b] : likelyPairs(*members)) {
        const Uuid one = (*members)[a].id.uuid;
        const Uuid other = (*members)[b].id.uuid;
        if (m_apart.contains(std::minmax(one, other)))
            continue;
        if (auto done = add(DoubtKind::SamePerson, { { one, one }, { other, other } }, true); !done)
            return done;
    }
    return {};
}

Done Search::people()
{
    auto apart = m_reader.all<Distinct>();
    auto society = m_reader.organisation();
    if (!apart || !society)
        return apart ? society.problems() : apart.problems();
    for (const Distinct &pair : *apart)
        m_apart.insert(std::minmax(pair.member.uuid, pair.other.uuid));
    std::map<QString, std::vector<Id<Member>>> byNumber, byName;
    std::vector<Id<Member>> provisional;
    auto read = m_reader.eachMatchKey([&](const MatchKey &key) {
        if (!key.number.isEmpty())
            byNumber[shortestSpelling(society->numberPrefix, key.number)].push_back(key.id);
        if (isProvisionalNumber(key.number))
            provisional.push_back(key.id);
        byName[foldedName(key.given + key.family)].push_back(key.id);
        return !isCancelled();
    });
    if (read && isCancelled())
        return Problem { ProblemCode::Cancelled };
    for (auto &[number, people] : byNumber) {
        std::vector<std::pair<Uuid, Uuid>> records;
        std::sort(people.begin(), people.end());
        for (const Id<Member> one : people)
            records.emplace_back(one.uuid, one.uuid);
        if (read && people.size() > 1)
            read = add(DoubtKind::SameNumber, records, false);
    }
    for (auto &[name, people] : byName) {
        std::sort(people.begin(), people.end());
        if (read && people.size() > 1 && !name.isEmpty())
            read = alike(people);
    }
    for (const Id<Member> one : provisional) {
        if (read)
            read = add(DoubtKind::Provisional, { { one.uuid, one.uuid } }, false);
    }
    return read;
}

/// Two payments of one person or affiliate, entered on two laptops within days, or made of one line of a statement.
Done Search::payments()
{
    auto all = m_reader.all<Payment>();
    auto settled = m_reader.all<Settlement>();
    if (!all || !settled)
        return all ? settled.problems() : all.problems();
    std::set<Uuid> known;
    for (const Settlement &settlement : *settled) {
        if (settlement.unit == existenceUnit)
            known.insert(settlement.record.uuid);
    }
    for (const Payment &payment : *all)
        known.insert(payment.reverses.uuid);
    // What needs no decision must not stand between two that do.
    std::erase_if(*all,
        [&known](const Payment &payment) { return !payment.reverses.isNull() || known.contains(payment.id.uuid); });
    std::set<std::pair<Uuid, Uuid>> told;
    const auto tell = [this, &told](const Payment &a, const Payment &b, bool fromTwoLaptops) -> Done {
        if (!told.insert(std::minmax(a.id.uuid, b.id.uuid)).second)
            return {};
        return add(
            DoubtKind::DoublePayment, { { a.id.uuid, subjectOf(a) }, { b.id.uuid, subjectOf(b) } }, fromTwoLaptops);
    };
    std::sort(all->begin(), all->end(),
        [](const Payment &a, const Payment &b) { return std::tie(a.line, a.id) < std::tie(b.line, b.id); });
    for (std::size_t at = 1; at < all->size(); ++at) {
        const Payment &a = (*all)[at - 1];
        const Payment &b = (*all)[at];
        if (a.line.isNull() || a.line != b.line)
            continue;
        if (auto done = tell(a, b, false); !done)
            return done;
    }
    std::erase_if(*all, [](const Payment &payment) { return payment.payer.isNull() && payment.affiliate.isNull(); });
    std::sort(all->begin(), all->end(), [](const Payment &a, const Payment &b) {
        return std::tie(a.payer, a.affiliate, a.amount.pence, a.method, a.received, a.id)
            < std::tie(b.payer, b.affiliate, b.amount.pence, b.method, b.received, b.id);
    });
    for (std::size_t at = 1; at < all->size(); ++at) {
        const Payment &a = (*all)[at - 1];
        const Payment &b = (*all)[at];
        const bool apart = !a.line.isNull() && !b.line.isNull() && a.line != b.line; // two lines, two payments
        if (a.payer != b.payer || a.affiliate != b.affiliate || a.amount != b.amount || a.method != b.method
            || a.received.daysTo(b.received) > daysApart || apart)
            continue;
        if (auto done = tell(a, b, true); !done)
            return done;
    }
    return {};
}

/// Two terms of one track that share days: each is measured against the one before it that goes furthest.
Done Search::terms()
{
    auto types = m_reader.all<MembershipType>();
    auto all = m_reader.all<Period>();
    if (!types || !all)
        return types ? all.problems() : types.problems();
    const Types byId = typesById(*types);
    std::erase_if(*all, [](const Period &period) { return !isRealPeriod(period); });
    const auto trackBefore = [&byId](const Period &a, const Period &b) {
        const auto key = [&byId](const Period &one) { return std::pair(subjectOf(one), trackOf(one.type, byId)); };
        const auto keyA = key(a);
        const auto keyB = key(b);
        return keyA != keyB ? keyA < keyB : std::tie(a.start, a.id) < std::tie(b.start, b.id);
    };
    std::sort(all->begin(), all->end(), trackBefore);
    for (std::size_t at = 1, furthest = 0; at < all->size(); ++at) {
        const Period &a = (*all)[furthest];
        const Period &b = (*all)[at];
        const bool same = subjectOf(a) == subjectOf(b) && trackOf(a.type, byId) == trackOf(b.type, byId);
        const QDate last = lastDayOf(a);
        if (same && (!last.isValid() || b.start <= last)) {
            const std::vector<std::pair<Uuid, Uuid>> both { { a.id.uuid, subjectOf(a) }, { b.id.uuid, subjectOf(b) } };
            if (auto done = add(DoubtKind::DoubleTerm, both, false); !done)
                return done;
        }
        const QDate reach = lastDayOf(b);
        if (!same || (last.isValid() && (!reach.isValid() || reach > last)))
            furthest = at;
    }
    return {};
}

std::vector<Doubt> Search::take()
{
    std::sort(m_found.begin(), m_found.end(),
        [](const Doubt &a, const Doubt &b) { return std::tie(a.kind, a.records) < std::tie(b.kind, b.records); });
    return std::move(m_found);
}

} // namespace

Result<std::vector<Doubt>> doubtsIn(const Reader &reader, const Progress &progress)
{
    Search search(reader, progress);
    if (auto done = search.people(); !done)
        return done.problems();
    if (auto done = search.payments(); !done)
        return done.problems();
    if (auto done = search.terms(); !done)
        return done.problems();
    return search.take();
}

} // namespace rollbook
