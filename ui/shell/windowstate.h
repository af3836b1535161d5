// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace rollbook {

class Preferences;
class Workspace;

/// Size and place of the window, the sidebar, and the layout of the pages: kept over runs, nothing personal among it.
void saveWindow(const QMainWindow &window, const Workspace &workspace, Preferences &preferences);
void restoreWindow(QMainWindow &window, Workspace &workspace, const Preferences &preferences);

} // namespace rollbook
