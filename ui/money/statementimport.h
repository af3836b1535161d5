// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/exchange/statements/statementfile.h"
#include "core/rules/moneycommands.h"

#include <QHash>
#include <QSet>

namespace rollbook {

/// A bank's file as read, with what the register has of its accounts already: nothing is written yet.
struct StatementLoaded {
    QString path;
    StatementRead read;
    std::vector<BankAccount> accounts;
    std::vector<StatementFile> files;
    std::vector<StatementLayout> layouts; ///< learned before
    std::optional<StatementLayout> learned; ///< explained just now; kept when the file is taken in
    QHash<QString, QSet<QString>> identities; ///< of the lines of each account, by its id

    /// Lines of an account in the file that the account on record does not have. Null id: a new account.
    [[nodiscard]] qint64 fresh(std::size_t account, Id<BankAccount> on) const;
    /// The account on record that an account of the file is, or a new one under a name that no other has.
    [[nodiscard]] BankAccount accountFor(std::size_t account) const;
    /// Whose file it is: the bank's proper name, or as it was called when its columns were explained.
    [[nodiscard]] QString institution() const;
    [[nodiscard]] TakeStatement command(std::size_t account, const BankAccount &on) const;
};

/// How a file is to be read: what a person was asked.
struct StatementAsked {
    QString path;
    std::optional<DateOrder> dates {};
    std::optional<StatementLayout> learned {};
};

/// Reads a file: any thread. Problems as readStatement().
[[nodiscard]] Result<std::shared_ptr<const StatementLoaded>> loadStatement(
    const Reader &reader, const StatementAsked &asked);

} // namespace rollbook
