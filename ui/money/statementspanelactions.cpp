// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementdecision.h"
#include "ui/money/statementlines.h"
#include "ui/money/statementpayout.h"
#include "ui/money/statementrun.h"
#include "ui/money/statementspanel.h"
#include "ui/words/actionwords.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace rollbook {

namespace {
/// More payments than this take too long for the window to wait.
constexpr std::size_t postedAtOnce = 50;
} // namespace

/// Enter presses the button that has the focus; from the list and the fields it accepts.
void StatementsPanel::enter()
{
    QWidget *focus = QApplication::focusWidget();
    if (qobject_cast<QPushButton *>(focus) || qobject_cast<QToolButton *>(focus))
        qobject_cast<QAbstractButton *>(focus)->click();
    else
        accept();
}

void StatementsPanel::accept()
{
    if (!canDecide() || !m_decision->isUndecided())
        return;
    if (m_decision->isPayout()) {
        tie();
        return;
    }
    if (auto decision = m_decision->decision())
        stage(*std::move(decision));
}

void StatementsPanel::decideFate(LineFate fate)
{
    const auto standing = current();
    if (!canDecide() || !standing)
        return;
    if (fate == LineFate::Open && standing->state == LineState::NotOurs) {
        submitNow(DecideLines { { m_decision->decision(fate).decision } });
        return;
    }
    const bool suits = fate == LineFate::NotOurs || standing->line.amount.pence > 0;
    if (m_decision->isUndecided() && suits)
        stage(m_decision->decision(fate));
}

void StatementsPanel::stage(StagedDecision decision)
{
    const Id<StatementLine> line = decision.decision.line;
    m_staged.put(std::move(decision));
    m_model->restage(line);
    showFoot();
    showAvailable();
    goOn();
}

void StatementsPanel::unstage()
{
    const auto standing = current();
    if (!standing)
        return;
    m_staged.drop(standing->line.id);
    m_model->restage(standing->line.id);
    showFoot();
    showAvailable();
    showCurrent();
    m_list->setFocus();
}

void StatementsPanel::goOn()
{
    const int row = m_list->currentIndex().row();
    const int next = m_model->nextOpen(row);
    if (next >= 0 && next != row) {
        m_list->selectRow(next);
        m_list->scrollTo(m_model->index(next, 0));
    } else {
        showCurrent();
    }
    m_list->setFocus();
}

void StatementsPanel::say(EntryId entry)
{
    const auto line = entry.isNull() ? Result<JournalLine>(Problem { ProblemCode::UnknownEntry })
                                     : source().reader().journalLine(entry);
    if (line)
        Q_EMIT said(
            { Message::Kind::Success, actionSentence(line->entry.action, nullptr, m_desk->currency), entry, {}, {} });
}

bool StatementsPanel::submitNow(const Command &command)
{
    const auto done = source().submit(command);
    if (done)
        say(*done);
    else
        Q_EMIT failed(done.problems());
    m_list->setFocus();
    return done.ok();
}

void StatementsPanel::pointAtRefused(const DecideLines &command)
{
    for (const LineDecision &decision : command.decisions) {
        if (source().preview(DecideLines { { decision } }))
            continue;
        if (m_model->rowOf(decision.line) < 0)
            m_filter->setCurrentIndex(static_cast<int>(LineFilter::ToDecide));
        selectLine(decision.line);
        return;
    }
}

/// Posts what is ready; with nothing ready, offers the proposals that are sure.
void StatementsPanel::post()
{
    if (!canDecide() || !m_desk)
        return;
    if (m_staged.count() > 0)
        run(m_staged.command());
    else
        postSure();
}

void StatementsPanel::postSure()
{
    if (!canDecide() || !m_desk || surePostings(*m_desk, m_staged, usualConfidence) == 0)
        return;
    auto *dialog = new StatementRunDialog(*m_desk, m_staged, usualConfidence, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->command()); });
    dialog->open();
}

void StatementsPanel::run(DecideLines command)
{
    if (command.decisions.size() <= postedAtOnce) {
        if (!submitNow(command))
            pointAtRefused(command);
        return;
    }
    auto task = startTask(tr("Posting payments"));
    source().start(std::make_shared<PlannedCommand>(std::move(command)), task->progress(),
        [self = QPointer(this), task](const Result<EntryId> &posted) {
            task->finish();
            if (!self)
                return;
            if (posted)
                self->say(*posted);
            else if (posted.problems().front().code != ProblemCode::Cancelled)
                Q_EMIT self->failed(posted.problems());
        });
}

void StatementsPanel::tie()
{
    const auto standing = current();
    if (!canDecide() || !standing || standing->state != LineState::Open)
        return;
    auto *dialog = new StatementPayoutDialog(source(), *m_desk, standing->line, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        say(dialog->entry());
        goOn();
    });
    dialog->open();
}

void StatementsPanel::untie()
{
    const auto standing = current();
    const auto tied = standing ? m_desk->tied.find(standing->line.id) : m_desk->tied.end();
    if (!canDecide() || tied == m_desk->tied.end())
        return;
    TiePayout command;
    for (const StatementLine &line : tied->second)
        command.lines.push_back(line.id);
    submitNow(command);
}

} // namespace rollbook
