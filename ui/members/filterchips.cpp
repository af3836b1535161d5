// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filterchips.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rollbook {

namespace {

constexpr int padding = 10;
constexpr int crossSize = 7;

} // namespace

FilterChip::FilterChip(const QString &key, const QString &text, QWidget *parent)
    : QPushButton(parent), m_key(key), m_sentence(text)
{
    setObjectName(QStringLiteral("chip-") + key);
    setAccessibleName(tr("Filter: %1").arg(text));
    setAccessibleDescription(tr("Press to remove this filter"));
    setToolTip(tr("Remove this filter"));
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_key); });
}

bool FilterChip::event(QEvent *event)
{
    // Del on a chip removes the filter; the page's own Del would delete a person.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QPushButton::event(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT removed(m_key);
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int text = std::min(metrics.horizontalAdvance(m_sentence), 42 * metrics.averageCharWidth());
    return { 2 * padding + text + 8 + crossSize + 2, std::max(24, metrics.height() + 8) };
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setBrush(underMouse() ? colors.hover : colors.accentSoft);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    painter.setPen(colors.text);
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect text = QStyle::alignedRect(
        layoutDirection(), Qt::AlignLeft, { inner.width() - crossSize - 8, inner.height() }, inner);
    painter.drawText(text,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        fontMetrics().elidedText(m_sentence, Qt::ElideMiddle, text.width()));
    const QRect cross
        = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, { crossSize, crossSize }, inner);
    painter.setPen(QPen(colors.muted, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_clear(new QPushButton(this))
{
    setObjectName(QStringLiteral("filterChips"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::tiny + 2);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setText(tr("Clear all"));
    m_clear->setFlat(true);
    m_layout->addWidget(m_clear);
    m_layout->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FilterChips::allRemoved);
    setVisible(false);
}

void FilterChips::setChips(const std::vector<Chip> &chips)
{
    if (chips == m_shown)
        return;
    const bool focused = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    for (FilterChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_shown = chips;
    for (const Chip &chip : chips) {
        auto *made = new FilterChip(chip.key, chip.text, this);
        connect(made, &FilterChip::removed, this, &FilterChips::removed, Qt::QueuedConnection);
        m_layout->insertWidget(static_cast<int>(m_chips.size()), made);
        m_chips.push_back(made);
    }
    m_clear->setVisible(chips.size() > 1);
    setVisible(!chips.empty());
    if (focused && !m_chips.empty())
        m_chips.back()->setFocus();
}

} // namespace rollbook
