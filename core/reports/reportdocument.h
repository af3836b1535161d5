// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/columnwidths.h"
#include "core/reports/pagination.h"
#include "core/reports/reportcontent.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace rollbook {

/// Pages that can be painted one by one on any device: preview, printer and PDF get the same.
class PrintedPages
{
public:
    virtual ~PrintedPages() = default;
    [[nodiscard]] virtual PageFormat format() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    /// As the document calls itself, for the PDF and the printer's queue.
    [[nodiscard]] virtual QString title() const = 0;
    /// Paints page 0 … pageCount() - 1 in the units of page.h. Fails when its rows cannot be read.
    [[nodiscard]] virtual Done paintPage(QPainter &painter, int page) = 0;
};

/// A report laid out on pages. Belongs to the thread that made it.
class ReportDocument final : public PrintedPages
{
public:
    /// Measures and breaks into pages without painting. `progress` (0-1, false cancels) is called when every row has
    /// to be looked at, which is so only with a wrapping column.
    [[nodiscard]] static Result<std::unique_ptr<ReportDocument>> lay(
        ReportContent content, ReportLayoutOptions options, const std::function<bool(double)> &progress = {});

    [[nodiscard]] PageFormat format() const override { return m_options.format; }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QString title() const override { return m_content.title; }
    [[nodiscard]] Done paintPage(QPainter &painter, int page) override;
    [[nodiscard]] const ReportContent &content() const { return m_content; }
    /// Says which copy the pages painted from now on are. Changes nothing in their layout.
    void setCopy(const QString &copy) { m_content.copy = copy; }

    /// What stands on a page: for tests.
    [[nodiscard]] const PageSlices &slices(int page) const { return m_pages[static_cast<std::size_t>(page)]; }

private:
    struct Rule {
        QLineF line;
        qreal thickness;
        QRgb color;
    };

    ReportDocument(ReportContent content, ReportLayoutOptions options);
    Done measureColumns();
    Done measureRows(const std::function<bool(double)> &progress);
    void breakPages();
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] qint64 rowCount() const;
    [[nodiscard]] QStringList linesOf(const QString &text, qsizetype column);

    [[nodiscard]] qreal titleBlock(bool paint);
    [[nodiscard]] qreal runningHead(bool paint);
    [[nodiscard]] qreal footer(int page, bool paint);
    void tableHead(qreal top);
    [[nodiscard]] Done slice(const PageSlice &part);
    void row(const ReportCells &cells, qreal top, bool severalLines);
    void strongRow(const ReportCells &cells, qreal top);
    void heading(const QString &title, qreal top, bool continued);
    void totals(qreal top);
    void rule(qreal y, qreal thickness, QRgb color);
    void paintRules(QPainter &painter);
    [[nodiscard]] qreal baseline(qreal top, TextStyle style) const;

    ReportContent m_content;
    ReportLayoutOptions m_options;
    Typesetter m_type;
    QRectF m_body;
    std::vector<ColumnBox> m_columns;
    qreal m_headHeight = 0;
    PaginationPlan m_plan;
    std::vector<PageSlices> m_pages;
    std::vector<Rule> m_rules;
    std::optional<QRectF> m_closing; ///< where the closing figure stands on the page being painted
};

} // namespace rollbook
