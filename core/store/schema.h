// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace rollbook {

/// The tables of a register file and the way older files come up to them.
///
/// A new field needs one line in its record's list and one step in schema.cpp. A step, once released, never changes.
class Schema
{
public:
    /// What `PRAGMA user_version` says in files made by this program.
    static constexpr int version = 5;
    /// "RBk1" as a number: what `PRAGMA application_id` says.
    static constexpr qint64 applicationId = 0x52426B31;

    [[nodiscard]] static Done create(const Connection &connection);
    /// Whether upgrade() would change anything.
    [[nodiscard]] static Result<bool> isOlder(const Connection &connection);
    /// Brings an opened file up to `version` in one transaction. RegisterTooNew and NotARegister are told before
    /// anything is written; a file opened for reading only is not brought up but refused
    /// (RegisterOlder).
    [[nodiscard]] static Done upgrade(const Connection &connection, bool readOnly);
};

} // namespace rollbook
