// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registermemory.h"
#include "core/registerself.h"
#include "core/registerwrite.h"

#include "core/changes/bytes.h"
#include "core/exchange/changefile.h"
#include "core/exchange/wordlist.h"
#include "core/store/devicekeys.h"
#include "core/store/placing.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook {

namespace {

constexpr int fingerprintBytes = 4;

/// Brings a change file into a store and notes what its sender has.
Result<BroughtIn> bringInto(Store &store, const QString &path, bool preview, const Progress &progress)
{
    auto file = ChangeFile::open(path, store);
    if (!file)
        return file.problems();
    Store::IntegrateOptions options;
    options.path = path;
    options.preview = preview;
    options.progress = [&](double) { return !progress || progress((*file)->fraction()); };
    auto brought = store.integrate(**file, options);
    if (brought)
        brought->sender = (*file)->sender().name;
    if (!brought || preview)
        return brought;
    // What is in is in: that this could not be noted only makes the next file larger.
    static_cast<void>(store.acknowledge({ (*file)->sender().id.uuid }, (*file)->senderHas()));
    return brought;
}

/// The coordinator sees who has used numbers up once their people are here.
Result<BroughtIn> withLeases(Store &store, BroughtIn brought, IdSource &ids, const Actor &actor)
{
    if (brought.entries == 0)
        return brought;
    // What fails here is done at the next exchange.
    auto leased = leaseThrough(store, ids, actor);
    if (leased && leased->committed) {
        const auto &changes = leased->committed->changes;
        brought.changes.insert(brought.changes.end(), changes.begin(), changes.end());
    }
    return brought;
}

Committed announcementOf(const BroughtIn &brought)
{
    Committed what;
    what.everything = brought.everything;
    what.changes = brought.changes;
    return what;
}

} // namespace

Result<Id<Device>> Register::ownDevice() const
{
    auto id = m_store->device();
    return id ? Result<Id<Device>>(Id<Device> { id->uuid }) : Result<Id<Device>>(id.problems());
}

Result<QStringList> Register::fingerprint() const
{
    auto state = m_store->stateHash();
    return state ? Result<QStringList>(asWords(QByteArrayView(*state).first(fingerprintBytes)))
                 : Result<QStringList>(state.problems());
}

Result<EntryId> Register::write(Draft draft)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto written = writeDraft(*m_store, std::move(draft), m_ids, m_environment.actor);
    if (!written)
        return written.problems();
    if (written->committed)
        Q_EMIT committed(*written->committed);
    return written->entry;
}

Result<EntryId> Register::saveDevice(Id<Device> id, ActionKind kind, const std::function<void(Device &)> &change)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto self = selfOf(*m_store);
    if (!self)
        return self.problems();
    if (auto may = mustCoordinate(*self); !may)
        return may.problems();
    const Device *before = findDevice(self->roster, id.uuid);
    if (before == nullptr)
        return Problem { ProblemCode::ReferenceMissing, {}, { QStringLiteral("device"), id.toString() } };
    Device after = *before;
    change(after);
    if (after == *before)
        return EntryId {};
    sign(after, *self);
    return write({ { kind, { after.name } }, { edited(*before, after) } });
}

Result<EntryId> Register::renameDevice(Id<Device> id, const QString &name)
{
    return saveDevice(id, ActionKind::EditDevice, [&name](Device &device) { device.name = name; });
}

Result<EntryId> Register::revokeDevice(Id<Device> id, bool revoked)
{
    // A copy that takes the place of a lost laptop has to be itself before it revokes that one.
    if (auto may = ready(); !may)
        return may.problems();
    auto here = reader().entriesHere();
    if (!here)
        return here.problems();
    const DeviceId device { id.uuid };
    const auto self = selfOf(*m_store);
    if (revoked && self && self->record.id == id && self->record.coordinator)
        return Problem { ProblemCode::RevokesItself, {}, { self->record.name } };
    const quint64 last = here->contains(device) ? here->at(device) : 0;
    return saveDevice(id, ActionKind::RevokeDevice,
        [&](Device &record) { record.revokedFrom = revoked ? static_cast<qint64>(last) + 1 : 0; });
}

Result<ChangeFileSummary> Register::takeOut(
    const QString &folder, std::vector<Id<Device>> recipients, const Progress &progress) const
{
    auto own = m_store->another(Store::Access::ReadOnly);
    if (!own)
        return own.problems();
    auto self = selfOf(**own);
    if (!self)
        return self.problems();
    std::vector<Device> chosen;
    for (const Device &device : self->roster) {
        const bool named = std::find(recipients.begin(), recipients.end(), device.id) != recipients.end();
        const bool fits = device.id != self->record.id && device.revokedFrom == 0;
        if (fits && (recipients.empty() || named))
            chosen.push_back(device);
    }
    if (chosen.empty())
        return Problem { ProblemCode::Required, QStringLiteral("device"), {} };
    auto written = writeChangeFile(**own, folder, chosen, progress);
    auto here = written ? (*own)->reader().entriesHere() : Result<Seen>(Seen {});
    // What others may hold from now on is not to be written anew by a copy that was put back.
    const DeviceId device { self->record.id.uuid };
    if (here && here->contains(device))
        RegisterMemory(m_environment.memory).note(device, here->at(device));
    return written;
}

Result<BroughtIn> Register::previewChanges(const QString &path, const Progress &progress) const
{
    if (auto may = writable(); !may)
        return may.problems();
    auto own = m_store->another(Store::Access::ReadWrite);
    return own ? bringInto(**own, path, true, progress) : Result<BroughtIn>(own.problems());
}

