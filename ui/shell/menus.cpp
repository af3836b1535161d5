// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/widgets/icons.h"

namespace rollbook {

Menus::Menus(QMenuBar *bar) : QObject(bar)
{
    for (const ActionSpec &spec : actionTable()) {
        QMenu *&menu = m_menus[spec.menu];
        if (!menu) {
            menu = bar->addMenu(menuTitle(spec.menu));
            menu->setObjectName(QStringLiteral("menu%1").arg(static_cast<int>(spec.menu)));
        }
        if (spec.separated)
            menu->addSeparator();
        QAction *standIn = makeAction(spec.id, this);
        standIn->setEnabled(false);
        standIn->setShortcuts(QList<QKeySequence>());
        standIn->setObjectName(standIn->objectName() + QStringLiteral("StandIn"));
        menu->addAction(standIn);
        m_seats[spec.id] = { standIn, nullptr };
    }
}

void Menus::place(ActionId id, QAction *action)
{
    Seat &seat = m_seats.at(id);
    QMenu *menu = m_menus.at(actionSpec(id).menu);
    if (seat.placed)
        menu->removeAction(seat.placed);
    menu->insertAction(seat.standIn, action);
    seat.placed = action;
    seat.standIn->setVisible(false);
    connect(action, &QObject::destroyed, this, [this, id, action] {
        Seat &left = m_seats.at(id);
        if (left.placed != action)
            return;
        left.placed = nullptr;
        left.standIn->setVisible(true);
    });
}

QAction *Menus::action(ActionId id) const
{
    const Seat &seat = m_seats.at(id);
    return seat.placed ? seat.placed : seat.standIn;
}

std::vector<ActionId> Menus::vacant() const
{
    std::vector<ActionId> found;
    for (const auto &[id, seat] : m_seats) {
        if (!seat.placed)
            found.push_back(id);
    }
    return found;
}

} // namespace rollbook
