// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledger.h"
#include "ui/groups/affiliatedialogs.h"
#include "ui/groups/affiliatepanel.h"
#include "ui/groups/groupdialogs.h"
#include "ui/groups/groupspage.h"
#include "ui/members/accountdialog.h"
#include "ui/members/paymentdialog.h"

#include <QScrollArea>
#include <QTabWidget>

namespace rollbook {

namespace {
constexpr ActionId aboutAffiliates[] = { ActionId::RenewAffiliation, ActionId::RecordGroupPayment,
    ActionId::ShowGroupAccount, ActionId::AppointDelegate };
}

void GroupsPage::addAffiliateActions()
{
    addPageAction(ActionId::RenewAffiliation, [this] {
        const Group *affiliate = m_directory->group(currentGroup());
        if (auto facts = affiliateFactsShown())
            openDialog(new AffiliationDialog(m_register, m_directory, *std::move(facts), *affiliate, this));
    });
    addPageAction(ActionId::RecordGroupPayment, [this] { recordGroupPayment(); });
    addPageAction(ActionId::ShowGroupAccount, [this] { showGroupAccount(); });
    addPageAction(ActionId::AppointDelegate, [this] {
        if (const Group *affiliate = m_directory->group(currentGroup()))
            openDialog(new DelegateDialog(m_register, *affiliate, m_affiliation->mayAppoint(), this));
    });
}

void GroupsPage::setUpAffiliation(QTabWidget *tabs)
{
    auto *area = new QScrollArea(tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    std::vector<QAction *> actions;
    for (const ActionId id : aboutAffiliates)
        actions.push_back(action(id));
    m_affiliation = new AffiliatePanel(m_register, actions, area);
    area->setWidget(m_affiliation);
    m_affiliationTab = tabs->addTab(area, tr("Affiliation"));
    m_tabs = tabs;
    tabs->setTabVisible(m_affiliationTab, false);
    connect(
        m_affiliation, &AffiliatePanel::endRequested, this, [this](const GroupMembership &role, const QString &who) {
            openDialog(new LeaveDialog(m_register, role, tr("End the appointment of %1").arg(who), this));
        });
}

bool GroupsPage::showsAffiliation(const Group *group) const
{
    return group && group->affiliate && m_register.granted().has(ColumnSet::Money);
}

void GroupsPage::showAffiliation(const Group &group)
{
    const bool shown = showsAffiliation(&group);
    m_tabs->setTabVisible(m_affiliationTab, shown);
    if (shown)
        m_affiliation->showAffiliate(group, *m_directory);
}

void GroupsPage::updateAffiliateActions(const Group *group)
{
    const bool shown = showsAffiliation(group);
    const bool mayWrite = !m_register.isReadOnly();
    for (const ActionId id : aboutAffiliates)
        setAvailable(id, shown && (mayWrite || id == ActionId::ShowGroupAccount));
}

std::optional<MemberFacts> GroupsPage::affiliateFactsShown()
{
    auto facts = moneyOfAffiliate(m_register.reader(), currentGroup());
    if (!facts) {
        Q_EMIT failed(facts.problems());
        return std::nullopt;
    }
    return *std::move(facts);
}

void GroupsPage::recordGroupPayment()
{
    auto facts = affiliateFactsShown();
    if (!facts)
        return;
    auto *dialog = new PaymentDialog(m_register, m_directory, *std::move(facts), this);
    dialog->setMethod(PaymentMethod::Transfer);
    connect(dialog, &PaymentDialog::receiptRequested, this, [this](Id<Payment> id) { requestPaper({ id, {}, {} }); });
    openDialog(dialog);
}

void GroupsPage::showGroupAccount()
{
    auto *dialog = new AccountDialog(m_register, m_directory, currentGroup(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, &GroupsPage::announce);
    connect(dialog, &AccountDialog::paperRequested, this,
        [this, dialog](const PaperOrder &order) { requestPaper(order, dialog); });
    dialog->open();
}

} // namespace rollbook
