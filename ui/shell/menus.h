// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

#include <QAction>
#include <QMenuBar>

#include <map>

namespace rollbook {

/// The menu bar: all actions of the table, always. What belongs to a page that is not there stands in its place,
/// disabled.
class Menus final : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMenuBar *bar);

    /// Puts an action where the table says; it leaves its place when it is destroyed.
    void place(ActionId id, QAction *action);
    [[nodiscard]] QAction *action(ActionId id) const;
    [[nodiscard]] QMenu *menu(Menu which) const { return m_menus.at(which); }
    /// The ids for which nobody has placed an action.
    [[nodiscard]] std::vector<ActionId> vacant() const;

private:
    struct Seat {
        QAction *standIn = nullptr;
        QAction *placed = nullptr;
    };
    std::map<Menu, QMenu *> m_menus;
    std::map<ActionId, Seat> m_seats;
};

} // namespace rollbook
