// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rollbook {

class Connection;
struct FileKey;

/// A register of an older version of the program, opened and not yet brought up: it can be copied as it is.
class OldRegister
{
public:
    OldRegister(const Connection &connection, const FileKey &file) : m_connection(connection), m_file(file) { }
    /// Writes a copy to `path`, which counts only once it was opened, checked by the engine and found to hold the same
    /// rows in every table; otherwise nothing is left there.
    [[nodiscard]] Done keepAt(const QString &path) const;

private:
    [[nodiscard]] Done compareWith(const Connection &copy) const;

    const Connection &m_connection;
    const FileKey &m_file;
};

/// Writes a copy of an open file to a new one, for its owner alone, and waits until the disk has it; nothing is left of
/// one that fails.
[[nodiscard]] Done copyInto(const Connection &connection, const QString &path);

} // namespace rollbook
