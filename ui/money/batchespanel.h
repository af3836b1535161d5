// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/moneytab.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace rollbook {

class BatchListModel;
class EmptyState;
class ListSaver;
struct BatchRow;

/// Batches of cash and cheques: opened with what was counted, filled person by person, posted when both agree, with the
/// slip that goes to the bank.
class BatchesPanel final : public MoneyTab
{
    Q_OBJECT

public:
    /// `source` outlives the panel.
    explicit BatchesPanel(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("batches"); }
    void focusFirst() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    /// The batches that are not posted.
    [[nodiscard]] int waiting() const override { return m_waiting; }
    bool showRecord(Uuid record) override;
    [[nodiscard]] bool hasRows() const override;
    void exportRows() override;
    void copyRows() override;

    /// Shows the paying-in slip of a batch. Replaced in tests.
    std::function<void(Id<Batch>)> showSlip;

protected:
    void reload() override;
    void refresh(const Committed &what) override;

private:
    void makeActions();
    void build();
    void makeTable();
    void giveEmptyState();
    void update();
    void showAvailable();
    void showCurrent();
    [[nodiscard]] const BatchRow *current() const;
    [[nodiscard]] bool mayWrite() const;
    void newBatch();
    void fill(Id<Batch> id);
    void fillCurrent();
    void post();
    void removeCurrent();
    void printSlip();
    void say(EntryId entry);

    BatchListModel *m_model;
    ListSaver *m_saver;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_none = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_verdict = nullptr;
    int m_waiting = 0;
    bool m_limited = false;
};

} // namespace rollbook
