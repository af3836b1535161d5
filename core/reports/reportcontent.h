// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/page.h"
#include "core/reports/typesetter.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace rollbook {

/// A column of a report's table.
struct ReportColumn {
    QString title;
    TextAlign align = TextAlign::Left;
    /// A figure, number or date: the column is as wide as its widest value and never cut. Other columns share what is
    /// left, and text that does not fit ends in an ellipsis.
    bool exact = false;
    /// The widest value there can be, when the builder knows it ("00.00.0000"); the first rows are measured besides.
    QString widest {};
    /// Long text goes on in further lines, up to what a page takes, instead of being cut. Costs a look at every row
    /// beforehand.
    bool wrap = false;
};

using ReportCells = QStringList;

/// Rows that belong together, one run after the other: all rows of a table belong to some span.
struct ReportSpan {
    QString title {}; ///< empty: no heading
    qint64 count = 0; ///< rows
    ReportCells subtotal {}; ///< a cell per column; empty: none
};

/// Where a table's rows come from: asked for windows of a few hundred, so that a long report needs little memory.
/// Used by one thread at a time.
class ReportRows
{
public:
    virtual ~ReportRows() = default;
    [[nodiscard]] virtual const std::vector<ReportSpan> &spans() const = 0;
    /// The cells of rows first … first + count - 1, counted over all spans.
    [[nodiscard]] virtual Result<std::vector<ReportCells>> rows(qint64 first, int count) const = 0;
};

/// Rows that are all there.
class FixedReportRows final : public ReportRows
{
public:
    FixedReportRows(std::vector<ReportSpan> spans, std::vector<ReportCells> rows);
    [[nodiscard]] const std::vector<ReportSpan> &spans() const override { return m_spans; }
    [[nodiscard]] Result<std::vector<ReportCells>> rows(qint64 first, int count) const override;

private:
    std::vector<ReportSpan> m_spans;
    std::vector<ReportCells> m_rows;
};

/// A picture above the table, on the first page, or below it, on the last: a chart, an address, where to sign.
class ReportFigure
{
public:
    virtual ~ReportFigure() = default;
    [[nodiscard]] virtual qreal height(const PageFormat &format) const = 0;
    virtual void paint(QPainter &painter, Typesetter &type, const QRectF &area) const = 0;
};

/// What stands on a report, as plain text in the language of the user. See reportwords.h for who makes the words.
struct ReportContent {
    QString organisation;
    QString title;
    QString scope; ///< who is in it, in words
    QString asAt; ///< the day it speaks of
    QString printed; ///< when and by whom it was made
    QString definition; ///< what is counted; may be long
    QString confidentiality; ///< at the foot of every page
    qint64 people = 0; ///< listed by name
    QString copy; ///< which copy it is, beside the number of the page; empty: a preview
    QString practice; ///< set: said on every page of an invented society
    QString empty; ///< instead of a table without rows
    std::function<QString(int page, int pages)> pageOf;
    std::function<QString(const QString &title)> continued; ///< heading of a span on its further pages
    std::vector<ReportColumn> columns;
    std::shared_ptr<const ReportRows> rows; ///< null: no table
    std::vector<ReportCells> totals; ///< lines after the last row, a cell per column
    std::shared_ptr<const ReportFigure> figure;
    std::shared_ptr<const ReportFigure> closing {}; ///< below the table and its totals; only with a table
};

/// How it is to be laid out.
struct ReportLayoutOptions {
    PageFormat format;
    qreal rowHeight = mm(7); ///< of one line; 7-8 mm leave room to write, 5 mm saves paper
    bool newPagePerSpan = false;
};

} // namespace rollbook
