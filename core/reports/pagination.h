// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace rollbook {

/// What stands below what on a page, before anything is painted. Heights are in the units of page.h.
struct PaginationPlan {
    struct Span {
        qint64 count = 0;
        bool heading = false;
        bool subtotal = false;
    };
    std::vector<Span> spans;
    /// Lines of text per row, when rows differ; empty: one each.
    std::vector<quint8> rowLines {};
    qreal firstTop = 0; ///< where the table begins on the first page, below its head
    qreal nextTop = 0; ///< and on the others
    qreal bottom = 0; ///< where it must end
    qreal rowHeight = 1; ///< of one line
    qreal lineHeight = 0; ///< of each further line in a row
    qreal headingHeight = 0;
    qreal subtotalHeight = 0;
    qreal totalsHeight = 0; ///< 0: none
    bool newPagePerSpan = false;
};

/// A piece of a page.
struct PageSlice {
    enum class Kind : quint8 { Heading, Continued, Rows, Subtotal, Totals };
    Kind kind = Kind::Rows;
    qsizetype span = 0;
    qint64 firstRow = 0; ///< counted over all spans
    int rows = 0;
    qreal top = 0;
    bool operator==(const PageSlice &) const = default;
};

using PageSlices = std::vector<PageSlice>;

/// Breaks a table into pages: no row is split, a heading has a row below it, a subtotal and the totals have a row
/// above them on their page. There is always a first page; it may be without slices.
[[nodiscard]] std::vector<PageSlices> paginate(const PaginationPlan &plan);

/// The height of a row in the plan.
[[nodiscard]] qreal rowHeightAt(const PaginationPlan &plan, qint64 row);

} // namespace rollbook
