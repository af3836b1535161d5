// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/settings/admissionpanel.h"
#include "ui/settings/organisationpanel.h"
#include "ui/settings/programpanel.h"
#include "ui/settings/typespanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tallenough.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollbook {

SettingsDialog::SettingsDialog(Preferences &preferences, Register *opened, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_list->setObjectName(QStringLiteral("settingsParts"));
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setIconSize(QSize(18, 18));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::large);
    across->addWidget(m_list);
    across->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addLayout(across, 1);
    layout->addWidget(buttons);
    addPart(tr("This program"), QStringLiteral("settings"), new ProgramPanel(preferences, this));
    if (opened) {
        addPart(tr("Organisation"), QStringLiteral("register"), new OrganisationPanel(*opened, this));
        addPart(tr("Membership types"), QStringLiteral("calendar"), new TypesPanel(*opened, this));
        addPart(tr("Admission rules"), QStringLiteral("check"), new AdmissionPanel(*opened, this));
    }
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    int widest = 0;
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    m_list->setFixedWidth(std::max(190, widest + m_list->iconSize().width() + 2 * space::large));
    openAt(this, { 940, 600 });
}

void SettingsDialog::show(Part part)
{
    m_list->setCurrentRow(static_cast<int>(part));
    m_stack->currentWidget()->setFocus();
}

void SettingsDialog::addPart(const QString &title, const QString &iconName, QWidget *content)
{
    auto *item = new QListWidgetItem(icon(iconName), title, m_list);
    item->setSizeHint(QSize(0, fontMetrics().height() + 18));
    m_stack->addWidget(content);
}

} // namespace rollbook
