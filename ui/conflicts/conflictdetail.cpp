// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictdetail.h"

#include "ui/conflicts/choicerow.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/conflicts/desk.h"
#include "ui/conflicts/valueeditor.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace rollbook {

ConflictDetail::ConflictDetail(const Register &source, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_subject(plainLabel({}, TextSize::Heading, this)),
      m_number(hintLabel({}, this)),
      m_open(new QPushButton(tr("Sho&w Record"), this)),
      m_field(plainLabel({}, TextSize::Strong, this)),
      m_before(hintLabel({}, this)),
      m_choices(new QVBoxLayout),
      m_group(new QButtonGroup(this)),
      m_settle(new QPushButton(primaryIcon(QStringLiteral("check")), tr("Settle and Go &On"), this))
{
    setObjectName(QStringLiteral("conflictDetail"));
    m_subject->setObjectName(QStringLiteral("conflictSubject"));
    m_subject->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("conflictOpen"));
    m_field->setObjectName(QStringLiteral("conflictField"));
    m_field->setWordWrap(true);
    m_before->setObjectName(QStringLiteral("conflictBefore"));
    m_settle->setObjectName(QStringLiteral("conflictSettle"));
    makePrimary(m_settle);
    build();
    clear({});
}

void ConflictDetail::build()
{
    QVBoxLayout *inner = makeSheet(this, "conflictArea");
    auto *head = new QHBoxLayout;
    head->addWidget(m_subject, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    inner->addLayout(head);
    inner->addWidget(m_number);
    inner->addWidget(m_field);
    inner->addWidget(m_before);
    inner->addSpacing(space::tiny);
    m_choices->setSpacing(space::small);
    inner->addLayout(m_choices);
    inner->addStretch();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_settle, 0, Qt::AlignLeft);
}

void ConflictDetail::empty()
{
    for (QAbstractButton *button : m_group->buttons())
        m_group->removeButton(button);
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        // It may be within one of its own signals.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_editor = nullptr;
    m_view.reset();
}

void ConflictDetail::clear(const QString &sentence)
{
    empty();
    m_subject->setText(sentence);
    for (QWidget *part : std::initializer_list<QWidget *> { m_number, m_open, m_field, m_before, m_settle })
        part->hide();
}

QString ConflictDetail::beforeWords(const ConflictView &view) const
{
    if (view.conflict.unit == existenceUnit)
        return tr("One laptop deleted the record, another went on with it. It stays until you decide.");
    const NameOf names = namesBy(m_register.reader());
    QStringList found;
    for (const ConflictSide &side : view.sides) {
        const QString words
            = valueWords(view.conflict, side.before, m_currency, names).replace(QLatin1Char('\n'), QLatin1String(", "));
        if (!found.contains(words))
            found << words;
    }
    return fillIn(tr("Before: %1"), { found.join(QStringLiteral(" / ")) });
}

void ConflictDetail::show(const ConflictView &view)
{
    empty();
    const auto organisation = m_register.reader().organisation();
    m_currency = organisation ? organisation->currency : QString();
    m_view = view;
    const bool opens = m_register.reader().one(Id<Member> { view.conflict.subject }).ok()
        || m_register.reader().one(Id<Group> { view.conflict.subject }).ok();
    m_subject->setText(conflictSubject(view.conflict, m_register.reader()));
    const QString number = memberNumber(view.conflict, m_register.reader());
    m_number->setText(tr("Member number %1").arg(number));
    m_number->setVisible(!number.isEmpty());
    m_field->setText(conflictField(view.conflict));
    m_before->setText(beforeWords(view));
    addSides(view);
    if (canBeWritten(view.conflict) && !view.sides.empty())
        addOwn(view);
    m_open->setVisible(opens);
    for (QWidget *part : std::initializer_list<QWidget *> { m_field, m_before, m_settle })
        part->show();
    Q_EMIT chosen();
}

void ConflictDetail::addChoice(ChoiceRow *row)
{
    const int number = m_choices->count() + 1;
    m_group->addButton(row->button(), number);
    m_choices->addWidget(row);
    row->show();
    connect(row->button(), &QRadioButton::toggled, this, [this, number](bool on) {
        if (on)
            chose(number);
    });
}

void ConflictDetail::addSides(const ConflictView &view)
{
    const NameOf names = namesBy(m_register.reader());
    int number = 0;
    for (const ConflictSide &side : view.sides) {
        ++number;
        QString author = authorWords(side.entry, names);
        if (number == 1 && view.conflict.unit != existenceUnit)
            author += QLatin1Char('\n') + tr("Shown for the time being");
        addChoice(new ChoiceRow(number, sideWords(view.conflict, side, m_currency, names), author, this));
    }
}

void ConflictDetail::addOwn(const ConflictView &view)
{
    auto *row = new ChoiceRow(static_cast<int>(view.sides.size()) + 1, tr("Write another value"), {}, this);
    m_editor = new ValueEditor(view.conflict, view.sides.front().record, m_currency, m_register.clock().today(), row);
    m_editor->hide();
    row->content()->addWidget(m_editor);
    addChoice(row);
}

void ConflictDetail::chose(int number)
{
    const bool own = m_editor && number == m_choices->count();
    if (m_editor) {
        m_editor->setVisible(own);
        if (own)
            m_editor->setFocus();
    }
    Q_EMIT chosen();
}

bool ConflictDetail::choose(int number)
{
    QAbstractButton *button = m_group->button(number);
    if (!button)
        return false;
    button->setChecked(true);
    return true;
}

bool ConflictDetail::isChosen() const
{
    return m_group->checkedId() > 0;
}

std::optional<SettleOne> ConflictDetail::decision()
{
    const int number = m_group->checkedId();
    if (!m_view || number < 1)
        return {};
    if (static_cast<std::size_t>(number) <= m_view->sides.size())
        return SettleOne { m_view->conflict, m_view->sides[static_cast<std::size_t>(number) - 1].record };
    auto written = m_editor->record();
    return written ? std::optional(SettleOne { m_view->conflict, std::move(*written) }) : std::nullopt;
}

} // namespace rollbook
