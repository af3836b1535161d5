// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/codec.h"

#include "core/changes/bytes.h"

namespace rollbook {

using namespace bytes;

namespace {

enum Sides : char { Before = 1, After = 2, BeforeHash = 4, AfterHash = 8 };
constexpr char allSides = Before | After | BeforeHash | AfterHash;

template <class R> void put(QByteArray &out, const R &record)
{
    [[maybe_unused]] static const R blank {};
    qsizetype most = 2 * mostNumber + uuidSize;
    forEachField<R>([&](const auto &field) { most += mostNumber + mostBytes(record.*(field.member)); });
    const qsizetype from = out.size();
    out.resize(from + most);
    char *at = writeUnsigned(out.data() + from, static_cast<quint64>(RecordTraits<R>::type));
    at = writeUuid(at, record.id.uuid);
    forEachField<R>([&](const auto &field) {
        const auto &value = record.*(field.member);
        if (value != blank.*(field.member))
            at = writeValue(writeUnsigned(at, static_cast<quint64>(field.id)), value);
    });
    at = writeUnsigned(at, 0);
    out.resize(at - out.constData());
}

template <class R> R take(Source &in)
{
    R record;
    record.id.uuid = in.takeUuid();
    while (const quint64 id = in.takeUnsigned()) {
        bool known = false;
        forEachField<R>([&](const auto &field) {
            if (!known && static_cast<quint64>(field.id) == id) {
                known = true;
                using Value = typename std::remove_cvref_t<decltype(field)>::Value;
                record.*(field.member) = Value {};
                takeValue(in, record.*(field.member));
            }
        });
        if (!known)
            in.fail();
        if (!in.good())
            break;
    }
    return record;
}

template <class R> void takeSide(Source &in, std::optional<R> &record, QByteArrayView bytes, QByteArrayView &slice)
{
    const qsizetype from = in.at();
    if (in.takeUnsigned() != static_cast<quint64>(RecordTraits<R>::type))
        in.fail();
    record = take<R>(in);
    if (in.good())
        slice = bytes.sliced(from, in.at() - from);
}

template <class R> bool takeChange(Source &in, EncodedChange &found, QByteArrayView bytes, char sides)
{
    Change<R> change;
    if (sides & Before)
        takeSide(in, change.before, bytes, found.before);
    if ((sides & After) && in.good())
        takeSide(in, change.after, bytes, found.after);
    found.change = std::move(change);
    return in.good();
}

bool fits(char sides)
{
    return (sides & (Before | After)) != 0 && (sides & ~allSides) == 0 && ((sides & Before) || !(sides & BeforeHash))
        && ((sides & After) || !(sides & AfterHash));
}

} // namespace

void encodeRecord(QByteArray &out, const RecordChange &change, bool after)
{
    visitChange([&](const auto &c) { put(out, after ? *c.after : *c.before); }, change);
}

EncodedSides encodeChange(QByteArray &out, const RecordChange &change)
{
    EncodedSides sides;
    visitChange(
        [&](const auto &c) {
            out.append(static_cast<char>((c.before ? Before : 0) | (c.after ? After : 0)));
            sides.beforeAt = out.size();
            if (c.before)
                put(out, *c.before);
            sides.afterAt = out.size();
            sides.beforeSize = sides.afterAt - sides.beforeAt;
            if (c.after)
                put(out, *c.after);
            sides.afterSize = out.size() - sides.afterAt;
        },
        change);
    return sides;
}

void encodeBlanked(QByteArray &out, const RecordChange &change, QByteArrayView beforeHash, QByteArrayView afterHash)
{
    visitChange(
        [&](const auto &c) {
            out.append(static_cast<char>((c.before ? Before : 0) | (c.after ? After : 0)
                | (beforeHash.isEmpty() ? 0 : BeforeHash) | (afterHash.isEmpty() ? 0 : AfterHash)));
            out.append(beforeHash.data(), beforeHash.size());
            out.append(afterHash.data(), afterHash.size());
            if (c.before)
                put(out, *c.before);
            if (c.after)
                put(out, *c.after);
        },
        change);
}

std::optional<EncodedChange> decodeChange(QByteArrayView bytes, qsizetype &at)
{
    if (at >= bytes.size())
        return std::nullopt;
    const char sides = bytes[at];
    if (!fits(sides))
        return std::nullopt;
    EncodedChange found;
    qsizetype from = at + 1;
    for (const auto &[flag, hash] :
        { std::pair(BeforeHash, &found.beforeHash), std::pair(AfterHash, &found.afterHash) }) {
        if (!(sides & flag))
            continue;
        if (bytes.size() - from < hashBytes)
            return std::nullopt;
        *hash = bytes.sliced(from, hashBytes);
        from += hashBytes;
    }
    const quint64 type = Source(bytes, from).takeUnsigned();
    Source in(bytes, from);
    bool read = false;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (type == static_cast<quint64>(RecordTraits<R>::type))
            read = takeChange<R>(in, found, bytes, sides);
    });
    if (!read)
        return std::nullopt;
    at = in.at();
    return found;
}

