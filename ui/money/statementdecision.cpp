// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementdecision.h"

#include "core/register.h"
#include "ui/conflicts/choicerow.h"
#include "ui/members/valuefields.h"
#include "ui/money/statementpayerfield.h"
#include "ui/money/statementsplit.h"
#include "ui/money/statementwords.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rollbook {

void StatementDecision::empty()
{
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        // It may be within one of its own signals.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_proposals.clear();
    m_payer = {};
    m_name.clear();
    m_isStaged = false;
    m_somebody->clear();
    m_split->clear();
    m_split->hide();
    m_donation->clear();
    m_note->clear();
    m_learn->setChecked(true);
    m_problem->setText({});
}

void StatementDecision::clear(const QString &sentence)
{
    empty();
    m_shown.reset();
    m_title->setText(sentence);
    m_about->hide();
    m_state->hide();
    showButtons();
}

void StatementDecision::setDeciding(bool can)
{
    if (m_can == can)
        return;
    m_can = can;
    showButtons();
}

void StatementDecision::show(
    std::shared_ptr<const StatementDesk> desk, const LineStanding &standing, const StagedDecision *staged)
{
    empty();
    m_desk = std::move(desk);
    m_shown = standing;
    m_isStaged = staged != nullptr;
    m_somebody->setAffiliates(m_desk->affiliates);
    m_split->setAffiliates(m_desk->affiliates);
    m_donation->setCurrency(m_desk->currency);
    showAbout();
    if (isUndecided() && standing.line.amount.pence > 0)
        showProposals();
    if (staged)
        restore(*staged);
    showButtons();
}

