// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/numbers.h"

#include <algorithm>
#include <map>

namespace rollbook {

/// A register in memory: what the planner reads, and a place to put what it plans.
class MemoryRegister final : public Reader
{
public:
    template <class R> using Table = std::map<Id<R>, R>;
    template <class... R> static std::tuple<Table<R>...> tablesOf(TypeList<R...>);
    decltype(tablesOf(AllRecords {})) tables;

    template <class R> Table<R> &table() { return std::get<Table<R>>(tables); }
    template <class R> const Table<R> &table() const { return std::get<Table<R>>(tables); }

    /// Writes a change; false when what it replaces is not what is there.
    bool apply(const RecordChange &change)
    {
        return visitChange(
            [this]<class R>(const Change<R> &c) {
                auto &records = table<R>();
                const Id<R> id = c.after ? c.after->id : c.before->id;
                const auto at = records.find(id);
                const bool fits = c.before ? at != records.end() && at->second == *c.before : at == records.end();
                if (c.after)
                    records.insert_or_assign(id, *c.after);
                else
                    records.erase(id);
                return fits && !id.isNull();
            },
            change);
    }

    Result<Organisation> organisation() const override { return table<Organisation>().begin()->second; }
    Result<Granted> granted() const override { return Granted(Device {}); }
    Result<std::vector<MemberFacts>> facts(std::span<const Id<Member>> ids, FactParts) const override
    {
        std::vector<MemberFacts> found;
        for (const Id<Member> id : ids) {
            if (const auto at = table<Member>().find(id); at != table<Member>().end())
                found.push_back({ at->second, of<Period>(id), of<Charge>(id), of<Allocation>(id), paidBy(id),
                    of<Standing>(id), of<GroupMembership>(id), {} });
        }
        return found;
    }
    Done eachMember(FactParts, const std::function<bool(const MemberFacts &)> &) const override { return {}; }
    Done eachMatchKey(const std::function<bool(const MatchKey &)> &visit) const override
    {
        for (const auto &[id, m] : table<Member>()) {
            if (!visit({ id, m.number, m.externalNumber, m.email, m.given, m.family, m.postcode, m.birthDate,
                    m.formerNumbers }))
                break;
        }
        return {};
    }
    Result<qint64> memberCount() const override { return static_cast<qint64>(table<Member>().size()); }
    Result<std::vector<Id<Member>>> memberIds(MemberOrder, Qt::SortOrder, int = 0) const override
    {
        return std::vector<Id<Member>> {};
    }
    Result<std::vector<Id<Member>>> search(const QString &, int) const override { return std::vector<Id<Member>> {}; }
    Result<std::vector<Id<Member>>> membersOf(std::span<const Id<Group>>, QDate, bool) const override
    {
        return std::vector<Id<Member>> {};
    }
    Result<qint64> highestReceipt(const QString &) const override { return 0; }
    Result<qint64> highestNumber(const QString &prefix, qint64 from, qint64 to) const override
    {
        qint64 found = highest;
        for (const auto &[id, m] : table<Member>()) {
            const qint64 serial = memberSerial(prefix, m.number).value_or(0);
            if (serial >= from && serial <= to)
                found = std::max(found, serial);
        }
        return found;
    }
    Result<std::vector<Id<Member>>> membersNumbered(const QString &) const override
    {
        return std::vector<Id<Member>> {};
    }
    Result<std::vector<NumberHolder>> holdersOfNumbers(const QStringList &numbers) const override
    {
        std::vector<NumberHolder> holders;
        for (const auto &[id, m] : table<Member>()) {
            if (numbers.contains(m.number))
                holders.push_back({ m.number, id });
        }
        return holders;
    }
    [[nodiscard]] Result<std::vector<Conflict>> conflicts() const override { return std::vector<Conflict> {}; }
    [[nodiscard]] Result<Seen> entriesHere() const override { return Seen {}; }
    Result<std::vector<JournalLine>> journal(quint64, int) const override { return std::vector<JournalLine> {}; }
    Result<std::vector<JournalLine>> journalLines(std::span<const EntryId>) const override
    {
        return Problem { ProblemCode::UnknownEntry };
    }
    Result<JournalLine> journalLineOf(DeviceId, quint64) const override { return JournalLine {}; }
    Result<std::vector<JournalLine>> journalOf(Uuid, int) const override { return std::vector<JournalLine> {}; }
    Result<std::vector<SubjectEntry>> historyOf(Uuid) const override { return std::vector<SubjectEntry> {}; }
    Result<std::vector<Uuid>> touchedSince(quint64) const override { return std::vector<Uuid> {}; }
    Result<std::optional<MemberFacts>> knownFacts(Id<Member>, quint64) const override
    {
        return std::optional<MemberFacts> {};
    }
    Result<std::unique_ptr<ChangeStream>> changesOf(EntryId, bool) const override
    {
        return std::unique_ptr<ChangeStream>();
    }

