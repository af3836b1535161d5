// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnroom.h"

#include "ui/widgets/headings.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace rollbook {

ColumnRoom::ColumnRoom(QHeaderView *header, int stretched, int letters, std::vector<int> dispensable)
    : QObject(header),
      m_header(header),
      m_stretched(stretched),
      m_letters(letters),
      m_dispensable(std::move(dispensable))
{
    header->parentWidget()->installEventFilter(this);
    fit();
}

bool ColumnRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnRoom::fit()
{
    const auto *list = static_cast<const QAbstractScrollArea *>(m_header->parentWidget());
    for (const int column : m_dispensable)
        m_header->setSectionHidden(column, false);
    // The bar takes its place whether it is there or not: a column that comes and goes with the rows puzzles.
    int room = list->width() - 2 * list->frameWidth() - list->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < m_header->count(); ++column)
        room -= column == m_stretched ? 0 : m_header->sectionSize(column);
    const int least = std::max(m_letters * list->fontMetrics().averageCharWidth(), headingWidth(m_header, m_stretched));
    for (const int column : m_dispensable) {
        if (room >= least)
            return;
        room += m_header->sectionSize(column);
        m_header->setSectionHidden(column, true);
    }
}

} // namespace rollbook
