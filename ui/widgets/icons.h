// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/actiontable.h"

#include <QAction>
#include <QIcon>

namespace rollbook {

/// The symbolic icon :/icons/<name>.svg in the theme's text colour, following light and dark, with a paler disabled
/// and a contrasting selected state. An empty icon when there is no such file.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one given colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// The same for a button that makePrimary() marked.
[[nodiscard]] QIcon primaryIcon(const QString &name);

/// An action as the table tells: text, icon, shortcuts, tip, object name.
[[nodiscard]] QAction *makeAction(ActionId id, QObject *parent);

} // namespace rollbook
