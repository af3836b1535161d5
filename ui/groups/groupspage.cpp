// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "core/statistics/growth.h"
#include "ui/members/blockview.h"
#include "ui/members/detailblocks.h"
#include "ui/members/membertable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

namespace rollbook {

namespace {

const auto keySplitter = QStringLiteral("splitter");
const auto keyArchived = QStringLiteral("archived");
const auto keyGroup = QStringLiteral("group");

using GroupCounts = GroupTreeModel::Counts;

Result<GroupCounts> countMembers(const Reader &reader, QDate day)
{
    const auto counted = membersByGroup(reader, day);
    if (!counted)
        return counted.problems();
    GroupCounts counts;
    for (const Count &count : *counted)
        counts.emplace(Id<Group> { count.of }, count.people);
    return counts;
}

constexpr int groupField = 2; ///< GroupMembership::group in its field list

} // namespace

QString GroupsPage::title() const
{
    return tr("Groups");
}

void GroupsPage::activate()
{
    m_tree->setFocus();
}

QStringList GroupsPage::lastingState() const
{
    return { keySplitter, keyArchived };
}

QVariantMap GroupsPage::saveState() const
{
    QVariantList sizes;
    for (const int size : m_splitter->sizes())
        sizes.append(size);
    return { { keySplitter, sizes }, { keyArchived, m_archived->isChecked() },
        { keyGroup, currentGroup().toString() } };
}

void GroupsPage::restoreState(const QVariantMap &state)
{
    QList<int> sizes;
    for (const QVariant &size : state.value(keySplitter).toList())
        sizes.append(size.toInt());
    if (sizes.size() == 2 && sizes[0] > 0)
        m_splitter->setSizes(sizes);
    m_archived->setChecked(state.value(keyArchived).toBool());
    goTo({ Uuid::fromString(state.value(keyGroup).toString()).value_or(Uuid {}) });
}

void GroupsPage::showRecord(Uuid record)
{
    const Group *group = m_directory->group({ record });
    if (!group)
        return;
    m_search->clear();
    if (group->archived.isValid())
        m_archived->setChecked(true);
    goTo(group->id);
}

Id<Group> GroupsPage::currentGroup() const
{
    return m_model->idAt(m_tree->currentIndex());
}

void GroupsPage::goTo(Id<Group> id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void GroupsPage::readGroups()
{
    auto read = Directory::read(m_register.reader());
    if (!read) {
        Q_EMIT failed(read.problems());
        return;
    }
    m_directory = std::make_shared<const Directory>(*std::move(read));
    m_people->setDirectory(m_directory);
    m_finder->setDirectory(m_directory);
    rebuildTree();
}

void GroupsPage::rebuildTree()
{
    const Id<Group> current = m_wanted.isNull() ? currentGroup() : m_wanted;
    m_wanted = {};
    m_model->setGroups(m_directory, m_register.clock().today(), m_archived->isChecked(), m_search->text());
    m_tree->expandAll();
    if (m_model->indexOf(current).isValid())
        goTo(current);
    else if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0));
    showGroup();
}

void GroupsPage::readCounts()
{
    const QDate day = m_register.clock().today();
    const auto people = m_register.reader().memberCount();
    if (people && *people <= MemberFinder::smallRegister) {
        if (const auto counts = countMembers(m_register.reader(), day)) {
            m_model->setCounts(*counts);
            showGroup();
        }
        return;
    }
    if (!m_counter)
        m_counter = std::make_unique<BackgroundReader>(m_register);
    const quint64 counting = ++m_counting;
    m_counter->ask<GroupCounts>([day](const Reader &reader) { return countMembers(reader, day); },
        [this, counting](Result<GroupCounts> counts) {
            if (!counts || counting != m_counting)
                return;
            m_model->setCounts(*counts);
            showGroup();
        });
}

