// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/bytes.h"
#include "core/exchange/changefile.h"
#include "core/exchange/changefilehead.h"
#include "core/exchange/sealedstream.h"
#include "core/exchange/wordlist.h"
#include "core/store/devicekeys.h"
#include "core/store/journal.h"
#include "core/store/placing.h"
#include "core/store/rostercheck.h"
#include "core/store/store.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace rollbook {

namespace {

constexpr int wordsInName = 2;

void putSized(QByteArray &out, const QByteArray &bytes)
{
    bytes::putUnsigned(out, static_cast<quint64>(bytes.size()));
    out += bytes;
}

void putSeen(QByteArray &out, const Seen &seen)
{
    bytes::putUnsigned(out, seen.size());
    for (const auto &[device, sequence] : seen) {
        bytes::putUuid(out, device.uuid);
        bytes::putUnsigned(out, sequence);
    }
}

/// What all recipients have for certain: the rest goes into the file.
Seen commonTo(const std::map<DeviceId, Seen> &acknowledged, const std::vector<Device> &recipients)
{
    Seen common;
    bool first = true;
    for (const Device &recipient : recipients) {
        const auto known = acknowledged.find(DeviceId { recipient.id.uuid });
        if (known == acknowledged.end())
            return {};
        if (std::exchange(first, false)) {
            common = known->second;
            continue;
        }
        Seen lower;
        for (const auto &[device, sequence] : common) {
            if (const auto at = known->second.find(device); at != known->second.end())
                lower[device] = std::min(sequence, at->second);
        }
        common = std::move(lower);
    }
    return common;
}

Result<quint64> writeBody(SealedWriter &out, EntrySource &source, const Seen &has, const FileProgress &progress)
{
    QByteArray head;
    putSeen(head, has);
    bytes::putUnsigned(head, source.signedHeads().size());
    for (const SignedHead &signedHead : source.signedHeads()) {
        bytes::putUuid(head, signedHead.device.uuid);
        bytes::putUnsigned(head, signedHead.sequence);
        putSized(head, signedHead.own);
        putSized(head, signedHead.signature);
    }
    if (auto done = out.write(head); !done)
        return done.problems();
    quint64 entries = 0;
    for (ForeignEntry entry;; ++entries) {
        if (progress && !progress(-1))
            return Problem { ProblemCode::Cancelled };
        auto more = source.nextEntry(entry);
        if (!more)
            return more.problems();
        if (!*more)
            break;
        QByteArray bytes;
        bytes::putUnsigned(bytes, entry.words ? 2 : 1);
        bytes::putUuid(bytes, entry.id.uuid);
        putSized(bytes, entry.head);
        if (entry.words)
            putSized(bytes, *entry.words);
        bytes::putUnsigned(bytes, entry.changes);
        bytes::putUnsigned(bytes, static_cast<quint64>(entry.blocks));
        putSized(bytes, entry.body);
        for (qint64 block = 0; block < entry.blocks; ++block) {
            auto packed = source.nextBlock();
            if (!packed)
                return packed.problems();
            putSized(bytes, *packed);
            if (auto done = out.write(bytes); !done)
                return done.problems();
            bytes.clear();
        }
        if (auto done = out.write(bytes); !done)
            return done.problems();
    }
    if (auto done = out.write(QByteArray(1, '\0')); !done)
        return done.problems();
    auto finished = out.finish();
    return finished ? Result<quint64>(entries) : Result<quint64>(finished.problems());
}

/// Everything about the sender that goes into the file.
struct Sender {
    Device record;
    QByteArray seed;
    Uuid registerId;
    Seen has;
};

Result<Sender> senderOf(const Store &store)
{
    auto self = store.device();
    auto seed = store.deviceSeed();
    auto roster = store.reader().all<Device>();
    auto society = store.reader().organisation();
    auto has = store.seen();
    for (const Problems *problems :
        { self ? nullptr : &self.problems(), seed ? nullptr : &seed.problems(), roster ? nullptr : &roster.problems(),
            society ? nullptr : &society.problems(), has ? nullptr : &has.problems() }) {
        if (problems != nullptr)
            return *problems;
    }
    const Device *record = findDevice(*roster, self->uuid);
    if (record == nullptr)
        return Problem { ProblemCode::ReferenceMissing, {}, { QStringLiteral("device"), self->toString() } };
    auto introduction = firstRecord(store.reader(), *record);
    if (!introduction)
        return introduction.problems();
    return Sender { *introduction, *seed, society->id.uuid, *has };
}

/// A limited laptop is given a view: no entry of the journal.
Result<std::unique_ptr<EntrySource>> sourceFor(const Store &store, const std::vector<Device> &recipients)
{
    Q_ASSERT(recipients.size() == 1 || std::none_of(recipients.begin(), recipients.end(), isLimited));
    if (isLimited(recipients.front()))
        return store.exportView(recipients.front());
    auto acknowledged = store.acknowledged();
    return acknowledged ? store.exportEntries(commonTo(*acknowledged, recipients))
                        : Result<std::unique_ptr<EntrySource>>(acknowledged.problems());
}

Result<quint64> writeTo(QFile &file, const Store &store, const Sender &sender, const std::vector<Device> &recipients,
    const FileProgress &progress)
{
    auto source = sourceFor(store, recipients);
    if (!source)
        return source.problems();
    const QByteArray key = randomBytes(crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const QByteArray head = makeChangeFileHead(sender.registerId, sender.record, recipients, key);
    crypto_generichash_state hash;
    crypto_generichash_init(&hash, nullptr, 0, sizeof(Hash));
    crypto_generichash_update(
        &hash, reinterpret_cast<const unsigned char *>(head.constData()), static_cast<unsigned long long>(head.size()));
    if (file.write(head) != head.size())
        return Problem { ProblemCode::FileNotWritable, {}, { file.fileName(), file.errorString() } };
    SealedWriter out(file, hash, key, asBytes(hashOf(head)));
    if (auto begun = out.begin(); !begun)
        return begun.problems();
    auto entries = writeBody(out, **source, sender.has, progress);
    if (!entries)
        return entries.problems();
    Hash whole;
    crypto_generichash_final(&hash, whole.data(), whole.size());
    const QByteArray signature = DeviceKeys(sender.seed).sign(asBytes(whole));
    if (file.write(signature) != signature.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return Problem { ProblemCode::FileNotWritable, {}, { file.fileName(), file.errorString() } };
    return *entries;
}

} // namespace

Result<ChangeFileSummary> writeChangeFile(
    const Store &store, const QString &folder, const std::vector<Device> &recipients, const FileProgress &progress)
{
    auto sender = senderOf(store);
    if (!sender)
        return sender.problems();
    QString name = QStringLiteral("changes");
    for (const QString &word : asWords(randomBytes(wordsInName)))
        name += QLatin1Char('-') + word;
    const QString path = QDir(folder).filePath(name + QLatin1Char('.') + QLatin1String(changeFileSuffix));
    const QString written = path + QLatin1String(".new");
    if (QFileInfo::exists(path) || QFileInfo::exists(written))
        return writeChangeFile(store, folder, recipients, progress);
    if (auto made = makeOwnFile(written); !made) {
        Problem why = made.problems().front();
        why.values.front() = path; // which was asked for
        return why;
    }
    QFile file(written);
    if (!file.open(QIODevice::WriteOnly))
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    auto entries = writeTo(file, store, *sender, recipients, progress);
    file.close();
    // What arrived on the stick, not what was sent to it.
    QFile check(written);
    auto head = entries && check.open(QIODevice::ReadOnly)
        ? readChangeFileHead(check, store)
        : Result<ChangeFileHead>(entries
                ? Problems { { ProblemCode::FileNotReadable, {}, { path, check.errorString() } } }
                : entries.problems());
    if (auto placed = head ? placeNew(written, path) : Done(head.problems()); !placed) {
        QFile::remove(written);
        return placed.problems();
    }
    ChangeFileSummary summary { path, *entries, QFileInfo(path).size(), {}, {} };
    for (const Device &recipient : recipients)
        summary.recipients << recipient.name;
    return summary;
}

} // namespace rollbook
