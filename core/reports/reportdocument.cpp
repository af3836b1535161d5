// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportdocument.h"

#include <algorithm>
#include <tuple>

namespace rollbook {

namespace {

constexpr int rowWindow = 512;
constexpr int mostLines = 30; // less than a page takes, on its side too
constexpr qreal headingHeight = mm(10.5);
constexpr qreal closingGap = mm(8);

} // namespace

ReportDocument::ReportDocument(ReportContent content, ReportLayoutOptions options)
    : m_content(std::move(content)), m_options(options), m_body(options.format.body())
{
}

Result<std::unique_ptr<ReportDocument>> ReportDocument::lay(
    ReportContent content, ReportLayoutOptions options, const std::function<bool(double)> &progress)
{
    std::unique_ptr<ReportDocument> made(new ReportDocument(std::move(content), options));
    if (Done measured = made->measureColumns(); !measured)
        return measured.problems();
    if (Done measured = made->measureRows(progress); !measured)
        return measured.problems();
    made->breakPages();
    return made;
}

qint64 ReportDocument::rowCount() const
{
    qint64 count = 0;
    if (m_content.rows) {
        for (const ReportSpan &span : m_content.rows->spans())
            count += span.count;
    }
    return count;
}

bool ReportDocument::hasRows() const
{
    return rowCount() > 0;
}

Done ReportDocument::measureColumns()
{
    if (!m_content.rows)
        return {};
    constexpr int windows = 8;
    constexpr int each = 60;
    const qint64 count = rowCount();
    std::vector<ReportCells> sample = m_content.totals;
    for (const ReportSpan &span : m_content.rows->spans()) {
        if (sample.size() < 500 && !span.subtotal.isEmpty())
            sample.push_back(span.subtotal);
    }
    for (ReportCells &cells : sample) {
        for (qsizetype i = 0; i < cells.size() && i < std::ssize(m_content.columns); ++i) {
            if (m_content.columns[static_cast<std::size_t>(i)].align == TextAlign::Left)
                cells[i].clear();
        }
    }
    for (int window = 0; window < windows; ++window) {
        const qint64 first = count <= windows * each ? window * each : (count - each) * window / (windows - 1);
        if (first >= count)
            break;
        auto rows = m_content.rows->rows(first, static_cast<int>(std::min<qint64>(each, count - first)));
        if (!rows)
            return rows.problems();
        sample.insert(sample.end(), rows->begin(), rows->end());
    }
    m_columns = fitColumns(m_content.columns, sample, m_type, m_body.width());
    qsizetype lines = 1;
    for (const ColumnBox &box : m_columns)
        lines = std::max(lines, box.title.size());
    m_headHeight = static_cast<qreal>(lines) * pt(9.5) + mm(2.4);
    return {};
}

QStringList ReportDocument::linesOf(const QString &text, qsizetype column)
{
    const auto index = static_cast<std::size_t>(column);
    if (!m_content.columns[index].wrap)
        return { text };
    return m_type.lines(text, TextStyle::Body, m_columns[index].width, mostLines);
}

Done ReportDocument::measureRows(const std::function<bool(double)> &progress)
{
    const auto wraps = [](const ReportColumn &column) { return column.wrap; };
    if (std::none_of(m_content.columns.begin(), m_content.columns.end(), wraps))
        return {};
    const qint64 count = rowCount();
    m_plan.rowLines.reserve(static_cast<std::size_t>(count));
    for (qint64 first = 0; first < count; first += rowWindow) {
        auto rows = m_content.rows->rows(first, static_cast<int>(std::min<qint64>(rowWindow, count - first)));
        if (!rows)
            return rows.problems();
        for (const ReportCells &cells : *rows) {
            qsizetype lines = 1;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const auto column = static_cast<std::size_t>(i);
                if (m_content.columns[column].wrap && m_type.width(cells[i], TextStyle::Body) > m_columns[column].width)
                    lines = std::max(lines, linesOf(cells[i], i).size());
            }
            m_plan.rowLines.push_back(static_cast<quint8>(lines));
        }
        if (progress && !progress(static_cast<double>(first) / static_cast<double>(count)))
            return Problem { ProblemCode::Cancelled };
    }
    return {};
}

