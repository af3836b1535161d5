// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <sodium.h>

namespace rollbook {

/// Bytes written to a file under a key, in chunks that hold together (crypto_secretstream_xchacha20poly1305).
class SealedWriter
{
public:
    static constexpr qsizetype chunkBytes = 64 * 1024;
    static constexpr qsizetype paddedTo = 4 * 1024;

    /// `bound`: what the first chunk is bound to.
    SealedWriter(QFile &file, crypto_generichash_state &hash, const QByteArray &key, const QByteArray &bound);
    ~SealedWriter();
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    [[nodiscard]] Done begin();
    [[nodiscard]] Done write(const QByteArray &bytes);
    /// Pads and seals the last chunk.
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] Done seal(qsizetype size, unsigned char tag);

    QFile &m_file;
    crypto_generichash_state &m_hash;
    crypto_secretstream_xchacha20poly1305_state m_state {};
    QByteArray m_key;
    QByteArray m_bound;
    QByteArray m_buffer;
    qint64 m_written = 0;
};

/// Reads them back, chunk by chunk.
class SealedReader
{
public:
    /// `end`: where the sealed bytes end in the file.
    SealedReader(QFile &file, qint64 end, QByteArray key, QByteArray bound);
    ~SealedReader();
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;

    [[nodiscard]] bool begin();
    /// Exactly `size` bytes; false when they are not there or not whole.
    [[nodiscard]] bool read(qsizetype size, QByteArray &bytes);
    [[nodiscard]] double fraction() const;
    /// Whether everything was read through to the chunk that ends it.
    [[nodiscard]] bool readToEnd();

private:
    [[nodiscard]] bool openChunk();

    QFile &m_file;
    qint64 m_end;
    crypto_secretstream_xchacha20poly1305_state m_state {};
    QByteArray m_key;
    QByteArray m_bound;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_final = false;
};

} // namespace rollbook
