// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/paymentshares.h"

#include "core/rules/status.h"
#include "ui/members/memberrow.h"
#include "ui/members/personpicker.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {
constexpr int amountLetters = 12;
}

PaymentShares::PaymentShares(const Register &source, const QString &currency, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_currency(currency),
      m_layout(new QVBoxLayout(this)),
      m_picker(new PersonPicker(source.reader(), this)),
      m_add(namedButton(tr("Inc&lude"), "addShare", this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_picker->setObjectName(QStringLiteral("sharePerson"));
    m_picker->setAccessibleName(tr("One more person"));
    auto *one = new QHBoxLayout;
    one->setSpacing(space::small);
    one->addWidget(m_picker, 1);
    one->addWidget(m_add);
    m_layout->addLayout(one);
    connect(m_picker, &PersonPicker::picked, this, &PaymentShares::addPicked, Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, &PaymentShares::addPicked);
}

void PaymentShares::setPeople(const std::vector<MemberFacts> &people)
{
    while (!m_lines.empty())
        removeLine(m_lines.back().member);
    for (const MemberFacts &person : people)
        addLine(person);
}

void PaymentShares::addLine(const MemberFacts &person)
{
    Line line { person.member.id, new QWidget(this), new MoneyField(this) };
    const QString name = fullName(person.member);
    const Money owed = owedAt(person, m_register.clock().today());
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto *label = new FittedLabel(
        owed.pence > 0 ? tr("%1, owes %2").arg(name, formatMoney(owed, m_currency)) : tr("%1, owes nothing").arg(name),
        line.row);
    line.amount->setObjectName(QStringLiteral("share%1").arg(m_lines.size()));
    line.amount->setAccessibleName(tr("Amount for %1").arg(name));
    line.amount->setCurrency(m_currency);
    line.amount->setFixedWidth(fontMetrics().averageCharWidth() * amountLetters);
    if (owed.pence > 0)
        line.amount->setMoney(owed);
    auto *remove = new QToolButton(line.row);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Leave out %1").arg(name));
    remove->setToolTip(plainToolTip(remove->accessibleName()));
    remove->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(label, 1);
    row->addWidget(line.amount);
    row->addWidget(remove);
    m_layout->insertWidget(static_cast<int>(m_lines.size()), line.row);
    setTabOrder(line.amount, remove);
    setTabOrder(remove, m_picker);
    setTabOrder(m_picker, m_add);
    connect(line.amount, &QLineEdit::textEdited, this, &PaymentShares::changed);
    connect(remove, &QToolButton::clicked, this, [this, id = line.member] {
        removeLine(id);
        m_picker->setFocus();
        Q_EMIT changed();
    });
    m_lines.push_back(line);
}

void PaymentShares::addPicked()
{
    const Id<Member> id = m_picker->member();
    if (id.isNull())
        return;
    m_picker->clear();
    const auto there = std::ranges::find(m_lines, id, &Line::member);
    if (there != m_lines.end()) {
        there->amount->setFocus();
        return;
    }
    const auto facts = m_register.reader().facts(std::span(&id, 1), FactParts::Whole | FactParts::Money);
    if (!facts || facts->empty())
        return;
    addLine(facts->front());
    m_lines.back().amount->setFocus();
    m_lines.back().amount->selectAll();
    Q_EMIT changed();
}

void PaymentShares::removeLine(Id<Member> member)
{
    const auto found = std::ranges::find(m_lines, member, &Line::member);
    if (found == m_lines.end())
        return;
    m_layout->removeWidget(found->row);
    found->amount->disconnect(this);
    found->row->hide();
    found->row->deleteLater();
    m_lines.erase(found);
}

std::vector<Share> PaymentShares::shares() const
{
    std::vector<Share> shares;
    for (const Line &line : m_lines) {
        if (const auto amount = line.amount->money(); amount && !amount->isZero())
            shares.push_back({ line.member, {}, {}, *amount });
    }
    return shares;
}

Money PaymentShares::total() const
{
    Money total;
    for (const Share &share : shares())
        total += share.amount;
    return total;
}

Problems PaymentShares::problems(const QString &field) const
{
    Problems problems;
    for (const Line &line : m_lines) {
        if (line.amount->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, field, { line.amount->text() } });
    }
    return problems;
}

void PaymentShares::takeFocus()
{
    QWidget *first = m_lines.empty() ? static_cast<QWidget *>(m_picker) : m_lines.front().amount;
    first->setFocus();
}

} // namespace rollbook
