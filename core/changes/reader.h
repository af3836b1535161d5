// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "core/records/columnset.h"
#include "core/records/memberfacts.h"

#include <functional>
#include <limits>
#include <memory>
#include <span>

namespace rollbook {

/// The generic reads of one record type.
template <class R> class RecordReader
{
public:
    virtual ~RecordReader() = default;
    /// The records with these ids, in that order; ids that are not there are left out.
    [[nodiscard]] virtual Result<std::vector<R>> load(TypeTag<R>, std::span<const Id<R>> ids) const = 0;
    /// Every record, in the order of storage. For the types of which there are few.
    [[nodiscard]] virtual Result<std::vector<R>> loadAll(TypeTag<R>) const = 0;
    /// The records whose reference `field` (indexed in the field list) is one of `targets`.
    [[nodiscard]] virtual Result<std::vector<R>> loadWhere(
        TypeTag<R>, int field, std::span<const Uuid> targets) const = 0;
};

/// The columns by which the whole list can be sorted.
enum class MemberOrder { Name, Number, Joined, Town, Postcode, Email, Telephone };
/// Whether storage has people in this order, so that the first of them are there at once however many there are.
[[nodiscard]] constexpr bool isKeptSorted(MemberOrder order)
{
    return order == MemberOrder::Name || order == MemberOrder::Number;
}

/// What identifies a person in a file from elsewhere; see Reader::eachMatchKey().
struct MatchKey {
    Id<Member> id;
    QString number;
    QString externalNumber;
    QString email;
    QString given;
    QString family;
    QString postcode;
    QDate birthDate;
    QStringList formerNumbers {};
};

/// Who has a member number.
struct NumberHolder {
    QString number;
    Id<Member> member;
};

/// A journal entry with what storage knows of it.
struct JournalLine {
    quint64 number = 0; ///< position in this file's journal, from 1
    Entry entry;
    quint64 changes = 0; ///< how many records it changed
    quint64 batch = 0; ///< entries brought in together have one number; 0: written here
    std::optional<EntryId> undoneBy; ///< the newest entry that took it back
    bool undoneWhole = false; ///< `undoneBy` changed as many records as all that it took back had changed
};

/// What one entry changed about one subject.
struct SubjectEntry {
    quint64 number = 0; ///< of its journal line
    Entry entry;
    std::vector<RecordChange> changes;
};

template <class List> class ReaderOf;
template <class... R> class ReaderOf<TypeList<R...>> : public RecordReader<R>...
{
public:
    using RecordReader<R>::load...;
    using RecordReader<R>::loadAll...;
    using RecordReader<R>::loadWhere...;
};

/// Everything that can be asked of a register: plain values, no database in sight. A reader belongs to the thread that
/// made it. What it answers is one consistent state of the register per call.
class Reader : public ReaderOf<AllRecords>
{
public:
    template <class R> [[nodiscard]] Result<std::vector<R>> all() const { return loadAll(TypeTag<R> {}); }
    template <class R> [[nodiscard]] Result<std::vector<R>> some(std::span<const Id<R>> ids) const
    {
        return load(TypeTag<R> {}, ids);
    }
    /// The record, or ReferenceMissing.
    template <class R> [[nodiscard]] Result<R> one(Id<R> id) const
    {
        auto found = load(TypeTag<R> {}, std::span<const Id<R>>(&id, 1));
        if (!found)
            return found.problems();
        if (found->empty())
            return Problem { ProblemCode::ReferenceMissing, {},
                { QLatin1String(RecordTraits<R>::name), id.toString() } };
        return std::move(found->front());
    }
    template <class R> [[nodiscard]] Result<std::vector<R>> where(int field, std::span<const Uuid> targets) const
    {
        return loadWhere(TypeTag<R> {}, field, targets);
    }

    [[nodiscard]] virtual Result<Organisation> organisation() const = 0;
    /// The column sets that this register holds of people: all, but for a limited copy.
    [[nodiscard]] virtual Result<Granted> granted() const = 0;

    /// People with their records, in the order of `ids`.
    [[nodiscard]] virtual Result<std::vector<MemberFacts>> facts(
        std::span<const Id<Member>> ids, FactParts parts) const = 0;
    /// Everybody, one after the other in the order of storage; `visit` returns false to stop. The facts it is handed
    /// live until it returns.
    [[nodiscard]] virtual Done eachMember(
        FactParts parts, const std::function<bool(const MemberFacts &)> &visit) const = 0;
    /// The identifying fields of everybody, in the order of storage.
    [[nodiscard]] virtual Done eachMatchKey(const std::function<bool(const MatchKey &)> &visit) const = 0;

