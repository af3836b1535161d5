// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace rollbook {

class SidebarButton;

/// The pages by name, at the left edge: one is in front. Up and Down move among them. Folded, only icons show.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addPage(Scope page, const QString &title, const QString &iconName, const QString &shortcut);
    void setCurrent(Scope page);
    /// A number beside the page's name: so many things wait there. 0: none.
    void setWaiting(Scope page, int count);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    /// The society's name, at the top; `practice`: it is marked as invented.
    void setOrganisation(const QString &name, bool practice);

Q_SIGNALS:
    void chosen(rollbook::Scope page);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int widthOfNames() const;

    QButtonGroup *m_group;
    QVBoxLayout *m_layout;
    QLabel *m_name;
    QLabel *m_practice;
    std::map<Scope, SidebarButton *> m_buttons;
    bool m_folded = false;
};

} // namespace rollbook
