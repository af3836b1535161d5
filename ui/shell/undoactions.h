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
    void refresh();

private:
    void take(const Result<std::optional<JournalLine>> &line);
    void show(QAction *action, const Result<std::optional<JournalLine>> &line, bool again);

    Register *m_register = nullptr;
    EntryUndo m_entries;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace rollbook
