// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changefile.h"

#include "core/changes/bytes.h"
#include "core/exchange/changefilehead.h"
#include "core/exchange/sealedstream.h"
#include "core/store/devicekeys.h"
#include "core/store/store.h"

namespace rollbook {

namespace {

/// Larger than anything that this program writes, smaller than what would hurt.
constexpr quint64 largestText = 64 * 1024;
constexpr quint64 largestPackedBlock = 64 * 1024 * 1024;
constexpr quint64 mostDevices = 10'000;
constexpr quint64 mostBlocks = 1'000'000;

} // namespace

/// The opened body, read item by item. After the first misfit good() stays false.
class ChangeFile::Body
{
public:
    Body(std::unique_ptr<QFile> file, qint64 end, QByteArray key, QByteArray bound)
        : m_file(std::move(file)), m_reader(*m_file, end, std::move(key), std::move(bound))
    {
        m_good = m_reader.begin();
    }
    [[nodiscard]] bool good() const { return m_good; }
    void fail() { m_good = false; }
    [[nodiscard]] double fraction() const { return m_reader.fraction(); }
    [[nodiscard]] bool readToEnd() { return m_good && m_reader.readToEnd(); }

    QByteArray take(quint64 size)
    {
        QByteArray bytes;
        m_good = m_good && m_reader.read(static_cast<qsizetype>(size), bytes);
        return m_good ? bytes : QByteArray();
    }
    quint64 takeUnsigned(quint64 largest)
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63 && m_good; shift += 7) {
            const QByteArray byte = take(1);
            if (!m_good)
                break;
            value |= static_cast<quint64>(byte[0] & 0x7F) << shift;
            if (!(byte[0] & 0x80)) {
                m_good = value <= largest;
                return m_good ? value : 0;
            }
        }
        m_good = false;
        return 0;
    }
    QByteArray takeSized(quint64 largest) { return take(takeUnsigned(largest)); }
    Uuid takeUuid()
    {
        const QByteArray bytes = take(16);
        return m_good ? bytes::Source(bytes, 0).takeUuid() : Uuid {};
    }

private:
    std::unique_ptr<QFile> m_file;
    SealedReader m_reader;
    bool m_good = false;
};

ChangeFile::ChangeFile(QString path, std::unique_ptr<Body> body) : m_path(std::move(path)), m_body(std::move(body)) { }

ChangeFile::~ChangeFile() = default;

Problem ChangeFile::damaged() const
{
    return { ProblemCode::ChangeFileDamaged, {}, { m_path } };
}

double ChangeFile::fraction() const
{
    return m_body->fraction();
}

Result<std::unique_ptr<ChangeFile>> ChangeFile::open(const QString &path, const Store &store)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Problem { ProblemCode::FileNotReadable, {}, { path, file->errorString() } };
    auto head = readChangeFileHead(*file, store);
    if (!head)
        return head.problems();
    auto seed = store.deviceSeed();
    auto limited = store.isLimitedCopy();
    if (!seed || !limited)
        return seed ? limited.problems() : seed.problems();
    // What a limited copy shows is vouched for by a laptop that holds the whole.
    if (*limited && isLimited(head->sender))
        return Problem { ProblemCode::BeyondLimits, {}, { path, head->sender.name } };
    const auto key = DeviceKeys(*seed).unseal(head->sealedKey);
    if (!key || key->size() != static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_KEYBYTES))
        return Problem { ProblemCode::ChangeFileForOthers, {}, { path, head->sender.name } };
    if (!file->seek(head->bodyAt))
        return Problem { ProblemCode::ChangeFileDamaged, {}, { path } };
    auto body = std::make_unique<Body>(std::move(file), head->bodyEnd, *key, head->bound);
    std::unique_ptr<ChangeFile> opened(new ChangeFile(path, std::move(body)));
    opened->m_sender = head->sender;
    if (auto begun = opened->begin(); !begun)
        return begun.problems();
    return opened;
}

Done ChangeFile::begin()
{
    for (quint64 left = m_body->takeUnsigned(mostDevices); left > 0 && m_body->good(); --left) {
        const DeviceId device { m_body->takeUuid() };
        m_has[device] = m_body->takeUnsigned(std::numeric_limits<qint64>::max());
    }
    for (quint64 left = m_body->takeUnsigned(mostDevices); left > 0 && m_body->good(); --left) {
        SignedHead head { { m_body->takeUuid() }, 0, {}, {} };
        head.sequence = m_body->takeUnsigned(std::numeric_limits<qint64>::max());
        head.own = m_body->takeSized(largestText);
        head.signature = m_body->takeSized(largestText);
        m_heads.push_back(std::move(head));
    }
    return m_body->good() ? Done {} : Done(damaged());
}

Result<bool> ChangeFile::nextEntry(ForeignEntry &entry)
{
    for (; m_blocksLeft > 0; --m_blocksLeft)
        m_body->takeSized(largestPackedBlock);
    const quint64 more = m_body->takeUnsigned(2);
    if (!m_body->good())
        return damaged();
    if (more == 0)
        return m_body->readToEnd() ? Result<bool>(false) : Result<bool>(damaged());
    entry.id.uuid = m_body->takeUuid();
    entry.head = m_body->takeSized(largestText);
    entry.words = more == 2 ? std::optional(m_body->takeSized(largestText)) : std::nullopt;
    entry.changes = m_body->takeUnsigned(std::numeric_limits<qint64>::max());
    entry.blocks = static_cast<qint64>(m_body->takeUnsigned(mostBlocks));
    entry.body = m_body->takeSized(largestText);
    m_blocksLeft = entry.blocks;
    return m_body->good() ? Result<bool>(true) : Result<bool>(damaged());
}

Result<QByteArray> ChangeFile::nextBlock()
{
    if (m_blocksLeft <= 0)
        return damaged();
    --m_blocksLeft;
    QByteArray block = m_body->takeSized(largestPackedBlock);
    return m_body->good() ? Result<QByteArray>(std::move(block)) : Result<QByteArray>(damaged());
}

} // namespace rollbook
