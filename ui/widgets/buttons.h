// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QAction;
class QPushButton;
class QString;
class QToolButton;
class QWidget;

namespace rollbook {

/// A button of an action, framed like a push button and named "button-" and the action's name.
[[nodiscard]] QToolButton *actionButton(QAction *action, Qt::ToolButtonStyle style, QWidget *parent);
/// The same with its words beside its icon.
[[nodiscard]] QToolButton *actionButton(QAction *action, QWidget *parent);

/// On `page` Enter presses the button that has the focus; with the focus elsewhere, where Enter means nothing else,
/// `primary`, which may be null. Dialogs do so by themselves.
void enterPresses(QWidget *page, QPushButton *primary = nullptr);

/// A push button of that object name that Enter does not press from elsewhere in a dialog.
[[nodiscard]] QPushButton *namedButton(const QString &text, const char *name, QWidget *parent);

} // namespace rollbook
