// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groupspage.h"

#include "ui/groups/groupdialogs.h"
#include "ui/members/listexporter.h"
#include "ui/members/membertable.h"
#include "ui/words/actionwords.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTreeView>

namespace rollbook {

void GroupsPage::setUpActions()
{
    addPageAction(ActionId::AddGroup, [this] { addGroup(); });
    addPageAction(ActionId::EditGroup, [this] { editGroup(); });
    addPageAction(ActionId::MoveGroup, [this] { moveGroup(); });
    addPageAction(ActionId::ArchiveGroup, [this] { archiveGroup(); });
    addPageAction(ActionId::DeleteGroup, [this] { submit(DeleteGroup { currentGroup() }); });
    addPageAction(ActionId::AddToGroup, [this] { addPerson(GroupRole::Additional); });
    addPageAction(ActionId::ShowGroupMembers, [this] { showInList(); });
    addAffiliateActions();
}

void GroupsPage::openDialog(CommandDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandDialog::saved, this, &GroupsPage::announce);
    dialog->open();
}

void GroupsPage::submit(const Command &command)
{
    const auto result = m_register.submit(command);
    if (result)
        announce(*result);
    else
        Q_EMIT failed(result.problems());
}

void GroupsPage::announce(EntryId entry)
{
    const auto line = m_register.reader().journalLine(entry);
    if (!line)
        return;
    if (line->entry.action.kind == ActionKind::AddGroup) {
        const auto changes = m_register.reader().changesOf(entry, false);
        std::vector<RecordChange> block;
        if (changes && (*changes)->next(block) && !block.empty())
            goTo({ recordId(block.front()) });
    }
    Q_EMIT said({ Message::Kind::Success,
        actionSentence(line->entry.action, nullptr, m_directory->organisation().currency), entry, {}, {} });
}

void GroupsPage::addGroup()
{
    openDialog(new GroupDialog(m_register, m_directory, currentGroup(), this));
}

void GroupsPage::editGroup()
{
    if (const Group *group = m_directory->group(currentGroup()))
        openDialog(new GroupDialog(m_register, m_directory, *group, this));
}

void GroupsPage::moveGroup()
{
    const Group *group = m_directory->group(currentGroup());
    if (!group)
        return;
    std::vector<Group> allowed;
    for (const Group &other : m_directory->groups()) {
        if (m_model->mayMove(group->id, other.id))
            allowed.push_back(other);
    }
    const bool toTop = m_model->mayMove(group->id, {});
    openDialog(new MoveDialog(m_register, *m_directory, *group, allowed, toTop, this));
}

void GroupsPage::archiveGroup()
{
    if (const Group *group = m_directory->group(currentGroup()))
        submit(ArchiveGroup { group->id, {}, group->archived.isValid() });
}

void GroupsPage::addPerson(GroupRole role)
{
    if (const Group *group = m_directory->group(currentGroup()))
        openDialog(new GroupPersonDialog(m_register, *group, role, this));
}

void GroupsPage::endOffice()
{
    const int row = m_officers->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_offices.size())
        return;
    const GroupMembership &office = m_offices[static_cast<std::size_t>(row)];
    openDialog(new LeaveDialog(m_register, office, tr("End the office of %1").arg(office.office), this));
}

void GroupsPage::showInList()
{
    const Id<Group> id = currentGroup();
    const auto groups = m_directory->withBelow(id);
    const auto people = m_register.reader().membersOf(groups, m_register.clock().today(), false);
    if (people)
        Q_EMIT showMembersRequested(*people, tr("In %1 and below").arg(m_directory->groupName(id)));
    else
        Q_EMIT failed(people.problems());
}

void GroupsPage::exportList()
{
    m_exporter->ask(m_directory->groupName(m_shown), m_directory, m_people->keys(), m_table->shownColumns());
}

void GroupsPage::showTreeMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("groupMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : { ActionId::AddGroup, ActionId::EditGroup, ActionId::MoveGroup })
        menu->addAction(action(id));
    menu->addSeparator();
    for (const ActionId id : { ActionId::AddToGroup, ActionId::ShowGroupMembers })
        menu->addAction(action(id));
    menu->addSeparator();
    if (showsAffiliation(m_directory->group(currentGroup()))) {
        for (const ActionId id : { ActionId::RenewAffiliation, ActionId::RecordGroupPayment, ActionId::ShowGroupAccount,
                 ActionId::AppointDelegate })
            menu->addAction(action(id));
        menu->addSeparator();
    }
    for (const ActionId id : { ActionId::ArchiveGroup, ActionId::DeleteGroup })
        menu->addAction(action(id));
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

} // namespace rollbook
