// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportdocument.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace rollbook {

qreal ReportDocument::baseline(qreal top, TextStyle style) const
{
    return top + (m_options.rowHeight + m_type.capHeight(style)) / 2;
}

void ReportDocument::rule(qreal y, qreal thickness, QRgb color)
{
    const qreal at = std::round(y);
    m_rules.push_back({ QLineF(m_body.left(), at, m_body.right(), at), thickness, color });
}

void ReportDocument::paintRules(QPainter &painter)
{
    std::stable_sort(m_rules.begin(), m_rules.end(),
        [](const Rule &a, const Rule &b) { return std::tie(a.color, a.thickness) > std::tie(b.color, b.thickness); });
    for (auto from = m_rules.begin(); from != m_rules.end();) {
        const auto to = std::find_if(from, m_rules.end(),
            [&](const Rule &other) { return other.color != from->color || other.thickness != from->thickness; });
        QList<QLineF> lines;
        for (auto each = from; each != to; ++each)
            lines.append(each->line);
        painter.setPen(QPen(QColor::fromRgb(from->color), from->thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines);
        from = to;
    }
    m_rules.clear();
}

/// The head of the first page; where it ends.
qreal ReportDocument::titleBlock(bool paint)
{
    const qreal left = m_body.left();
    const qreal width = m_body.width();
    const qreal aside = width * 0.36;
    qreal y = m_body.top() + m_type.capHeight(TextStyle::Lead);
    const qreal room = width - aside - mm(3);
    const QStringList whose = m_type.lines(m_content.organisation, TextStyle::Lead, room, 4);
    const QStringList printed = m_type.lines(m_content.printed, TextStyle::Small, aside, 4);
    for (qsizetype line = 0; line < std::max(whose.size(), printed.size()); ++line) {
        y += line > 0 ? pt(12) : 0;
        if (paint && line < whose.size())
            m_type.put(left, y, whose[line], TextStyle::Lead, ink::grey, room + 2);
        if (paint && line < printed.size())
            m_type.put(
                left + width - aside, y, printed[line], TextStyle::Small, ink::grey, aside + 2, TextAlign::Right);
    }
    y += pt(24);
    if (paint)
        m_type.put(left, y, m_content.title, TextStyle::Title, ink::black, width - aside);
    const QStringList days = m_type.lines(m_content.asAt, TextStyle::Heading, aside, 2);
    for (qsizetype line = 0; line < days.size(); ++line) {
        y += line > 0 ? pt(14) : 0;
        if (paint)
            m_type.put(
                left + width - aside, y, days[line], TextStyle::Heading, ink::black, aside + 2, TextAlign::Right);
    }
    y += pt(7);
    for (const QString &line : m_type.lines(m_content.scope, TextStyle::Lead, width, 8)) {
        y += pt(12);
        if (paint)
            m_type.put(left, y, line, TextStyle::Lead, ink::black, width);
    }
    y += pt(3);
    for (const QString &line : m_type.lines(m_content.definition, TextStyle::Small, width, 8)) {
        y += pt(10);
        if (paint)
            m_type.put(left, y, line, TextStyle::Small, ink::grey, width);
    }
    return y + mm(5);
}

/// The head of every further page; where it ends.
qreal ReportDocument::runningHead(bool paint)
{
    qreal y = m_body.top() + m_type.capHeight(TextStyle::Small);
    const qreal aside = std::min(m_type.width(m_content.asAt, TextStyle::Small), m_body.width() * 0.4);
    const qreal title = std::min(m_type.width(m_content.title, TextStyle::SmallStrong), m_body.width() * 0.4);
    const qreal left = m_body.left() + title + mm(3);
    const qreal room = m_body.right() - aside - mm(3) - left;
    const QStringList whom
        = m_type.lines(m_content.organisation + u" \u00B7 " + m_content.scope, TextStyle::Small, room, 6);
    if (paint) {
        m_type.put(m_body.left(), y, m_content.title, TextStyle::SmallStrong, ink::black, title + 2);
        m_type.put(m_body.right() - aside, y, m_content.asAt, TextStyle::Small, ink::grey, aside + 2, TextAlign::Right);
    }
    for (qsizetype line = 0; line < whom.size(); ++line) {
        y += line > 0 ? pt(10) : 0;
        if (paint)
            m_type.put(left, y, whom[line], TextStyle::Small, ink::grey, room + 2);
    }
    return y + mm(4.5);
}

/// The foot of every page; where it begins.
qreal ReportDocument::footer(int page, bool paint)
{
    const qreal aside = mm(48);
    const qreal room = m_body.width() - aside;
    QStringList lines = m_type.lines(m_content.confidentiality, TextStyle::Small, room, 4);
    const qreal top = m_body.bottom() - static_cast<qreal>(std::max<qsizetype>(lines.size(), 1)) * pt(10)
        - (m_content.practice.isEmpty() ? 0 : pt(10)) - mm(1);
    if (!paint)
        return top - mm(2);
    rule(top, pt(0.6), ink::black);
    qreal y = top + pt(11);
    QStringList places;
    if (!m_content.copy.isEmpty())
        places.append(m_content.copy);
    if (m_content.pageOf)
        places.append(m_content.pageOf(page + 1, pageCount()));
    m_type.put(m_body.right() - aside, y, places.join(QStringLiteral(" · ")), TextStyle::SmallStrong, ink::black, aside,
        TextAlign::Right);
    for (const QString &line : lines) {
        m_type.put(m_body.left(), y, line, TextStyle::Small, ink::grey, room);
        y += pt(10);
    }
    if (!m_content.practice.isEmpty())
        m_type.put(m_body.left(), y, m_content.practice, TextStyle::SmallStrong, ink::black, room);
    return top;
}

void ReportDocument::tableHead(qreal top)
{
    const qreal bottom = top + m_headHeight;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnBox &box = m_columns[i];
        qreal y = bottom - mm(1.5) - static_cast<qreal>(box.title.size() - 1) * pt(9.5);
        for (const QString &line : box.title) {
            m_type.put(m_body.left() + box.left, y, line, box.titleStyle, ink::black, box.width + 2,
                m_content.columns[i].align);
            y += pt(9.5);
        }
    }
    rule(bottom, pt(0.9), ink::black);
}

