// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changefilehead.h"

#include "core/changes/codec.h"
#include "core/store/devicekeys.h"
#include "core/store/journal.h"
#include "core/store/store.h"

#include <sodium.h>

namespace rollbook {

namespace {

constexpr char magic[] = "ROLLBOOK CHANGES";
constexpr qsizetype magicBytes = sizeof magic - 1;
/// Since 2 there may be households, statements, batches and the affiliates' money in it; else it is as 1.
constexpr quint64 knownFormat = 2;
constexpr quint64 oldestFormat = 1;
constexpr qint64 largestHead = 1024 * 1024;
constexpr quint64 mostRecipients = 1'000;
constexpr quint64 largestDevice = 64 * 1024;
constexpr qsizetype sealedKeyBytes
    = crypto_box_SEALBYTES + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_KEYBYTES);

Result<QByteArray> hashOfFile(QFile &file, qint64 end)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof(Hash));
    if (!file.seek(0))
        return Problem { ProblemCode::FileNotReadable, {}, { file.fileName(), file.errorString() } };
    for (qint64 left = end; left > 0;) {
        const QByteArray part = file.read(std::min<qint64>(left, 1 << 20));
        if (part.isEmpty())
            return Problem { ProblemCode::FileNotReadable, {}, { file.fileName(), file.errorString() } };
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(part.constData()),
            static_cast<unsigned long long>(part.size()));
        left -= part.size();
    }
    Hash hash;
    crypto_generichash_final(&state, hash.data(), hash.size());
    return QByteArray(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
}

/// What stands in the plain part.
struct Parsed {
    Uuid registerId;
    Device sender;
    std::vector<std::pair<Uuid, QByteArray>> keys;
    qsizetype size = 0;
};

Result<Parsed> parse(const QByteArray &bytes, const QString &path)
{
    const Problem damaged { ProblemCode::ChangeFileDamaged, {}, { path } };
    if (!bytes.startsWith(magic))
        return damaged;
    bytes::Source in(bytes, magicBytes);
    const quint64 found = in.takeUnsigned();
    if (in.good() && found > knownFormat)
        return Problem { ProblemCode::ChangeFileTooNew, {},
            { path, QString::number(found), QString::number(knownFormat) } };
    if (found < oldestFormat)
        return damaged;
    Parsed parsed;
    parsed.registerId = in.takeUuid();
    in.takeUuid();
    const quint64 size = in.takeUnsigned();
    if (!in.good() || size > largestDevice || static_cast<quint64>(bytes.size() - in.at()) < size)
        return damaged;
    qsizetype at = in.at();
    const auto device = decodeChange(QByteArrayView(bytes).first(at + static_cast<qsizetype>(size)), at);
    const auto *record = device ? std::get_if<Change<Device>>(&device->change) : nullptr;
    if (record == nullptr || !record->after)
        return damaged;
    parsed.sender = *record->after;
    bytes::Source rest(bytes, at);
    const quint64 recipients = rest.takeUnsigned();
    if (!rest.good() || recipients > mostRecipients)
        return damaged;
    for (quint64 i = 0; i < recipients; ++i) {
        const Uuid recipient = rest.takeUuid();
        if (!rest.good() || bytes.size() - rest.at() < sealedKeyBytes)
            return damaged;
        parsed.keys.emplace_back(recipient, bytes.mid(rest.at(), sealedKeyBytes));
        rest = bytes::Source(bytes, rest.at() + sealedKeyBytes);
    }
    parsed.size = rest.at();
    return parsed;
}

} // namespace

QByteArray makeChangeFileHead(
    const Uuid &registerId, const Device &sender, const std::vector<Device> &recipients, const QByteArray &key)
{
    QByteArray out(magic, magicBytes);
    bytes::putUnsigned(out, knownFormat);
    bytes::putUuid(out, registerId);
    out += randomBytes(16);
    QByteArray device;
    encodeChange(device, added(sender));
    bytes::putUnsigned(out, static_cast<quint64>(device.size()));
    out += device;
    bytes::putUnsigned(out, recipients.size());
    for (const Device &recipient : recipients) {
        bytes::putUuid(out, recipient.id.uuid);
        out += sealedFor(QByteArray::fromHex(recipient.boxKey.toLatin1()), key);
    }
    return out;
}

Result<ChangeFileHead> readChangeFileHead(QFile &file, const Store &store)
{
    const QString path = file.fileName();
    const Problem damaged { ProblemCode::ChangeFileDamaged, {}, { path } };
    const qint64 end = file.size() - DeviceKeys::signatureBytes;
    const QByteArray start = file.read(std::min(largestHead, std::max<qint64>(end, 0)));
    auto parsed = parse(start, path);
    if (!parsed)
        return parsed.problems();
    auto society = store.reader().organisation();
    auto roster = store.reader().all<Device>();
    auto self = store.device();
    if (!society || !roster || !self)
        return !society ? society.problems() : !roster ? roster.problems() : self.problems();
    if (parsed->registerId != society->id.uuid)
        return Problem { ProblemCode::ChangeFileOtherRegister, {}, { path } };
    // A laptop that is not known yet shows a record signed by one that is.
    const Device *known = findDevice(*roster, parsed->sender.id.uuid);
    if (known == nullptr && !isBelieved(parsed->sender, *roster, Vouching::Presented))
        return Problem { ProblemCode::UnknownSender, {}, { path, parsed->sender.name } };
    const Device sender = known != nullptr ? *known : parsed->sender;
    if (sender.revokedFrom > 0)
        return Problem { ProblemCode::RevokedSender, {}, { path, sender.name } };
    auto hash = hashOfFile(file, end);
    if (!hash)
        return hash.problems();
    const QByteArray signature = file.read(DeviceKeys::signatureBytes);
    if (!signatureFits(signature, *hash, QByteArray::fromHex(sender.signingKey.toLatin1())))
        return damaged;
    ChangeFileHead head;
    head.sender = sender;
    head.bound = asBytes(hashOf(QByteArrayView(start).first(parsed->size)));
    head.bodyAt = parsed->size;
    head.bodyEnd = end;
    for (const auto &[recipient, sealed] : parsed->keys) {
        if (recipient == self->uuid)
            head.sealedKey = sealed;
    }
    return head;
}

} // namespace rollbook
