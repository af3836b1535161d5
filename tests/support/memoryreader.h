// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/commands.h"
#include "core/rules/duplicates.h"
#include "core/rules/status.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rollbook::test {

/// The table of one record type in memory.
template <class R> using Table = std::map<Id<R>, R>;

template <class List> struct TablesOf;
template <class... R> struct TablesOf<TypeList<R...>> {
    using Type = std::tuple<Table<R>...>;
};
using Tables = TablesOf<AllRecords>::Type;

template <class R> [[nodiscard]] std::vector<R> recordsIn(const Table<R> &table)
{
    std::vector<R> records;
    for (const auto &[id, record] : table)
        records.push_back(record);
    return records;
}

/// The value of the reference field `number` of a record; null when it has no such field.
template <class R> [[nodiscard]] Uuid referenceOf(const R &record, int number)
{
    Uuid found;
    forEachField<R>([&](const auto &field) {
        if constexpr (IsId<typename std::remove_cvref_t<decltype(field)>::Value>::value) {
            if (field.id == number)
                found = (record.*(field.member)).uuid;
        }
    });
    return found;
}

/// Answers the generic reads of each record type in turn.
template <class... R> class TableReader;
template <> class TableReader<> : public Reader
{
protected:
    Tables m_tables;
};
template <class R, class... Rest> class TableReader<R, Rest...> : public TableReader<Rest...>
{
public:
    using Reader::load;
    using Reader::loadAll;
    using Reader::loadWhere;
    Result<std::vector<R>> load(TypeTag<R>, std::span<const Id<R>> ids) const override
    {
        std::vector<R> records;
        for (const Id<R> id : ids) {
            if (const auto at = std::get<Table<R>>(this->m_tables).find(id);
                at != std::get<Table<R>>(this->m_tables).end())
                records.push_back(at->second);
        }
        return records;
    }
    Result<std::vector<R>> loadAll(TypeTag<R>) const override { return recordsIn(std::get<Table<R>>(this->m_tables)); }
    Result<std::vector<R>> loadWhere(TypeTag<R>, int field, std::span<const Uuid> targets) const override
    {
        std::vector<R> records;
        for (const auto &[id, record] : std::get<Table<R>>(this->m_tables)) {
            if (std::find(targets.begin(), targets.end(), referenceOf(record, field)) != targets.end())
                records.push_back(record);
        }
        return records;
    }
};

template <class List> struct TableReaderOf;
template <class... R> struct TableReaderOf<TypeList<R...>> {
    using Type = TableReader<R...>;
};

/// A register in memory, for tests of the rules: no file, no journal, no index.
class MemoryReader : public TableReaderOf<AllRecords>::Type
{
public:
    MemoryReader() = default;

    /// Puts a record in or replaces the one with its id.
    template <class R> const R &put(R record)
    {
        m_facts.clear();
        return std::get<Table<R>>(m_tables).insert_or_assign(record.id, std::move(record)).first->second;
    }
    /// Makes the changes; StaleBefore, and nothing changed, when a `before` is not what is stored.
    Done apply(const std::vector<RecordChange> &changes)
    {
        const Tables kept = m_tables;
        m_facts.clear();
        for (const RecordChange &change : changes) {
            const bool fits = visitChange([this](const auto &c) { return applyOne(c); }, change);
            if (!fits) {
                m_tables = kept;
                return Problem { ProblemCode::StaleBefore, {},
                    { QString::number(recordType(change)), recordId(change).toString() } };
            }
        }
        return {};
    }
    [[nodiscard]] const Tables &tables() const { return m_tables; }
    /// How often people with their records were asked for, since the register was made.
    [[nodiscard]] int reads() const { return m_reads; }

