// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

namespace rollbook {

/// Where the texts of the charts are translated.
struct ChartWords {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// "1 member", "412 members".
[[nodiscard]] QString formatMembers(qint64 count);
/// "412 members, 38 more than on 30 Nov 2025"; "a year ago" where `before` is exactly that, seen from `day`.
[[nodiscard]] QString membersFinding(qint64 now, QDate day, qint64 then, QDate before);
/// "84 joined or came in and 46 left: 38 more".
[[nodiscard]] QString flowFinding(qint64 came, qint64 left);

} // namespace rollbook
