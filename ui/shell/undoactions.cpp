// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/actionwords.h"

namespace rollbook {

UndoActions::UndoActions(QObject *parent)
    : QObject(parent), m_undo(makeAction(ActionId::Undo, this)), m_redo(makeAction(ActionId::Redo, this))
{
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(m_undo, &QAction::triggered, this, [this] {
        if (m_register)
            take(m_register->undoSteps(), &UndoSteps::undo);
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_register)
            take(m_register->undoSteps(), &UndoSteps::redo);
    });
}

void UndoActions::setRegister(Register *target)
{
    m_register = target;
    m_entries.setRegister(target);
    if (target) {
        connect(target, &Register::committed, this, &UndoActions::read);
        // Work that changed something is announced, and read then.
        connect(target, &Register::busyChanged, this, &UndoActions::show);
    }
    read();
}

void UndoActions::read()
{
    m_undoWords.clear();
    m_redoWords.clear();
    const auto steps = m_register && !m_register->isReadOnly() ? m_register->undoSteps() : UndoSteps {};
    if (steps) {
        m_undoWords = words(steps->undo, false);
        m_redoWords = words(steps->redo, true);
    }
    show();
}

QString UndoActions::words(const std::optional<JournalLine> &line, bool again) const
{
    if (!line)
        return {};
    const auto original = originalAction(m_register->reader(), line->entry);
    QString text = actionText(actionSpec(again ? ActionId::Redo : ActionId::Undo));
    if (original) {
        text = again ? redoText(*original) : undoText(*original);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        text.prepend(QLatin1Char('&'));
    }
    return text;
}

void UndoActions::take(const Result<UndoSteps> &steps, std::optional<JournalLine> UndoSteps::*which)
{
    if (!steps)
        Q_EMIT m_entries.failed(steps.problems());
    else if (const auto &line = (*steps).*which)
        m_entries.take(*line);
}

void UndoActions::show()
{
    const bool busy = m_register && m_register->isBusy();
    const auto showIn = [busy](QAction *action, const QString &words, ActionId id) {
        const bool there = !words.isEmpty() && !busy;
        const QString text = there ? words : actionText(actionSpec(id));
        action->setText(text);
        action->setToolTip(plainToolTip(QString(text).remove(QLatin1Char('&'))));
        action->setEnabled(there);
    };
    showIn(m_undo, m_undoWords, ActionId::Undo);
    showIn(m_redo, m_redoWords, ActionId::Redo);
}

} // namespace rollbook
