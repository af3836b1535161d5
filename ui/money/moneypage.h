// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QTabWidget;

namespace rollbook {

class ArrearsTab;
class MoneyTab;
class PaymentsTab;

/// The society's money: who owes what, what came in, batches, bank statements and the accounts. In a copy without fees
/// and payments it says so.
class MoneyPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit MoneyPage(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("money"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    void showRecord(Uuid record) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] int waiting() const override;

    /// Null in a copy without fees and payments.
    [[nodiscard]] ArrearsTab *arrears() const { return m_arrears; }
    [[nodiscard]] PaymentsTab *payments() const { return m_payments; }
    /// The tab in front; null in a copy without fees and payments.
    [[nodiscard]] MoneyTab *current() const;
    void bringForward(MoneyTab *tab);

private:
    void build();
    void buildWithout();
    void addTab(MoneyTab *tab);
    void connectTab(MoneyTab *tab);
    void addListActions();
    void showAvailable(MoneyTab *tab, ActionId id);
    void showAllAvailable();

    Register &m_register;
    QTabWidget *m_tabs = nullptr;
    std::vector<MoneyTab *> m_all; ///< in the order of the tabs
    ArrearsTab *m_arrears = nullptr;
    PaymentsTab *m_payments = nullptr;
};

} // namespace rollbook
