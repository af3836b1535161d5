// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/status.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace rollbook {

/// A status as people see it everywhere: a mark, its name, a calm ground. The mark differs by tone, so that the colour
/// is never needed.
void paintStatusPill(QPainter &painter, const QRect &area, StatusKind kind, const QPalette &palette, const QFont &font,
    Qt::LayoutDirection direction);
[[nodiscard]] QSize statusPillSize(StatusKind kind, const QFont &font);
/// What a cell needs that may hold any status, in pixels.
[[nodiscard]] int widestStatusCell(const QFont &font);

/// The pill as a widget; hidden from nobody: its accessible name is the status.
class StatusPill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    void setStatus(StatusKind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusKind m_kind = StatusKind::Contact;
};

/// Draws cells with MemberListModel::StatusRole as pills.
class StatusDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rollbook
