// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/asatdialog.h"

#include "core/changes/journalsearch.h"
#include "ui/members/blockview.h"
#include "ui/members/memberrow.h"
#include "ui/members/statuspill.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>

namespace rollbook {

AsAtDialog::AsAtDialog(
    const Register &source, std::shared_ptr<const Directory> directory, Id<Member> person, QWidget *parent)
    : QDialog(parent),
      m_register(source),
      m_directory(std::move(directory)),
      m_person(person),
      m_day(new DateField(this)),
      m_true(new QRadioButton(tr("What was &true, by all that is known now"), this)),
      m_known(new QRadioButton(tr("What the register &knew at the end of that day"), this)),
      m_problem(new ProblemLabel(m_day, this)),
      m_name(plainLabel({}, TextSize::Heading, this)),
      m_pill(new StatusPill(this)),
      m_blocks(new BlockView(this))
{
    setObjectName(QStringLiteral("asAtDialog"));
    setWindowTitle(tr("As They Were on a Day"));
    setModal(true);
    m_day->setToday(source.clock().today());
    m_day->setDate(source.clock().today());
    m_true->setChecked(true);
    build();
    connect(m_day, &QLineEdit::textChanged, this, &AsAtDialog::read);
    connect(m_true, &QRadioButton::toggled, this, &AsAtDialog::read);
    openAt(this, { fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 32 });
    read();
}

void AsAtDialog::build()
{
    m_day->setObjectName(QStringLiteral("asAtDay"));
    m_day->setAccessibleName(tr("Day"));
    m_true->setObjectName(QStringLiteral("asAtTrue"));
    m_known->setObjectName(QStringLiteral("asAtKnown"));
    m_name->setObjectName(QStringLiteral("asAtName"));
    m_pill->setObjectName(QStringLiteral("asAtStatus"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Day:"), this);
    label->setBuddy(m_day);
    row->addWidget(label);
    row->addWidget(m_day);
    row->addStretch();
    m_day->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_true);
    layout->addWidget(m_known);
    layout->addSpacing(space::small);
    layout->addWidget(m_name);
    layout->addWidget(m_pill);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("asAtBlocks"));
    area->setAccessibleName(tr("What is known of the person"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(m_blocks);
    layout->addWidget(area, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

Result<std::optional<MemberFacts>> AsAtDialog::facts(QDate day) const
{
    const Reader &reader = m_register.reader();
    if (m_known->isChecked()) {
        auto line = lineKnownAt(reader, day);
        return line ? reader.knownFacts(m_person, *line) : Result<std::optional<MemberFacts>>(line.problems());
    }
    auto now = reader.facts(std::span(&m_person, 1), FactParts::Everything);
    if (!now)
        return now.problems();
    return now->empty() ? std::optional<MemberFacts> {} : std::optional(std::move(now->front()));
}

void AsAtDialog::read()
{
    const QDate day = m_day->date();
    m_problem->setText(day.isValid() ? QString() : tr("Choose a day, written as 5 Sep 2026."));
    if (!day.isValid())
        return;
    const auto found = facts(day);
    if (!found) {
        m_problem->setProblems(found.problems());
        return;
    }
    if (*found) {
        showFacts(**found, day);
        return;
    }
    m_name->setText(tr("The register did not know this person on that day. Choose a later one."));
    m_name->setWordWrap(true);
    m_pill->hide();
    m_blocks->setBlocks({});
}

void AsAtDialog::showFacts(const MemberFacts &facts, QDate day)
{
    m_name->setText(fullName(facts.member));
    m_pill->setStatus(statusAt(facts, m_directory->types(), day).kind);
    m_pill->show();
    m_blocks->setBlocks(memberBlocks(facts, *m_directory, day));
}

} // namespace rollbook
