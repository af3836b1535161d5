// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columnstep.h"

#include "ui/import/importsession.h"
#include "ui/members/blockview.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/theme.h"
#include "ui/words/importwords.h"
#include "ui/words/problemwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int samples = 3;
enum Place { NamePlace, SamplePlace, FeedsPlace, HowPlace, PlaceCount };

QString sampleText(const std::vector<PreviewRow> &rows, int column)
{
    QStringList found;
    for (const PreviewRow &row : rows) {
        QString text = row.cells.value(column).simplified();
        if (text.size() > 40)
            text = text.left(39) + QChar(0x2026);
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
        if (found.size() == samples)
            break;
    }
    return found.join(QStringLiteral("  \u00b7  "));
}

} // namespace

ColumnStep::ColumnStep(ImportSession &session, QWidget *parent)
    : ImportStep(session, parent),
      m_intro(plainLabel({}, this)),
      m_problem(plainLabel({}, this)),
      m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("columnStep"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    auto *again = new QPushButton(tr("Gue&ss again"), this);
    again->setObjectName(QStringLiteral("guessAgain"));
    m_intro->setObjectName(QStringLiteral("columnIntroduction"));
    head->addWidget(m_intro, 1);
    head->addWidget(again);
    layout->addLayout(head);
    m_problem->setObjectName(QStringLiteral("columnProblem"));
    layout->addWidget(m_problem);
    m_table->setObjectName(QStringLiteral("columnTable"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setColumnCount(PlaceCount);
    m_table->setHorizontalHeaderLabels({ tr("Column"), tr("First values"), tr("Goes into"), tr("How it was found") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(SamplePlace, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 16);
    m_table->setColumnWidth(NamePlace, fontMetrics().averageCharWidth() * 20);
    m_table->setColumnWidth(FeedsPlace, fontMetrics().averageCharWidth() * 30);
    m_table->setColumnWidth(HowPlace, fontMetrics().averageCharWidth() * 18);
    keepHeadingsWhole(m_table->horizontalHeader());
    layout->addWidget(m_table, 1);
    connect(again, &QPushButton::clicked, this, [this] {
        this->session().guessAgain();
        fill();
        Q_EMIT readyChanged();
    });
}

void ColumnStep::enter()
{
    fill();
    m_table->setFocus();
}

bool ColumnStep::isReady() const
{
    return session().hasFile() && session().mapping().check().ok();
}

QString ColumnStep::nextText() const
{
    return tr("&Next: values");
}

QComboBox *ColumnStep::makeChoice(int column)
{
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("column%1").arg(column));
    choice->addItem(importTargetLabel(target::None), target::None);
    for (const ImportTarget &one : importTargets())
        choice->addItem(importTargetLabel(one.code), one.code);
    choice->setMaxVisibleItems(20);
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::activated, this, [this, column, choice] {
        session().choose(column, choice->currentData().toInt());
        showChoices();
        Q_EMIT readyChanged();
    });
    return choice;
}

void ColumnStep::fill()
{
    const ColumnMapping &mapping = session().mapping();
    m_choices.clear();
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(mapping.columns.size()));
    for (int column = 0; column < m_table->rowCount(); ++column) {
        const QString &name = mapping.columns[static_cast<std::size_t>(column)].name;
        const QString shown = name.isEmpty() ? tr("Column %1").arg(column + 1) : name;
        m_table->setItem(column, NamePlace, new QTableWidgetItem(shown));
        m_table->setItem(column, SamplePlace, new QTableWidgetItem(sampleText(session().source().preview(), column)));
        m_table->setItem(column, HowPlace, new QTableWidgetItem);
        m_choices.push_back(makeChoice(column));
        m_choices.back()->setAccessibleName(tr("%1 goes into").arg(shown));
        m_table->setCellWidget(column, FeedsPlace, m_choices.back());
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, NamePlace);
    showChoices();
    // The choices want the width of the longest text of the one in use, not of the longest there is.
    int widest = m_table->columnWidth(FeedsPlace);
    for (const QComboBox *choice : m_choices) {
        const int arrow = choice->sizeHint().height();
        widest = std::max(widest, choice->fontMetrics().horizontalAdvance(choice->currentText()) + 2 * arrow);
    }
    m_table->setColumnWidth(FeedsPlace, widest);
}

void ColumnStep::showChoices()
{
    const ColumnMapping &mapping = session().mapping();
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const MappedColumn &column = mapping.columns[i];
        m_choices[i]->setCurrentIndex(m_choices[i]->findData(column.target));
        QString how;
        switch (column.confidence) {
        case Confidence::None:
            how = tr("not taken over");
            break;
        case Confidence::Content:
            how = tr("by its values: please check");
            break;
        case Confidence::Similar:
            how = tr("by a similar name");
            break;
        case Confidence::Known:
            how = tr("by its name");
            break;
        case Confidence::Chosen:
            how = session().isRemembered() ? tr("as last time") : tr("your choice");
            break;
        }
        m_table->item(static_cast<int>(i), HowPlace)
            ->setText(column.target == target::None ? tr("not taken over") : how);
    }
    const auto used = static_cast<int>(mapping.columns.size()) - static_cast<int>(mapping.leftOut().size());
    m_intro->setText(tr("%n column(s) are taken over.", nullptr, used) + QLatin1Char(' ')
        + (session().isRemembered() ? tr("Chosen as for the last file with these columns.")
                                    : tr("Check the guesses against the first values.")));
    const Done complete = mapping.check();
    m_problem->setVisible(!complete.ok());
    if (!complete)
        m_problem->setText(refusalWords(complete.problems(), {}));
}

} // namespace rollbook
