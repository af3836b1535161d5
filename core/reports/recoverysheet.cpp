// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recoverysheet.h"

#include "core/reports/qrcode.h"

namespace rollbook {

RecoverySheet::RecoverySheet(RecoverySheetContent content, const RawKey &key)
    : m_content(std::move(content)), m_key(key), m_body(format().body())
{
}

qreal RecoverySheet::paragraph(const QString &text, TextStyle style, QRgb color, QRectF area)
{
    qreal y = area.top();
    for (const QString &line : m_type.lines(text, style, area.width())) {
        y += m_type.leading(style);
        m_type.put(area.left(), y, line, style, color, area.width() + 2);
    }
    return y;
}

qreal RecoverySheet::head()
{
    qreal y = m_body.top() + m_type.capHeight(TextStyle::Lead);
    m_type.put(m_body.left(), y, m_content.registerName, TextStyle::Lead, ink::grey, m_body.width() * 0.6);
    m_type.put(m_body.left() + m_body.width() * 0.6, y, m_content.made, TextStyle::Small, ink::grey,
        m_body.width() * 0.4, TextAlign::Right);
    y += pt(24);
    m_type.put(m_body.left(), y, m_content.title, TextStyle::Title, ink::black, m_body.width());
    return paragraph(
        m_content.purpose, TextStyle::Lead, ink::black, { m_body.left(), y + mm(2), m_body.width(), mm(100) });
}

qreal RecoverySheet::key(QPainter &painter, qreal top)
{
    constexpr qreal lineHeight = mm(9);
    constexpr qreal code = mm(62);
    const QStringList lines = recoveryLines(m_key);
    const qreal height = mm(14) + lineHeight * recoveryLineCount;
    const QRectF box(m_body.left(), top, m_body.width(), height);
    painter.setPen(QPen(Qt::black, pt(0.8)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    m_type.put(box.left() + mm(6), top + mm(8), m_content.keyTitle, TextStyle::SmallStrong, ink::black, mm(95));
    qreal y = top + mm(18);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_type.put(box.left() + mm(6), y, QString::number(i + 1), TextStyle::Lead, ink::grey, mm(7), TextAlign::Right);
        m_type.put(box.left() + mm(20), y, lines[i].left(4), TextStyle::Key);
        m_type.put(box.left() + mm(43), y, lines[i].mid(5), TextStyle::Key);
        y += lineHeight;
    }
    const QRectF square(box.right() - mm(8) - code, top + mm(8), code, code);
    if (paintQrCode(painter, recoveryCode(m_key), square))
        m_type.put(square.left(), square.bottom() + mm(5), m_content.codeTitle, TextStyle::Small, ink::grey, code,
            TextAlign::Centre);
    return box.bottom();
}

qreal RecoverySheet::list(const QString &title, const QStringList &items, qreal top, bool numbered)
{
    qreal y = top + m_type.capHeight(TextStyle::Heading);
    m_type.put(m_body.left(), y, title, TextStyle::Heading, ink::black, m_body.width());
    y += mm(1);
    int number = 1;
    for (const QString &item : items) {
        const QString mark = numbered ? QString::number(number++) + u'.' : QStringLiteral("\u2013");
        m_type.put(m_body.left(), y + m_type.leading(TextStyle::Lead), mark, TextStyle::Lead);
        y = paragraph(item, TextStyle::Lead, ink::black, { m_body.left() + mm(6), y, m_body.width() - mm(6), mm(100) });
        y += mm(0.8);
    }
    return y;
}

void RecoverySheet::blanks(QPainter &painter, qreal top)
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(m_content.blanks.size(), 1));
    const qreal each = (m_body.width() - (count - 1) * mm(8)) / count;
    qreal x = m_body.left();
    painter.setPen(QPen(Qt::black, pt(0.4)));
    for (const QString &blank : m_content.blanks) {
        painter.drawLine(QLineF(x, top, x + each, top));
        m_type.put(x, top + mm(4), blank, TextStyle::Small, ink::grey, each);
        x += each + mm(8);
    }
}

Done RecoverySheet::paintPage(QPainter &painter, int)
{
    painter.save();
    qreal y = key(painter, head() + mm(6));
    y = list(m_content.stepsTitle, m_content.steps, y + mm(9), true);
    y = list(m_content.careTitle, m_content.care, y + mm(6), false);
    blanks(painter, std::min(y + mm(20), m_body.bottom() - mm(16)));
    painter.setPen(QPen(Qt::black, pt(0.6)));
    const qreal foot = m_body.bottom() - mm(5);
    painter.drawLine(QLineF(m_body.left(), foot, m_body.right(), foot));
    m_type.put(m_body.left(), m_body.bottom() - mm(0.5), m_content.footer, TextStyle::Small, ink::grey, m_body.width());
    m_type.flush(painter);
    painter.restore();
    return {};
}

} // namespace rollbook