Result<BroughtIn> Register::bringIn(const QString &path, const Progress &progress)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto kept = keepBefore(BackupReason::BringIn, progress);
    announceBackup();
    if (!kept)
        return kept.problems();
    auto brought = bringInto(*m_store, path, false, progress);
    if (brought)
        brought = withLeases(*m_store, std::move(*brought), m_ids, m_environment.actor);
    if (brought && brought->entries > 0)
        Q_EMIT committed(announcementOf(*brought));
    return brought;
}

void Register::startPreview(const QString &path, Progress progress, std::function<void(Result<BroughtIn>)> done)
{
    auto outcome = std::make_shared<Result<BroughtIn>>(BroughtIn {});
    background(
        [this, path, progress = std::move(progress), outcome](
            Store &store, std::optional<Committed> &) -> Result<EntryId> {
            *outcome = bringInto(store, path, true, untilClosed(progress));
            return *outcome ? Result<EntryId>(EntryId {}) : Result<EntryId>(outcome->problems());
        },
        [outcome, done = std::move(done)](
            const Result<EntryId> &ended) { done(ended ? std::move(*outcome) : Result<BroughtIn>(ended.problems())); });
}

void Register::startBringIn(const QString &path, Progress progress, std::function<void(Result<BroughtIn>)> done)
{
    auto outcome = std::make_shared<Result<BroughtIn>>(BroughtIn {});
    background(
        [this, path, progress = std::move(progress), outcome](
            Store &store, std::optional<Committed> &what) -> Result<EntryId> {
            if (auto kept = keepBefore(BackupReason::BringIn, untilClosed(progress)); !kept)
                return kept.problems();
            *outcome = bringInto(store, path, false, untilClosed(progress));
            if (*outcome)
                *outcome = withLeases(store, std::move(**outcome), m_ids, m_environment.actor);
            if (!*outcome)
                return outcome->problems();
            if ((*outcome)->entries > 0)
                what = announcementOf(**outcome);
            return EntryId {};
        },
        [outcome, done = std::move(done)](
            const Result<EntryId> &ended) { done(ended ? std::move(*outcome) : Result<BroughtIn>(ended.problems())); });
}

Result<CopyMade> Register::makeCopy(
    const QString &path, const QString &name, const Passphrase &passphrase, const Progress &progress)
{
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    if (auto may = ready(); !may)
        return may.problems();
    auto self = selfOf(*m_store);
    if (!self)
        return self.problems();
    if (auto may = mustCoordinate(*self); !may)
        return may.problems();
    auto block = freeBlock(reader(), self->roster);
    if (!block)
        return block.problems();
    const QByteArray seed = DeviceKeys::newSeed();
    Draft draft { { ActionKind::EnrolDevice, { name } }, {} };
    // With a second laptop nobody may go on counting from the highest number: each has numbers of its own.
    if (self->record.numberTo == 0) {
        Device own = self->record;
        own.numberFrom = *block;
        own.numberTo = *block + numbersLeased - 1;
        *block = own.numberTo + 1;
        sign(own, *self);
        draft.changes.push_back(edited(self->record, own));
    }
    Device device = newDevice(name, seed);
    device.numberFrom = *block;
    device.numberTo = *block + numbersLeased - 1;
    sign(device, *self);
    draft.changes.push_back(added(device));
    auto enrolled = write(std::move(draft));
    if (!enrolled)
        return enrolled.problems();
    if (auto copied = copyFor(device, path, seed, passphrase, progress); !copied) {
        auto struck = write({ { ActionKind::EditDevice, { name } }, { removed(device) } });
        return struck ? copied.problems() : struck.problems();
    }
    return CopyMade { path, device, QFileInfo(path).size() };
}

void Register::startCopy(const QString &path, const QString &name, const Passphrase &passphrase, Progress progress,
    std::function<void(Result<CopyMade>)> done)
{
    auto outcome = std::make_shared<Result<CopyMade>>(CopyMade {});
    background(
        [this, path, name, passphrase, progress = std::move(progress), outcome](
            Store &store, std::optional<Committed> &what) -> Result<EntryId> {
            auto own = store.another(Store::Access::ReadWrite);
            if (!own)
                return own.problems();
            Register worker(std::move(*own), m_environment);
            // A copy that fails is struck off the roster again: two commits.
            connect(&worker, &Register::committed, &worker, [&what](const Committed &committed) {
                const bool second = what.has_value();
                what = committed;
                what->everything = what->everything || second;
            });
            *outcome = worker.makeCopy(path, name, passphrase, untilClosed(progress));
            return *outcome ? Result<EntryId>(EntryId {}) : Result<EntryId>(outcome->problems());
        },
        [outcome, done = std::move(done)](
            const Result<EntryId> &ended) { done(ended ? std::move(*outcome) : Result<CopyMade>(ended.problems())); });
}

Done Register::copyFor(const Device &device, const QString &path, const QByteArray &seed, const Passphrase &passphrase,
    const Progress &progress) const
{
    const QString beside = path + QLatin1String(".new");
    QFile::remove(beside);
    auto done = m_store->copyTo(beside, progress);
    if (done) {
        auto copy = Store::open(beside, recoveryKey(), clock(), Store::Access::ReadWrite);
        done = copy ? (*copy)->becomeDevice({ device.id.uuid }, seed) : Done(copy.problems());
        if (done)
            done = (*copy)->changeSecret(passphrase, progress);
    }
    if (done)
        done = placeNew(beside, path);
    if (!done)
        removeRegister(beside);
    return done;
}

} // namespace rollbook
