// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace rollbook {

/// An amount in pence (the hundredth part of the register's currency). May be negative: a reversal.
struct Money {
    qint64 pence = 0;

    [[nodiscard]] bool isZero() const { return pence == 0; }
    auto operator<=>(const Money &) const = default;
    friend Money operator+(Money a, Money b) { return { a.pence + b.pence }; }
    friend Money operator-(Money a, Money b) { return { a.pence - b.pence }; }
    Money operator-() const { return { -pence }; }
    Money &operator+=(Money other)
    {
        pence += other.pence;
        return *this;
    }
};

} // namespace rollbook
