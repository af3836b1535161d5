// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QHeaderView;
class QTableView;

namespace rollbook {

/// Pixels that a column needs for its heading to be read whole, the arrow of the sorted one included.
[[nodiscard]] int headingWidth(const QHeaderView *header, int section);

/// Pixels that a column needs for its heading and for texts as wide as `samples` to be read whole.
[[nodiscard]] int columnWidth(const QTableView *table, int column, const QStringList &samples);

/// Makes columns as wide as their headings and what is in the rows by now, texts beyond `mostLetters` left aside.
void fitColumns(QTableView *table, const std::vector<int> &columns, int mostLetters = 30);

/// Widens the columns whose heading would be cut off; narrows none.
void keepHeadingsWhole(QHeaderView *header);

} // namespace rollbook
