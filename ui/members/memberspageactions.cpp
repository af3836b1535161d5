// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberspage.h"

#include "ui/members/asatdialog.h"
#include "ui/members/columndialog.h"
#include "ui/members/listexporter.h"
#include "ui/members/memberdetail.h"
#include "ui/members/memberdialog.h"
#include "ui/members/membertable.h"
#include "ui/members/persondialogs.h"
#include "ui/words/actionwords.h"
#include "ui/words/problemwords.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <map>

namespace rollbook {

namespace {

/// What needs a person to be current.
constexpr ActionId aboutOne[] = { ActionId::EditMember, ActionId::EndMembership, ActionId::RecordPayment,
    ActionId::RecordDeath, ActionId::PinStatus, ActionId::RecordStanding, ActionId::JoinGroup, ActionId::DeleteMember,
    ActionId::ShowAccount, ActionId::RaiseCharge, ActionId::JoinHousehold, ActionId::LeaveHousehold, ActionId::PlanType,
    ActionId::CorrectTerm, ActionId::ShowPersonHistory, ActionId::ShowPersonAsAt, ActionId::Copy,
    ActionId::CopyWithHeadings };

/// The type that most of these people have; null when none has one.
Id<MembershipType> mostUsedType(const StatusBook &book, const MemberIds &people)
{
    std::map<Id<MembershipType>, int> counts;
    for (const Id<Member> id : people) {
        if (const Id<MembershipType> type = book.typeOf(id); !type.isNull())
            ++counts[type];
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? Id<MembershipType> {} : most->first;
}

/// What shows or writes records that the copy may not hold.
bool isGranted(ActionId id, const Granted &granted)
{
    if (id == ActionId::RecordPayment || id == ActionId::ShowAccount || id == ActionId::RaiseCharge)
        return granted.has(ColumnSet::Money);
    return id != ActionId::RecordStanding || granted.has(ColumnSet::Standing);
}

/// Of these, what changes nothing.
constexpr ActionId reading[] = { ActionId::ShowAccount, ActionId::ShowPersonHistory, ActionId::ShowPersonAsAt,
    ActionId::Copy, ActionId::CopyWithHeadings };

} // namespace

void MembersPage::setUpActions()
{
    addPersonActions();
    addMoneyActions();
    addListActions();
}

void MembersPage::addPersonActions()
{
    const auto current = [this] { return m_table->currentMember(); };
    addPageAction(ActionId::AddMember, [this] { addMember(); });
    addPageAction(ActionId::EditMember, [this, current] { editMember(current()); });
    addPageAction(ActionId::RecordStanding, [this, current] { openFor<StandingDialog>(current()); });
    addPageAction(ActionId::JoinGroup, [this, current] { openFor<JoinGroupDialog>(current()); });
    addPageAction(ActionId::EndMembership, [this, current] { openFor<EndDialog>(current()); });
    addPageAction(ActionId::RecordDeath, [this, current] { openFor<DeathDialog>(current()); });
    addPageAction(ActionId::PinStatus, [this, current] { openFor<PinDialog>(current()); });
    addPageAction(ActionId::DeleteMember, [this] { deleteMember(); });
    addPageAction(
        ActionId::ShowPersonHistory, [this, current] { Q_EMIT showPageRequested(Scope::HistoryPage, current().uuid); });
    addPageAction(ActionId::ShowPersonAsAt, [this, current] {
        auto *dialog = new AsAtDialog(m_register, m_directory, current(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MembersPage::addListActions()
{
    addPageAction(ActionId::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    addPageAction(ActionId::Copy, [this] { copyRows(false); });
    addPageAction(ActionId::CopyWithHeadings, [this] { copyRows(true); });
    addPageAction(ActionId::ExportList,
        [this] { m_exporter->ask(tr("Members"), m_directory, m_model->keys(), m_table->shownColumns()); });
    addPageAction(ActionId::SelectAll, [this] { m_table->selectAll(); });
    addPageAction(ActionId::Deselect, [this] { m_table->clearSelection(); });
    addPageAction(ActionId::Refresh, [this] {
        readDirectory();
        m_finder->refind({}, true);
        m_model->refreshAll();
        m_detail->refresh();
    });
    addPageAction(ActionId::ToggleFilter, [this] {
        m_panel->setVisible(m_panel->isHidden());
        if (!m_panel->isHidden())
            m_panel->takeFocus();
    });
    addPageAction(ActionId::ChooseColumns, [this] {
        auto *dialog = new ColumnDialog(*m_table, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    addPageAction(ActionId::ToggleDetails, [this] { m_detail->setVisible(m_detail->isHidden()); });
    const auto step = [this](Qt::Key key, int by) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
            [this, by] { m_table->goToRow(m_table->currentIndex().row() + by); });
    };
    step(Qt::Key_Down, 1);
    step(Qt::Key_Up, -1);
}

void MembersPage::updateActions()
{
    const bool somebody = !m_table->currentMember().isNull() && m_stack->currentWidget() == m_table;
    const bool mayWrite = !m_register.isReadOnly();
    const Granted granted = m_register.granted();
    for (const ActionId id : aboutOne) {
        const bool reads = std::ranges::find(reading, id) != std::end(reading);
        setAvailable(id, somebody && isGranted(id, granted) && (mayWrite || reads));
    }
    setAvailable(ActionId::AddMember, mayWrite);
    setAvailable(ActionId::RenewMembership, mayWrite && m_total > 0 && granted.has(ColumnSet::Money));
}

std::optional<MemberFacts> MembersPage::factsOf(Id<Member> id)
{
    auto facts = m_register.reader().facts(std::span(&id, 1), FactParts::Everything);
    if (!facts) {
        Q_EMIT failed(facts.problems());
        return std::nullopt;
    }
    if (facts->empty())
        return std::nullopt;
    return std::move(facts->front());
}

void MembersPage::openDialog(CommandDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandDialog::saved, this, &MembersPage::announce);
    dialog->open();
}

void MembersPage::addMember()
{
    auto *dialog = new MemberDialog(m_register, m_directory, m_filter.group, this);
    if (m_finder->book())
        dialog->proposeType(mostUsedType(*m_finder->book(), m_model->keys()));
    connect(dialog, &MemberDialog::openExistingRequested, this, [this](Id<Member> id) { showRecord(id.uuid); });
    connect(dialog, &MemberDialog::typesRequested, this, [this] { Q_EMIT actionRequested(ActionId::MembershipTypes); });
    openDialog(dialog);
}

void MembersPage::editMember(Id<Member> id)
{
    const auto facts = m_register.isReadOnly() ? std::nullopt : factsOf(id);
    if (!facts)
        return;
    auto *dialog = new MemberDialog(m_register, m_directory, *facts, this);
    connect(dialog, &MemberDialog::openExistingRequested, this, [this](Id<Member> other) { showRecord(other.uuid); });
    connect(dialog, &MemberDialog::neighbourRequested, this, &MembersPage::editNeighbour);
    openDialog(dialog);
}

void MembersPage::editNeighbour(int step)
{
    m_table->goToRow(m_table->currentIndex().row() + step);
    editMember(m_table->currentMember());
}

void MembersPage::announce(EntryId entry)
{
    if (entry.isNull())
        return;
    const auto line = m_register.reader().journalLine(entry);
    if (!line)
        return;
    if (line->entry.action.kind == ActionKind::AdmitMember) {
        const auto changes = m_register.reader().changesOf(entry, false);
        std::vector<RecordChange> block;
        if (changes && (*changes)->next(block)) {
            for (const RecordChange &change : block) {
                if (recordType(change) == RecordTraits<Member>::type)
                    showRecord(recordId(change));
            }
        }
    }
    Q_EMIT said({ Message::Kind::Success,
        actionSentence(line->entry.action, nullptr, m_directory->organisation().currency), entry, {}, {} });
}

void MembersPage::deleteMember()
{
    const auto result = m_register.submit(DeleteMember { m_table->currentMember() });
    if (result)
        announce(*result);
    else
        Q_EMIT failed(result.problems());
}

void MembersPage::copyRows(bool headings)
{
    QApplication::clipboard()->setText(m_table->selectionAsText(headings));
}

void MembersPage::showHeaderMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 0; section < memberColumnCount; ++section) {
        const MemberColumn column = columnSpec(section).column;
        if (!m_table->isOffered(column))
            continue;
        QAction *entry = menu->addAction(columnTitle(column));
        entry->setCheckable(true);
        entry->setChecked(!m_table->isColumnHidden(section));
        entry->setEnabled(column != MemberColumn::Name);
        connect(entry, &QAction::toggled, m_table, [this, column](bool on) { m_table->setColumnShown(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, m_table, &MemberTable::resetColumns);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(where));
}

void MembersPage::showRowMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("memberMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(action(id));
        menu->addSeparator();
    };
    add({ ActionId::EditMember, ActionId::JoinGroup });
    add({ ActionId::RecordPayment, ActionId::RenewMembership, ActionId::ShowAccount, ActionId::RaiseCharge });
    add({ ActionId::JoinHousehold, ActionId::LeaveHousehold, ActionId::PlanType, ActionId::CorrectTerm });
    add({ ActionId::RecordStanding, ActionId::PinStatus });
    add({ ActionId::EndMembership, ActionId::RecordDeath, ActionId::DeleteMember });
    add({ ActionId::ShowPersonHistory, ActionId::ShowPersonAsAt });
    add({ ActionId::Copy, ActionId::CopyWithHeadings });
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

} // namespace rollbook
