// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/accountdialog.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"
#include "ui/members/moneydialogs.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/renewaldialog.h"
#include "ui/members/termdialogs.h"

#include <QPointer>

namespace rollbook {

namespace {
constexpr int mostNeighbours = 500; ///< people below the current one that payments go on to
}

void MembersPage::addMoneyActions()
{
    const auto current = [this] { return m_table->currentMember(); };
    addPageAction(ActionId::RecordPayment, [this] { recordPayment(); });
    addPageAction(ActionId::RenewMembership, [this] { renewMemberships(); });
    addPageAction(ActionId::ShowAccount, [this, current] { showAccount(current()); });
    addPageAction(ActionId::RaiseCharge, [this] { raiseCharge(); });
    addPageAction(ActionId::JoinHousehold, [this, current] { openFor<JoinHouseholdDialog>(current()); });
    addPageAction(ActionId::LeaveHousehold, [this, current] { openFor<LeaveHouseholdDialog>(current()); });
    addPageAction(ActionId::PlanType, [this, current] { openFor<PlanTypeDialog>(current()); });
    addPageAction(ActionId::CorrectTerm, [this, current] { openFor<CorrectTermDialog>(current()); });
}

MemberIds MembersPage::chosen() const
{
    MemberIds people = m_table->selectedMembers();
    if (people.empty() && !m_table->currentMember().isNull())
        people.push_back(m_table->currentMember());
    return people;
}

void MembersPage::recordPayment()
{
    MemberIds people = chosen();
    if (people.empty())
        return;
    const bool selected = people.size() > 1;
    if (!selected) {
        const int below = m_table->currentIndex().row() + 1;
        for (int row = below; row < std::min(m_model->rowCount(), below + mostNeighbours); ++row)
            people.push_back(m_model->keyAt(row));
    }
    auto facts = factsOf(people.front());
    if (!facts)
        return;
    auto *dialog = new PaymentDialog(m_register, m_directory, *std::move(facts), this);
    dialog->setMethod(m_method);
    people.erase(people.begin());
    dialog->goThrough(std::move(people), selected);
    connect(dialog, &CommandDialog::saved, this, [this, dialog] { m_method = dialog->method(); });
    connect(dialog, &PaymentDialog::receiptRequested, this, [this](Id<Payment> id) { requestPaper({ id, {}, {} }); });
    if (!selected)
        connect(dialog, &PaymentDialog::shown, this, [this](Id<Member> id) { m_table->goTo(id); });
    openDialog(dialog);
}

void MembersPage::raiseCharge()
{
    MemberIds people = chosen();
    auto facts = people.empty() ? std::nullopt : factsOf(people.front());
    if (!facts)
        return;
    people.erase(people.begin());
    openDialog(new RaiseChargeDialog(m_register, m_directory, *std::move(facts), std::move(people), this));
}

void MembersPage::showAccount(Id<Member> id)
{
    auto *dialog = new AccountDialog(m_register, m_directory, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, &MembersPage::announce);
    connect(dialog, &AccountDialog::paperRequested, this,
        [this, dialog](const PaperOrder &order) { requestPaper(order, dialog); });
    dialog->open();
}

void MembersPage::renewMemberships()
{
    auto *dialog = new RenewalDialog(m_register, m_directory, chosen(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { runRenewal(dialog->command()); });
    dialog->open();
}

void MembersPage::runRenewal(std::shared_ptr<LongCommand> command)
{
    auto task = startTask(tr("Renewing memberships"));
    m_register.start(
        std::move(command), task->progress(), [self = QPointer(this), task](const Result<EntryId> &renewed) {
            task->finish();
            if (!self)
                return;
            if (renewed)
                self->announce(*renewed);
            else
                Q_EMIT self->failed(renewed.problems());
        });
}

} // namespace rollbook
