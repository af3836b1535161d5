// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace rollbook {

/// Widgets beside each other, in further lines where one line has no room for all of them at the width they would like.
/// What a line has left goes to those with a stretch; where none has one, several lines share the widgets evenly rather
/// than leave one alone in the last. Those of a line stand at the middle of its height.
class WrapLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent, int spacing);
    ~WrapLayout() override;

    void add(QWidget *widget, int stretch = 0);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    struct Cell {
        QLayoutItem *item;
        int stretch;
    };

    int lay(const QRect &area, bool place) const;
    [[nodiscard]] int linesWithin(int width) const;
    [[nodiscard]] int lineWidth(int width) const;
    [[nodiscard]] int placeLine(const std::vector<Cell> &line, const QRect &area, int top, bool place) const;

    std::vector<Cell> m_cells;
};

} // namespace rollbook
