// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filterpanel.h"

#include "ui/widgets/checkmenubox.h"
#include "ui/widgets/theme.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace rollbook {

FilterPanel::FilterPanel(bool holdsMoney, QWidget *parent)
    : QFrame(parent),
      m_offered(statusesOffered(holdsMoney)),
      m_status(new CheckMenuBox(this)),
      m_group(new GroupPicker(this)),
      m_type(new TypePicker(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_status->setAccessibleName(tr("Status"));
    m_status->menu()->setObjectName(QStringLiteral("statusMenu"));
    m_group->setObjectName(QStringLiteral("groupFilter"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setToolTip(tr("The group and all groups below it"));
    m_type->setObjectName(QStringLiteral("typeFilter"));
    m_type->setAccessibleName(tr("Membership type"));
    layout->addWidget(m_status);
    m_group->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    layout->addWidget(m_group, 1);
    layout->addWidget(m_type);
    layout->addStretch();
    addStatuses();
    connect(m_group, &GroupPicker::picked, this, [this](Id<Group> id) {
        m_filter.group = id;
        Q_EMIT changed(m_filter);
    });
    connect(m_type, &TypePicker::picked, this, [this](Id<MembershipType> id) {
        m_filter.type = id;
        Q_EMIT changed(m_filter);
    });
    showFilter();
}

void FilterPanel::addStatuses()
{
    const auto add = [this](const QString &text, const QString &name) {
        QCheckBox *tick = m_status->addTick(text, name);
        connect(tick, &QCheckBox::toggled, this, &FilterPanel::takeStatuses);
        return tick;
    };
    m_members = add(tr("Members today, whatever their status"), QStringLiteral("status-members"));
    m_status->addSeparator();
    for (const StatusKind kind : m_offered)
        m_statuses.push_back(add(statusName(kind), QStringLiteral("status-%1").arg(static_cast<int>(kind))));
}

void FilterPanel::setDirectory(const Directory &directory)
{
    m_group->setGroups(directory.groups(), directory, tr("Any group"));
    std::vector<MembershipType> types;
    for (const auto &[id, type] : directory.types()) {
        if (!type.affiliation)
            types.push_back(type);
    }
    std::ranges::sort(types, [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_type->setTypes(types, tr("Any type"));
}

void FilterPanel::setCounts(const StatusBook &book)
{
    const auto counts = book.counts();
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        const StatusKind kind = m_offered[i];
        m_statuses[i]->setText(
            tr("%1 (%2)").arg(statusName(kind), formatCount(counts[static_cast<std::size_t>(kind)])));
    }
    m_members->setText(tr("Members today, whatever their status (%1)").arg(formatCount(book.memberCount())));
}

void FilterPanel::setFilter(const MemberFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterPanel::takeFocus()
{
    m_status->setFocus();
}

void FilterPanel::takeStatuses()
{
    if (m_showing)
        return;
    m_filter.statuses.clear();
    for (std::size_t i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            m_filter.statuses.push_back(m_offered[i]);
    }
    m_filter.onlyMembers = m_members->isChecked();
    showFilter();
    Q_EMIT changed(m_filter);
}

void FilterPanel::showFilter()
{
    m_showing = true;
    for (std::size_t i = 0; i < m_statuses.size(); ++i)
        m_statuses[i]->setChecked(std::ranges::find(m_filter.statuses, m_offered[i]) != m_filter.statuses.end());
    m_members->setChecked(m_filter.onlyMembers);
    m_group->setGroup(m_filter.group);
    m_type->setType(m_filter.type);
    const int chosen = static_cast<int>(m_filter.statuses.size()) + (m_filter.onlyMembers ? 1 : 0);
    m_status->setText(chosen == 0 ? tr("Any status") : tr("%n status(es)", nullptr, chosen));
    m_showing = false;
}

} // namespace rollbook
