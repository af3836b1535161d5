// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilter.h"

#include "ui/members/personpicker.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/actionfamilies.h"

#include <QComboBox>
#include <QPushButton>

namespace rollbook {

HistoryFilter::HistoryFilter(const Reader &reader, QWidget *parent)
    : QWidget(parent),
      m_person(new PersonPicker(reader, this)),
      m_action(new QComboBox(this)),
      m_laptop(new QComboBox(this)),
      m_from(new DateField(this)),
      m_to(new DateField(this)),
      m_clear(new QPushButton(tr("Sho&w All"), this))
{
    setObjectName(QStringLiteral("historyFilter"));
    m_action->addItem(tr("All actions"));
    for (const ActionFamily &family : actionFamilies())
        m_action->addItem(familyName(family));
    setLaptops(LaptopNames());
    m_clear->setEnabled(false);
    addFields(new WrapLayout(this, space::small));
    connect(m_person, &QLineEdit::textChanged, this, &HistoryFilter::announce);
    connect(m_person, &PersonPicker::picked, this, &HistoryFilter::announce);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HistoryFilter::announce);
    connect(m_laptop, &QComboBox::currentIndexChanged, this, &HistoryFilter::announce);
    connect(m_from, &QLineEdit::textChanged, this, &HistoryFilter::announce);
    connect(m_to, &QLineEdit::textChanged, this, &HistoryFilter::announce);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilter::clear);
}

void HistoryFilter::addFields(WrapLayout *layout)
{
    const int letter = fontMetrics().averageCharWidth();
    const auto add = [layout](QWidget *field, const char *name, const QString &label, int stretch) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(label);
        layout->add(field, stretch);
    };
    add(m_person, "historyPerson", tr("Only what touched this person"), 3);
    add(m_action, "historyAction", tr("Only actions of this kind"), 1);
    add(m_laptop, "historyLaptop", tr("Only what was done on this laptop"), 1);
    add(m_from, "historyFrom", tr("First day shown"), 1);
    add(m_to, "historyTo", tr("Last day shown"), 1);
    add(m_clear, "historyClear", tr("Show everything"), 0);
    m_person->setPlaceholderText(tr("Person"));
    m_person->setClearButtonEnabled(true);
    m_person->setMinimumWidth(letter * 9);
    m_from->setPlaceholderText(tr("From day"));
    m_to->setPlaceholderText(tr("To day"));
    for (DateField *field : { m_from, m_to })
        field->setMinimumWidth(letter * 15);
    for (QComboBox *box : { m_action, m_laptop }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
}

JournalFilter HistoryFilter::filter() const
{
    JournalFilter filter;
    filter.subject = m_subject.isNull() ? m_person->member().uuid : m_subject;
    if (m_action->currentIndex() > 0)
        filter.kinds = actionFamilies()[static_cast<std::size_t>(m_action->currentIndex() - 1)].kinds;
    if (m_laptop->currentIndex() > 0)
        filter.laptop = { Uuid::fromString(m_laptop->currentData().toString()).value_or(Uuid {}) };
    filter.from = m_from->date();
    filter.to = m_to->date();
    return filter;
}

void HistoryFilter::announce()
{
    // Somebody else is being typed.
    if (m_person->text() != m_subjectName)
        m_subject = {};
    const bool blank = m_person->text().isEmpty() && m_from->text().isEmpty() && m_to->text().isEmpty();
    const JournalFilter now = filter();
    m_clear->setEnabled(!blank || !now.isEmpty());
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT changed();
}

void HistoryFilter::setSubject(Uuid subject, const QString &name)
{
    m_subject = subject;
    m_subjectName = name;
    m_person->setText(name);
    announce();
}

void HistoryFilter::setLaptops(const LaptopNames &names)
{
    const QVariant chosen = m_laptop->currentData();
    const QSignalBlocker quiet(m_laptop);
    m_laptop->clear();
    m_laptop->addItem(tr("All laptops"));
    for (const Device &device : names.roster())
        m_laptop->addItem(device.name, device.id.uuid.toString());
    m_laptop->setCurrentIndex(std::max(0, m_laptop->findData(chosen)));
}

void HistoryFilter::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
}

void HistoryFilter::clear()
{
    m_subject = {};
    m_subjectName.clear();
    m_action->setCurrentIndex(0);
    m_laptop->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
    m_person->clear();
    announce();
}

} // namespace rollbook
