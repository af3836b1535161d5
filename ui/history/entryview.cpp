// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entryview.h"

#include "core/rules/validation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// More than anybody reads; an import has hundreds of thousands.
constexpr int mostShown = 300;

template <class R> QString called(const R &record)
{
    if constexpr (requires { record.given; })
        return displayName(record);
    else if constexpr (requires { record.name; })
        return record.name;
    else
        return {};
}

} // namespace

EntryView::EntryView(const Register &source, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_title(plainLabel({}, TextSize::Heading, this)),
      m_facts(hintLabel({}, this)),
      m_why(plainLabel({}, TextSize::Body, this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("U&ndo This"), this)),
      m_changes(new QTreeWidget(this)),
      m_more(hintLabel({}, this))
{
    setObjectName(QStringLiteral("entryView"));
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_title->setWordWrap(true);
    m_why->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("entryUndo"));
    m_changes->setObjectName(QStringLiteral("entryChanges"));
    m_changes->setAccessibleName(tr("What the entry changed"));
    m_changes->setColumnCount(3);
    m_changes->setHeaderLabels({ tr("Field"), tr("Before"), tr("After") });
    m_changes->setAlternatingRowColors(false);
    m_changes->setUniformRowHeights(true);
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_why);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_more);
    clear();
}

void EntryView::show(const JournalLine &line, const QString &sentence)
{
    m_title->setText(sentence);
    const Actor &actor = line.entry.actor;
    const QString who = actor.device.isEmpty() ? actor.name : tr("%1 on %2").arg(actor.name, actor.device);
    m_facts->setText(QStringList { formatMoment(line.entry.stamp.milliseconds), who, tr("Entry %1").arg(line.number),
        formatRecords(static_cast<qint64>(line.changes)) }
                         .join(QStringLiteral("  ·  ")));
    m_why->setText(line.entry.action.why);
    m_why->setVisible(!line.entry.action.why.isEmpty());
    m_undo->setText(line.entry.action.kind == ActionKind::Undo ? tr("Redo Thi&s") : tr("U&ndo This"));
    m_undo->setVisible(true);
    m_changes->setVisible(true);
    fill(line);
}

void EntryView::clear()
{
    m_title->setText(tr("Choose an entry to see what it changed"));
    m_facts->setText({});
    m_why->hide();
    m_undo->hide();
    m_changes->clear();
    m_changes->hide();
    m_more->hide();
}

void EntryView::fill(const JournalLine &line)
{
    m_changes->clear();
    m_names.clear();
    m_more->hide();
    const auto organisation = m_register.reader().organisation();
    m_currency = organisation ? organisation->currency : QStringLiteral("GBP");
    auto stream = m_register.reader().changesOf(line.entry.id, false);
    if (!stream) {
        Q_EMIT failed(stream.problems());
        return;
    }
    std::vector<RecordChange> block;
    int shown = 0;
    while (shown < mostShown) {
        if (const Done read = (*stream)->next(block); !read) {
            Q_EMIT failed(read.problems());
            return;
        }
        if (block.empty())
            break;
        for (const RecordChange &change : block) {
            if (shown++ >= mostShown)
                break;
            addChange(change);
        }
    }
    if (m_changes->topLevelItemCount() <= 12)
        m_changes->expandAll();
    const auto total = static_cast<qint64>(line.changes);
    m_more->setText(tr("The first %1 of %2.").arg(formatCount(mostShown), formatRecords(total)));
    m_more->setVisible(total > mostShown);
}

void EntryView::addChange(const RecordChange &change)
{
    auto *item = new QTreeWidgetItem(m_changes, { titleOf(change) });
    item->setFirstColumnSpanned(true);
    item->setFont(0, textFont(TextSize::Strong));
    const int type = recordType(change);
    QString record;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == type)
            record = QLatin1String(RecordTraits<R>::name);
    });
    const NameOf names = [this](Uuid id) { return nameOf(id); };
    for (const FieldDifference &difference : differences(change)) {
        const auto words = [&](const FieldValue &value) {
            return fieldValueWords(type, difference.field, value, m_currency, names);
        };
        const QString before = words(difference.before);
        const QString after = words(difference.after);
        if (before == after)
            continue;
        const QString label = fieldLabel(record, QLatin1String(difference.name));
        auto *row = new QTreeWidgetItem(item, { label, before, after });
        for (int column = 0; column < 3; ++column)
            row->setToolTip(column, plainToolTip(row->text(column)));
    }
}

QString EntryView::titleOf(const RecordChange &change) const
{
    return std::visit(
        [this]<class R>(const Change<R> &c) {
            const R &record = c.after ? *c.after : *c.before;
            const QString kind = recordName(RecordTraits<R>::type);
            QString name = called(record);
            if (name.isEmpty() && subjectOf(record) != record.id.uuid)
                name = nameOf(subjectOf(record));
            const QString form
                = !c.before ? tr("New %1: %2") : (!c.after ? tr("Removed %1: %2") : tr("Changed %1: %2"));
            return fillIn(name.isEmpty() ? form.left(form.indexOf(QLatin1String("%1")) + 2) : form, { kind, name });
        },
        change);
}

QString EntryView::nameOf(Uuid id) const
{
    const auto known = m_names.find(id);
    if (known != m_names.end())
        return known->second;
    const Reader &reader = m_register.reader();
    QString name;
    if (const auto member = reader.one(Id<Member> { id }))
        name = displayName(*member);
    else if (const auto group = reader.one(Id<Group> { id }))
        name = group->name;
    else if (const auto type = reader.one(Id<MembershipType> { id }))
        name = type->name;
    else if (const auto period = reader.one(Id<Period> { id }))
        name = tr("from %1").arg(formatDate(period->start));
    else if (const auto charge = reader.one(Id<Charge> { id }))
        name = formatMoney(charge->amount, m_currency);
    else if (const auto payment = reader.one(Id<Payment> { id }))
        name = tr("%1 on %2").arg(formatMoney(payment->amount, m_currency), formatDate(payment->received));
    m_names[id] = name;
    return name;
}

} // namespace rollbook
