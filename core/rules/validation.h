// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/records/records.h"

namespace rollbook {

/// The most days of grace that a type or a period has.
inline constexpr int greatestGraceDays = 3'660;

/// The checks of one record by itself, for forms while people type and for plan(): each problem names its field.
/// `today` decides what lies in the future.

/// A name (given or family), no impossible birth (before 1890, in the future, after the joining or the death), no
/// death or application in the future, e-mail addresses that could be ones, telephones with digits in them.
[[nodiscard]] Problems validate(const Member &member, QDate today);
[[nodiscard]] Problems validate(const Group &group, QDate today);
/// A name, a fee of 0 or more, every number of the period rule in its range (UnknownValue with the range), twelve
/// amounts where the price goes by month, bands in ascending order of which the last has no limit, least numbers not
/// over the most. What only people or only affiliations have is none of the other's: a household, ages, a place
/// alongside.
[[nodiscard]] Problems validate(const MembershipType &type);
[[nodiscard]] Problems validate(const Standing &standing, QDate today);
[[nodiscard]] Problems validate(const AdmissionRule &rule);
/// A name, a currency of three capitals, a number prefix that does not end in a digit, group kinds that name each
/// other.
[[nodiscard]] Problems validate(const Organisation &organisation);

/// Length and control characters of one text; line breaks and tabs are allowed in long texts.
void checkText(const QString &value, const char *fieldName, Problems &into);
/// The same for every text of a record.
template <class R> [[nodiscard]] Problems validateTexts(const R &record)
{
    Problems problems;
    forEachField<R>([&](const auto &field) {
        const auto &value = record.*(field.member);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>) {
            checkText(value, field.name, problems);
        } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QStringList>) {
            for (const QString &item : value)
                checkText(item, field.name, problems);
        }
    });
    return problems;
}

/// Whether the text could be an e-mail address: one @, a domain with a dot, no spaces. Not whether anybody reads it.
[[nodiscard]] bool isEmail(const QString &text);
/// Whether the text could be a telephone number: at least five digits, whatever stands between and behind them.
[[nodiscard]] bool isTelephone(const QString &text);

/// What people call a person: "Given Family", else the e-mail address or the number.
[[nodiscard]] QString displayName(const Member &member);

/// The greatest length in characters of a text field: 1,000,000 for notes and other long texts (no longer
/// than a row of an imported file can be), 200 for all others.
[[nodiscard]] int greatestLength(const char *fieldName);

} // namespace rollbook
