// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/dates.h"
#include "core/records/statement.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace rollbook {

/// One line of a bank's file.
struct LineRead {
    QDate day;
    Money amount; ///< pence; negative: went out. Of a provider before fees
    QString payer;
    QString reference;
    QString kind; ///< the bank's word for it; of a payment that a provider paid out, the mark of that payout
    std::optional<Money> balance; ///< of the account after it, where the file tells it
    Money fee; ///< pence, 0 or more, that a provider kept
    /// The same in every file that shows the line, and different for two equal lines of a day: made of account, day,
    /// amount, balance, a hash of what the bank wrote, and which of the equal lines of the day it is. What people can
    /// change at their bank (categories, notes) is no part of it; a provider's own mark of a line stands for all else,
    /// and a mark of a learned layout for all but day and amount. Of money given back, `amount` is the sum of all times
    /// so far: "-total-" and its pence stand behind what is the same in every file.
    QString identity;
    qint64 row = 0; ///< line of the file at which it begins, from 1
};

/// What a file shows of one account.
struct AccountRead {
    QString number; ///< as the file tells it, "20-00-00 12345678"; empty when it does not
    std::vector<LineRead> lines; ///< oldest first; those of a day as in the file
    QDate first; ///< day of the oldest line
    QDate last; ///< day of the newest line
    std::optional<Money> opening; ///< balance before the oldest line, when told or to be worked out
    std::optional<Money> closing; ///< balance after the newest line
    /// Opening balance and lines come to the closing balance; nothing when the balances are not told.
    [[nodiscard]] std::optional<bool> addsUp() const;
    [[nodiscard]] Money total() const; ///< of the lines, less fees
};

/// A bank's file as read.
struct StatementRead {
    QString name; ///< of the file, without its folder
    QString digest; ///< SHA-256 of its bytes, 64 hexadecimal digits
    QString layout; ///< the key of how it was read: "barclays", "ofx"; "mapped:" and a fingerprint for a learned one
    bool provider = false; ///< of somebody who collects payments and pays them out
    bool datesUnsure = false; ///< day and month could be either way round: ask, and read again with StatementAsk::dates
    std::vector<AccountRead> accounts; ///< one at least, each with a line at least
    qint64 otherCurrency = 0; ///< rows passed over: of another currency
    qint64 notCompleted = 0; ///< rows passed over: pending, declined, failed, or only a remark
};

/// What the reader cannot know.
struct StatementAsk {
    std::optional<DateOrder> dates {}; ///< nothing: as the file shows, day first where it does not
    QString currency = QStringLiteral("GBP"); ///< ISO 4217: rows of others are passed over
    /// Layouts learned here, tried where no built-in one fits. One with an empty fingerprint is used for any file.
    std::vector<StatementLayout> layouts {};
};

inline constexpr qint64 statementBytesAllowed = qint64(256) << 20;
inline constexpr int statementLinesAllowed = 1'000'000;

/// Reads a bank's file: the CSV layouts of core/exchange/statements/csvlayouts.h, Santander's text, OFX 1 and 2, QIF,
/// MT940 and CAMT.053, told apart by what is in it and never by its name. OFX is read here and not by libofx, which
/// writes the statement to temporary files in clear.
///
/// FileMissing, FileNotReadable; StatementUnreadable for a file that is too large, damaged or without any line (line 0:
/// the whole file); StatementUnknown for separated values whose columns nobody has explained yet: see unknownColumns().
[[nodiscard]] Result<StatementRead> readStatement(const QString &path, const StatementAsk &ask = {});

/// What a person is asked about a file with unknown columns.
struct UnknownColumns {
    QString fingerprint; ///< StatementLayout::fingerprint
    QStringList columns; ///< their names; "1", "2" … where the file has none
    std::vector<QStringList> rows; ///< the first few, for the person to see
    QStringList guess; ///< what they likely mean, as StatementLayout::columns
};
/// The columns of a file of separated values, known or not. StatementUnreadable when it is nothing of the kind.
[[nodiscard]] Result<UnknownColumns> unknownColumns(const QString &path);

/// The fields that StatementLayout::columns may map, as "field=column": "day", "amount" or "in" and "out", "payer",
/// "reference", "kind", "balance", "fee", "account", "mark" (the bank's own of the line) and "direction" (a column of
/// CR and DR, in and out, + and -, S and H). Besides, "dates=dmy" or "dates=mdy", and "sign=turned" where what went out
/// is positive.
[[nodiscard]] const QStringList &statementFields();
/// Whether the layout says enough: Required for "day" or "amount", UnknownOption with the pair that means nothing,
/// CsvColumnMissing for a column that is not in `columns`.
[[nodiscard]] Done checkLayout(const StatementLayout &layout, const QStringList &columns);

/// The proper name of whose layout a key is: "Barclays", "OFX"; empty for a learned one.
[[nodiscard]] QString institutionOf(const QString &layout);

/// What TakeStatement wants of one account of a file: without ids and account.
[[nodiscard]] StatementFile fileRecord(const StatementRead &read, const AccountRead &account);
[[nodiscard]] std::vector<StatementLine> lineRecords(const AccountRead &account);
/// The account on record with this number, spaces, hyphens and case aside. Where the file tells no number: those that a
/// file of the same bank or provider was taken for, or of the same learned layout.
[[nodiscard]] std::vector<const BankAccount *> accountsLike(const StatementRead &read, const AccountRead &account,
    std::span<const BankAccount> accounts, std::span<const StatementFile> files);
/// The only one of these; null when there is none, or more than one.
[[nodiscard]] const BankAccount *accountOf(const StatementRead &read, const AccountRead &account,
    std::span<const BankAccount> accounts, std::span<const StatementFile> files);

} // namespace rollbook
