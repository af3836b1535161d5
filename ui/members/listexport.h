// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/longcommand.h"
#include "ui/members/membercolumns.h"
#include "ui/members/memberrow.h"

#include <QIODevice>

namespace rollbook {

/// Writes people as CSV: one row a person in the order of `ids`, a header row, these columns. Whatever a spreadsheet
/// would run as a formula is guarded. FileNotWritable when the device refuses, Cancelled when `progress` says so.
[[nodiscard]] Done writeMemberCsv(QIODevice &device, const QString &path, const Reader &reader,
    const Directory &directory, QDate day, const MemberIds &ids, const std::vector<MemberColumn> &columns,
    const Progress &progress = {});

/// The same into a file that appears whole or not at all.
[[nodiscard]] Done saveMemberCsv(const QString &path, const Reader &reader, const Directory &directory, QDate day,
    const MemberIds &ids, const std::vector<MemberColumn> &columns, const Progress &progress = {});

} // namespace rollbook
