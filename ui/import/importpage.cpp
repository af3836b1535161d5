// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "core/base/notover.h"
#include "ui/import/checkstep.h"
#include "ui/import/columnstep.h"
#include "ui/import/filestep.h"
#include "ui/import/importsession.h"
#include "ui/import/reportlines.h"
#include "ui/import/valuestep.h"
#include "ui/members/blockview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/theme.h"
#include "ui/words/importwords.h"
#include "ui/words/problemwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace rollbook {

namespace {
const auto keyFile = QStringLiteral("file");
}

ImportPage::ImportPage(Register &source, QWidget *parent)
    : Page(Scope::ImportPage, parent), m_register(source), m_session(new ImportSession(source, this))
{
    setObjectName(QStringLiteral("importPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::large, space::medium);
    layout->setSpacing(space::medium);
    setUpStrip(layout);
    m_problem = plainLabel({}, this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->hide();
    layout->addWidget(m_problem);
    setUpSteps(layout);
    setUpButtons(layout);
    connectSession();
    goTo(File);
}

ImportPage::~ImportPage() = default;

QString ImportPage::title() const
{
    return tr("Import");
}

void ImportPage::activate()
{
    static_cast<ImportStep *>(m_stack->widget(std::min<int>(m_step, Check)))->setFocus();
    if (m_step == File)
        m_file->enter();
}

QVariantMap ImportPage::saveState() const
{
    return { { keyFile, m_session->hasFile() ? m_session->source().path() : QString() } };
}

void ImportPage::restoreState(const QVariantMap &state)
{
    const QString path = state.value(keyFile).toString();
    if (!path.isEmpty() && QFileInfo::exists(path))
        openFile(path);
}

void ImportPage::setUpStrip(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const QString names[] = { tr("1  File"), tr("2  Columns"), tr("3  Values"), tr("4  Check"), tr("5  Done") };
    for (const QString &name : names) {
        if (!m_strip.empty()) {
            auto *between = new QLabel(QStringLiteral("\u203a"), this);
            between->setForegroundRole(QPalette::PlaceholderText);
            row->addWidget(between);
        }
        auto *label = new QLabel(name, this);
        label->setTextFormat(Qt::PlainText);
        label->setObjectName(QStringLiteral("step%1").arg(m_strip.size() + 1));
        m_strip.push_back(label);
        row->addWidget(label);
    }
    row->addStretch();
    layout->addLayout(row);
}

void ImportPage::setUpSteps(QVBoxLayout *layout)
{
    m_stack = new QStackedWidget(this);
    m_file = new FileStep(*m_session, m_stack);
    m_check = new CheckStep(*m_session, m_stack);
    m_result = new EmptyState(m_stack);
    m_stack->addWidget(m_file);
    m_stack->addWidget(new ColumnStep(*m_session, m_stack));
    m_stack->addWidget(new ValueStep(*m_session, m_stack));
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_result);
    for (int place = 0; place <= Check; ++place)
        connect(static_cast<ImportStep *>(m_stack->widget(place)), &ImportStep::readyChanged, this, [this] {
            m_problem->hide();
            showButtons();
        });
    connect(m_file, &FileStep::failed, this, &ImportPage::showProblems, Qt::QueuedConnection);
    connect(m_check, &CheckStep::saveRefusedRequested, this, &ImportPage::saveRefused);
    connect(m_check, &CheckStep::checkRequested, m_session, &ImportSession::startCheck);
    layout->addWidget(m_stack, 1);
}

void ImportPage::setUpButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_over = new QPushButton(tr("Start &over"), this);
    m_over->setObjectName(QStringLiteral("importStartOver"));
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("importNext"));
    row->addWidget(m_over);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addLayout(row);
    connect(m_over, &QPushButton::clicked, this, &ImportPage::startOver);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
}

void ImportPage::connectSession()
{
    connect(m_session, &ImportSession::taskStarted, this, &ImportPage::taskStarted);
    connect(m_session, &ImportSession::workingChanged, this, &ImportPage::showButtons);
    connect(m_session, &ImportSession::surveyed, this, [this] { goTo(Values); });
    connect(m_session, &ImportSession::checked, this, [this] { goTo(Check); });
    connect(m_session, &ImportSession::imported, this, [this] { goTo(Finished); });
    connect(m_session, &ImportSession::undone, this, [this] {
        Q_EMIT said({ Message::Kind::Success, tr("The import was taken back."), {}, {}, {} });
        startOver();
    });
    connect(m_session, &ImportSession::peopleFound, this, [this](const std::vector<Id<Member>> &ids) {
        Q_EMIT showMembersRequested(ids, tr("Imported from %1").arg(QFileInfo(m_session->source().path()).fileName()));
    });
    connect(m_session, &ImportSession::failed, this, &ImportPage::showProblems);
}

