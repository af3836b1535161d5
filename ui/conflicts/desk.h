// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QSplitter;
class QTableView;
class QVBoxLayout;
class QWidget;

namespace rollbook {

/// What conflicts and doubts have in common: a list of what waits, beside it one of them with its choices.

/// The list and the detail with a handle between them.
[[nodiscard]] QSplitter *makeDesk(QTableView *list, QWidget *detail, QWidget *parent);

/// The columns of a desk's list, by their numbers.
struct DeskColumns {
    int what;
    int whose;
    int laptops;
};
/// Sets the list up. Its model is set.
void setUpDeskList(QTableView *list, const DeskColumns &columns);

/// A number chooses, Enter does what `enter` says; in a field they are typed. Only while the focus is in `area`.
void addDeskKeys(QWidget *area, const std::function<void(int)> &choose, const std::function<void()> &enter);

/// Where one of them is shown: a sheet in `owner` that scrolls down, never across. `name`: of the scrolling area.
[[nodiscard]] QVBoxLayout *makeSheet(QWidget *owner, const char *name);

} // namespace rollbook
