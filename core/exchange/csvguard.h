// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rollbook {

/// Whether a spreadsheet would take the text for a formula, or for a guarded one: it begins with any number of
/// apostrophes and then one of = + - @, their full-width forms, Tab, CR, LF or NUL (OWASP ASVS 1.2.10, CWE-1236).
/// Such text is written with one apostrophe more in front.
[[nodiscard]] bool needsGuard(QStringView text);

/// The text without the one apostrophe that a guard put in front; any other text as it is.
[[nodiscard]] inline QStringView withoutGuard(QStringView text)
{
    return text.startsWith(QLatin1Char('\'')) && needsGuard(text.mid(1)) ? text.mid(1) : text;
}

} // namespace rollbook