void ImportPage::openFile(const QString &path)
{
    goTo(File);
    m_file->openPath(path);
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_problem->hide();
    for (std::size_t place = 0; place < m_strip.size(); ++place) {
        const bool now = static_cast<int>(place) == step;
        setTextSize(m_strip[place], now ? TextSize::Strong : TextSize::Body);
        m_strip[place]->setForegroundRole(now ? QPalette::Link : QPalette::PlaceholderText);
        m_strip[place]->setAccessibleName(
            now ? tr("Step %1 of %2, current").arg(step + 1).arg(int(StepCount)) : m_strip[place]->text());
    }
    m_stack->setCurrentIndex(step);
    if (step == Finished)
        showResult();
    else
        static_cast<ImportStep *>(m_stack->widget(step))->enter();
    showButtons();
}

void ImportPage::goOn()
{
    switch (m_step) {
    case File:
        goTo(Columns);
        break;
    case Columns:
        if (m_session->plan())
            goTo(Values);
        else
            m_session->startSurvey();
        break;
    case Values:
        m_session->startCheck();
        break;
    case Check:
        m_session->startImport();
        break;
    default:
        startOver();
        break;
    }
}

void ImportPage::goBack()
{
    goTo(static_cast<Step>(m_step - 1));
}

void ImportPage::showButtons()
{
    const bool working = m_session->isWorking();
    m_stack->setEnabled(!working);
    // The result has a main button of its own.
    if (const bool main = m_step != Finished; m_next->property("primary").toBool() != main) {
        m_next->setProperty("primary", main);
        m_next->style()->unpolish(m_next);
        m_next->style()->polish(m_next);
    }
    m_back->setVisible(m_step > File && m_step < Finished);
    m_back->setEnabled(!working);
    m_over->setVisible(m_step > File && m_step < Finished);
    m_over->setEnabled(!working);
    if (m_step == Finished) {
        m_next->setText(tr("Import &another file"));
        m_next->setEnabled(!working);
        return;
    }
    const auto *step = static_cast<ImportStep *>(m_stack->widget(m_step));
    m_next->setText(step->nextText());
    m_next->setEnabled(!working && step->isReady());
}

void ImportPage::showProblems(const Problems &problems)
{
    showButtons();
    const bool cancelled = problems.front().code == ProblemCode::Cancelled;
    QPalette tint = palette();
    const ThemeColors colors = themeColors(palette());
    tint.setColor(QPalette::WindowText, cancelled ? colors.muted : colors.danger);
    m_problem->setPalette(tint);
    m_problem->setText(cancelled ? tr("Cancelled. Nothing was changed.") : refusalWords(problems, {}));
    m_problem->show();
}

void ImportPage::showResult()
{
    const auto organisation = m_register.reader().organisation();
    m_result->clearButtons();
    m_result->setText(QStringLiteral("check"), tr("Imported %1").arg(QFileInfo(m_session->source().path()).fileName()),
        resultSentence(*m_session->report(), organisation ? organisation->currency : QStringLiteral("GBP")));
    connect(m_result->addButton(tr("&Show people"), QStringLiteral("showImported")), &QPushButton::clicked, m_session,
        &ImportSession::findPeople);
    auto *undo = m_result->addButton(tr("Undo imp&ort"), QStringLiteral("undoImport"));
    connect(undo, &QPushButton::clicked, m_session, &ImportSession::startUndo);
    if (m_session->report()->refused + m_session->report()->duplicates > 0)
        connect(m_result->addButton(tr("Save refused ro&ws…"), QStringLiteral("saveRefusedAfter")),
            &QPushButton::clicked, this, &ImportPage::saveRefused);
}

void ImportPage::saveRefused()
{
    const QFileInfo file(m_session->source().path());
    auto *dialog
        = new QFileDialog(this, tr("Save refused rows"), file.absolutePath(), tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("saveRefusedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1 refused.csv").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::writeRefused);
    dialog->open();
}

void ImportPage::writeRefused(const QString &path)
{
    if (const Done apart = notOver(path, { m_register.path(), m_session->source().path() }); !apart) {
        showProblems(apart.problems());
        return;
    }
    const RefusedWords words { tr("Row"), tr("Reason"),
        [](const Problem &problem) { return refusalWords({ problem }, {}); },
        [](const DuplicateRow &row) { return duplicateWords(row); } };
    const auto saved = rollbook::saveRefused(*m_session->plan(), *m_session->report(), path, words);
    if (saved)
        Q_EMIT said({ Message::Kind::Success,
            tr("Saved %Ln row(s) as %1. Mend them and import that file.", nullptr, static_cast<int>(*saved))
                .arg(QFileInfo(path).fileName()),
            {}, {}, {} });
    else
        showProblems(saved.problems());
}

void ImportPage::startOver()
{
    m_session->reset();
    goTo(File);
}

} // namespace rollbook
