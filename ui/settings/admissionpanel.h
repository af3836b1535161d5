// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rollbook {

/// The admission rules in the order in which they are tried.
class AdmissionPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `opened` outlives the panel.
    explicit AdmissionPanel(Register &opened, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showCurrent();
    [[nodiscard]] int current() const;
    void edit(int row);
    void move(int by);
    void remove();
    void save(std::vector<AdmissionRule> rules);

    Register &m_register;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QLabel *m_problem;
    std::vector<AdmissionRule> m_rules;
};

} // namespace rollbook