void ReportDocument::row(const ReportCells &cells, qreal top, bool severalLines)
{
    const qsizetype count = std::min<qsizetype>(cells.size(), std::ssize(m_columns));
    for (qsizetype i = 0; i < count; ++i) {
        if (cells[i].isEmpty())
            continue;
        const ColumnBox &box = m_columns[static_cast<std::size_t>(i)];
        const ReportColumn &column = m_content.columns[static_cast<std::size_t>(i)];
        qreal y = baseline(top, TextStyle::Body);
        if (!severalLines || !column.wrap) {
            m_type.put(m_body.left() + box.left, y, cells[i], TextStyle::Body, ink::black, box.width + 2, column.align);
            continue;
        }
        for (const QString &line : linesOf(cells[i], i)) {
            m_type.put(m_body.left() + box.left, y, line, TextStyle::Body, ink::black, box.width + 2, column.align);
            y += m_plan.lineHeight;
        }
    }
}

void ReportDocument::strongRow(const ReportCells &cells, qreal top)
{
    const qsizetype count = std::min<qsizetype>(cells.size(), std::ssize(m_columns));
    for (qsizetype i = 0; i < count; ++i) {
        if (cells[i].isEmpty())
            continue;
        const ColumnBox &box = m_columns[static_cast<std::size_t>(i)];
        const TextAlign align = m_content.columns[static_cast<std::size_t>(i)].align;
        qreal room = box.width;
        if (align == TextAlign::Left) {
            qsizetype next = i + 1;
            while (next < count && cells[next].isEmpty())
                ++next;
            const ColumnBox &last = m_columns[static_cast<std::size_t>(next - 1)];
            room = last.left + last.width - box.left;
        }
        m_type.put(m_body.left() + box.left, baseline(top, TextStyle::Strong), cells[i], TextStyle::Strong, ink::black,
            room + 2, align);
    }
}

void ReportDocument::heading(const QString &title, qreal top, bool continued)
{
    const qreal bottom = top + m_plan.headingHeight;
    const QString text = continued && m_content.continued ? m_content.continued(title) : title;
    const qreal room = m_body.width();
    const QRgb color = continued ? ink::grey : ink::black;
    TextStyle style = continued ? TextStyle::Lead : TextStyle::Heading;
    QStringList lines { text };
    if (m_type.width(text, style) > room) {
        // Two smaller lines take no more height.
        style = continued ? TextStyle::Small : TextStyle::SmallStrong;
        lines = m_type.lines(text, style, room, 2);
    }
    qreal y = bottom - mm(2.2) - static_cast<qreal>(lines.size() - 1) * m_type.leading(style);
    for (const QString &line : lines) {
        m_type.put(m_body.left(), y, line, style, color, room + 2);
        y += m_type.leading(style);
    }
    rule(bottom, pt(0.35), ink::rule);
}

void ReportDocument::totals(qreal top)
{
    if (m_content.totals.empty() || !hasRows())
        return;
    qreal y = top + mm(1);
    rule(y, pt(0.9), ink::black);
    for (const ReportCells &cells : m_content.totals) {
        strongRow(cells, y);
        y += m_options.rowHeight;
    }
    rule(y, pt(0.4), ink::black);
    rule(y + pt(1.6), pt(0.4), ink::black);
}

} // namespace rollbook
