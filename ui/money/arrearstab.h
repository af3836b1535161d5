// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/money/moneydesk.h"
#include "ui/money/moneytab.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace rollbook {

class AgeBar;
class ArrearsModel;
class EmptyState;
class ListSaver;
struct ArrearsBook;

/// Who owes what and for how long, people and affiliated organisations, and what can be done about it.
class ArrearsTab final : public MoneyTab
{
    Q_OBJECT

public:
    explicit ArrearsTab(Register &source, QWidget *parent = nullptr);
    ~ArrearsTab() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("arrears"); }
    void focusFirst() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    bool showRecord(Uuid record) override;
    [[nodiscard]] bool hasRows() const override;
    void exportRows() override;
    void copyRows() override;
    [[nodiscard]] ArrearsModel *model() const { return m_model; }

Q_SIGNALS:
    /// What is on show is up to date.
    void shown();

protected:
    void reload() override;

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void setUpTable();
    void setUpActions();
    void showBook(std::shared_ptr<const ArrearsBook> book);
    void showSums();
    void showAvailable();
    void showMenu(const QPoint &where);
    void waive();
    void showAccount();
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::vector<Payer> selected() const;

    MoneyDesk *m_desk;
    ListSaver *m_saver;
    ArrearsModel *m_model;
    AgeBar *m_ages = nullptr;
    QLineEdit *m_find = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_sums = nullptr;
    std::shared_ptr<Task> m_task; ///< the latest reading
    BackgroundReader m_reader; ///< the last: its thread ends before anything that its questions hold
};

} // namespace rollbook
