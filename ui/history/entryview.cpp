// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/entryview.h"

#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/changewords.h"
#include "ui/words/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

/// More than anybody reads; an import has hundreds of thousands.
constexpr int mostShown = 300;

} // namespace

EntryView::EntryView(const Register &source, QWidget *parent)
    : QWidget(parent),
      m_register(source),
      m_title(plainLabel({}, TextSize::Heading, this)),
      m_facts(hintLabel({}, this)),
      m_why(plainLabel({}, TextSize::Body, this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("U&ndo This…"), this)),
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
    // Not stretched: a scroll bar that comes takes room of the rows and not of the header, which lays out too widely.
    m_changes->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_changes->header()->setStretchLastSection(false);
    m_changes->viewport()->installEventFilter(this);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    connect(&source, &Register::committed, this, [this] { m_historyOf.reset(); });
    clear();
}

void EntryView::show(const JournalLine &line, const QString &sentence, const Uuid &subject)
{
    m_title->setText(sentence);
    ChangeWords words(m_register.reader());
    const QString laptop = words.laptopOf(line.entry);
    const QString &author = line.entry.actor.name;
    const QString who = laptop.isEmpty() ? author : tr("%1 on %2").arg(author, laptop);
    m_facts->setText(QStringList { formatMoment(line.entry.stamp.milliseconds), who, tr("Entry %1").arg(line.number),
        formatRecords(static_cast<qint64>(line.changes)) }
                         .join(QStringLiteral("  ·  ")));
    m_why->setText(line.entry.action.why);
    m_why->setVisible(!line.entry.action.why.isEmpty());
    m_undo->setText(isUndo(line.entry.action.kind) ? tr("Redo Thi&s…") : tr("U&ndo This…"));
    m_undo->setVisible(true);
    m_changes->setVisible(true);
    m_changes->clear();
    m_more->hide();
    const int shown = subject.isNull() ? fill(line, words) : fillAbout(subject, line.number, words);
    if (m_changes->topLevelItemCount() <= 12)
        m_changes->expandAll();
    fitNames();
    if (subject.isNull())
        m_more->setText(
            tr("The first %1 of %2.").arg(formatCount(mostShown), formatRecords(static_cast<qint64>(line.changes))));
    else
        m_more->setText(tr("Only what is about %1; the entry changed %2.")
                            .arg(words.nameOf(subject), formatRecords(static_cast<qint64>(line.changes))));
    m_more->setVisible(static_cast<quint64>(shown) < line.changes);
}

bool EntryView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_changes->viewport() && event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

/// The names as wide as the longest, as they are read first, but never more than half; the rest for the values.
void EntryView::fitNames()
{
    int widest = m_changes->header()->sectionSizeHint(0);
    for (int i = 0; i < m_changes->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *change = m_changes->topLevelItem(i);
        for (int row = 0; row < change->childCount(); ++row)
            widest = std::max(widest, m_changes->fontMetrics().horizontalAdvance(change->child(row)->text(0)));
    }
    const QHeaderView *header = m_changes->header();
    const int others = 2 * std::max(headingWidth(header, 1), headingWidth(header, 2));
    const int most = std::min(m_changes->viewport()->width() / 2, m_changes->viewport()->width() - others);
    const int before = 2 * m_changes->indentation() + space::medium;
    const int names = std::min(widest + before, std::max(most, headingWidth(header, 0)));
    const int values = std::max(m_changes->viewport()->width() - names, 0);
    m_changes->header()->resizeSection(0, names);
    m_changes->header()->resizeSection(1, values / 2);
    m_changes->header()->resizeSection(2, values - values / 2);
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

int EntryView::fill(const JournalLine &line, ChangeWords &words)
{
    auto stream = m_register.reader().changesOf(line.entry.id, false);
    if (!stream) {
        Q_EMIT failed(stream.problems());
        return 0;
    }
    std::vector<RecordChange> block;
    int shown = 0;
    while (shown < mostShown) {
        if (const Done read = (*stream)->next(block); !read) {
            Q_EMIT failed(read.problems());
            break;
        }
        if (block.empty())
            break;
        for (const RecordChange &change : block) {
            if (shown == mostShown)
                break;
            addChange(change, words);
            ++shown;
        }
    }
    return shown;
}

/// Only what the entry did about one person or group.
int EntryView::fillAbout(const Uuid &subject, quint64 number, ChangeWords &words)
{
    if (m_historyOf != subject) {
        auto history = m_register.reader().historyOf(subject);
        if (!history) {
            Q_EMIT failed(history.problems());
            return 0;
        }
        m_history = std::move(*history);
        m_historyOf = subject;
    }
    int shown = 0;
    for (const SubjectEntry &entry : m_history) {
        for (std::size_t i = 0; entry.number == number && i < entry.changes.size(); ++i, ++shown)
            addChange(entry.changes[i], words);
    }
    return shown;
}

void EntryView::addChange(const RecordChange &change, ChangeWords &words)
{
    auto *item = new QTreeWidgetItem(m_changes, { words.title(change) });
    item->setFirstColumnSpanned(true);
    item->setFont(0, textFont(TextSize::Strong));
    for (const FieldWords &one : words.fields(change)) {
        auto *row = new QTreeWidgetItem(item, { one.field, one.before, one.after });
        for (int column = 0; column < 3; ++column)
            row->setToolTip(column, plainToolTip(row->text(column)));
    }
}

} // namespace rollbook
