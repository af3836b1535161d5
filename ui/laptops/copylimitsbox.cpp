// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/copylimitsbox.h"

#include "core/rules/groups.h"
#include "ui/widgets/labels.h"
#include "ui/words/limitwords.h"

#include <QCheckBox>
#include <QListWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int mostLinesShown = 6;

int heightFor(const QWidget *list, int rows)
{
    return std::clamp(rows, 2, mostLinesShown) * (list->fontMetrics().height() + space::small) + space::medium;
}

} // namespace

CopyLimitsBox::CopyLimitsBox(const std::vector<Group> &groups, QWidget *parent)
    : QWidget(parent),
      m_limited(new QCheckBox(tr("Only &some groups or columns"), this)),
      m_choices(new QWidget(this)),
      m_groups(new QTreeWidget(m_choices)),
      m_columns(new QListWidget(m_choices)),
      m_problem(new ProblemLabel(m_groups, this))
{
    m_limited->setObjectName(QStringLiteral("copyLimited"));
    m_groups->setObjectName(QStringLiteral("copyGroups"));
    m_columns->setObjectName(QStringLiteral("copyColumns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_limited);
    layout->addWidget(m_choices);
    layout->addWidget(m_problem);
    auto *inside = new QVBoxLayout(m_choices);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::small);
    const auto addList = [&](const QString &label, QWidget *list) {
        QLabel *words = plainLabel(label, TextSize::Strong, m_choices);
        words->setWordWrap(true);
        words->setBuddy(list);
        list->setAccessibleName(QString(label).remove(QLatin1Char('&')));
        inside->addWidget(words);
        inside->addWidget(list);
    };
    addList(tr("People of these &groups and all below; none ticked: everybody"), m_groups);
    addList(tr("W&hat the copy holds of them"), m_columns);
    inside->addWidget(hintLabel(
        tr("The copy holds nothing else, and what is chosen here is for good. Who leaves the groups leaves the copy "
           "when it next brings changes in."),
        m_choices));
    fillGroups(groups);
    fillColumns();
    connect(m_limited, &QCheckBox::toggled, this, &CopyLimitsBox::showChoices);
    showChoices(false);
}

void CopyLimitsBox::fillGroups(const std::vector<Group> &groups)
{
    m_groups->setHeaderHidden(true);
    m_groups->setUniformRowHeights(true);
    const GroupTree tree(groups);
    std::map<Uuid, QTreeWidgetItem *> items;
    for (const Id<Group> id : tree.inOrder()) {
        const Group &group = *tree.find(id);
        const auto above = items.find(group.parent.uuid);
        auto *item = above == items.end() ? new QTreeWidgetItem(m_groups) : new QTreeWidgetItem(above->second);
        item->setText(0, group.name);
        item->setData(0, Qt::UserRole, QVariant::fromValue(id.uuid));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        items[id.uuid] = item;
    }
    m_groups->expandAll();
    m_groups->setCurrentItem(m_groups->topLevelItem(0));
    m_groups->setFixedHeight(heightFor(m_groups, static_cast<int>(items.size())));
}

void CopyLimitsBox::fillColumns()
{
    m_columns->setUniformItemSizes(true);
    for (const NamedColumnSet &set : columnSets) {
        auto *item = new QListWidgetItem(columnSetName(set.set), m_columns);
        item->setData(Qt::UserRole, QLatin1String(set.name));
        // Who somebody is stands in every copy.
        item->setFlags(set.set == ColumnSet::Identity
                ? Qt::ItemFlags(Qt::ItemIsSelectable)
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_columns->setCurrentRow(1);
    m_columns->setFixedHeight(heightFor(m_columns, m_columns->count()));
}

void CopyLimitsBox::showChoices(bool limited)
{
    m_choices->setVisible(limited);
    m_problem->setText({});
}

bool CopyLimitsBox::isWholeColumns() const
{
    for (int row = 0; row < m_columns->count(); ++row) {
        if (m_columns->item(row)->checkState() != Qt::Checked)
            return false;
    }
    return true;
}

CopyLimits CopyLimitsBox::limits() const
{
    CopyLimits limits;
    if (!m_limited->isChecked())
        return limits;
    for (QTreeWidgetItemIterator at(m_groups, QTreeWidgetItemIterator::Checked); *at; ++at)
        limits.groups.push_back({ (*at)->data(0, Qt::UserRole).value<Uuid>() });
    if (isWholeColumns())
        return limits;
    for (int row = 0; row < m_columns->count(); ++row) {
        const QListWidgetItem *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            limits.columns << item->data(Qt::UserRole).toString();
    }
    return limits;
}

bool CopyLimitsBox::isComplete()
{
    const CopyLimits chosen = limits();
    const bool missing = m_limited->isChecked() && chosen.groups.empty() && chosen.columns.isEmpty();
    m_problem->setText(
        missing ? tr("Tick a group, or untick a column. Otherwise the copy holds the whole register.") : QString());
    if (missing)
        m_groups->setFocus();
    return !missing;
}

} // namespace rollbook
