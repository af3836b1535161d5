// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace rollbook {

/// A page's name in the sidebar, with a number on it when things wait there.
class SidebarButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit SidebarButton(QWidget *parent = nullptr);

    /// 0: no number. Screen readers hear it with the name, which must be set before.
    void setWaiting(int count);
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// What the number takes beside the name; 0 when there is none.
    [[nodiscard]] int waitingWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString number() const;

    int m_waiting = 0;
};

} // namespace rollbook
