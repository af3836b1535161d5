// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/entryundo.h"

class QSplitter;
class QTableView;

namespace rollbook {

class EntryView;
class JournalModel;

/// Everything that was ever done to the register: who, when, what; and each entry can be taken back.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit HistoryPage(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;

private:
    void build();
    void update();
    void showCurrent();
    void undoCurrent();
    [[nodiscard]] const JournalLine *current() const;

    Register &m_register;
    JournalModel *m_model;
    QTableView *m_list;
    EntryView *m_entry;
    QSplitter *m_splitter;
    EntryUndo m_undo;
    bool m_stale = true;
};

} // namespace rollbook
