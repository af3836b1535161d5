// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/reallocatedialog.h"

#include "ui/members/blockview.h"
#include "ui/members/household.h"
#include "ui/members/memberrow.h"
#include "ui/members/moneywords.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int allocatedLetters = 12;

} // namespace

ReallocateDialog::ReallocateDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const Payment &payment, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("What a payment from %1 settles"), parent),
      m_payment(payment),
      m_page(new QWidget),
      m_grid(new QGridLayout(m_page)),
      m_rest(rollbook::plainLabel({}, this))
{
    setObjectName(QStringLiteral("reallocateDialog"));
    setIntroduction(paymentWords(payment, this->directory().organisation().currency) + QLatin1Char('.'));
    setSaveText(tr("&Set against these"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::large);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(0, 1);
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    column->addStretch();
    content()->addWidget(new FormArea(holder, this), 1);
    m_rest->setObjectName(QStringLiteral("rest"));
    m_rest->setAccessibleName(tr("What is left"));
    content()->addWidget(m_rest);
    readCharges();
    showRest();
    if (!m_lines.empty())
        m_lines.front().amount->setFocus();
}

ReallocateDialog::~ReallocateDialog()
{
    stopListening();
}

void ReallocateDialog::readCharges()
{
    const Reader &reader = target().reader();
    if (auto family = readPaymentFamily(reader, m_payment.id)) {
        m_free = family->brought;
        m_before = std::move(family->settled);
    }
    addCharges(facts());
    if (facts().member.id.isNull())
        return;
    std::vector<Id<Member>> others;
    if (const auto household = readHousehold(reader, facts().member.id, today())) {
        for (const Member &one : household->others)
            others.push_back(one.id);
    }
    for (const SettledPart &part : m_before) {
        const Id<Member> whose = part.member;
        if (!whose.isNull() && whose != facts().member.id && std::ranges::find(others, whose) == others.end())
            others.push_back(whose);
    }
    if (const auto people = reader.facts(others, FactParts::Whole | FactParts::Money)) {
        for (const MemberFacts &one : *people)
            addCharges(one);
    }
}

void ReallocateDialog::addCharges(const MemberFacts &whose)
{
    for (const ChargeLeft &one : ledgerOf(whose, {}).charges) {
        if (one.left.pence > 0 || !settledBefore(one.charge.id).isZero())
            addLine(one.charge, whose.member.id == facts().member.id ? QString() : fullName(whose.member), one.left);
    }
}

void ReallocateDialog::addLine(const Charge &charge, const QString &whose, Money left)
{
    const QString currency = directory().organisation().currency;
    const int row = static_cast<int>(m_lines.size());
    QString words = chargeWords(charge, currency);
    if (!whose.isEmpty())
        words = tr("%1: %2").arg(whose, words);
    auto *label = new FittedLabel(tr("%1, %2 open").arg(words, money(left)), m_page);
    auto *amount = new MoneyField(m_page);
    amount->setObjectName(QStringLiteral("allocated%1").arg(row));
    amount->setAccessibleName(words);
    amount->setCurrency(currency);
    amount->setFixedWidth(fontMetrics().averageCharWidth() * allocatedLetters);
    if (const Money before = settledBefore(charge.id); !before.isZero())
        amount->setMoney(before);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(amount, row, 1, Qt::AlignTop);
    connect(amount, &QLineEdit::textEdited, this, [this] {
        showRest();
        touch();
    });
    m_lines.push_back({ charge, amount });
}

Money ReallocateDialog::settledBefore(Id<Charge> charge) const
{
    const auto part = std::ranges::find(m_before, charge, &SettledPart::charge);
    return part == m_before.end() ? Money {} : part->amount;
}

std::vector<Share> ReallocateDialog::shares() const
{
    std::vector<Share> shares;
    for (const Line &line : m_lines) {
        if (const auto amount = line.amount->money(); amount && !amount->isZero())
            shares.push_back({ line.charge.member, line.charge.affiliate, line.charge.id, *amount });
    }
    return shares;
}

void ReallocateDialog::showRest()
{
    if (m_lines.empty()) {
        m_rest->setText(tr("Nothing is owed that the payment could be set against. It stays as credit."));
        return;
    }
    Money rest = m_free;
    for (const Share &share : shares())
        rest = rest - share.amount;
    m_rest->setText(rest.pence < 0 ? tr("That is %1 more than the payment brought. Take some off.").arg(money(-rest))
            : rest.isZero()        ? tr("All of the payment is set against charges.")
                                   : tr("%1 of the payment stays as credit.").arg(money(rest)));
}

Command ReallocateDialog::command() const
{
    return ReallocatePayment { m_payment.id, shares() };
}

Problems ReallocateDialog::formProblems() const
{
    Problems problems = PersonDialog::formProblems();
    for (const Line &line : m_lines) {
        if (line.amount->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, {}, { line.amount->text() } });
    }
    return problems;
}

} // namespace rollbook
