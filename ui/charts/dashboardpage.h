// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboardloader.h"
#include "ui/charts/dashboardpanel.h"
#include "ui/widgets/page.h"

#include <map>

namespace rollbook {

/// The first page: how many members there are, how it came about, who is paid up and what needs doing. Figures are
/// computed beside the window and kept per group and type, so that spans and scopes seen before change at once; a
/// commit makes them afresh a moment later. Every figure opens its people in the members page.
class DashboardPage final : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Register &opened, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    /// Span and scope.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    /// Only the span.
    [[nodiscard]] QStringList lastingState() const override;

    [[nodiscard]] DashboardPanel *panel() const { return m_panel; }

Q_SIGNALS:
    /// The figures on screen are those of the register.
    void settled();

private:
    void makeActions();
    void showScope(const DashboardScope &scope);
    void take(const std::shared_ptr<const DashboardFigures> &figures);

    Register &m_register;
    DashboardPanel *m_panel;
    DashboardScope m_scope;
    std::map<DashboardScope, std::shared_ptr<const DashboardFigures>> m_known;
    QTimer m_later; ///< after a commit: several in a row are counted once
    DashboardLoader m_loader;
};

} // namespace rollbook
