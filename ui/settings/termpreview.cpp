// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/termpreview.h"

#include "ui/members/valuefields.h"
#include "ui/settings/termcalendar.h"
#include "ui/widgets/besideorbelow.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int mostAffiliateMembers = 10'000'000;
constexpr int saidLetters = 36;

} // namespace

TermPreview::TermPreview(QDate today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_form(new QFormLayout),
      m_day(new DateField(this)),
      m_members(new QSpinBox(this)),
      m_words(plainLabel({}, TextSize::Body, this)),
      m_calendar(new TermCalendar(this)),
      m_key(hintLabel(tr("Filled: the term. Hatched: days of grace. Framed: what a renewal gives."), this))
{
    m_day->setObjectName(QStringLiteral("previewDay"));
    m_day->setAccessibleName(tr("Day of joining"));
    m_day->setToday(today);
    m_day->setDate(today);
    int widest = 0;
    for (const QString &day : dateSamples())
        widest = std::max(widest, m_day->fontMetrics().horizontalAdvance(day));
    m_day->setMinimumWidth(widest + 2 * space::large);
    m_members->setObjectName(QStringLiteral("previewMembers"));
    m_members->setAccessibleName(tr("Its own members"));
    m_members->setRange(0, mostAffiliateMembers);
    m_members->setValue(100);
    m_words->setObjectName(QStringLiteral("typeOutcome"));
    m_words->setWordWrap(true);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::medium);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(plainLabel(tr("Who joins on"), TextSize::Body, this), m_day);
    m_form->addRow(plainLabel(tr("with own members"), TextSize::Body, this), m_members);
    levelForms({ m_form });
    auto *said = new QWidget(this);
    said->setMinimumWidth(fontMetrics().averageCharWidth() * saidLetters);
    auto *column = new QVBoxLayout(said);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(m_form);
    column->addWidget(m_words);
    column->addWidget(m_key);
    column->addStretch();
    auto *shown = new QWidget(this);
    auto *months = new QVBoxLayout(shown);
    months->setContentsMargins(0, 0, 0, 0);
    months->addWidget(m_calendar);
    months->addStretch();
    auto *parts = new BesideOrBelow(said, shown, this);
    parts->setStretch(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    layout->addStretch();
    connect(m_day, &QLineEdit::textChanged, this, &TermPreview::update);
    connect(m_members, &QSpinBox::valueChanged, this, &TermPreview::update);
    update();
}

void TermPreview::setType(const MembershipType &type, const QString &currency)
{
    m_type = type;
    m_currency = currency;
    update();
}

void TermPreview::update()
{
    m_form->setRowVisible(m_members, m_type.affiliation && !m_type.bandFees.isEmpty());
    const QDate day = m_day->date();
    if (!day.isValid()) {
        m_words->setText(tr("Give a day, written as 5 Sep 2026."));
        m_calendar->setRows({});
        m_key->hide();
        return;
    }
    const auto outcome = outcomeOf(m_type, day, m_members->value());
    m_words->setText(outcomeWords(outcome, m_type, day, m_today, m_currency));
    m_calendar->setRows(outcome ? calendarRows(*outcome) : std::vector<CalendarRow> {});
    m_calendar->setAccessibleDescription(m_words->text());
    m_key->setVisible(outcome.ok());
}

} // namespace rollbook
