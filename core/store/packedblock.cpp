// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packedblock.h"

#include "core/base/fold.h"
#include "core/changes/codec.h"
#include "core/changes/footprint.h"
#include "core/store/searchwords.h"
#include "core/store/tables.h"

#include <zstd.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rollbook {

namespace {

constexpr int compression = 1;
constexpr std::size_t blocksAhead = 3;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

void derive(PackedBlock &block, const Change<Member> &change)
{
    DerivedKeys keys;
    keys.id = (change.after ? change.after : change.before)->id.uuid;
    if (change.before) {
        keys.wordsBefore = searchWords(*change.before).toUtf8();
        keys.sortBefore = nameSortKey(change.before->family, change.before->given).toUtf8();
    }
    if (change.after) {
        keys.rowAfter = block.words.size() / 2;
        block.words.id(change.after->id.uuid);
        block.words.text(searchWords(*change.after));
        block.places.text(nameSortKey(change.after->family, change.after->given));
    }
    block.people.push_back(std::move(keys));
}

/// Makes ready what the tables are told of a change.
void makeReady(PackedBlock &block, const RecordChange &change)
{
    visitChange(
        [&]<class R>(const Change<R> &one) {
            if (!one.before && one.after)
                Table<R>::pack(block.added[change.index()], *one.after);
            if constexpr (std::is_same_v<R, Member>)
                derive(block, one);
        },
        change);
}

/// Packs when asked.
class DirectSource final : public BlockSource
{
public:
    explicit DirectSource(ChangeStream &stream) : m_stream(stream) { }
    Result<PackedBlock> next() override { return next({}); }
    /// `block` is an empty one, whose room is used again.
    Result<PackedBlock> next(PackedBlock block)
    {
        if (auto pulled = m_stream.next(block.changes); !pulled)
            return pulled.problems();
        if (auto packed = pack(block); !packed)
            return packed.problems();
        return block;
    }
    void giveBack(PackedBlock) override { }

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
    void giveBack(PackedBlock block) override
    {
        const std::lock_guard lock(m_mutex);
        m_spent.push_back(std::move(block));
    }

private:
    void run()
    {
        for (bool last = false; !last;) {
            Result<PackedBlock> block = m_direct.next(usedRoom());
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

    PackedBlock usedRoom()
    {
        PackedBlock room;
        {
            const std::lock_guard lock(m_mutex);
            if (m_spent.empty())
                return room;
            room = std::move(m_spent.back());
            m_spent.pop_back();
        }
        room.clear();
        return room;
    }

    DirectSource m_direct;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<PackedBlock>> m_ready;
    std::vector<PackedBlock> m_spent;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace

Result<QByteArray> compressed(const QByteArray &bytes)
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    QByteArray out(
        static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compressCCtx(context.get(), out.data(), static_cast<std::size_t>(out.size()),
        bytes.constData(), static_cast<std::size_t>(bytes.size()), compression);
    if (ZSTD_isError(size))
        return Problem { ProblemCode::StorageFailed, {},
            { QStringLiteral("zstd"), QLatin1String(ZSTD_getErrorName(size)) } };
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

PackedBlock packEffects(std::vector<RecordChange> changes)
{
    PackedBlock block;
    QByteArray side;
    const auto hash = [&side](const RecordChange &change, bool after) {
        side.clear();
        encodeRecord(side, change, after);
        return hashOf(side);
    };
    for (const RecordChange &change : changes) {
        visitChange(
            [&](const auto &c) {
                if (c.before)
                    block.digest.remove(hash(change, false));
                if (c.after)
                    block.digest.add(hash(change, true));
            },
            change);
        makeReady(block, change);
    }
    block.changes = std::move(changes);
    return block;
}

void PackedBlock::clear()
{
    changes.clear();
    for (PackedRows &rows : added)
        rows.clear();
    people.clear();
    words.clear();
    places.clear();
    touched.clear();
    body.clear();
    hash = {};
    digest = {};
}

Done pack(PackedBlock &block)
{
    const std::vector<RecordChange> &changes = block.changes;
    Footprint touched;
    QByteArray body;
    body.reserve(static_cast<qsizetype>(changes.size()) * 96 + 4096);
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
        makeReady(block, change);
        touched.add(change);
    }
    block.hash = hashOf(hashes);
    block.touched = touched.take();
    auto small = compressed(body);
    if (!small)
        return small.problems();
    block.body = std::move(*small);
    return {};
}

std::unique_ptr<BlockSource> blocksOf(ChangeStream &stream, bool ahead)
{
    if (ahead)
        return std::make_unique<AheadSource>(stream);
    return std::make_unique<DirectSource>(stream);
}

} // namespace rollbook
