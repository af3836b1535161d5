// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportcontent.h"

namespace rollbook {

/// Where a column stands.
struct ColumnBox {
    qreal left = 0; ///< from the table's left edge
    qreal width = 0; ///< for text, without the gap to the next column
    QStringList title; ///< in lines
    TextStyle titleStyle = TextStyle::SmallStrong;
};

/// Shares `width` out among the columns, measured by their titles and some of the rows: exact columns get what they
/// need, the others what they would like; where that is too much, the widest give way first, down to a readable
/// minimum. What is left over goes to the text columns. Where even that is too much, smaller titles and gaps make room,
/// so that titles break between words.
[[nodiscard]] std::vector<ColumnBox> fitColumns(
    const std::vector<ReportColumn> &columns, const std::vector<ReportCells> &sample, Typesetter &type, qreal width);

} // namespace rollbook
