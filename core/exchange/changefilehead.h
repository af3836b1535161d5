// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"

#include <QFile>

namespace rollbook {

class Store;

/// The plain part of a change file, once its signature was found to fit and its sender is believed.
struct ChangeFileHead {
    Device sender;
    QByteArray sealedKey; ///< the file's key, sealed for this laptop; empty when it is not among the recipients
    QByteArray bound; ///< hash of the plain part
    qint64 bodyAt = 0;
    qint64 bodyEnd = 0;
};

/// The plain part of a file to be written.
[[nodiscard]] QByteArray makeChangeFileHead(
    const Uuid &registerId, const Device &sender, const std::vector<Device> &recipients, const QByteArray &key);
/// Reads and checks the plain part and the signature of the whole file. Nothing else of the file has been looked at.
[[nodiscard]] Result<ChangeFileHead> readChangeFileHead(QFile &file, const Store &store);

} // namespace rollbook
