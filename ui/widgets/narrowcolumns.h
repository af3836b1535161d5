// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QHeaderView;

namespace rollbook {

/// Leaves columns out of a list while it is too narrow for them: those whose content also stands beside the list.
class NarrowColumns final : public QObject
{
    Q_OBJECT

public:
    /// `header`: of the list, which it lives with. `characters`: the width of the list, in letters of its own font,
    /// below which `columns` are hidden.
    NarrowColumns(QHeaderView *header, std::vector<int> columns, int characters);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QHeaderView *m_header;
    std::vector<int> m_columns;
    int m_characters;
};

} // namespace rollbook
