// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tallenough.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace rollbook {

TallEnough::TallEnough(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
{
    dialog->installEventFilter(this);
}

void TallEnough::watch(QDialog *dialog)
{
    if (!dialog->findChild<TallEnough *>(QString(), Qt::FindDirectChildrenOnly))
        new TallEnough(dialog);
}

bool TallEnough::eventFilter(QObject *watched, QEvent *event)
{
    const bool changed = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest
        || event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if (changed && watched == m_dialog)
        fit();
    return QObject::eventFilter(watched, event);
}

void TallEnough::fit()
{
    const QLayout *layout = m_dialog->layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int most = m_dialog->screen()->availableSize().height();
    const int least = std::min(layout->totalMinimumHeightForWidth(m_dialog->width()), most);
    if (m_dialog->minimumHeight() != least)
        m_dialog->setMinimumHeight(least);
}

const QWidget *programWindow(const QWidget *widget)
{
    const QWidget *window = widget->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return window;
}

void openAt(QDialog *dialog, QSize wanted)
{
    if (const QWidget *below = programWindow(dialog); below != dialog)
        wanted = wanted.boundedTo(below->size());
    dialog->resize(wanted.boundedTo(dialog->screen()->availableSize()));
}

} // namespace rollbook
