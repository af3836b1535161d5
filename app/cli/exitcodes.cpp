// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"

#include <QCoreApplication>

namespace rollbook::cli {

namespace {

constexpr ExitCodeSpec codeSpecs[] = {
    { Good, QT_TRANSLATE_NOOP("Cli", "done") },
    { Refused, QT_TRANSLATE_NOOP("Cli", "refused, because of the data; nothing was changed") },
    { WrongUsage, QT_TRANSLATE_NOOP("Cli", "the command line is wrong") },
    { NotOpened, QT_TRANSLATE_NOOP("Cli", "a file cannot be opened, or is there already") },
    { WrongPassphrase,
        QT_TRANSLATE_NOOP("Cli", "the passphrase or the recovery key is wrong, or a backup has another") },
    { NotStored, QT_TRANSLATE_NOOP("Cli", "it could not be stored: disk full or not writable; nothing was changed") },
    { Interrupted, QT_TRANSLATE_NOOP("Cli", "interrupted by Ctrl+C; nothing was changed") },
    { Damaged, QT_TRANSLATE_NOOP("Cli", "the register or a backup is damaged; it was left as it is") },
    { RowsRefused, QT_TRANSLATE_NOOP("Cli", "imported or renewed, but some rows or people were refused or left out") },
};

} // namespace

std::span<const ExitCodeSpec> exitCodes()
{
    return codeSpecs;
}

int exitCodeFor(const Problems &problems)
{
    switch (problems.front().code) {
    case ProblemCode::UnknownOption:
    case ProblemCode::Usage:
        return WrongUsage;
    case ProblemCode::FileMissing:
    case ProblemCode::FileExists:
    case ProblemCode::FileNotReadable:
    case ProblemCode::NotARegister:
    case ProblemCode::RegisterTooNew:
    case ProblemCode::RegisterOlder:
    case ProblemCode::RegisterInUse:
    case ProblemCode::EncryptionMissing:
    case ProblemCode::CsvUnreadable:
        return NotOpened;
    case ProblemCode::WrongSecret:
    case ProblemCode::RecoveryKeyIncomplete:
    case ProblemCode::RecoveryKeyMistyped:
        return WrongPassphrase;
    case ProblemCode::FileNotWritable:
    case ProblemCode::DiskFull:
    case ProblemCode::StorageFailed:
        return NotStored;
    case ProblemCode::Cancelled:
        return Interrupted;
    case ProblemCode::RegisterDamaged:
    case ProblemCode::ChainBroken:
    case ProblemCode::DigestMismatch:
        return Damaged;
    default:
        return Refused;
    }
}

} // namespace rollbook::cli
