// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sealedstream.h"

namespace rollbook {

namespace {

constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype extraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char lastChunk = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
unsigned long long length(qsizetype size)
{
    return static_cast<unsigned long long>(size);
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Done put(QFile &file, crypto_generichash_state &hash, const QByteArray &bytes)
{
    crypto_generichash_update(&hash, raw(bytes), length(bytes.size()));
    if (file.write(bytes) != bytes.size())
        return Problem { ProblemCode::FileNotWritable, {}, { file.fileName(), file.errorString() } };
    return {};
}

} // namespace

SealedWriter::SealedWriter(QFile &file, crypto_generichash_state &hash, const QByteArray &key, const QByteArray &bound)
    : m_file(file), m_hash(hash), m_key(key), m_bound(bound)
{
}

SealedWriter::~SealedWriter()
{
    wipe(m_key);
    wipe(m_buffer);
    sodium_memzero(&m_state, sizeof m_state);
}

Done SealedWriter::begin()
{
    QByteArray header(headerBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(header), raw(m_key));
    return put(m_file, m_hash, header);
}

Done SealedWriter::seal(qsizetype size, unsigned char tag)
{
    QByteArray sealed(size + extraBytes, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &m_state, raw(sealed), nullptr, raw(m_buffer), length(size), raw(m_bound), length(m_bound.size()), tag);
    m_bound.clear();
    m_buffer.remove(0, size);
    m_written += size;
    return put(m_file, m_hash, sealed);
}

Done SealedWriter::write(const QByteArray &bytes)
{
    m_buffer += bytes;
    // One byte at least stays for the chunk that ends the file.
    while (m_buffer.size() > chunkBytes) {
        if (auto done = seal(chunkBytes, 0); !done)
            return done;
    }
    return {};
}

Done SealedWriter::finish()
{
    const qint64 over = (m_written + m_buffer.size()) % paddedTo;
    if (over != 0)
        m_buffer.append(paddedTo - over, '\0');
    while (m_buffer.size() > chunkBytes) {
        if (auto done = seal(chunkBytes, 0); !done)
            return done;
    }
    return seal(m_buffer.size(), lastChunk);
}

SealedReader::SealedReader(QFile &file, qint64 end, QByteArray key, QByteArray bound)
    : m_file(file), m_end(end), m_key(std::move(key)), m_bound(std::move(bound))
{
}

SealedReader::~SealedReader()
{
    wipe(m_key);
    wipe(m_buffer);
    sodium_memzero(&m_state, sizeof m_state);
}

bool SealedReader::begin()
{
    const QByteArray header = m_file.read(headerBytes);
    return header.size() == headerBytes
        && crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), raw(m_key)) == 0;
}

bool SealedReader::openChunk()
{
    const qint64 left = m_end - m_file.pos();
    const qint64 size = std::min<qint64>(left, SealedWriter::chunkBytes + extraBytes);
    if (m_final || size <= extraBytes)
        return false;
    const QByteArray sealed = m_file.read(size);
    if (sealed.size() != size)
        return false;
    QByteArray plain(size - extraBytes, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &m_state, raw(plain), nullptr, &tag, raw(sealed), length(size), raw(m_bound), length(m_bound.size()))
        != 0)
        return false;
    m_bound.clear();
    m_final = tag == lastChunk;
    if (m_final != (m_file.pos() == m_end))
        return false;
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer += plain;
    return true;
}

bool SealedReader::read(qsizetype size, QByteArray &bytes)
{
    while (m_buffer.size() - m_at < size) {
        if (!openChunk())
            return false;
    }
    bytes = m_buffer.mid(m_at, size);
    m_at += size;
    return true;
}

double SealedReader::fraction() const
{
    return m_end > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_end) : 1;
}

bool SealedReader::readToEnd()
{
    while (!m_final) {
        m_at = m_buffer.size();
        if (!openChunk())
            return false;
    }
    return true;
}

} // namespace rollbook
