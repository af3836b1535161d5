// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/emptydashboard.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rollbook {

EmptyDashboard::EmptyDashboard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyDashboard"));
    auto *picture = new IconLabel(this);
    picture->setIcon(QStringLiteral("members"), 56, QPalette::PlaceholderText);
    QLabel *title = plainLabel(ChartWords::tr("Nobody is in this register yet"), TextSize::Title, this);
    QLabel *detail = hintLabel(
        ChartWords::tr("Import the list you have, from a CSV file, or add people one by one. The dashboard then shows "
                       "who is a member, who is paid up and how the membership grows."),
        this);
    detail->setFixedSize(460, detail->heightForWidth(460));
    for (QLabel *label : { static_cast<QLabel *>(picture), title, detail })
        label->setAlignment(Qt::AlignCenter);
    auto *import = new QPushButton(icon(QStringLiteral("import")), ChartWords::tr("&Import a File…"), this);
    import->setObjectName(QStringLiteral("emptyImport"));
    makePrimary(import);
    import->setIcon(icon(QStringLiteral("import"), themeColors(palette()).accentText));
    auto *add = new QPushButton(icon(QStringLiteral("add-person")), ChartWords::tr("&Add a Member…"), this);
    add->setObjectName(QStringLiteral("emptyAdd"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addStretch();
    buttons->addWidget(import);
    buttons->addWidget(add);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addStretch();
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(detail, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    column->addStretch();
    setFocusProxy(import);
    connect(import, &QPushButton::clicked, this, &EmptyDashboard::importRequested);
    connect(add, &QPushButton::clicked, this, &EmptyDashboard::addRequested);
}

} // namespace rollbook
