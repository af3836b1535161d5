// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace rollbook {

/// The locale of everything shown: the user's own, British English where there is none.
[[nodiscard]] QLocale wordsLocale();

/// "£1,234.50"; `currency` is the organisation's, ISO 4217.
[[nodiscard]] QString formatMoney(Money money, const QString &currency = QStringLiteral("GBP"));
/// What formatMoney() writes and what people type: "12", "12.50", "12,50", "£1,234.50", "1.234,50", "-3". Nothing for
/// anything else.
[[nodiscard]] std::optional<Money> parseMoney(const QString &text);
/// "£" for "GBP"; the code itself and a space where no sign is usual.
[[nodiscard]] QString currencySign(const QString &currency);

/// "5 Sep 2026"; empty for no day.
[[nodiscard]] QString formatDate(QDate day);
/// A day of every month, to make room for the widest.
[[nodiscard]] QStringList dateSamples();
/// "September 2026".
[[nodiscard]] QString formatMonth(QDate day);
/// "5 Sep 2026, 14:05" in the user's time zone; `milliseconds` since 1970 UTC.
[[nodiscard]] QString formatMoment(qint64 milliseconds);
/// Reads a day as people type it: "5/9/2026", "5.9.26", "5 sep 2026", "2026-09-05", day before month. Two-digit years
/// are taken within 80 years before and 19 years after `today`. Invalid for anything else.
[[nodiscard]] QDate parseDate(const QString &text, QDate today);

/// "12,345".
[[nodiscard]] QString formatCount(qint64 count);
/// "1 person", "12,345 people".
[[nodiscard]] QString formatPeople(qint64 count);
/// "1 record", "12 records".
[[nodiscard]] QString formatRecords(qint64 count);

/// Puts values in place of %1 to %9 in one pass, so that a value holding "%2" stays as it is. A place without a value
/// becomes empty.
[[nodiscard]] QString fillIn(const QString &text, const QStringList &values);

} // namespace rollbook
