// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstate.h"

#include "ui/settings/preferences.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/workspace.h"

#include <QMainWindow>
#include <QScreen>

namespace rollbook {

namespace {

const QString geometryName = QStringLiteral("geometry");
const QString foldedName = QStringLiteral("sidebarFolded");
const QString pagesName = QStringLiteral("pages");

} // namespace

void saveWindow(const QMainWindow &window, const Workspace &workspace, Preferences &preferences)
{
    preferences.setState(geometryName, window.saveGeometry());
    preferences.setState(foldedName, workspace.sidebar()->isFolded());
    preferences.setState(pagesName, workspace.lastingState());
}

void restoreWindow(QMainWindow &window, Workspace &workspace, const Preferences &preferences)
{
    if (!window.restoreGeometry(preferences.state(geometryName).toByteArray())) {
        const QSize space = window.screen()->availableSize();
        window.resize(QSize(1280, 820).boundedTo(space * 0.95));
    }
    workspace.sidebar()->setFolded(preferences.state(foldedName).toBool());
    workspace.setLastingState(preferences.state(pagesName).toMap());
}

} // namespace rollbook
