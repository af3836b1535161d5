// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

namespace rollbook {

/// Puts the texts of the locale's language on the application, which owns them: Welsh for Welsh locales, and the
/// English plural forms for everybody else. A catalogue named by the environment (ROLLBOOK_TRANSLATION, the path of a
/// .qm file: for trying a new translation) goes first. Call it once, before any text is made; returns false when that
/// named catalogue cannot be read.
bool installTranslations(QCoreApplication &application, const QLocale &locale = QLocale::system());

} // namespace rollbook
