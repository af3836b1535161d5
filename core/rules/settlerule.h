// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"
#include "core/rules/longcommand.h"

#include <map>

namespace rollbook {

/// How many conflicts are settled at once.
struct SettleRule {
    enum class Take {
        Newest, ///< the value written last, by the laptops' clocks
        Device, ///< the value of one laptop
        Others, ///< the newest value of all laptops but one
    };
    Take take = Take::Newest;
    DeviceId device {}; ///< with Take::Device, and the one left out with Take::Others
};

/// Whether a rule may settle it. A deletion against an edit and protective values, consent for one, are decided one by
/// one.
[[nodiscard]] bool isForRules(const Conflict &conflict);
/// The side that the rule takes, as an index into the conflict's heads; nothing when it leaves the conflict open.
[[nodiscard]] std::optional<std::size_t> sideOf(
    const SettleRule &rule, const Conflict &conflict, const std::map<EntryId, Entry> &entries);
/// The entries in conflict, by their ids.
[[nodiscard]] Result<std::map<EntryId, Entry>> entriesOf(std::span<const Conflict> conflicts, const Reader &reader);

/// Settles by a rule all of the conflicts that it decides, as one entry.
class SettleByRule final : public LongCommand
{
public:
    SettleByRule(SettleRule rule, std::vector<Conflict> conflicts);
    [[nodiscard]] Action action() const override;
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override;
    /// How many were settled, after the last block.
    [[nodiscard]] qsizetype settled() const { return m_settled; }

private:
    SettleRule m_rule;
    std::vector<Conflict> m_conflicts;
    qsizetype m_settled = 0;
};

} // namespace rollbook
