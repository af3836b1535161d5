// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementmapping.h"

#include "ui/money/statementwords.h"
#include "ui/widgets/formarea.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int mappingSamples = 3;
constexpr qsizetype mappingSampleLetters = 32;
enum MappingPlace { MappedName, MappedSamples, MappedMeaning, MappedPlaces };

QString mappingSample(const UnknownColumns &columns, int column)
{
    QStringList found;
    for (const QStringList &row : columns.rows) {
        QString text = row.value(column).simplified();
        if (text.size() > mappingSampleLetters)
            text = text.left(mappingSampleLetters - 1) + QChar(0x2026);
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
        if (found.size() == mappingSamples)
            break;
    }
    return found.join(QStringLiteral("  \u00b7  "));
}

} // namespace

StatementMappingDialog::StatementMappingDialog(
    const QString &fileName, const UnknownColumns &columns, const StatementLayout *known, QWidget *parent)
    : QDialog(parent),
      m_columns(columns),
      m_name(new QLineEdit(this)),
      m_table(new QTableWidget(this)),
      m_dates(new QComboBox(this)),
      m_turned(new QCheckBox(tr("What &went out stands there without a minus"), this)),
      m_problem(new ProblemLabel(nullptr, this))
{
    setObjectName(QStringLiteral("statementMapping"));
    setWindowTitle(tr("What the Columns Say"));
    setModal(true);
    build(fileName);
    if (known) {
        m_known = known->id;
        m_name->setText(known->name);
    }
    choose(known ? known->columns : columns.guess);
    check();
    openAt(this, { 760, 560 });
    m_name->setFocus();
}

void StatementMappingDialog::build(const QString &fileName)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(hintLabel(
        fillIn(tr("“%1” is of a bank whose files are not known yet. Say what its columns are: the guesses stand beside "
                  "the first values. The next file with these columns is read without asking."),
            { fileName }),
        this));
    m_name->setObjectName(QStringLiteral("mappingName"));
    m_name->setAccessibleName(tr("Name of the bank"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setPlaceholderText(tr("as you call it"));
    form->addRow(tr("Name of the &bank"), m_name);
    levelForms({ form });
    column->addLayout(form);
    buildTable();
    column->addWidget(m_table, 1);
    buildOptions(column);
    m_problem->setObjectName(QStringLiteral("mappingProblem"));
    column->addWidget(m_problem);
    buildButtons(column);
    connect(m_name, &QLineEdit::textChanged, this, &StatementMappingDialog::check);
}

void StatementMappingDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setColumnCount(MappedPlaces);
    m_table->setHorizontalHeaderLabels({ tr("Column"), tr("First values"), tr("Says") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 20);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(MappedSamples, QHeaderView::Stretch);
    m_table->setRowCount(static_cast<int>(m_columns.columns.size()));
    int widest = 0;
    for (int column = 0; column < m_table->rowCount(); ++column) {
        const QString &name = m_columns.columns[column];
        m_table->setItem(column, MappedName, new QTableWidgetItem(name));
        m_table->setItem(column, MappedSamples, new QTableWidgetItem(mappingSample(m_columns, column)));
        m_choices.push_back(makeChoice(column));
        m_choices.back()->setAccessibleName(fillIn(tr("Column %1 says"), { name }));
        m_table->setCellWidget(column, MappedMeaning, m_choices.back());
        widest = std::max(widest, m_choices.back()->sizeHint().width());
    }
    m_table->setColumnWidth(MappedName, fontMetrics().averageCharWidth() * 20);
    m_table->setColumnWidth(MappedMeaning, widest);
    keepHeadingsWhole(m_table->horizontalHeader());
}

QComboBox *StatementMappingDialog::makeChoice(int column)
{
    auto *choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("mapping%1").arg(column));
    choice->addItem(tr("nothing that is needed"), QString());
    for (const QString &field : statementFields())
        choice->addItem(statementFieldName(field), field);
    choice->setMaxVisibleItems(20);
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::currentIndexChanged, this, &StatementMappingDialog::check);
    return choice;
}

void StatementMappingDialog::buildOptions(QVBoxLayout *column)
{
    m_dates->setObjectName(QStringLiteral("mappingDates"));
    m_dates->setAccessibleName(tr("Days are written"));
    m_dates->addItem(tr("as the file shows"), QString());
    m_dates->addItem(tr("day first: 31/12/2026"), QStringLiteral("dates=dmy"));
    m_dates->addItem(tr("month first: 12/31/2026"), QStringLiteral("dates=mdy"));
    m_turned->setObjectName(QStringLiteral("mappingTurned"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Days are written"), m_dates);
    levelForms({ form });
    column->addLayout(form);
    column->addWidget(m_turned);
}

void StatementMappingDialog::buildButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("&Read the File"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(QStringLiteral("mappingGo"));
    m_go->setDefault(true);
    makePrimary(m_go);
    for (QAbstractButton *button : buttons->buttons())
        button->setIcon({});
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void StatementMappingDialog::choose(const QStringList &pairs)
{
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        const QString field = pair.left(std::max<qsizetype>(equals, 0)).trimmed();
        if (const int dates = m_dates->findData(pair); dates > 0)
            m_dates->setCurrentIndex(dates);
        m_turned->setChecked(m_turned->isChecked() || pair == QLatin1String("sign=turned"));
        const qsizetype column = m_columns.columns.indexOf(pair.mid(equals + 1));
        if (column < 0 || !statementFields().contains(field))
            continue;
        QComboBox *choice = m_choices[static_cast<std::size_t>(column)];
        choice->setCurrentIndex(choice->findData(field));
    }
}

StatementLayout StatementMappingDialog::layout() const
{
    StatementLayout layout;
    layout.id = m_known;
    layout.fingerprint = m_columns.fingerprint;
    layout.name = m_name->text().trimmed();
    for (std::size_t column = 0; column < m_choices.size(); ++column) {
        if (const QString field = m_choices[column]->currentData().toString(); !field.isEmpty())
            layout.columns.append(
                QString(field + QLatin1Char('=') + m_columns.columns[static_cast<qsizetype>(column)]));
    }
    if (const QString dates = m_dates->currentData().toString(); !dates.isEmpty())
        layout.columns.append(dates);
    if (m_turned->isChecked())
        layout.columns.append(QStringLiteral("sign=turned"));
    return layout;
}

void StatementMappingDialog::check()
{
    if (!m_go)
        return;
    const StatementLayout chosen = layout();
    const Done complete = checkLayout(chosen, m_columns.columns);
    QString words;
    if (!complete)
        words = layoutProblemWords(complete.problems());
    else if (chosen.name.isEmpty())
        words = layoutProblemWords({ { ProblemCode::Required, QStringLiteral("name"), {} } });
    // The empty field itself says what is wanted until something was typed into it.
    const bool atFirst = complete && !m_name->isModified();
    m_problem->setText(atFirst ? QString() : words);
    m_go->setEnabled(words.isEmpty());
}

} // namespace rollbook