void ReportDocument::breakPages()
{
    m_plan.firstTop = titleBlock(false);
    if (m_content.figure)
        m_plan.firstTop += m_content.figure->height(m_options.format) + mm(5);
    m_plan.firstTop += m_headHeight;
    m_plan.nextTop = runningHead(false) + m_headHeight;
    m_plan.bottom = footer(0, false);
    m_plan.rowHeight = m_options.rowHeight;
    m_plan.lineHeight = m_type.leading(TextStyle::Body);
    m_plan.headingHeight = headingHeight;
    m_plan.subtotalHeight = m_options.rowHeight + mm(1.5);
    if (hasRows() && !m_content.totals.empty())
        m_plan.totalsHeight = static_cast<qreal>(m_content.totals.size()) * m_options.rowHeight + mm(2);
    if (m_content.rows && m_content.closing)
        m_plan.totalsHeight += closingGap + m_content.closing->height(m_options.format);
    m_plan.newPagePerSpan = m_options.newPagePerSpan;
    if (m_content.rows) {
        for (const ReportSpan &span : m_content.rows->spans()) {
            if (span.count > 0)
                m_plan.spans.push_back({ span.count, !span.title.isEmpty(), !span.subtotal.isEmpty() });
            else
                m_plan.spans.push_back({});
        }
    }
    m_pages = paginate(m_plan);
}

Done ReportDocument::paintPage(QPainter &painter, int page)
{
    const PageSlices &slices = m_pages[static_cast<std::size_t>(page)];
    qreal top = page == 0 ? titleBlock(true) : runningHead(true);
    if (page == 0 && m_content.figure) {
        const qreal height = m_content.figure->height(m_options.format);
        m_content.figure->paint(painter, m_type, { m_body.left(), top, m_body.width(), height });
        top += height + mm(5);
    }
    m_closing.reset();
    if (!slices.empty() && hasRows())
        tableHead(top);
    else if (m_content.rows && !hasRows())
        m_type.put(m_body.left(), top + mm(8), m_content.empty, TextStyle::Lead, ink::grey, m_body.width());
    for (const PageSlice &part : slices) {
        if (Done done = slice(part); !done)
            return done;
    }
    if (m_closing)
        m_content.closing->paint(painter, m_type, *m_closing);
    std::ignore = footer(page, true);
    paintRules(painter);
    m_type.flush(painter);
    return {};
}

Done ReportDocument::slice(const PageSlice &part)
{
    const auto span = static_cast<std::size_t>(part.span);
    switch (part.kind) {
    case PageSlice::Kind::Heading:
        heading(m_content.rows->spans()[span].title, part.top, false);
        break;
    case PageSlice::Kind::Continued:
        heading(m_content.rows->spans()[span].title, part.top, true);
        break;
    case PageSlice::Kind::Subtotal:
        rule(part.top, pt(0.6), ink::black);
        strongRow(m_content.rows->spans()[span].subtotal, part.top);
        break;
    case PageSlice::Kind::Totals:
        totals(part.top);
        if (m_content.closing) {
            const qreal height = m_content.closing->height(m_options.format);
            m_closing = QRectF(m_body.left(), part.top + m_plan.totalsHeight - height, m_body.width(), height);
        }
        break;
    case PageSlice::Kind::Rows: {
        auto rows = m_content.rows->rows(part.firstRow, part.rows);
        if (!rows)
            return rows.problems();
        qreal top = part.top;
        qint64 index = part.firstRow;
        for (const ReportCells &cells : *rows) {
            const qreal height = rowHeightAt(m_plan, index++);
            row(cells, top, height > m_plan.rowHeight);
            top += height;
            rule(top, pt(0.35), ink::rule);
        }
    }
    }
    return {};
}

} // namespace rollbook
