// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QString;

namespace rollbook {

/// Draws every page of a register into PNG files of a folder, "members-1024x700-light.png" and the like, at two sizes,
/// light and dark; the start page and the unlocking too. The passphrase is taken from ROLLBOOK_PASSPHRASE. Returns the
/// exit code; what failed goes to standard error.
[[nodiscard]] int takeScreenshots(QApplication &application, const QString &folder, const QString &file);

} // namespace rollbook
