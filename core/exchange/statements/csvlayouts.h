// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dates.h"

#include <QStringList>
#include <QStringView>

#include <array>
#include <span>
#include <vector>

namespace rollbook {

struct StatementLayout;

/// What a column of a bank's file says.
enum class LineField : quint8 {
    Day,
    OtherDay, ///< where Day is empty
    Amount,
    In,
    Out,
    Payer,
    Reference,
    Kind,
    Balance,
    Fee, ///< of several columns the sum
    FeeBack, ///< what was given back of a fee
    Net, ///< what is left of the amount, of a payout
    Refunded, ///< all that was given back of the amount up to the day of the file
    Account,
    Mark,
    Direction,
    Currency,
    Status,
    Impact, ///< PayPal's word for what a row does to the balance
};
inline constexpr std::size_t lineFieldCount = 19;

/// How a text that holds payer and reference together is taken apart.
enum class TextSplit : quint8 {
    None,
    Gaps, ///< padded to columns: payer, reference, and perhaps the bank's code at the end
    Commas,
    Code, ///< the bank's code stands in front or at the end
};

/// How the columns of one file are read.
struct CsvPlan {
    QString key; ///< StatementRead::layout
    QString institution;
    std::array<std::vector<int>, lineFieldCount> columns; ///< several are read as one text
    TextSplit split = TextSplit::None;
    QString accepted; ///< states that count, "|paid|succeeded|"; empty: all
    QString currency; ///< of the whole file; empty: as a column says, or not told
    std::optional<DateOrder> dates;
    bool provider = false;
    bool asksDates = false; ///< where the days are written depends on whose file it is
    bool turned = false; ///< what went out is positive
    bool learned = false; ///< a person explained the columns
    bool payouts = false; ///< rows are payouts: only what was kept of them is a line
    [[nodiscard]] const std::vector<int> &at(LineField field) const { return columns[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::vector<int> &at(LineField field) { return columns[static_cast<std::size_t>(field)]; }
};

/// A name of a column as names are compared: trimmed, case folded, runs of white space as one.
[[nodiscard]] QString columnFolded(QStringView name);
/// How many of the cells name a column of a built-in layout.
[[nodiscard]] int knownStatementColumns(std::span<const QStringView> cells);

/// The built-in layout that a header row fits best; nothing when none does.
[[nodiscard]] std::optional<CsvPlan> planByHeader(const QStringList &header);
/// The built-in layout without a header row that all of the first rows fit; nothing when none does.
[[nodiscard]] std::optional<CsvPlan> planByShape(std::span<const QStringList> rows);
/// The plan of a layout that a person explained, for a file with these columns; the problems of checkLayout().
[[nodiscard]] Result<CsvPlan> planByLayout(const StatementLayout &layout, const QStringList &columns);

/// The proper name of a built-in layout of separated values; empty for any other key.
[[nodiscard]] QString csvInstitution(const QString &key);

} // namespace rollbook
