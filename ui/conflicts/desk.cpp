// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/desk.h"

#include "ui/widgets/listtable.h"
#include "ui/widgets/narrowcolumns.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace rollbook {

QSplitter *makeDesk(QTableView *list, QWidget *detail, QWidget *parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(list);
    auto *side = new QWidget(splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(space::medium, 0, 0, 0);
    layout->addWidget(detail);
    splitter->addWidget(side);
    const int letter = parent->fontMetrics().averageCharWidth();
    side->setMinimumWidth(letter * 46);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ letter * 70, letter * 70 });
    return splitter;
}

void setUpDeskList(QTableView *list, const DeskColumns &columns)
{
    makeListTable(list);
    QHeaderView *header = list->horizontalHeader();
    header->setSectionResizeMode(columns.whose, QHeaderView::Stretch);
    const int letter = list->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 12);
    list->setColumnWidth(columns.what, letter * 26);
    list->setColumnWidth(columns.laptops, letter * 30);
    // What a narrow list leaves out stands beside it.
    new NarrowColumns(header, { columns.laptops }, 84);
}

void addDeskKeys(QWidget *area, const std::function<void(int)> &choose, const std::function<void()> &enter)
{
    const auto add = [area](int key, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(QKeySequence(key), area);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, area, act);
    };
    for (int number = 1; number <= 9; ++number)
        add(Qt::Key_0 + number, [choose, number] { choose(number); });
    add(Qt::Key_Return, enter);
    add(Qt::Key_Enter, enter);
}

QVBoxLayout *makeSheet(QWidget *owner, const char *name)
{
    auto *area = new QScrollArea(owner);
    area->setObjectName(QLatin1String(name));
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *sheet = new QWidget(area);
    auto *inner = new QVBoxLayout(sheet);
    inner->setContentsMargins(0, 0, space::small, 0);
    inner->setSpacing(space::small);
    area->setWidget(sheet);
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(area, 1);
    return inner;
}

} // namespace rollbook
