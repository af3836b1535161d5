// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtdetail.h"

#include "ui/conflicts/desk.h"
#include "ui/members/blockview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// What the decision of one card is called; empty when the kind has none.
QString cardDecision(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
        return DoubtDetail::tr("Keeps the Number");
    case DoubtKind::SamePerson:
        return DoubtDetail::tr("Merge into This One");
    case DoubtKind::DoublePayment:
    case DoubtKind::DoubleTerm:
        return DoubtDetail::tr("Take Back…");
    case DoubtKind::Provisional:
        return {};
    }
    return {};
}

/// What the decision about all of it is called, with its access key; empty when the kind has none.
QString wholeDecision(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
    case DoubtKind::DoubleTerm:
        return {};
    case DoubtKind::SamePerson:
        return DoubtDetail::tr("Not the &Same");
    case DoubtKind::DoublePayment:
        return DoubtDetail::tr("Both &Are Right");
    case DoubtKind::Provisional:
        return DoubtDetail::tr("Give a &Lasting Number");
    }
    return {};
}

} // namespace

DoubtDetail::DoubtDetail(QWidget *parent)
    : QWidget(parent),
      m_title(plainLabel({}, TextSize::Heading, this)),
      m_advice(hintLabel({}, this)),
      m_parts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("doubtDetail"));
    m_title->setObjectName(QStringLiteral("doubtTitle"));
    m_title->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("doubtAdvice"));
    QVBoxLayout *inner = makeSheet(this, "doubtArea");
    inner->addWidget(m_title);
    inner->addWidget(m_advice);
    m_parts->setSpacing(space::small);
    inner->addLayout(m_parts);
    inner->addStretch();
    clear({});
}

void DoubtDetail::empty()
{
    m_decisions.clear();
    while (QLayoutItem *item = m_parts->takeAt(0)) {
        // It may be within one of its own signals.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_doubt.reset();
    m_cards.clear();
}

void DoubtDetail::clear(const QString &sentence)
{
    empty();
    m_title->setText(sentence);
    m_advice->hide();
}

void DoubtDetail::show(const Doubt &doubt, const QString &title, const std::vector<DoubtCard> &cards)
{
    if (m_doubt == doubt && m_shownTitle == title && m_cards == cards)
        return;
    empty();
    m_doubt = doubt;
    m_shownTitle = title;
    m_cards = cards;
    m_title->setText(title);
    m_advice->setText(doubtAdvice(doubt.kind));
    m_advice->show();
    for (std::size_t record = 0; record < cards.size(); ++record)
        addCard(cards[record], record);
    addWhole();
    setDeciding(m_can);
}

QPushButton *DoubtDetail::makeDecision(const QString &decision, const QString &whose, QWidget *parent)
{
    const int number = static_cast<int>(m_decisions.size()) + 1;
    auto *button = new QPushButton(fillIn(tr("%1: %2", "number, decision"), { formatCount(number), decision }), parent);
    button->setObjectName(QStringLiteral("decide%1").arg(number));
    button->setAutoDefault(false);
    if (!whose.isEmpty())
        button->setAccessibleName(
            fillIn(tr("%1: %2, %3", "number, decision, person"), { formatCount(number), decision, whose }));
    m_decisions.push_back(button);
    return button;
}

void DoubtDetail::addCard(const DoubtCard &card, std::size_t record)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("doubtCard%1").arg(record + 1));
    makeCard(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(space::medium, space::small, space::medium, space::small);
    layout->setSpacing(space::small);
    auto *facts = new BlockView(frame);
    facts->setBlocks({ card.facts });
    layout->addWidget(facts);
    if (const QString decision = cardDecision(m_doubt->kind); !decision.isEmpty()) {
        QPushButton *button = makeDecision(decision, card.name, frame);
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, record] {
            if (m_doubt->kind == DoubtKind::DoublePayment || m_doubt->kind == DoubtKind::DoubleTerm)
                Q_EMIT takeBackRequested(m_doubt->entries[record]);
            else
                Q_EMIT decided(DoubtChoice::One, record);
        });
    }
    m_parts->addWidget(frame);
    frame->show();
}

void DoubtDetail::addWhole()
{
    const DoubtKind kind = m_doubt->kind;
    const QString decision = wholeDecision(kind);
    if (decision.isEmpty())
        return;
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    QPushButton *button = makeDecision(decision, {}, holder);
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, kind] {
        Q_EMIT decided(kind == DoubtKind::Provisional ? DoubtChoice::One : DoubtChoice::AsTheyAre, 0);
    });
    m_parts->addWidget(holder);
    holder->show();
}

void DoubtDetail::setDeciding(bool can)
{
    m_can = can;
    for (QPushButton *button : m_decisions)
        button->setEnabled(can);
}

bool DoubtDetail::choose(int number)
{
    if (number < 1 || static_cast<std::size_t>(number) > m_decisions.size())
        return false;
    QPushButton *button = m_decisions[static_cast<std::size_t>(number) - 1];
    button->setFocus(Qt::ShortcutFocusReason);
    return button->isEnabled();
}

} // namespace rollbook
