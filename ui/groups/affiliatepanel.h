// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/members/directory.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QPushButton;

namespace rollbook {

class BlockView;
class StatusPill;

/// What an affiliated organisation owes and is: the state of its affiliation, its own membership as declared, terms and
/// money, and whom it sends.
class AffiliatePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives it; `actions`: of the page, as buttons.
    AffiliatePanel(const Register &source, const std::vector<QAction *> &actions, QWidget *parent);

    /// Reads the organisation afresh.
    void showAffiliate(const Group &affiliate, const Directory &directory);
    /// Whether it may send one more delegate today.
    [[nodiscard]] bool mayAppoint() const { return !m_entitled || m_sent < *m_entitled; }

Q_SIGNALS:
    /// A delegate or substitute shall be one no longer.
    void endRequested(const rollbook::GroupMembership &role, const QString &who);

private:
    void build(const std::vector<QAction *> &actions);
    void showStatus(const Group &affiliate, const Directory &directory);
    void showDelegates(const Group &affiliate);
    [[nodiscard]] QString entitlement() const;
    void endCurrent();

    const Register &m_register;
    StatusPill *m_pill;
    QLabel *m_reason;
    QLabel *m_entitlement;
    QListWidget *m_delegates;
    QPushButton *m_end;
    BlockView *m_blocks;
    std::vector<GroupMembership> m_roles; ///< in the order of the list
    std::vector<QString> m_names; ///< of those in m_roles
    int m_sent = 0;
    std::optional<int> m_entitled = 0; ///< nothing: as many as it likes
};

} // namespace rollbook
