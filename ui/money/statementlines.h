// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "ui/money/statementdesk.h"
#include "ui/money/statementstaging.h"
#include "ui/money/statementwords.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// A line as a row of the list.
struct StatementRow {
    StatementLine line;
    LineView view = LineView::Open;
    QString whose; ///< who paid, or likely did
    QString why; ///< why that is likely, in words
    int confidence = 0; ///< of the best proposal; 0: none
    bool operator==(const StatementRow &) const = default;
};

/// Which lines the list shows.
enum class LineFilter : quint8 { ToDecide, Proposed, Open, Ready, Matched, Suspense, NotOurs, Payout, All };
inline constexpr int lineFilterCount = 9;
[[nodiscard]] QString lineFilterName(LineFilter filter);

/// The lines of a statement with their states, oldest first.
class StatementLinesModel final : public RowModel<Id<StatementLine>, StatementRow>
{
    Q_OBJECT

public:
    enum Column { Day, Amount, From, Reference, State, Whose, Why, ColumnCount };

    using RowModel::RowModel;
    /// Texts as wide as those of a column usually are.
    [[nodiscard]] static QStringList samples(int column);
    /// `staged` outlives the model.
    void setDesk(std::shared_ptr<const StatementDesk> desk, const StagedDecisions *staged);
    /// `search`: words all of which stand in a line; empty: no search.
    void setFilter(LineFilter filter, const QString &search);
    /// What is staged of a line has changed: it stays in the list, whatever the filter says.
    void restage(Id<StatementLine> line);
    /// Takes the lines up anew: those that are not wanted any more leave.
    void refill();

    [[nodiscard]] LineFilter filter() const { return m_filter; }
    /// The lines shown as a table for spreadsheets.
    [[nodiscard]] Sheet sheet() const;
    /// The next line after `row`, from the beginning again, that waits for a decision; -1: none.
    [[nodiscard]] int nextOpen(int row) const;

protected:
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant heading(int column, int role) const override;
    [[nodiscard]] Result<std::vector<std::pair<Id<StatementLine>, StatementRow>>> fetch(
        std::span<const Id<StatementLine>> keys) const override;
    [[nodiscard]] QVariant show(const StatementRow &row, int column, int role) const override;

private:
    [[nodiscard]] StatementRow rowFor(const LineStanding &standing) const;
    void giveLikely(StatementRow &row) const;
    [[nodiscard]] bool isWanted(const StatementRow &row) const;
    [[nodiscard]] QString stateOf(const StatementRow &row) const;
    [[nodiscard]] QString textOf(const StatementRow &row, int column) const;

    std::shared_ptr<const StatementDesk> m_desk;
    const StagedDecisions *m_staged = nullptr;
    std::unordered_map<Id<StatementLine>, StatementRow> m_rows;
    LineFilter m_filter = LineFilter::ToDecide;
    QStringList m_words; ///< folded
};

} // namespace rollbook
