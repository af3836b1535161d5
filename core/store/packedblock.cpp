// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packedblock.h"

#include "core/base/fold.h"
#include "core/changes/codec.h"
#include "core/store/searchwords.h"

#include <zstd.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rollbook {

namespace {

constexpr int compression = 1;
constexpr std::size_t blocksAhead = 3;

Result<QByteArray> compressed(const QByteArray &bytes)
{
    QByteArray out(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), bytes.constData(),
        static_cast<std::size_t>(bytes.size()), compression);
    if (ZSTD_isError(size))
        return Problem { ProblemCode::StorageFailed, {},
            { QStringLiteral("zstd"), QLatin1String(ZSTD_getErrorName(size)) } };
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

DerivedKeys keysOf(const Change<Member> &change)
{
    DerivedKeys keys;
    if (change.before) {
        keys.wordsBefore = searchWords(*change.before);
        keys.sortBefore = nameSortKey(change.before->family, change.before->given);
    }
    if (change.after) {
        keys.wordsAfter = searchWords(*change.after);
        keys.sortAfter = nameSortKey(change.after->family, change.after->given);
    }
    return keys;
}

/// Packs when asked.
class DirectSource final : public BlockSource
{
public:
    explicit DirectSource(ChangeStream &stream) : m_stream(stream) { }
    Result<PackedBlock> next() override
    {
        std::vector<RecordChange> changes;
        if (auto pulled = m_stream.next(changes); !pulled)
            return pulled.problems();
        return packBlock(std::move(changes));
    }

private:
    ChangeStream &m_stream;
};

/// Pulls and packs in a thread of its own.
class AheadSource final : public BlockSource
{
public:
    explicit AheadSource(ChangeStream &stream) : m_direct(stream), m_thread([this] { run(); }) { }
    ~AheadSource() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }
    Result<PackedBlock> next() override
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        Result<PackedBlock> block = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return block;
    }

private:
    void run()
    {
        for (bool last = false; !last;) {
            Result<PackedBlock> block = m_direct.next();
            last = !block || block->changes.empty();
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopped || m_ready.size() < blocksAhead; });
            if (m_stopped)
                return;
            m_ready.push_back(std::move(block));
            lock.unlock();
            m_changed.notify_all();
        }
    }

    DirectSource m_direct;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<PackedBlock>> m_ready;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace

Result<PackedBlock> packBlock(std::vector<RecordChange> changes)
{
    PackedBlock block;
    QByteArray body;
    body.reserve(static_cast<qsizetype>(changes.size()) * 96);
    QByteArray hashes;
    hashes.reserve(static_cast<qsizetype>(changes.size()) * 33);
    for (const RecordChange &change : changes) {
        const EncodedSides sides = encodeChange(body, change);
        const auto side = [&](qsizetype from, qsizetype size, bool after) {
            if (size == 0) {
                hashes.append('-');
                return;
            }
            const Hash hash = hashOf(QByteArrayView(body).sliced(from, size));
            hashes.append(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
            after ? block.digest.add(hash) : block.digest.remove(hash);
        };
        side(sides.beforeAt, sides.beforeSize, false);
        side(sides.afterAt, sides.afterSize, true);
        if (const auto *person = std::get_if<Change<Member>>(&change))
            block.people.push_back(keysOf(*person));
    }
    block.hash = hashOf(hashes);
    auto small = compressed(body);
    if (!small)
        return small.problems();
    block.body = std::move(*small);
    block.changes = std::move(changes);
    return block;
}

std::unique_ptr<BlockSource> blocksOf(ChangeStream &stream, bool ahead)
{
    if (ahead)
        return std::make_unique<AheadSource>(stream);
    return std::make_unique<DirectSource>(stream);
}

} // namespace rollbook
