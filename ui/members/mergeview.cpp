// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mergeview.h"

#include "core/rules/validation.h"
#include "ui/widgets/labels.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace rollbook {

namespace {

enum MergeColumn { NameColumn, FirstColumn, SecondColumn };

QString outcomeWords(MergeChoice::Outcome outcome)
{
    switch (outcome) {
    case MergeChoice::Outcome::Both:
        return MergeView::tr("both stay");
    case MergeChoice::Outcome::Stricter:
        return MergeView::tr("what holds for one holds for both");
    default:
        return {};
    }
}

QLabel *wrappedLabel(const QString &text, TextSize size, QWidget *parent)
{
    QLabel *label = plainLabel(text, size, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeView::MergeView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("mergeView"));
    setAccessibleName(tr("Both people"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void MergeView::clear()
{
    m_sides.clear();
    m_chosen.clear();
    m_kept = nullptr;
    delete takeWidget();
}

void MergeView::show(const Member &member, const Member &other, const QStringList &about, const QString &currency)
{
    clear();
    m_content = new QWidget;
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, space::small, 0);
    m_grid->setHorizontalSpacing(space::medium);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(FirstColumn, 1);
    m_grid->setColumnStretch(SecondColumn, 1);
    m_kept = new QButtonGroup(m_content);
    addHeads(member, other, about);
    for (const MergeChoice &choice : mergeChoices(member, other))
        addChoice(choice, currency);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    connect(m_kept, &QButtonGroup::idToggled, this, &MergeView::follow);
    setWidget(m_content);
}

void MergeView::addHeads(const Member &member, const Member &other, const QStringList &about)
{
    const Member *people[] { &member, &other };
    for (int side = 0; side < 2; ++side) {
        const Member &person = *people[side];
        QLabel *name = wrappedLabel(displayName(person), TextSize::Heading, m_content);
        name->setObjectName(side == 0 ? QStringLiteral("mergeFirst") : QStringLiteral("mergeSecond"));
        m_grid->addWidget(name, 0, FirstColumn + side);
        m_grid->addWidget(
            wrappedLabel(about.value(side), TextSize::Small, m_content), 1, FirstColumn + side, Qt::AlignTop);
        auto *keep = new QRadioButton(side == 0 ? tr("Keep &this record") : tr("Keep this &one"), m_content);
        keep->setObjectName(side == 0 ? QStringLiteral("keepFirst") : QStringLiteral("keepSecond"));
        keep->setAccessibleName(tr("Keep the record of %1, %2").arg(displayName(person), person.number));
        keep->setChecked(side == 0);
        m_kept->addButton(keep, side);
        m_grid->addWidget(keep, 2, FirstColumn + side);
    }
    m_grid->addWidget(wrappedLabel(tr("Number"), TextSize::Body, m_content), 3, NameColumn, Qt::AlignTop);
    m_grid->addWidget(wrappedLabel(member.number, TextSize::Body, m_content), 3, FirstColumn);
    m_grid->addWidget(wrappedLabel(other.number, TextSize::Body, m_content), 3, SecondColumn);
}

QWidget *MergeView::addSide(int row, int column, const QString &value, QRadioButton *choice)
{
    auto *box = new QWidget(m_content);
    auto *cells = new QHBoxLayout(box);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(space::small);
    if (choice)
        cells->addWidget(choice, 0, Qt::AlignTop);
    cells->addWidget(wrappedLabel(value, TextSize::Body, box), 1);
    m_grid->addWidget(box, row, column, Qt::AlignTop);
    return box;
}

void MergeView::addChoice(const MergeChoice &choice, const QString &currency)
{
    constexpr int type = RecordTraits<Member>::type;
    // The numbers stand above, and the one that goes is kept as a former one.
    if (choice.unit == memberUnitNamed(QStringLiteral("number")))
        return;
    const int row = m_grid->rowCount();
    const QString name = unitName(type, choice.unit);
    const QString hint = outcomeWords(choice.outcome);
    m_grid->addWidget(
        wrappedLabel(hint.isEmpty() ? name : fillIn(tr("%1: %2", "field, what becomes of it"), { name, hint }),
            TextSize::Body, m_content),
        row, NameColumn, Qt::AlignTop);
    const QString values[] { unitWords(type, choice.kept, currency), unitWords(type, choice.other, currency) };
    QButtonGroup *group = nullptr;
    if (choice.outcome == MergeChoice::Outcome::Choose) {
        group = new QButtonGroup(m_content);
        m_sides[choice.unit] = group;
        connect(group, &QButtonGroup::idClicked, this, [this, unit = choice.unit] { m_chosen[unit] = true; });
    }
    for (int side = 0; side < 2; ++side) {
        QRadioButton *radio = nullptr;
        if (group) {
            radio = new QRadioButton(m_content);
            radio->setObjectName(QStringLiteral("take%1of%2").arg(choice.unit).arg(side));
            radio->setAccessibleName(fillIn(tr("%1: %2", "field, value"), { name, values[side] }));
            group->addButton(radio, side);
            radio->setChecked(side == 0);
        }
        addSide(row, FirstColumn + side, values[side], radio);
    }
}

/// The values of the record that is kept stand, but where the user chose.
void MergeView::follow()
{
    for (const auto &[unit, group] : m_sides) {
        if (!m_chosen[unit])
            group->button(isSecondKept() ? 1 : 0)->setChecked(true);
    }
}

bool MergeView::isSecondKept() const
{
    return m_kept && m_kept->checkedId() == 1;
}

std::vector<int> MergeView::unitsTaken() const
{
    std::vector<int> units;
    const int gone = isSecondKept() ? 0 : 1;
    for (const auto &[unit, group] : m_sides) {
        if (group->checkedId() == gone)
            units.push_back(unit);
    }
    return units;
}

} // namespace rollbook