void GroupsPage::showGroup()
{
    const Group *group = m_directory->group(currentGroup());
    updateActions();
    m_empty->clearButtons();
    if (!group) {
        m_shown = {};
        const bool none = m_directory->groups().empty();
        m_empty->setText(QStringLiteral("groups"), none ? tr("There are no groups yet") : tr("No group fits"),
            none ? tr("Branches, regions and affiliated organisations stand here, one under another.")
                 : tr("Try another name, or show archived groups."));
        if (none)
            connect(m_empty->addButton(tr("Add a group"), QStringLiteral("emptyAddGroup")), &QPushButton::clicked, this,
                &GroupsPage::addGroup);
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentWidget(m_detail);
    m_name->setWhole(group->name);
    const GroupTree tree(m_directory->groups());
    QStringList path = tree.path(group->id);
    path.removeLast();
    QStringList place { group->kind };
    if (group->affiliate)
        place.append(tr("affiliated organisation"));
    if (!path.isEmpty())
        place.append(tr("in %1").arg(path.join(QStringLiteral(" \u203a "))));
    if (group->archived.isValid())
        place.append(tr("archived since %1").arg(formatDate(group->archived)));
    place.removeAll(QString());
    m_place->setText(place.join(QStringLiteral(" \u00b7 ")));
    QString figures = tr("%n member(s)", nullptr, static_cast<int>(m_model->own(group->id)));
    if (m_model->withBelow(group->id) != m_model->own(group->id))
        figures = tr("%1, %2 with the groups below").arg(figures, formatCount(m_model->withBelow(group->id)));
    m_figures->setText(figures);
    showOfficers(*group);
    showAffiliation(*group);
    if (std::exchange(m_shown, group->id) != group->id)
        showPeople();
}

void GroupsPage::showOfficers(const Group &group)
{
    const QDate today = m_register.clock().today();
    m_officers->clear();
    m_offices.clear();
    const Uuid target = group.id.uuid;
    const auto memberships = m_register.reader().where<GroupMembership>(groupField, std::span(&target, 1));
    MemberIds ids;
    if (memberships) {
        for (const GroupMembership &one : *memberships) {
            if (one.role == GroupRole::Officer && (!one.end.isValid() || one.end >= today)) {
                m_offices.push_back(one);
                ids.push_back(one.member);
            }
        }
    }
    const auto people = m_register.reader().some<Member>(ids);
    for (const GroupMembership &office : m_offices) {
        QString name;
        if (people) {
            const auto found = std::ranges::find(*people, office.member, &Member::id);
            name = found == people->end() ? QString() : fullName(*found);
        }
        const QString span = spanWords(office.start, office.end);
        m_officers->addItem(
            span.isEmpty() ? tr("%1: %2").arg(office.office, name) : tr("%1: %2, %3").arg(office.office, name, span));
    }
    if (m_officers->count() > 0)
        m_officers->setCurrentRow(0);
    m_officers->setVisible(!m_offices.empty());
    m_endOffice->setEnabled(!m_offices.empty() && !m_register.isReadOnly());
    const auto history = m_register.reader().journalOf(group.id.uuid, 6);
    m_blocks->setBlocks(
        groupBlocks(group, history ? *history : std::vector<JournalLine> {}, m_directory->organisation().currency));
}

void GroupsPage::showPeople()
{
    if (m_shown.isNull())
        return;
    MemberQuery query;
    query.groups = m_below->isChecked() ? m_directory->withBelow(m_shown) : std::vector<Id<Group>> { m_shown };
    query.sort = m_table->sortColumn();
    query.direction = m_table->sortDirection();
    m_finder->find(query);
}

void GroupsPage::takeCommit(const Committed &what)
{
    if (isDisclosure(what.entry.action.kind))
        return;
    if (what.everything || Directory::isTouchedBy(what.changes))
        readGroups();
    else
        showGroup();
    readCounts();
    m_finder->refind(what.changes, what.everything);
}

void GroupsPage::updateActions()
{
    const Group *group = m_directory->group(currentGroup());
    const bool mayWrite = !m_register.isReadOnly();
    for (const ActionId id : { ActionId::EditGroup, ActionId::MoveGroup, ActionId::ArchiveGroup, ActionId::DeleteGroup,
             ActionId::AddToGroup })
        setAvailable(id, group && mayWrite);
    setAvailable(ActionId::AddGroup, mayWrite);
    setAvailable(ActionId::ShowGroupMembers, group);
    updateAffiliateActions(group);
    action(ActionId::ArchiveGroup)
        ->setText(
            group && group->archived.isValid() ? tr("R&eopen Group") : actionText(actionSpec(ActionId::ArchiveGroup)));
}

} // namespace rollbook
