// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordselect.h"

#include <map>

namespace rollbook {

/// The reader of a register file.
class SqlReader : public SelectOf<SqlReaderBase, AllRecords>::Type
{
public:
    using SelectOf<SqlReaderBase, AllRecords>::Type::RecordSelect;

    Result<Organisation> organisation() const override;
    Result<Granted> granted() const override;
    Result<std::vector<MemberFacts>> facts(std::span<const Id<Member>> ids, FactParts parts) const override;
    Done eachMember(FactParts parts, const std::function<bool(const MemberFacts &)> &visit) const override;
    Done eachMatchKey(const std::function<bool(const MatchKey &)> &visit) const override;
    Result<qint64> memberCount() const override;
    Result<std::vector<Id<Member>>> memberIds(MemberOrder order, Qt::SortOrder direction, int limit = 0) const override;
    Result<std::vector<Id<Member>>> search(const QString &text, int limit) const override;
    Result<std::vector<Id<Member>>> membersOf(
        std::span<const Id<Group>> groups, QDate asAt, bool homeOnly) const override;
    Result<qint64> highestNumber(const QString &prefix, qint64 from, qint64 to) const override;
    Result<qint64> highestReceipt(const QString &prefix) const override;
    Result<std::vector<Id<Member>>> membersNumbered(const QString &number) const override;
    Result<std::vector<NumberHolder>> holdersOfNumbers(const QStringList &numbers) const override;
    Result<std::vector<Conflict>> conflicts() const override;
    Result<Seen> entriesHere() const override;
    Result<std::vector<JournalLine>> journal(quint64 before, int limit) const override;
    Result<std::vector<JournalLine>> journalLines(std::span<const EntryId> entries) const override;
    Result<JournalLine> journalLineOf(DeviceId device, quint64 sequence) const override;
    Result<std::vector<JournalLine>> journalOf(Uuid subject, int limit) const override;
    Result<std::vector<SubjectEntry>> historyOf(Uuid subject) const override;
    Result<std::vector<Uuid>> touchedSince(quint64 line) const override;
    Result<std::optional<MemberFacts>> knownFacts(Id<Member> id, quint64 newest) const override;
    Result<std::unique_ptr<ChangeStream>> changesOf(EntryId entry, bool backwards) const override;

private:
    using Members = std::vector<Id<Member>>;
    [[nodiscard]] Result<Members> members(const QString &sql, const QVariantList &values = {}) const;
    /// By an expression that no index has: everybody is read, once.
    [[nodiscard]] Result<Members> sortedByReading(const QString &column, Qt::SortOrder direction, int limit) const;
    /// Groups with a name or alias that fits some of the words, by the words that are left for the person to fit.
    [[nodiscard]] Result<std::map<QStringList, std::vector<qint64>>> groupsMatching(const QStringList &words) const;
    [[nodiscard]] Done addHolders(qint64 stem, const QStringList &numbers, std::vector<NumberHolder> &holders) const;
    [[nodiscard]] Done probe(const QString &word, int limit, std::vector<qint64> &found) const;
    [[nodiscard]] Done gather(const QStringList &words, int limit, std::vector<qint64> &found) const;
    [[nodiscard]] Done searchGroups(const QStringList &words, int limit, std::vector<qint64> &found) const;
    [[nodiscard]] Result<std::vector<JournalLine>> lines(const QString &rest, const QVariantList &values) const;
};

} // namespace rollbook