    [[nodiscard]] virtual Result<qint64> memberCount() const = 0;
    /// Everybody's id in the order of the list, who has no value last, or those of the first `limit` (0: all).
    [[nodiscard]] virtual Result<std::vector<Id<Member>>> memberIds(
        MemberOrder order, Qt::SortOrder direction, int limit = 0) const = 0;
    /// Who fits all words of `text`, each as the beginning of a word of name, number, e-mail, telephone, postcode or
    /// home group; accents, apostrophes, spacing and case do not matter. At most `limit` of them (0: all), in no
    /// particular order.
    [[nodiscard]] virtual Result<std::vector<Id<Member>>> search(const QString &text, int limit) const = 0;
    /// Who is in one of the groups on the day (any role but officer; `homeOnly`: counted there).
    [[nodiscard]] virtual Result<std::vector<Id<Member>>> membersOf(
        std::span<const Id<Group>> groups, QDate asAt, bool homeOnly) const = 0;
    /// The greatest serial from `from` to `to` of the member numbers made of `prefix`, at most 12 digits, and a letter
    /// or not (a list from elsewhere has none); 0 when there is none.
    [[nodiscard]] virtual Result<qint64> highestNumber(
        const QString &prefix, qint64 from = 0, qint64 to = std::numeric_limits<qint64>::max()) const = 0;
    /// The greatest number of a receipt ever given behind `prefix`, also of payments that are gone; 0 when there is
    /// none.
    [[nodiscard]] virtual Result<qint64> highestReceipt(const QString &prefix) const = 0;
    /// Who has exactly this number.
    [[nodiscard]] virtual Result<std::vector<Id<Member>>> membersNumbered(const QString &number) const = 0;
    /// Who has one of these numbers, in no particular order; numbers that nobody has are left out.
    [[nodiscard]] virtual Result<std::vector<NumberHolder>> holdersOfNumbers(const QStringList &numbers) const = 0;

    /// What laptops changed without having seen each other and nobody has settled, in the order of the ids.
    [[nodiscard]] virtual Result<std::vector<Conflict>> conflicts() const = 0;
    /// How far the entries of each device are here.
    [[nodiscard]] virtual Result<Seen> entriesHere() const = 0;
    /// Journal lines, newest first: at most `limit`, below line `before` (0: from the newest).
    [[nodiscard]] virtual Result<std::vector<JournalLine>> journal(quint64 before, int limit) const = 0;
    /// The lines of these entries, in that order; UnknownEntry when one of them is not here.
    [[nodiscard]] virtual Result<std::vector<JournalLine>> journalLines(std::span<const EntryId> entries) const = 0;
    [[nodiscard]] Result<JournalLine> journalLine(EntryId entry) const
    {
        auto found = journalLines(std::span(&entry, 1));
        return found ? Result<JournalLine>(std::move(found->front())) : Result<JournalLine>(found.problems());
    }
    /// The entry that a device journaled under a sequence; UnknownEntry when it is not here.
    [[nodiscard]] virtual Result<JournalLine> journalLineOf(DeviceId device, quint64 sequence) const = 0;
    /// The entries that touch a person, group or other subject, newest first.
    [[nodiscard]] virtual Result<std::vector<JournalLine>> journalOf(Uuid subject, int limit) const = 0;
    /// What each entry changed about a subject, oldest first: its own record, and those about it before or after.
    [[nodiscard]] virtual Result<std::vector<SubjectEntry>> historyOf(Uuid subject) const = 0;
    /// The people, groups and other subjects that entries above journal line `line` touch, in no particular order.
    [[nodiscard]] virtual Result<std::vector<Uuid>> touchedSince(quint64 line) const = 0;
    /// The person as the register had them when journal line `newest` was its newest; nothing when they were not there.
    [[nodiscard]] virtual Result<std::optional<MemberFacts>> knownFacts(Id<Member> id, quint64 newest) const = 0;
    /// The changes of an entry, block by block; `backwards` inverts them, last first. The reader must outlive it.
    [[nodiscard]] virtual Result<std::unique_ptr<ChangeStream>> changesOf(EntryId entry, bool backwards) const = 0;
};

} // namespace rollbook
