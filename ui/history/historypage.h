// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/entryundo.h"

class QSplitter;
class QStackedWidget;
class QTableView;

namespace rollbook {

class BackgroundReader;
class EmptyState;
class EntryView;
class HistoryFilter;
class JournalModel;
struct JournalRow;

/// Everything that was ever done to the register: who, when, what; and each entry can be taken back.
class HistoryPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit HistoryPage(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("history"); }
    ~HistoryPage() override;
    void activate() override;
    /// Shows what touched this person or group.
    void showRecord(Uuid record) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;

private:
    void build();
    void buildList(QWidget *left);
    void connectAll();
    void update();
    /// Looks for the lines that fit the filter, beside the window.
    void search();
    void takeFound(std::vector<quint64> numbers);
    void showCurrent();
    void updateActions();
    void undoCurrent();
    [[nodiscard]] const JournalRow *current() const;

    Register &m_register;
    JournalModel *m_model;
    HistoryFilter *m_filter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTableView *m_list;
    EntryView *m_entry;
    QSplitter *m_splitter;
    EntryUndo m_undo;
    std::unique_ptr<BackgroundReader> m_reader;
    std::shared_ptr<std::atomic<bool>> m_asked; ///< set to false when another question has replaced it
    quint64 m_wanted = 0; ///< line to become current once it is listed
    bool m_stale = true;
};

} // namespace rollbook
