// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/memberimport.h"
#include "ui/members/directory.h"

namespace rollbook {

/// One value of the file and what it stands for, of whatever kind: a line of step 3.
struct ValueLine {
    enum class Kind { Unreadable, Date, Group, Region, Type, Standing, Method };
    Kind kind = Kind::Date;
    int place = 0; ///< in its list of the plan; of Unreadable and Date: the column
    QString text; ///< as found
    qint64 rows = 0;
    QString becomes; ///< in words
    bool doubtful = false; ///< a person should look
};

/// One thing a value can stand for.
struct ValueChoice {
    QString text;
    QVariant data; ///< for applyChoice()
};

/// Every value of the plan, those to look at first within their kind.
[[nodiscard]] std::vector<ValueLine> valueLines(const ImportPlan &plan, const Directory &directory);
[[nodiscard]] QString valueKindTitle(ValueLine::Kind kind);
/// What the value of a line can stand for; `current` is set to the place of what it stands for now.
[[nodiscard]] std::vector<ValueChoice> choicesFor(
    const ImportPlan &plan, const ValueLine &line, const Directory &directory, int &current);
/// Makes the value stand for the choice.
void applyChoice(ImportPlan &plan, const ValueLine &line, const QVariant &data);

} // namespace rollbook
