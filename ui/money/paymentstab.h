// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/money/moneydesk.h"
#include "ui/money/moneytab.h"
#include "ui/money/paymentsmodel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class EmptyState;
class ListSaver;
class SpanChooser;

/// Every payment, the newest first, those in suspense among them, and what can be done about one.
class PaymentsTab final : public MoneyTab
{
    Q_OBJECT

public:
    explicit PaymentsTab(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("payments"); }
    void focusFirst() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    bool showRecord(Uuid record) override;
    [[nodiscard]] bool hasRows() const override;
    void exportRows() override;
    void copyRows() override;
    [[nodiscard]] PaymentsModel *model() const { return m_model; }
    /// Lists only what nobody has claimed.
    void showSuspense();

Q_SIGNALS:
    /// What is on show is up to date.
    void shown();

protected:
    void reload() override;
    void refresh(const Committed &what) override;

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeActions();
    void setUpTable();
    void setUpActions();
    void setUpSpan();
    void filter();
    void showSums();
    void showAvailable();
    void showMenu(const QPoint &where);
    void showAccount();
    [[nodiscard]] const PaymentLine *current() const;
    void withCurrent(void (MoneyDesk::*act)(Id<Payment>));
    [[nodiscard]] std::vector<int> selectedRows() const;

    MoneyDesk *m_desk;
    ListSaver *m_saver;
    PaymentsModel *m_model;
    SpanChooser *m_span = nullptr;
    QComboBox *m_method = nullptr;
    QCheckBox *m_suspense = nullptr;
    QLineEdit *m_find = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    std::array<QPushButton *, 2> m_first {}; ///< ways to a first payment
    QTableView *m_table = nullptr;
    QLabel *m_sums = nullptr;
    quint64 m_reading = 0; ///< the latest
    bool m_awaited = false; ///< a reading is under way
    bool m_read = false;
    QTimer m_soon; ///< until what is typed is looked for
    BackgroundReader m_reader; ///< the last: its thread ends before anything that its questions hold
};

} // namespace rollbook