    qint64 highest = 0;

// R is a template argument, which may not stand in the brackets that the check asks for.
// NOLINTBEGIN(bugprone-macro-parentheses)
#define ROLLBOOK_READS(R)                                                                                              \
    Result<std::vector<R>> load(TypeTag<R>, std::span<const Id<R>> ids) const override                                 \
    {                                                                                                                  \
        return some<R>(ids);                                                                                           \
    }                                                                                                                  \
    Result<std::vector<R>> loadAll(TypeTag<R>) const override                                                          \
    {                                                                                                                  \
        return everything<R>();                                                                                        \
    }                                                                                                                  \
    Result<std::vector<R>> loadWhere(TypeTag<R>, int field, std::span<const Uuid> targets) const override              \
    {                                                                                                                  \
        return pointing<R>(field, targets);                                                                            \
    }
    // NOLINTEND(bugprone-macro-parentheses)
    ROLLBOOK_READS(Organisation)
    ROLLBOOK_READS(Member)
    ROLLBOOK_READS(Group)
    ROLLBOOK_READS(GroupMembership)
    ROLLBOOK_READS(MembershipType)
    ROLLBOOK_READS(Period)
    ROLLBOOK_READS(Charge)
    ROLLBOOK_READS(Payment)
    ROLLBOOK_READS(Allocation)
    ROLLBOOK_READS(Standing)
    ROLLBOOK_READS(AdmissionRule)
    ROLLBOOK_READS(Disclosure)
    ROLLBOOK_READS(Device)
    ROLLBOOK_READS(Settlement)
    ROLLBOOK_READS(Erasure)
    ROLLBOOK_READS(Distinct)
    ROLLBOOK_READS(HouseholdLink)
    ROLLBOOK_READS(BankAccount)
    ROLLBOOK_READS(StatementFile)
    ROLLBOOK_READS(StatementLine)
    ROLLBOOK_READS(PayerName)
    ROLLBOOK_READS(StatementLayout)
    ROLLBOOK_READS(Batch)
    ROLLBOOK_READS(BatchLine)
#undef ROLLBOOK_READS

private:
    template <class R> std::vector<R> some(std::span<const Id<R>> ids) const
    {
        std::vector<R> found;
        for (const Id<R> id : ids) {
            if (const auto at = table<R>().find(id); at != table<R>().end())
                found.push_back(at->second);
        }
        return found;
    }
    template <class R> std::vector<R> everything() const
    {
        std::vector<R> found;
        for (const auto &[id, record] : table<R>())
            found.push_back(record);
        return found;
    }
    template <class R> std::vector<R> pointing(int field, std::span<const Uuid> targets) const
    {
        std::vector<R> found;
        for (const auto &[id, record] : table<R>()) {
            forEachField<R>([&, &kept = record](const auto &f) {
                if constexpr (IsId<std::remove_cvref_t<decltype(kept.*(f.member))>>::value) {
                    if (f.id == field
                        && std::find(targets.begin(), targets.end(), (kept.*(f.member)).uuid) != targets.end())
                        found.push_back(kept);
                }
            });
        }
        return found;
    }
    template <class R> std::vector<R> of(Id<Member> member) const
    {
        std::vector<R> found;
        for (const auto &[id, record] : table<R>()) {
            if (record.member == member)
                found.push_back(record);
        }
        return found;
    }
    std::vector<Payment> paidBy(Id<Member> member) const
    {
        std::vector<Payment> found;
        for (const auto &[id, record] : table<Payment>()) {
            if (record.payer == member)
                found.push_back(record);
        }
        return found;
    }
};

} // namespace rollbook
