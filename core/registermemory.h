// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"

namespace rollbook {

/// How far laptops had gone when they last worked on this computer. A register that has gone less far was put back: it
/// is a restored backup, or a copy of a file that went on. Only random ids and counts are kept, in a file of their own;
/// without it nothing is remembered, and two copies that went on are told when they meet.
class RegisterMemory
{
public:
    /// `folder`: of this computer's user; made when it is not there. Empty: nothing is remembered.
    explicit RegisterMemory(QString folder) : m_folder(std::move(folder)) { }

    /// The highest sequence noted; 0: none.
    [[nodiscard]] quint64 sequenceOf(const DeviceId &device) const;
    /// Keeps the higher one. What cannot be written is not remembered.
    void note(const DeviceId &device, quint64 sequence) const;

private:
    [[nodiscard]] Seen read() const;
    [[nodiscard]] QString path() const;

    QString m_folder;
};

/// The folder of the computer's user that the window and the command line share.
[[nodiscard]] QString memoryFolder();

} // namespace rollbook
