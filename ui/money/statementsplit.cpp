// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementsplit.h"

#include "core/rules/ledger.h"
#include "ui/members/memberrow.h"
#include "ui/members/moneywords.h"
#include "ui/members/valuefields.h"
#include "ui/money/statementpayerfield.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int splitLetters = 12;

Payer payerOfShare(const Share &share, const Payer &payer)
{
    const Payer whose { share.member, share.affiliate };
    return whose.isNull() ? payer : whose;
}

} // namespace

StatementSplit::StatementSplit(const Register &source, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_grid(new QGridLayout),
      m_other(new PayerField(source.reader(), this)),
      m_rest(hintLabel({}, this))
{
    setObjectName(QStringLiteral("statementSplit"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::tiny);
    m_grid->setColumnStretch(0, 1);
    m_other->setObjectName(QStringLiteral("splitPerson"));
    m_other->setPlaceholderText(tr("Also for: name, number or e-mail"));
    m_other->setAccessibleName(tr("Also for this person"));
    m_rest->setObjectName(QStringLiteral("splitRest"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(m_grid);
    column->addWidget(m_other);
    column->addWidget(m_rest);
    // Where the list was clicked, the field is written once more.
    connect(m_other, &PayerField::picked, this, &StatementSplit::addPicked, Qt::QueuedConnection);
}

void StatementSplit::setAffiliates(const std::vector<Group> &affiliates)
{
    m_other->setAffiliates(affiliates);
}

void StatementSplit::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        // It may be within one of its own signals.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_people.clear();
    m_other->clear();
    m_rest->clear();
    m_donation = {};
    m_own = false;
}

Done StatementSplit::start(const Payer &payer, Money amount, const std::vector<Share> &shares, const QString &currency)
{
    clear();
    m_amount = amount;
    m_currency = currency;
    const auto own = addPayer(payer);
    if (!own)
        return own.problems();
    for (const Share &share : shares) {
        if (const auto other = addPayer(payerOfShare(share, payer)); !other)
            return other.problems();
    }
    m_own = !shares.empty();
    for (const Share &share : shares)
        spread(payerOfShare(share, payer), share.charge, share.amount);
    if (shares.empty())
        spread(payer, {}, amount);
    showRest();
    return {};
}

Result<bool> StatementSplit::addPayer(const Payer &payer)
{
    if (std::ranges::find(m_people, payer) != m_people.end())
        return false;
    const Reader &reader = m_register.reader();
    Result<std::vector<MemberFacts>> facts = payer.member.isNull()
        ? moneyOfAffiliates(reader, std::span(&payer.affiliate, 1))
        : reader.facts(std::span(&payer.member, 1), FactParts::Whole | FactParts::Money);
    if (!facts)
        return facts.problems();
    if (facts->empty())
        return Problem { ProblemCode::ReferenceMissing, {},
            { QLatin1String(RecordTraits<Member>::name), payer.uuid().toString() } };
    m_people.push_back(payer);
    const QString name = fullName(facts->front().member);
    const std::vector<ChargeLeft> open = ledgerOf(facts->front(), {}).open();
    for (const ChargeLeft &one : open)
        addLine(name, payer, one.charge, one.left);
    if (open.empty())
        addNote(name);
    return !open.empty();
}

void StatementSplit::addLine(const QString &name, const Payer &whose, const Charge &charge, Money left)
{
    const int row = m_grid->rowCount();
    const QString words
        = fillIn(tr("%1: %2, %3 open"), { name, chargeWords(charge, m_currency), formatMoney(left, m_currency) });
    auto *label = new FittedLabel(words, this);
    auto *amount = new MoneyField(this);
    amount->setObjectName(QStringLiteral("split%1").arg(m_lines.size()));
    amount->setAccessibleName(words);
    amount->setCurrency(m_currency);
    amount->setFixedWidth(fontMetrics().averageCharWidth() * splitLetters);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(amount, row, 1, Qt::AlignTop);
    QWidget *before = m_lines.empty() ? nullptr : m_lines.back().amount;
    if (before)
        setTabOrder(before, amount);
    setTabOrder(amount, m_other);
    connect(amount, &QLineEdit::textEdited, this, [this] {
        m_own = true;
        showRest();
        Q_EMIT changed();
    });
    m_lines.push_back({ whose, charge.id, left, amount });
}

void StatementSplit::addNote(const QString &name)
{
    m_grid->addWidget(new FittedLabel(fillIn(tr("%1 owes nothing."), { name }), this), m_grid->rowCount(), 0, 1, 2);
}

Money StatementSplit::spread(const Payer &whose, Id<Charge> charge, Money amount)
{
    for (const Line &line : m_lines) {
        if (line.whose != whose || (!charge.isNull() && line.charge != charge) || amount.pence <= 0)
            continue;
        const Money before = line.amount->money().value_or(Money {});
        const Money part = std::min(amount, line.left - before);
        if (part.pence <= 0)
            continue;
        line.amount->setMoney(before + part);
        amount = amount - part;
    }
    return amount;
}

void StatementSplit::addPicked()
{
    const Payer payer = m_other->payer();
    m_other->clear();
    if (payer.isNull() || m_people.empty())
        return;
    const std::size_t first = m_lines.size();
    const auto added = addPayer(payer);
    if (!added || !*added)
        return;
    m_own = true;
    spread(payer, {}, rest());
    showRest();
    m_lines[first].amount->setFocus();
    m_lines[first].amount->selectAll();
    Q_EMIT changed();
}

void StatementSplit::setDonation(Money donation)
{
    m_donation = donation;
    if (!m_own && !m_people.empty()) {
        for (const Line &line : m_lines)
            line.amount->clear();
        spread(m_people.front(), {}, m_amount - m_donation);
    }
    showRest();
}

std::vector<Share> StatementSplit::shares() const
{
    std::vector<Share> shares;
    for (const Line &line : m_lines) {
        const auto amount = line.amount->money();
        if (m_own && amount && !amount->isZero())
            shares.push_back({ line.whose.member, line.whose.affiliate, line.charge, *amount });
    }
    return shares;
}

Money StatementSplit::rest() const
{
    Money rest = m_amount - m_donation;
    for (const Line &line : m_lines)
        rest = rest - line.amount->money().value_or(Money {});
    return rest;
}

Problems StatementSplit::problems() const
{
    Problems problems;
    for (const Line &line : m_lines) {
        if (line.amount->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, {}, { line.amount->text() } });
    }
    if (problems.empty() && rest().pence < 0)
        problems.push_back({ ProblemCode::SharesDiffer, {},
            { QString::number((m_amount - rest()).pence), QString::number(m_amount.pence) } });
    return problems;
}

void StatementSplit::showRest()
{
    const Money left = rest();
    m_rest->setText(left.pence < 0
            ? fillIn(tr("That is %1 more than came. Take some off."), { formatMoney(-left, m_currency) })
            : left.isZero() ? tr("All of the money is set against charges.")
                            : fillIn(tr("%1 stays as credit."), { formatMoney(left, m_currency) }));
}

} // namespace rollbook
