// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace rollbook {

class TermPreview;

/// The membership types with their fees and rules, and what joining by them on a day of choice gives.
class TypesPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `opened` outlives the panel.
    explicit TypesPanel(Register &opened, QWidget *parent = nullptr);

private:
    void build();
    void fill();
    void showCurrent();
    void edit(const MembershipType &type);
    void editCurrent();

    Register &m_register;
    QTreeWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_edit;
    TermPreview *m_preview;
    std::vector<MembershipType> m_types;
    QString m_currency;
};

} // namespace rollbook
