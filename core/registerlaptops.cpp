// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registermemory.h"
#include "core/registerself.h"
#include "core/registerwrite.h"

#include "core/changes/bytes.h"
#include "core/exchange/changefile.h"
#include "core/exchange/wordlist.h"

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
    // Whole laptops share a file; a limited one gives to them alone.
    std::vector<std::vector<Device>> files;
    for (const Device &device : self->roster) {
        const bool named = std::find(recipients.begin(), recipients.end(), device.id) != recipients.end();
        const bool fits = device.id != self->record.id && device.revokedFrom == 0
            && !(isLimited(device) && isLimited(self->record));
        if (!fits || !(recipients.empty() || named))
            continue;
        if (isLimited(device))
            files.push_back({ device });
        else if (!files.empty() && !isLimited(files.front().front()))
            files.front().push_back(device);
        else
            files.insert(files.begin(), { device });
    }
    if (files.empty())
        return Problem { ProblemCode::Required, QStringLiteral("device"), {} };
    std::vector<ChangeFileSummary> written;
    for (const std::vector<Device> &one : files) {
        auto file = writeChangeFile(**own, folder, one, progress);
        if (!file)
            return file;
        written.push_back(std::move(*file));
    }
    auto here = (*own)->reader().entriesHere();
    // What others may hold from now on is not to be written anew by a copy that was put back.
    const DeviceId device { self->record.id.uuid };
    if (here && here->contains(device))
        RegisterMemory(m_environment.memory).note(device, here->at(device));
    ChangeFileSummary summary = std::move(written.front());
    summary.further.assign(std::make_move_iterator(written.begin() + 1), std::make_move_iterator(written.end()));
    return summary;
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

} // namespace rollbook
