// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/statuspill.h"

#include "ui/members/memberlistmodel.h"
#include "ui/widgets/theme.h"
#include "ui/words/statuswords.h"

#include <QApplication>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int padding = 8;
constexpr int gap = 5;

struct Tint {
    QColor ground;
    QColor text;
};

Tint tintOf(StatusTone tone, const QPalette &palette)
{
    const ThemeColors colors = themeColors(palette);
    switch (tone) {
    case StatusTone::Good:
        return { colors.successSoft, colors.success };
    case StatusTone::Attention:
        return { colors.warningSoft, colors.warning };
    case StatusTone::Bad:
        return { colors.dangerSoft, colors.danger };
    case StatusTone::Neutral:
        break;
    }
    return { colors.hover, colors.muted };
}

/// A tick, a half-filled disc, a bar or an empty ring within `box`.
void paintMark(QPainter &painter, const QRectF &box, StatusTone tone, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case StatusTone::Good: {
        const QPointF points[] = { box.topLeft() + QPointF(0, box.height() * 0.55),
            box.topLeft() + QPointF(box.width() * 0.38, box.height() * 0.9),
            box.topRight() + QPointF(0, box.height() * 0.15) };
        painter.drawPolyline(points, 3);
        break;
    }
    case StatusTone::Attention:
        painter.drawEllipse(box);
        painter.setBrush(color);
        painter.drawPie(box, 90 * 16, 180 * 16);
        break;
    case StatusTone::Bad:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case StatusTone::Neutral:
        painter.drawEllipse(box);
        break;
    }
}

QFont pillFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    font.setWeight(QFont::Medium);
    return font;
}

int markSize(const QFontMetrics &metrics)
{
    return metrics.xHeight() + 2;
}

} // namespace

QSize statusPillSize(StatusKind kind, const QFont &font)
{
    const QFontMetrics metrics(pillFont(font));
    return { 2 * padding + markSize(metrics) + gap + metrics.horizontalAdvance(statusName(kind)) + 1,
        metrics.height() + 4 };
}

int widestStatusCell(const QFont &font)
{
    int width = 0;
    for (const StatusKind kind : allStatuses())
        width = std::max(width, statusPillSize(kind, font).width());
    return width + 2 * space::small;
}

void paintStatusPill(QPainter &painter, const QRect &area, StatusKind kind, const QPalette &palette, const QFont &font,
    Qt::LayoutDirection direction)
{
    const StatusTone tone = statusTone(kind);
    const Tint tint = tintOf(tone, palette);
    const QSize wanted = statusPillSize(kind, font);
    QRect pill(
        area.left(), area.center().y() - wanted.height() / 2, std::min(wanted.width(), area.width()), wanted.height());
    if (direction == Qt::RightToLeft)
        pill.moveRight(area.right());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.ground);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setFont(pillFont(font));
    const QFontMetrics metrics(painter.font());
    const int mark = markSize(metrics);
    const QRect inner = pill.adjusted(padding, 0, -padding, 0);
    const QRect markBox = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, { mark, mark }, inner);
    paintMark(painter, QRectF(markBox), tone, tint.text);
    const QRect textBox = QStyle::alignedRect(
        direction, Qt::AlignRight | Qt::AlignVCenter, { inner.width() - mark - gap, inner.height() }, inner);
    painter.setPen(tint.text);
    painter.drawText(textBox, static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
        metrics.elidedText(statusName(kind), Qt::ElideRight, textBox.width()));
    painter.restore();
}

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(m_kind);
}

void StatusPill::setStatus(StatusKind kind)
{
    m_kind = kind;
    setAccessibleName(statusName(kind));
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_kind, font());
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStatusPill(painter, rect(), m_kind, palette(), font(), layoutDirection());
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QStyle *style = plain.widget ? plain.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
    const QVariant kind = index.data(MemberListModel::StatusRole);
    if (!kind.isValid())
        return;
    const QPalette palette = plain.widget ? plain.widget->palette() : QApplication::palette();
    paintStatusPill(*painter, option.rect.adjusted(space::small, 0, -space::small, 0),
        static_cast<StatusKind>(kind.toInt()), palette, plain.font, plain.direction);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant kind = index.data(MemberListModel::StatusRole);
    if (!kind.isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    return statusPillSize(static_cast<StatusKind>(kind.toInt()), option.font) + QSize(2 * space::small, 6);
}

} // namespace rollbook