void StatementDecision::showAbout()
{
    const StatementLine &line = m_shown->line;
    const QString amount = formatMoney(line.amount, m_desk->currency);
    m_title->setText(line.payer.isEmpty() ? amount : fillIn(tr("%1 from %2", "amount, payer"), { amount, line.payer }));
    QStringList parts { formatDate(line.day) };
    for (const QString &text : { line.kind, line.reference }) {
        if (!text.isEmpty())
            parts.append(text);
    }
    if (!line.fee.isZero())
        parts.append(fillIn(tr("fee kept: %1"), { formatMoney(line.fee, m_desk->currency) }));
    if (const BankAccount *account = m_desk->accountOf(m_shown->account))
        parts.append(account->name);
    m_about->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_about->show();
    const QString state = stateWords();
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

QString StatementDecision::matchedWords() const
{
    QStringList found;
    for (const Payment &payment : m_shown->payments) {
        const auto name = m_desk->names.find(payment.payer.isNull() ? payment.affiliate.uuid : payment.payer.uuid);
        const QString whose = name == m_desk->names.end() ? tr("nobody known") : name->second;
        const QString amount = formatMoney(payment.amount, m_desk->currency);
        found.append(payment.receipt.isEmpty() ? fillIn(tr("Payment of %1: %2.", "amount, name"), { amount, whose })
                                               : fillIn(tr("Payment of %1: %2, receipt %3.", "amount, name, number"),
                                                   { amount, whose, payment.receipt }));
    }
    return found.join(QLatin1Char('\n'));
}

QString StatementDecision::stateWords() const
{
    const StatementLine &line = m_shown->line;
    switch (m_shown->state) {
    case LineState::Matched:
        return matchedWords();
    case LineState::Suspense:
        return tr("In suspense: nobody has claimed it yet.");
    case LineState::NotOurs:
        return line.note.isEmpty() ? tr("Not ours.") : fillIn(tr("Not ours: %1"), { line.note });
    case LineState::Payout: {
        const auto tied = m_desk->tied.find(line.id);
        if (tied == m_desk->tied.end())
            return tr("Paid out by a provider.");
        Money fees;
        for (const StatementLine &one : tied->second)
            fees += one.fee;
        return payoutWords(std::ssize(tied->second), line.amount + fees, fees, m_desk->currency) + QLatin1Char('.');
    }
    case LineState::Open:
        break;
    }
    if (const PayoutProposal *payout = m_desk->payoutFor(line.id))
        return fillIn(tr("%1. They come to this amount: Enter ties them."),
            { payoutWords(std::ssize(payout->lines), line.amount + payout->fees, payout->fees, m_desk->currency) });
    if (line.amount.pence <= 0)
        return tr("Money that went out is no payment to the society: mark it as not ours. What is given back to "
                  "somebody is recorded as a refund on the Payments tab.");
    return m_desk->proposalsFor(line.id) ? QString() : tr("Nobody fits. Press P and say who paid.");
}

void StatementDecision::showProposals()
{
    const LineProposals *found = m_desk->proposalsFor(m_shown->line.id);
    if (!found)
        return;
    m_proposals = found->proposals;
    int number = 0;
    for (const Proposal &proposal : m_proposals) {
        ++number;
        auto *row = new ChoiceRow(number, proposal.name, {}, this);
        const QString why = proposalWords(proposal, m_shown->line.amount, m_desk->currency);
        row->content()->addWidget(hintLabel(why, row));
        row->button()->setAccessibleName(
            fillIn(tr("%1: %2. %3", "number, name, reason"), { formatCount(number), proposal.name, why }));
        m_group->addButton(row->button(), number);
        m_choices->addWidget(row);
        row->show();
        connect(row->button(), &QRadioButton::toggled, this, [this, proposal](bool on) {
            if (on)
                takeProposal(proposal);
        });
    }
    // A provider's payout is explained by its payments, not by who bears a like name.
    if (!m_desk->payoutFor(m_shown->line.id))
        choose(1);
}

void StatementDecision::restore(const StagedDecision &staged)
{
    const LineDecision &decision = staged.decision;
    m_note->setText(decision.note);
    m_learn->setChecked(decision.learn);
    if (decision.fate == LineFate::Suspense)
        m_state->setText(tr("Goes to suspense when you post."));
    else if (decision.fate == LineFate::NotOurs)
        m_state->setText(tr("Counts as not ours when you post."));
    else
        m_state->setText(fillIn(tr("Becomes a payment of %1 when you post."), { staged.whose }));
    m_state->show();
    const Payer payer { decision.payer, decision.affiliate };
    if (payer.isNull())
        return;
    uncheck();
    const auto found = std::ranges::find_if(m_proposals, [&payer](const Proposal &one) {
        return Payer { one.payer, one.affiliate } == payer;
    });
    if (found != m_proposals.end())
        choose(static_cast<int>(found - m_proposals.begin()) + 1);
    setPayer(payer, staged.whose, decision.shares);
    if (!decision.donation.isZero()) {
        m_donation->setMoney(decision.donation);
        m_split->setDonation(decision.donation);
    }
}

void StatementDecision::takeProposal(const Proposal &proposal)
{
    setPayer({ proposal.payer, proposal.affiliate }, proposal.name, proposal.shares);
}

void StatementDecision::uncheck()
{
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

void StatementDecision::takeSomebody()
{
    if (!m_shown)
        return;
    uncheck();
    setPayer(m_somebody->payer(), m_somebody->payerName(), {});
    showButtons();
    m_accept->setFocus();
}

void StatementDecision::setPayer(const Payer &payer, const QString &name, const std::vector<Share> &shares)
{
    m_payer = payer;
    m_name = name;
    m_somebody->setPayer(payer, name);
    m_donation->clear();
    const Done started = m_split->start(payer, m_shown->line.amount, shares, m_desk->currency);
    m_split->setVisible(started.ok());
    m_problem->setProblems(started.problems());
    showButtons();
}

bool StatementDecision::isPayout() const
{
    return isUndecided() && m_payer.isNull() && m_desk->payoutFor(m_shown->line.id);
}

std::optional<StagedDecision> StatementDecision::decision()
{
    if (!isUndecided() || m_shown->line.amount.pence <= 0)
        return std::nullopt;
    if (m_payer.isNull()) {
        m_problem->setText(
            tr("Say who paid: press P and type a part of the name, or S to keep the money in suspense."));
        return std::nullopt;
    }
    Problems problems = m_split->problems();
    if (m_donation->isMistyped())
        problems.push_back({ ProblemCode::NotMoney, {}, { m_donation->text() } });
    m_problem->setProblems(problems);
    if (!problems.empty())
        return std::nullopt;
    StagedDecision staged = decision(LineFate::Matched);
    staged.decision.payer = m_payer.member;
    staged.decision.affiliate = m_payer.affiliate;
    staged.decision.shares = m_split->shares();
    staged.decision.donation = m_donation->money().value_or(Money {});
    staged.decision.learn = m_learn->isChecked();
    staged.whose = m_name;
    return staged;
}

StagedDecision StatementDecision::decision(LineFate fate) const
{
    StagedDecision staged;
    staged.decision.line = m_shown->line.id;
    staged.decision.fate = fate;
    staged.decision.note = m_note->text().trimmed();
    staged.amount = m_shown->line.amount;
    return staged;
}

bool StatementDecision::choose(int number)
{
    QAbstractButton *button = m_group->button(number);
    if (!button)
        return false;
    button->setChecked(true);
    return true;
}

void StatementDecision::focusPerson()
{
    if (!m_fields->isVisible())
        return;
    m_somebody->setFocus();
    m_somebody->selectAll();
}

void StatementDecision::showButtons()
{
    const bool open = isUndecided();
    const bool came = open && m_shown->line.amount.pence > 0;
    const auto is = [this](LineState state) { return m_shown && m_shown->state == state; };
    const BankAccount *account = m_shown ? m_desk->accountOf(m_shown->account) : nullptr;
    const bool ofBank = came && account && !account->provider && !m_desk->untied.empty();
    const bool zero = m_shown && m_shown->line.amount.isZero();
    m_fields->setVisible(came);
    m_learn->setVisible(m_payer.affiliate.isNull());
    m_noteRow->setVisible(open);
    m_accept->setVisible(came);
    m_suspense->setVisible(came);
    m_notOurs->setVisible(open);
    m_tie->setVisible(ofBank);
    m_unstage->setVisible(open && m_isStaged);
    m_open->setVisible(is(LineState::NotOurs) && !zero);
    m_untie->setVisible(is(LineState::Payout));
    m_claim->setVisible(is(LineState::Suspense));
    m_takeBack->setVisible(is(LineState::Matched) || is(LineState::Suspense));
    for (QPushButton *button :
        { m_accept, m_suspense, m_notOurs, m_tie, m_unstage, m_open, m_untie, m_claim, m_takeBack })
        button->setEnabled(m_can);
}

} // namespace rollbook
