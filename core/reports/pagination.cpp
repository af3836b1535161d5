// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/pagination.h"

#include <algorithm>

namespace rollbook {

qreal rowHeightAt(const PaginationPlan &plan, qint64 row)
{
    if (plan.rowLines.empty())
        return plan.rowHeight;
    return plan.rowHeight + (plan.rowLines[static_cast<std::size_t>(row)] - 1) * plan.lineHeight;
}

namespace {

class Paginator
{
public:
    explicit Paginator(const PaginationPlan &plan) : m_plan(plan), m_y(plan.firstTop), m_pages(1) { }

    std::vector<PageSlices> run()
    {
        qint64 row = 0;
        for (std::size_t span = 0; span < m_plan.spans.size(); ++span) {
            place(static_cast<qsizetype>(span), row, span + 1 == m_plan.spans.size());
            row += m_plan.spans[span].count;
        }
        if (m_plan.totalsHeight > 0) {
            if (!fits(m_plan.totalsHeight) && !atTop())
                turn();
            add(PageSlice::Kind::Totals, 0, row, 0, m_plan.totalsHeight);
        }
        return std::move(m_pages);
    }

private:
    bool fits(qreal height) const { return m_y + height <= m_plan.bottom + 0.5; }
    bool atTop() const { return m_pages.back().empty(); }

    void turn()
    {
        m_pages.emplace_back();
        m_y = m_plan.nextTop;
    }

    void add(PageSlice::Kind kind, qsizetype span, qint64 row, int rows, qreal height)
    {
        m_pages.back().push_back({ kind, span, row, rows, m_y });
        m_y += height;
    }

    qreal heightOf(qint64 row, qint64 count) const
    {
        if (m_plan.rowLines.empty())
            return static_cast<qreal>(count) * m_plan.rowHeight;
        qreal height = 0;
        for (qint64 i = 0; i < count; ++i)
            height += rowHeightAt(m_plan, row + i);
        return height;
    }

    /// How many of the next rows fit above the bottom.
    qint64 fitting(qint64 row, qint64 left) const
    {
        if (m_plan.rowLines.empty())
            return std::clamp(static_cast<qint64>((m_plan.bottom + 0.5 - m_y) / m_plan.rowHeight), qint64 { 0 }, left);
        qreal height = 0;
        qint64 count = 0;
        while (count < left && fits(height + rowHeightAt(m_plan, row + count)))
            height += rowHeightAt(m_plan, row + count++);
        return count;
    }

    void place(qsizetype index, qint64 row, bool last)
    {
        const PaginationPlan::Span &span = m_plan.spans[static_cast<std::size_t>(index)];
        const qreal heading = span.heading ? m_plan.headingHeight : 0;
        const qreal tail = (span.subtotal ? m_plan.subtotalHeight : 0) + (last ? m_plan.totalsHeight : 0);
        const qint64 together = std::min<qint64>(span.count, 2);
        const qreal opening = heading + heightOf(row, together) + (span.count <= 2 ? tail : 0);
        if (!atTop() && ((m_plan.newPagePerSpan && index > 0) || !fits(opening)))
            turn();
        if (span.heading)
            add(PageSlice::Kind::Heading, index, row, 0, heading);
        placeRows(index, row, span.count, tail);
        if (span.subtotal)
            add(PageSlice::Kind::Subtotal, index, row + span.count, 0, m_plan.subtotalHeight);
    }

    void placeRows(qsizetype index, qint64 row, qint64 left, qreal tail)
    {
        const bool heading = m_plan.spans[static_cast<std::size_t>(index)].heading;
        bool forced = false;
        while (left > 0) {
            qint64 count = fitting(row, left);
            if (count == left && !fits(heightOf(row, count) + tail) && (count > 1 || !forced))
                --count; // the last row goes with its sum
            if (count == 0 && !forced) {
                turn();
                if (heading)
                    add(PageSlice::Kind::Continued, index, row, 0, m_plan.headingHeight);
                forced = true;
                continue;
            }
            count = std::max<qint64>(count, 1);
            add(PageSlice::Kind::Rows, index, row, static_cast<int>(count), heightOf(row, count));
            row += count;
            left -= count;
            forced = false;
        }
    }

    const PaginationPlan &m_plan;
    qreal m_y = 0;
    std::vector<PageSlices> m_pages;
};

} // namespace

std::vector<PageSlices> paginate(const PaginationPlan &plan)
{
    return Paginator(plan).run();
}

} // namespace rollbook
