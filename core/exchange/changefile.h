// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"

#include <QFile>

#include <functional>
#include <memory>

namespace rollbook {

class Store;

/// The ending of a change file's name.
inline constexpr const char *changeFileSuffix = "rollchange";

/// A change file carries journal entries from one laptop to others:
///
/// 1. in plain: magic, format, the register's id, the sender, the sender's own signed device record, a random file id,
///    and for each recipient the file's key, sealed;
/// 2. the body, padded to 4 KiB, in chunks of 64 KiB under the file's key (libsodium's secretstream: cut, swapped and
///    repeated chunks are noticed; the header is bound to the first);
/// 3. the sender's signature (Ed25519) of the BLAKE2b hash of all that, checked before anything is opened or parsed.
///
/// Who holds the file learns that it is one, how large it is to 4 KiB, and random ids.
struct ChangeFileSummary {
    QString path;
    quint64 entries = 0;
    qint64 bytes = 0;
    QStringList recipients; ///< names of laptops
    std::vector<ChangeFileSummary> further {}; ///< files written besides: each limited laptop has one of its own
};

using FileProgress = std::function<bool(double)>;

/// Writes what the recipients, all of them whole laptops or else one limited one, may lack to a new file in `folder`,
/// under a name of random words, and reads it back from the disk before it counts. `store` is the sender's.
[[nodiscard]] Result<ChangeFileSummary> writeChangeFile(
    const Store &store, const QString &folder, const std::vector<Device> &recipients, const FileProgress &progress);

/// A change file opened for one register: its signature fits, its sender is believed, it is sealed for this laptop.
class ChangeFile final : public EntrySource
{
public:
    ~ChangeFile() override;
    /// FileNotReadable, ChangeFileDamaged, ChangeFileTooNew, ChangeFileOtherRegister, UnknownSender, RevokedSender,
    /// ChangeFileForOthers.
    [[nodiscard]] static Result<std::unique_ptr<ChangeFile>> open(const QString &path, const Store &store);

    [[nodiscard]] const Device &sender() const { return m_sender; }
    /// What the sender had when it wrote the file.
    [[nodiscard]] const Seen &senderHas() const { return m_has; }
    [[nodiscard]] const std::vector<SignedHead> &signedHeads() const override { return m_heads; }
    [[nodiscard]] Result<bool> nextEntry(ForeignEntry &entry) override;
    [[nodiscard]] Result<QByteArray> nextBlock() override;
    /// How much of the file has been read, 0-1.
    [[nodiscard]] double fraction() const;

private:
    class Body;
    ChangeFile(QString path, std::unique_ptr<Body> body);
    [[nodiscard]] Done begin();
    [[nodiscard]] Problem damaged() const;

    QString m_path;
    std::unique_ptr<Body> m_body;
    Device m_sender;
    Seen m_has;
    std::vector<SignedHead> m_heads;
    qint64 m_blocksLeft = 0;
};

} // namespace rollbook
