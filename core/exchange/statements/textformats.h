// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/statementfile.h"

namespace rollbook {

/// What a statement that is no file of separated values is written in.
enum class StatementForm : quint8 { SeparatedValues, Ofx, Qif, Mt940, Camt053, Santander };
/// By what stands at the beginning of the file.
[[nodiscard]] StatementForm statementForm(QStringView beginning);

/// The readers of one format each: StatementUnreadable with the line for anything that is not whole and right, so that
/// half a file is never taken for one. `text` is the whole file.

/// OFX 1 (SGML without end tags) and 2 (XML). The bank's FITID is no part of a line's identity: it is not always
/// stable.
[[nodiscard]] Done readOfx(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into);
/// QIF of bank, cash and card accounts. The order of day and month is guessed from the whole file.
[[nodiscard]] Done readQif(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into);
/// MT940, bare or in SWIFT blocks.
[[nodiscard]] Done readMt940(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into);
/// CAMT.053. An entry of several payments is a line for each where their amounts come to the entry's.
[[nodiscard]] Done readCamt053(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into);
/// The text file of Santander: blocks of Date, Description, Amount and Balance.
[[nodiscard]] Done readSantander(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into);

} // namespace rollbook
