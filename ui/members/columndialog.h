// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/membertable.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace rollbook {

/// Which columns a list shows: takes effect at once, can be searched and reset.
class ColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnDialog(MemberTable &table, QWidget *parent = nullptr);

private:
    void fill();
    void search(const QString &text);

    MemberTable &m_table;
    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_filling = false;
};

} // namespace rollbook
