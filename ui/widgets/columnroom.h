// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QHeaderView;

namespace rollbook {

/// Keeps the column of a list that takes what the others leave wide enough to be read: leaves others out while the list
/// is too narrow for all, those whose content can be had elsewhere.
class ColumnRoom final : public QObject
{
    Q_OBJECT

public:
    /// `header`: of the list, which it lives with. `stretched`: the column that takes what is left, `letters` of
    /// the list's own font at least. `dispensable`: what is left out, the first one first.
    ColumnRoom(QHeaderView *header, int stretched, int letters, std::vector<int> dispensable);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QHeaderView *m_header;
    int m_stretched;
    int m_letters;
    std::vector<int> m_dispensable;
};

} // namespace rollbook
