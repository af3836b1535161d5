// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"

#include <map>
#include <set>

namespace rollbook::reliability {

/// A record without its static type: the values of its fields by number.
using Values = std::map<int, FieldValue>;

/// A stored record as the model writes it: lists in which order does not count are sorted.
template <class R> [[nodiscard]] Values valuesOf(const R &record)
{
    Values values;
    forEachField<R>([&](const auto &field) {
        FieldValue value = fieldValue(record.*(field.member));
        if (auto *list = std::get_if<QStringList>(&value); list != nullptr && field.merge == Merge::Set)
            list->sort();
        values[field.id] = std::move(value);
    });
    return values;
}

/// What laptops ought to hold, worked out naively from the set of entries they have: every entry, every record, every
/// time from the beginning. It shares no code with the program's own folding.
class HistoryModel
{
public:
    struct State {
        std::map<Uuid, std::pair<int, Values>> records; ///< type and values
        std::vector<Conflict> conflicts; ///< in the order of subject, record, unit
        bool operator==(const State &) const = default;
    };
    /// What one entry says about one record.
    struct Edit {
        const Entry *entry = nullptr;
        int type = 0; ///< 0: only referred to
        Uuid subject;
        std::optional<Values> before {}, after {};
        std::map<int, Values> decided {}; ///< units that a person decided

        [[nodiscard]] bool deletes() const { return before && !after; }
        [[nodiscard]] bool touches(int unit) const;
        [[nodiscard]] Values leaves(int unit) const;
    };

    /// Keeps an entry as it was written.
    void keep(const Entry &given, const std::vector<RecordChange> &changes);
    /// What a laptop holds that has these entries.
    [[nodiscard]] State stateOf(const Seen &here) const;
    [[nodiscard]] std::set<Uuid> erasedIn(const Seen &here) const;
    /// The edits of a record among these entries, without effectless ones of revoked laptops.
    [[nodiscard]] std::vector<Edit> editsOf(const Uuid &record, const Seen &here) const;
    [[nodiscard]] const std::map<Uuid, std::vector<Edit>> &everything() const { return m_edits; }

    [[nodiscard]] static bool saw(const Entry &later, const Entry &earlier);
    /// The units of a record type that hold one value, in ascending order; those of sets left out.
    [[nodiscard]] static std::set<int> unitsOf(int type);

private:
    [[nodiscard]] Edit &editOf(const Uuid &record, const Entry *entry);
    void keepDecision(const Settlement &settlement, const Entry *entry);
    void decide(const Uuid &record, int type, std::vector<Edit> own, const std::set<Uuid> &erased, State &state) const;
    struct Counting {
        std::map<Uuid, quint64> revoked; ///< the first effectless sequence by laptop
        std::set<const Entry *> counted; ///< entries whose word about the roster counts
    };
    [[nodiscard]] Counting countingIn(const Seen &here) const;
    [[nodiscard]] static std::vector<Edit> visible(
        const std::vector<Edit> &edits, const Seen &here, const Counting &counting);

    std::map<EntryId, Entry> m_entries;
    std::map<Uuid, std::vector<Edit>> m_edits;
};

} // namespace rollbook::reliability