    [[nodiscard]] Result<Organisation> organisation() const override
    {
        const auto &table = std::get<Table<Organisation>>(m_tables);
        if (table.empty())
            return Problem { ProblemCode::ReferenceMissing, {}, { QStringLiteral("organisation"), {} } };
        return table.begin()->second;
    }
    [[nodiscard]] Result<Granted> granted() const override { return Granted(Device {}); }
    [[nodiscard]] Result<std::vector<MemberFacts>> facts(std::span<const Id<Member>> ids, FactParts) const override
    {
        ++m_reads;
        index();
        std::vector<MemberFacts> found;
        for (const Id<Member> id : ids) {
            if (const auto at = m_facts.find(id); at != m_facts.end())
                found.push_back(at->second);
        }
        return found;
    }
    [[nodiscard]] Done eachMember(FactParts, const std::function<bool(const MemberFacts &)> &visit) const override
    {
        index();
        for (const auto &[id, facts] : m_facts) {
            if (!visit(facts))
                break;
        }
        return {};
    }
    [[nodiscard]] Done eachMatchKey(const std::function<bool(const MatchKey &)> &visit) const override
    {
        for (const auto &[id, m] : std::get<Table<Member>>(m_tables)) {
            if (!visit({ id, m.number, m.externalNumber, m.email, m.given, m.family, m.postcode, m.birthDate,
                    m.formerNumbers }))
                break;
        }
        return {};
    }
    [[nodiscard]] Result<qint64> memberCount() const override
    {
        return static_cast<qint64>(std::get<Table<Member>>(m_tables).size());
    }
    [[nodiscard]] Result<std::vector<Id<Member>>> memberIds(MemberOrder, Qt::SortOrder, int limit = 0) const override
    {
        std::vector<Id<Member>> ids;
        for (const auto &[id, member] : std::get<Table<Member>>(m_tables)) {
            if (limit == 0 || static_cast<int>(ids.size()) < limit)
                ids.push_back(id);
        }
        return ids;
    }
    [[nodiscard]] Result<std::vector<Id<Member>>> search(const QString &text, int limit) const override
    {
        std::vector<Id<Member>> found;
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const auto &[id, m] : std::get<Table<Member>>(m_tables)) {
            const QString all = foldedName(
                m.given + m.family + m.knownAs + m.email + m.postcode + m.number + m.formerNumbers.join(u' '));
            const bool fits = std::all_of(
                words.begin(), words.end(), [&all](const QString &word) { return all.contains(foldedName(word)); });
            if (fits && (limit == 0 || found.size() < static_cast<std::size_t>(limit)))
                found.push_back(id);
        }
        return found;
    }
    [[nodiscard]] Result<std::vector<Id<Member>>> membersOf(
        std::span<const Id<Group>> groups, QDate asAt, bool homeOnly) const override
    {
        std::vector<Id<Member>> found;
        for (const auto &[id, m] : std::get<Table<GroupMembership>>(m_tables)) {
            const bool role = m.role == GroupRole::Home || (!homeOnly && m.role == GroupRole::Additional);
            const bool holds = (!m.start.isValid() || m.start <= asAt) && (!m.end.isValid() || m.end >= asAt) && role;
            if (holds && std::find(groups.begin(), groups.end(), m.group) != groups.end())
                found.push_back(m.member);
        }
        return found;
    }
    [[nodiscard]] Result<qint64> highestReceipt(const QString &prefix) const override
    {
        const auto gone = m_goneReceipts.find(prefix);
        qint64 highest = gone == m_goneReceipts.end() ? 0 : gone->second;
        for (const auto &[id, payment] : std::get<Table<Payment>>(m_tables)) {
            if (payment.receipt.startsWith(prefix))
                highest = std::max(highest, payment.receipt.mid(prefix.size()).toLongLong());
        }
        return highest;
    }
    [[nodiscard]] Result<qint64> highestNumber(const QString &prefix, qint64 from, qint64 to) const override
    {
        qint64 highest = 0;
        for (const auto &[id, member] : std::get<Table<Member>>(m_tables)) {
            if (!member.number.startsWith(prefix))
                continue;
            QString digits = member.number.mid(prefix.size());
            if (!digits.isEmpty() && digits.back() > QLatin1Char('9'))
                digits.chop(1);
            const qint64 serial = digits.size() <= 12 ? digits.toLongLong() : 0;
            if (serial >= from && serial <= to)
                highest = std::max(highest, serial);
        }
        return highest;
    }
    [[nodiscard]] Result<std::vector<Id<Member>>> membersNumbered(const QString &number) const override
    {
        std::vector<Id<Member>> found;
        for (const auto &[id, member] : std::get<Table<Member>>(m_tables)) {
            if (member.number == number)
                found.push_back(id);
        }
        return found;
    }
    [[nodiscard]] Result<std::vector<NumberHolder>> holdersOfNumbers(const QStringList &numbers) const override
    {
        std::vector<NumberHolder> holders;
        for (const auto &[id, member] : std::get<Table<Member>>(m_tables)) {
            if (numbers.contains(member.number))
                holders.push_back({ member.number, id });
        }
        return holders;
    }
    [[nodiscard]] Result<std::vector<Conflict>> conflicts() const override { return std::vector<Conflict> {}; }
    [[nodiscard]] Result<Seen> entriesHere() const override { return Seen {}; }
    [[nodiscard]] Result<std::vector<JournalLine>> journal(quint64, int) const override
    {
        return std::vector<JournalLine> {};
    }
    [[nodiscard]] Result<std::vector<JournalLine>> journalLines(std::span<const EntryId>) const override
    {
        return unknown({});
    }
    [[nodiscard]] Result<JournalLine> journalLineOf(DeviceId, quint64) const override { return unknown({}); }
    [[nodiscard]] Result<std::vector<JournalLine>> journalOf(Uuid, int) const override
    {
        return std::vector<JournalLine> {};
    }
    [[nodiscard]] Result<std::vector<SubjectEntry>> historyOf(Uuid) const override
    {
        return std::vector<SubjectEntry> {};
    }
    [[nodiscard]] Result<std::vector<Uuid>> touchedSince(quint64) const override { return std::vector<Uuid> {}; }
    [[nodiscard]] Result<std::optional<MemberFacts>> knownFacts(Id<Member>, quint64) const override
    {
        return std::optional<MemberFacts> {};
    }
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> changesOf(EntryId entry, bool) const override
    {
        return unknown(entry);
    }

