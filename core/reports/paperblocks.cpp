// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paperblocks.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr qreal betweenBlocks = mm(8);
constexpr qreal roomToWrite = mm(16);
constexpr int longestBlock = 40; // lines of one text, so that no block outgrows its page

} // namespace

PaperBlocks::PaperBlocks(PaperBlock left, PaperBlock right, QStringList blanks)
    : m_left(std::move(left)), m_right(std::move(right)), m_blanks(std::move(blanks))
{
}

qreal PaperBlocks::put(Typesetter &type, const PaperBlock &block, const QRectF &area, bool paint) const
{
    qreal y = area.top();
    const auto add = [&](const QString &text, TextStyle style) {
        for (const QString &line : type.lines(text, style, area.width(), longestBlock)) {
            y += type.leading(style);
            if (paint)
                type.put(area.left(), y, line, style, ink::black, area.width() + 2);
        }
    };
    if (!block.heading.isEmpty()) {
        add(block.heading, TextStyle::Heading);
        y += mm(1);
    }
    for (const QString &line : block.lines)
        add(line, TextStyle::Lead);
    return y;
}

qreal PaperBlocks::putBoth(Typesetter &type, const QRectF &area, bool paint) const
{
    if (m_right.isEmpty())
        return put(type, m_left, area, paint);
    const qreal width = (area.width() - betweenBlocks) / 2;
    const qreal left = put(type, m_left, { area.left(), area.top(), width, area.height() }, paint);
    const qreal right = put(type, m_right, { area.right() - width, area.top(), width, area.height() }, paint);
    return std::max(left, right);
}

qreal PaperBlocks::height(const PageFormat &format) const
{
    Typesetter type;
    const QRectF body = format.body();
    const qreal text = putBoth(type, { body.left(), 0, body.width(), body.height() }, false);
    return text + (m_blanks.isEmpty() ? mm(1) : roomToWrite + mm(6));
}

void PaperBlocks::paint(QPainter &painter, Typesetter &type, const QRectF &area) const
{
    const qreal y = putBoth(type, area, true) + roomToWrite;
    if (m_blanks.isEmpty())
        return;
    const auto count = static_cast<qreal>(m_blanks.size());
    const qreal each = (area.width() - (count - 1) * betweenBlocks) / count;
    qreal x = area.left();
    painter.setPen(QPen(Qt::black, pt(0.4)));
    for (const QString &blank : m_blanks) {
        painter.drawLine(QLineF(x, y, x + each, y));
        type.put(x, y + mm(4), blank, TextStyle::Small, ink::grey, each);
        x += each + betweenBlocks;
    }
}

} // namespace rollbook
