// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"

#include <set>

namespace rollbook {

/// Gives member numbers out, one after the other: from the laptop's block, behind the highest, or provisional ones.
class Numbering
{
public:
    Numbering(const Organisation &society, NumberLease lease);
    /// Reads which numbers are given. `behind`: the highest serial that is about to be given besides; 0: none.
    [[nodiscard]] Done begin(const Reader &reader, qint64 behind = 0);
    /// Leaves out these numbers, each in its shortest spelling (core/rules/numbers.h).
    void passOver(std::set<QString> numbers) { m_passed = std::move(numbers); }
    /// A number that nobody has. begin() came before.
    [[nodiscard]] QString next();
    /// How many lasting numbers are left in the block.
    [[nodiscard]] qint64 left() const { return m_next > m_last ? 0 : m_last - m_next + 1; }

private:
    [[nodiscard]] QString following();
    [[nodiscard]] Done beginInBlock(const Reader &reader, qint64 behind);

    QString m_prefix;
    int m_digits;
    NumberLease m_lease;
    qint64 m_next = 1;
    qint64 m_last = 0;
    qint64 m_beyond = 0; ///< the next serial when the block is used up; 0: none
    qint64 m_provisional = 1;
    std::set<QString> m_passed;
};

/// Who has the number, with however many digits it is written.
[[nodiscard]] Result<std::vector<Id<Member>>> holdersOf(const Reader &reader, const QString &number);
/// The same, and who had it before two records were made one: a number that was given up is never given again.
[[nodiscard]] Result<std::vector<Member>> everNumbered(const Reader &reader, const QString &number);
/// The next number that nobody has, one from elsewhere may be written as ours are, or had before two records were made
/// one: old cards still find their owner.
[[nodiscard]] Result<QString> nextFree(const Reader &reader, Numbering &numbering);

/// What the provisional numbers of a laptop begin with: "P-", four characters made of its id, "-".
[[nodiscard]] QString provisionalPrefix(const Uuid &device);
/// What the numbers of a laptop's receipts begin with: "R", the same four characters, "-".
[[nodiscard]] QString receiptPrefix(const Uuid &device);
/// Everybody with a provisional number that this laptop gave, or one of those that it succeeds.
[[nodiscard]] Result<std::vector<Id<Member>>> provisionallyNumbered(const Reader &reader, const Uuid &device);
/// Whether the number is one that a laptop without lasting numbers gave: it is to be replaced, and never unasked.
[[nodiscard]] bool isProvisionalNumber(const QString &number);

} // namespace rollbook
