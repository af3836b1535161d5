// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// "2026-12-31"; an empty text is no day.
[[nodiscard]] inline QDate day(const char *text)
{
    return QDate::fromString(QLatin1String(text), Qt::ISODate);
}
