// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/sidebarbutton.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int openWidth = 196;
constexpr int foldedWidth = 56;
constexpr int aroundName = 76; ///< icon, padding and margins beside a page's name

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent),
      m_group(new QButtonGroup(this)),
      m_layout(new QVBoxLayout(this)),
      m_name(plainLabel({}, TextSize::Strong, this)),
      m_practice(plainLabel(tr("Practice society"), TextSize::Small, this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_name->setWordWrap(true);
    m_practice->setObjectName(QStringLiteral("practiceMark"));
    m_layout->setContentsMargins(space::small, space::large, space::small, space::small);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_practice, 0, Qt::AlignLeft);
    m_layout->addSpacing(space::medium);
    m_layout->addStretch();
    m_name->setContentsMargins(space::small, 0, space::small, 0);
    m_practice->hide();
    setFixedWidth(openWidth);
}

void Sidebar::addPage(Scope page, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *button = new SidebarButton(this);
    button->setObjectName(QStringLiteral("sidebar") + iconName);
    button->setText(title);
    button->setWaiting(0);
    button->setToolTip(plainToolTip(shortcut.isEmpty() ? title : QString(title + QStringLiteral("  ") + shortcut)));
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(20, 20));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(m_folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons[page] = button;
    setFolded(m_folded);
    connect(button, &SidebarButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void Sidebar::setCurrent(Scope page)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setChecked(true);
}

void Sidebar::setWaiting(Scope page, int count)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setWaiting(count);
    setFolded(m_folded);
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    setFixedWidth(folded ? foldedWidth : widthOfNames());
    m_name->setVisible(!folded);
    m_practice->setVisible(!folded && !m_practice->property("hiddenAlways").toBool());
    for (const auto &[page, button] : m_buttons)
        button->setToolButtonStyle(folded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

int Sidebar::widthOfNames() const
{
    // The page in front stands in bold.
    int width = openWidth;
    for (const auto &[page, button] : m_buttons) {
        const QFontMetrics strong(textFont(TextSize::Strong));
        width = std::max(width, strong.horizontalAdvance(button->text()) + aroundName + button->waitingWidth());
    }
    return width;
}

void Sidebar::setOrganisation(const QString &name, bool practice)
{
    m_name->setText(name);
    m_practice->setProperty("hiddenAlways", !practice);
    setFolded(m_folded);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    if (!down && event->key() != Qt::Key_Up) {
        QFrame::keyPressEvent(event);
        return;
    }
    focusNextPrevChild(down);
}

} // namespace rollbook
