// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/desk.h"
#include "ui/members/valuefields.h"
#include "ui/money/statementdecision.h"
#include "ui/money/statementpayerfield.h"
#include "ui/money/statementsplit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wraplayout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

StatementDecision::StatementDecision(const Register &source, QWidget *parent) : QWidget(parent), m_register(source)
{
    setObjectName(QStringLiteral("statementDecision"));
    build();
    clear({});
}

void StatementDecision::build()
{
    QVBoxLayout *column = makeSheet(this, "statementArea");
    m_title = plainLabel({}, TextSize::Heading, this);
    m_title->setObjectName(QStringLiteral("statementTitle"));
    m_title->setWordWrap(true);
    m_about = hintLabel({}, this);
    m_about->setObjectName(QStringLiteral("statementAbout"));
    m_state = plainLabel({}, TextSize::Body, this);
    m_state->setObjectName(QStringLiteral("statementState"));
    m_state->setWordWrap(true);
    m_choices = new QVBoxLayout;
    m_choices->setSpacing(space::small);
    m_group = new QButtonGroup(this);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_state);
    column->addLayout(m_choices);
    buildFields(column);
    m_problem = new ProblemLabel(nullptr, this);
    m_problem->setObjectName(QStringLiteral("statementProblem"));
    column->addWidget(m_problem);
    column->addStretch();
    buildButtons(static_cast<QVBoxLayout *>(layout()));
}

void StatementDecision::buildFields(QVBoxLayout *column)
{
    m_fields = new QWidget(this);
    auto *inner = new QVBoxLayout(m_fields);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    m_somebody = new PayerField(m_register.reader(), m_fields);
    m_somebody->setObjectName(QStringLiteral("statementPerson"));
    m_somebody->setAccessibleName(tr("Who paid"));
    inner->addWidget(plainLabel(tr("Who paid"), TextSize::Strong, m_fields));
    inner->addWidget(m_somebody);
    m_split = new StatementSplit(m_register, m_fields);
    inner->addWidget(plainLabel(tr("What it settles"), TextSize::Strong, m_fields));
    inner->addWidget(m_split);
    m_donation = new MoneyField(m_fields);
    m_donation->setObjectName(QStringLiteral("statementDonation"));
    m_donation->setAccessibleName(tr("Of it donated"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(plainLabel(tr("Of it donated"), TextSize::Body, m_fields), m_donation);
    levelForms({ form });
    inner->addLayout(form);
    m_learn = new QCheckBox(tr("Remember this name as theirs"), m_fields);
    m_learn->setObjectName(QStringLiteral("statementLearn"));
    inner->addWidget(m_learn);
    column->addWidget(m_fields);
    m_noteRow = new QWidget(this);
    auto *notes = new QFormLayout(m_noteRow);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_note = new QLineEdit(m_noteRow);
    m_note->setObjectName(QStringLiteral("statementNote"));
    m_note->setAccessibleName(tr("Note"));
    notes->addRow(plainLabel(tr("Note"), TextSize::Body, m_noteRow), m_note);
    levelForms({ notes });
    column->addWidget(m_noteRow);
    connect(m_somebody, &PayerField::picked, this, &StatementDecision::takeSomebody);
    connect(m_donation, &QLineEdit::textEdited, this,
        [this] { m_split->setDonation(m_donation->money().value_or(Money {})); });
}

void StatementDecision::buildButtons(QVBoxLayout *column)
{
    auto *row = new QWidget(this);
    auto *buttons = new WrapLayout(row, space::small);
    const auto add = [&](const QString &text, const char *name) {
        QPushButton *button = namedButton(text, name, row);
        buttons->add(button);
        return button;
    };
    m_accept = add(tr("Accept"), "statementAccept");
    makePrimary(m_accept);
    m_tie = add(tr("Tie to Payments…"), "statementTie");
    m_suspense = add(tr("Suspense"), "statementSuspense");
    m_notOurs = add(tr("Not Ours"), "statementNotOurs");
    m_unstage = add(tr("Decide Again"), "statementUnstage");
    m_open = add(tr("Open Again"), "statementReopen");
    m_untie = add(tr("Untie"), "statementUntie");
    m_claim = add(tr("Whose Is It?…"), "statementClaim");
    m_takeBack = add(tr("Take Back…"), "statementTakeBack");
    column->addWidget(row);
    connect(m_accept, &QPushButton::clicked, this, &StatementDecision::acceptRequested);
    connect(m_tie, &QPushButton::clicked, this, &StatementDecision::tieRequested);
    connect(m_suspense, &QPushButton::clicked, this, [this] { Q_EMIT fateRequested(LineFate::Suspense); });
    connect(m_notOurs, &QPushButton::clicked, this, [this] { Q_EMIT fateRequested(LineFate::NotOurs); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT fateRequested(LineFate::Open); });
    connect(m_unstage, &QPushButton::clicked, this, &StatementDecision::unstageRequested);
    connect(m_untie, &QPushButton::clicked, this, &StatementDecision::untieRequested);
    const auto payment
        = [this] { return m_shown && !m_shown->payments.empty() ? m_shown->payments.front().id : Id<Payment> {}; };
    connect(m_claim, &QPushButton::clicked, this, [this, payment] { Q_EMIT claimRequested(payment()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this, payment] { Q_EMIT takeBackRequested(payment()); });
}

} // namespace rollbook
