// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"
#include "ui/words/originalaction.h"

namespace rollbook {

/// Takes entries of the history back, whole or as a dialog has it chosen, and says so. What touches many records goes
/// back in a thread, with the window's bar and Cancel.
class EntryUndo final : public QObject
{
    Q_OBJECT

public:
    explicit EntryUndo(QObject *parent = nullptr);

    /// Null: no register is open. It outlives its being set.
    void setRegister(Register *target) { m_register = target; }
    void take(EntryId entry);
    void take(const JournalLine &line);
    /// Shows first what would go back and what would stay, over `window`.
    void ask(const JournalLine &line, QWidget *window);

Q_SIGNALS:
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

private:
    void start(const JournalLine &line, const UndoRequest &request, quint64 records);
    void finish(const Action &what, bool again, const Result<EntryId> &result);

    Register *m_register = nullptr;
};

} // namespace rollbook
