// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrowcolumns.h"

#include <QEvent>
#include <QHeaderView>

namespace rollbook {

NarrowColumns::NarrowColumns(QHeaderView *header, std::vector<int> columns, int characters)
    : QObject(header), m_header(header), m_columns(std::move(columns)), m_characters(characters)
{
    header->parentWidget()->installEventFilter(this);
    fit();
}

bool NarrowColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QObject::eventFilter(watched, event);
}

void NarrowColumns::fit()
{
    const QWidget *list = m_header->parentWidget();
    const bool narrow = list->width() < m_characters * list->fontMetrics().averageCharWidth();
    for (const int column : m_columns)
        m_header->setSectionHidden(column, narrow);
}

} // namespace rollbook
