// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/longcommand.h"
#include "core/rules/matching.h"

#include <QVariant>

#include <map>

namespace rollbook {

/// A decision made and not posted, with the name of who it is about.
struct StagedDecision {
    LineDecision decision;
    QString whose;
    Money amount; ///< of the line
};

/// The decisions that wait to be posted together, as one entry.
class StagedDecisions
{
public:
    [[nodiscard]] const StagedDecision *find(Id<StatementLine> line) const;
    [[nodiscard]] int count() const { return static_cast<int>(m_decisions.size()); }
    [[nodiscard]] Money total() const; ///< of the lines decided
    /// In the order of the lines' ids.
    [[nodiscard]] DecideLines command() const;

    void put(StagedDecision decision);
    void drop(Id<StatementLine> line);
    /// Drops those about lines that `keep` says no to.
    void keepOnly(const std::function<bool(Id<StatementLine>)> &keep);
    void clear() { m_decisions.clear(); }

    /// Plain values for the memory of the window; restore() takes what it can read of them.
    [[nodiscard]] QVariant save() const;
    void restore(const QVariant &state);

private:
    std::map<Id<StatementLine>, StagedDecision> m_decisions;
};

/// One command of many changes as an operation beside the window.
class PlannedCommand final : public LongCommand
{
public:
    explicit PlannedCommand(Command command) : m_command(std::move(command)) { }
    [[nodiscard]] Action action() const override { return m_action; }
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override;

private:
    Command m_command;
    Action m_action;
};

} // namespace rollbook
