// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/entryundo.h"

namespace rollbook {

/// Undo and Redo of the Edit menu, by the name of what they take back.
class UndoActions final : public QObject
{
    Q_OBJECT

public:
    explicit UndoActions(QObject *parent = nullptr);

    /// Null: no register is open.
    void setRegister(Register *target);
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    /// Takes entries back, and says so: connect to its signals.
    [[nodiscard]] EntryUndo &entries() { return m_entries; }

private:
    /// What Undo and Redo would do, in words; empty: there is nothing.
    void read();
    [[nodiscard]] QString words(const std::optional<JournalLine> &line, bool again) const;
    void take(const Result<UndoSteps> &steps, std::optional<JournalLine> UndoSteps::*which);
    void show();

    Register *m_register = nullptr;
    EntryUndo m_entries;
    QAction *m_undo;
    QAction *m_redo;
    QString m_undoWords;
    QString m_redoWords;
};

} // namespace rollbook