QByteArray encodeWords(const Action &action)
{
    QByteArray out;
    putValue(out, action.values);
    putText(out, action.why);
    return out;
}

bool decodeWords(QByteArrayView bytes, Action &action)
{
    Source in(bytes, 0);
    action.values.clear();
    takeValue(in, action.values);
    action.why = in.takeText();
    return in.good() && in.at() == bytes.size();
}

namespace {

constexpr quint64 headOfSchema1 = 1;
constexpr quint64 headFormat = 2;

void takeAuthor(Source &in, Entry &entry)
{
    entry.device.uuid = in.takeUuid();
    entry.sequence = in.takeUnsigned();
    entry.stamp.milliseconds = in.takeSigned();
    entry.stamp.counter = static_cast<quint16>(in.takeUnsigned());
    entry.seen.clear();
    const quint64 devices = in.takeUnsigned();
    for (quint64 i = 0; i < devices && in.good(); ++i) {
        const DeviceId device { in.takeUuid() };
        entry.seen[device] = in.takeUnsigned();
    }
    entry.actor.name = in.takeText();
    entry.actor.device = in.takeText();
    entry.action.kind = static_cast<ActionKind>(in.takeUnsigned());
}

void takeUndoes(Source &in, Entry &entry)
{
    const Uuid undoes = in.takeUuid();
    entry.undoes = undoes.isNull() ? std::nullopt : std::optional(EntryId { undoes });
}

} // namespace

QByteArray encodeHead(const Entry &entry, QByteArrayView wordsHash)
{
    Q_ASSERT(wordsHash.size() == hashBytes);
    QByteArray out;
    putUnsigned(out, headFormat);
    putUuid(out, entry.device.uuid);
    putUnsigned(out, entry.sequence);
    putSigned(out, entry.stamp.milliseconds);
    putUnsigned(out, entry.stamp.counter);
    putUnsigned(out, entry.seen.size());
    for (const auto &[device, sequence] : entry.seen) {
        putUuid(out, device.uuid);
        putUnsigned(out, sequence);
    }
    putText(out, entry.actor.name);
    putText(out, entry.actor.device);
    putUnsigned(out, static_cast<quint64>(entry.action.kind));
    putUuid(out, entry.undoes ? entry.undoes->uuid : Uuid {});
    out.append(wordsHash.data(), wordsHash.size());
    return out;
}

bool decodeHead(QByteArrayView bytes, Entry &entry, QByteArrayView &wordsHash)
{
    Source in(bytes, 0);
    if (in.takeUnsigned() != headFormat)
        return false;
    takeAuthor(in, entry);
    takeUndoes(in, entry);
    if (!in.good() || bytes.size() - in.at() != hashBytes)
        return false;
    wordsHash = bytes.sliced(in.at(), hashBytes);
    return true;
}

bool decodeHeadOfSchema1(QByteArrayView bytes, Entry &entry)
{
    Source in(bytes, 0);
    if (in.takeUnsigned() != headOfSchema1)
        return false;
    takeAuthor(in, entry);
    entry.action.values.clear();
    takeValue(in, entry.action.values);
    entry.action.why = in.takeText();
    takeUndoes(in, entry);
    return in.good() && in.at() == bytes.size();
}

} // namespace rollbook
