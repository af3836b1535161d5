// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rollbook {

/// The right to write a register file, held by one program at a time. It rests on the file itself and goes with the
/// program that holds it, however that ends: there is nothing to delete by hand.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    /// False when another program holds it.
    [[nodiscard]] bool take(const QString &path);
    void release();

private:
    int m_descriptor = -1;
};

} // namespace rollbook