private:
    static Problem unknown(EntryId entry) { return { ProblemCode::UnknownEntry, {}, { entry.toString() } }; }

    template <class R> bool applyOne(const Change<R> &change)
    {
        auto &table = std::get<Table<R>>(m_tables);
        const Id<R> id = change.after ? change.after->id : change.before->id;
        const auto at = table.find(id);
        if (change.before ? at == table.end() || at->second != *change.before : at != table.end())
            return false;
        if (change.after)
            table.insert_or_assign(id, *change.after);
        else
            table.erase(id);
        if constexpr (std::is_same_v<R, Payment>) {
            if (!change.after && !change.before->receipt.isEmpty()) {
                const qsizetype behind = change.before->receipt.lastIndexOf(u'-') + 1;
                qint64 &gone = m_goneReceipts[change.before->receipt.left(behind)];
                gone = std::max(gone, change.before->receipt.mid(behind).toLongLong());
            }
        }
        return true;
    }
    template <class R> void collect(std::vector<R> MemberFacts::*list) const
    {
        for (const auto &[id, record] : std::get<Table<R>>(m_tables)) {
            if (const auto facts = m_facts.find({ subjectOf(record) }); facts != m_facts.end())
                (facts->second.*list).push_back(record);
        }
    }
    void index() const
    {
        if (!m_facts.empty())
            return;
        for (const auto &[id, member] : std::get<Table<Member>>(m_tables))
            m_facts[id].member = member;
        collect(&MemberFacts::periods);
        collect(&MemberFacts::charges);
        collect(&MemberFacts::allocations);
        collect(&MemberFacts::payments);
        collect(&MemberFacts::standings);
        collect(&MemberFacts::groups);
    }

    mutable std::map<Id<Member>, MemberFacts> m_facts; ///< made on first use after a change
    mutable int m_reads = 0;
    std::map<QString, qint64> m_goneReceipts;
};

/// A society with a clock and ids, in which commands are planned, checked and applied as the register does it.
struct PlannedSociety {
    explicit PlannedSociety(QDate today) : clock(today), ids(clock), day(today)
    {
        Organisation organisation;
        organisation.id = ids.next<Organisation>();
        organisation.name = QStringLiteral("The Ferrymen's Society");
        organisation.groupKinds = QStringList { QStringLiteral("Branch < Region, Nation"),
            QStringLiteral("Region < Nation"), QStringLiteral("Nation") };
        reader.put(organisation);
    }
    /// Plans, checks and applies; the problems when any of the three refuses.
    template <class C> Result<Draft> submit(const C &command)
    {
        auto draft = plan(Command(command), reader, { day, &ids });
        if (!draft)
            return draft;
        if (auto checked = check(draft->changes, reader); !checked)
            return checked.problems();
        if (auto applied = reader.apply(draft->changes); !applied)
            return applied.problems();
        return draft;
    }
    void travelTo(QDate to)
    {
        day = to;
        clock.set(to);
    }
    [[nodiscard]] MemberFacts facts(Id<Member> id) const
    {
        return reader.facts(std::span(&id, 1), FactParts::Everything)->at(0);
    }
    [[nodiscard]] Types types() const { return typesById(*reader.all<MembershipType>()); }
    [[nodiscard]] Status status(Id<Member> id, QDate on) const { return statusAt(facts(id), types(), on); }
    [[nodiscard]] Status status(Id<Member> id) const { return status(id, day); }
    template <class R> [[nodiscard]] std::vector<R> all() const { return *reader.all<R>(); }

    FixedClock clock;
    IdSource ids;
    QDate day;
    MemoryReader reader;
};

/// The record of type R that a draft adds (its last); the test fails on a draft without one.
template <class R> [[nodiscard]] R addedIn(const Draft &draft)
{
    std::optional<R> found;
    for (const RecordChange &change : draft.changes) {
        if (const auto *c = std::get_if<Change<R>>(&change); c && c->after && !c->before)
            found = c->after;
    }
    return found.value_or(R {});
}

} // namespace rollbook::test
