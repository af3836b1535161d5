// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;
class QVariant;

namespace rollbook {

/// How every list of records looks and is walked through: whole rows, one at a time, no grid, Tab leaves it. Comes
/// after setModel(), before the widths of the columns.
void makeListTable(QTableView *table);

/// Gives the list the focus, the first row selected where none is; does nothing without rows.
void goToFirstRow(QTableView *table);

/// The widths of the columns that a person can drag, for the settings: nothing personal.
[[nodiscard]] QVariant tableState(const QTableView *table);
/// Gives the columns their widths back. What tableState() made of a table with other columns, or no state at all,
/// changes nothing.
void restoreTable(QTableView *table, const QVariant &state);

} // namespace rollbook
