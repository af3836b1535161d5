// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/valuestep.h"

#include "ui/import/importsession.h"
#include "ui/members/blockview.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/words/format.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

enum Place { TextPlace, RowsPlace, BecomesPlace, PlaceCount };
constexpr int lineRole = Qt::UserRole + 1;

} // namespace

ValueStep::ValueStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent),
      m_intro(plainLabel({}, this)),
      m_tree(new QTreeWidget(this)),
      m_label(new QLabel(this)),
      m_choice(new QComboBox(this))
{
    setObjectName(QStringLiteral("valueStep"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_intro);
    m_tree->setObjectName(QStringLiteral("valueTree"));
    m_tree->setAccessibleName(tr("Values of the file"));
    m_tree->setColumnCount(PlaceCount);
    m_tree->setHeaderLabels({ tr("In the file"), tr("Rows"), tr("Stands for") });
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setSectionResizeMode(BecomesPlace, QHeaderView::Stretch);
    m_tree->setColumnWidth(TextPlace, fontMetrics().averageCharWidth() * 40);
    m_tree->setColumnWidth(RowsPlace, fontMetrics().averageCharWidth() * 10);
    keepHeadingsWhole(m_tree->header());
    layout->addWidget(m_tree, 1);
    auto *editor = new QHBoxLayout;
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("valueChoice"));
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->completer()->setFilterMode(Qt::MatchContains);
    m_choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_choice->setMinimumContentsLength(30);
    editor->addWidget(m_label);
    editor->addWidget(m_choice, 1);
    layout->addLayout(editor);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ValueStep::showChoices);
    connect(m_choice, &QComboBox::activated, this, &ValueStep::takeChoice);
}

void ValueStep::enter()
{
    if (auto read = Directory::read(session().target().reader()))
        m_directory = *std::move(read);
    fill();
    m_tree->setFocus();
}

bool ValueStep::isReady() const
{
    return session().plan() != nullptr;
}

QString ValueStep::nextText() const
{
    return tr("Try it o&ut");
}

void ValueStep::fill()
{
    m_tree->clear();
    m_lines = session().plan() ? valueLines(*session().plan(), m_directory) : std::vector<ValueLine> {};
    QTreeWidgetItem *section = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!section || m_lines[i].kind != m_lines[i - 1].kind) {
            section = new QTreeWidgetItem(m_tree, { valueKindTitle(m_lines[i].kind) });
            section->setFont(TextPlace, textFont(TextSize::Strong));
            section->setFirstColumnSpanned(true);
            section->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(section);
        item->setData(TextPlace, lineRole, static_cast<int>(i));
        showLine(item, m_lines[i]);
    }
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
    showSummary();
    showChoices();
}

void ValueStep::showLine(QTreeWidgetItem *item, const ValueLine &line)
{
    item->setText(TextPlace, line.text);
    item->setText(RowsPlace, formatCount(line.rows));
    item->setTextAlignment(RowsPlace, Qt::AlignRight | Qt::AlignVCenter);
    item->setText(BecomesPlace, line.doubtful ? tr("Please check: %1").arg(line.becomes) : line.becomes);
    item->setIcon(BecomesPlace,
        line.doubtful ? icon(QStringLiteral("warning"), themeColors(palette()).warning)
                      : icon(QStringLiteral("check")));
}

void ValueStep::showSummary()
{
    const auto doubtful = std::ranges::count_if(m_lines, &ValueLine::doubtful);
    if (m_lines.empty())
        m_intro->setText(tr("Nothing here needs matching: the columns hold no groups, types, standings or days."));
    else if (doubtful == 0)
        m_intro->setText(tr("Every value was understood. Change what is not right."));
    else
        m_intro->setText(tr("%Ln value(s) should be checked; they stand first.", nullptr, static_cast<int>(doubtful)));
}

void ValueStep::showChoices()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    const QVariant place = item ? item->data(TextPlace, lineRole) : QVariant();
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->setEnabled(place.isValid());
    if (!place.isValid()) {
        m_label->setText(tr("Stands for"));
        return;
    }
    const ValueLine &line = m_lines[static_cast<std::size_t>(place.toInt())];
    m_label->setText(tr("%1 stands for").arg(line.text.left(40)));
    m_choice->setAccessibleName(m_label->text());
    int current = 0;
    for (const ValueChoice &choice : choicesFor(*session().plan(), line, m_directory, current))
        m_choice->addItem(choice.text, choice.data);
    m_choice->setCurrentIndex(current);
    m_choice->setEnabled(m_choice->count() > 1);
}

void ValueStep::takeChoice()
{
    QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !item->data(TextPlace, lineRole).isValid())
        return;
    ValueLine &line = m_lines[static_cast<std::size_t>(item->data(TextPlace, lineRole).toInt())];
    applyChoice(*session().editPlan(), line, m_choice->currentData());
    for (const ValueLine &now : valueLines(*session().plan(), m_directory)) {
        if (now.kind == line.kind && now.place == line.place)
            line = now;
    }
    line.doubtful = false;
    showLine(item, line);
    showSummary();
}

} // namespace rollbook
