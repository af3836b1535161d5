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
            take(m_register->undoable());
    });
    connect(m_redo, &QAction::triggered, this, [this] {
        if (m_register)
            take(m_register->redoable());
    });
}

void UndoActions::setRegister(Register *target)
{
    m_register = target;
    m_entries.setRegister(target);
    if (target) {
        connect(target, &Register::committed, this, &UndoActions::refresh);
        connect(target, &Register::busyChanged, this, &UndoActions::refresh);
    }
    refresh();
}

void UndoActions::refresh()
{
    if (!m_register || m_register->isBusy() || m_register->isReadOnly()) {
        show(m_undo, std::optional<JournalLine> {}, false);
        show(m_redo, std::optional<JournalLine> {}, true);
        return;
    }
    show(m_undo, m_register->undoable(), false);
    show(m_redo, m_register->redoable(), true);
}

void UndoActions::take(const Result<std::optional<JournalLine>> &line)
{
    if (!line)
        Q_EMIT m_entries.failed(line.problems());
    else if (*line)
        m_entries.take(**line);
}

void UndoActions::show(QAction *action, const Result<std::optional<JournalLine>> &line, bool again)
{
    const bool there = line && line->has_value();
    QString text = actionText(actionSpec(again ? ActionId::Redo : ActionId::Undo));
    if (there) {
        const auto original = originalAction(m_register->reader(), (*line)->entry);
        if (original) {
            text = again ? redoText(*original) : undoText(*original);
            text.replace(QLatin1Char('&'), QLatin1String("&&"));
            text.prepend(QLatin1Char('&'));
        }
    }
    action->setText(text);
    action->setToolTip(plainToolTip(QString(text).remove(QLatin1Char('&'))));
    action->setEnabled(there);
}

} // namespace rollbook
