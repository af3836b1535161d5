// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/codec.h"

#include "core/changes/bytes.h"

namespace rollbook {

using namespace bytes;

namespace {

enum Sides : char { Before = 1, After = 2 };

template <class R> void put(QByteArray &out, const R &record)
{
    [[maybe_unused]] static const R blank {};
    putUnsigned(out, static_cast<quint64>(RecordTraits<R>::type));
    putUuid(out, record.id.uuid);
    forEachField<R>([&](const auto &field) {
        const auto &value = record.*(field.member);
        if (value != blank.*(field.member)) {
            putUnsigned(out, static_cast<quint64>(field.id));
            putValue(out, value);
        }
    });
    putUnsigned(out, 0);
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

template <class R> bool takeChange(Source &in, EncodedChange &found, QByteArrayView bytes, char sides)
{
    Change<R> change;
    const auto side = [&](std::optional<R> &record, QByteArrayView &slice, bool typeRead, qsizetype from) {
        if (!typeRead && in.takeUnsigned() != static_cast<quint64>(RecordTraits<R>::type))
            in.fail();
        record = take<R>(in);
        if (in.good())
            slice = bytes.sliced(from, in.at() - from);
    };
    // The type number of the first side was read by the caller, to know R.
    qsizetype typeBytes = 1;
    for (int type = RecordTraits<R>::type; type >= 0x80; type >>= 7)
        ++typeBytes;
    const qsizetype start = in.at() - typeBytes;
    if (sides & Before)
        side(change.before, found.before, true, start);
    if ((sides & After) && in.good()) {
        const bool first = !(sides & Before);
        side(change.after, found.after, first, first ? start : in.at());
    }
    found.change = std::move(change);
    return in.good();
}

} // namespace

void encodeRecord(QByteArray &out, const RecordChange &change, bool after)
{
    std::visit([&](const auto &c) { put(out, after ? *c.after : *c.before); }, change);
}

EncodedSides encodeChange(QByteArray &out, const RecordChange &change)
{
    EncodedSides sides;
    std::visit(
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

std::optional<EncodedChange> decodeChange(QByteArrayView bytes, qsizetype &at)
{
    if (at >= bytes.size())
        return std::nullopt;
    const char sides = bytes[at];
    if (sides < Before || sides > (Before | After))
        return std::nullopt;
    Source in(bytes, at + 1);
    const quint64 type = in.takeUnsigned();
    EncodedChange found;
    bool read = false;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (in.good() && type == static_cast<quint64>(RecordTraits<R>::type))
            read = takeChange<R>(in, found, bytes, sides);
    });
    if (!read)
        return std::nullopt;
    at = in.at();
    return found;
}

QByteArray encodeHead(const Entry &entry)
{
    QByteArray out;
    putUnsigned(out, 1);
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
    putValue(out, entry.action.values);
    putText(out, entry.action.why);
    putUuid(out, entry.undoes ? entry.undoes->uuid : Uuid {});
    return out;
}

bool decodeHead(QByteArrayView bytes, Entry &entry)
{
    Source in(bytes, 0);
    if (in.takeUnsigned() != 1)
        return false;
    entry.device.uuid = in.takeUuid();
    entry.sequence = in.takeUnsigned();
    entry.stamp.milliseconds = in.takeSigned();
    entry.stamp.counter = static_cast<quint16>(in.takeUnsigned());
    const quint64 devices = in.takeUnsigned();
    for (quint64 i = 0; i < devices && in.good(); ++i) {
        const DeviceId device { in.takeUuid() };
        entry.seen[device] = in.takeUnsigned();
    }
    entry.actor.name = in.takeText();
    entry.actor.device = in.takeText();
    entry.action.kind = static_cast<ActionKind>(in.takeUnsigned());
    entry.action.values.clear();
    takeValue(in, entry.action.values);
    entry.action.why = in.takeText();
    const Uuid undoes = in.takeUuid();
    entry.undoes = undoes.isNull() ? std::nullopt : std::optional(EntryId { undoes });
    return in.good() && in.at() == bytes.size();
}

} // namespace rollbook
