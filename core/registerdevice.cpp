// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registermemory.h"
#include "core/registerself.h"
#include "core/rules/numbering.h"
#include "core/store/devicekeys.h"
#include "core/store/home.h"

namespace rollbook {

namespace {

Device deviceOf(Id<Device> id, const QString &name, const QByteArray &seed, QDate today)
{
    const DeviceKeys keys(seed);
    Device device;
    device.id = id;
    device.name = name;
    device.signingKey = QString::fromLatin1(keys.signingKey().toHex());
    device.boxKey = QString::fromLatin1(keys.boxKey().toHex());
    device.enrolled = today;
    return device;
}

} // namespace

Device Register::newDevice(const QString &name, const QByteArray &seed) const
{
    return deviceOf(m_ids.next<Device>(), name, seed, clock().today());
}

Result<PlanContext> Register::planContext() const
{
    auto lease = leaseOf(*m_store);
    auto device = m_store->device();
    if (!lease || !device)
        return lease ? device.problems() : lease.problems();
    return PlanContext { clock().today(), &m_ids, std::move(*lease), receiptPrefix(device->uuid) };
}

Done Register::ready()
{
    if (auto may = writable(); !may)
        return may;
    if (isReadOnly())
        return {};
    if (m_atHome) {
        remember();
        return {};
    }
    const QByteArray here = homeOf(m_environment.machine);
    auto noted = m_store->home();
    if (!noted)
        return noted.problems();
    const bool elsewhere = !noted->isEmpty() && *noted != here;
    auto returned = elsewhere ? m_store->returnTo(here) : Result<bool>(true);
    auto back = returned ? isPutBack() : returned;
    if (!back)
        return back.problems();
    if (!*returned || *back) {
        if (auto succeeded = succeed(here); !succeeded)
            return succeeded;
    }
    if (auto enrolled = enrol(here); !enrolled)
        return enrolled;
    m_atHome = true;
    return {};
}

Result<bool> Register::isPutBack() const
{
    auto id = m_store->device();
    auto gone = reader().entriesHere();
    if (!id || !gone)
        return id ? gone.problems() : id.problems();
    const auto own = gone->find(*id);
    return RegisterMemory(m_environment.memory).sequenceOf(*id) > (own == gone->end() ? 0 : own->second);
}

void Register::remember()
{
    auto id = m_store->device();
    auto gone = reader().entriesHere();
    if (m_environment.memory.isEmpty() || !id || !gone || !gone->contains(*id))
        return;
    const quint64 sequence = gone->at(*id);
    if (sequence > std::exchange(m_remembered, sequence))
        RegisterMemory(m_environment.memory).note(*id, sequence);
}

Done Register::succeed(const QByteArray &home, quint64 from)
{
    auto self = selfOf(*m_store);
    if (!self && self.problems().front().code != ProblemCode::ReferenceMissing)
        return self.problems();
    if (!self)
        return {}; // not enrolled yet: enrol() does it
    if (self->record.revokedFrom > 0)
        return Problem { ProblemCode::LaptopRevoked, {},
            { self->record.name, QString::number(self->record.revokedFrom) } };
    const QByteArray seed = DeviceKeys::newSeed();
    const QString name = m_environment.actor.device.isEmpty() ? self->record.name : m_environment.actor.device;
    Device papers = newDevice(name, seed);
    papers.coordinator = self->record.coordinator;
    papers.succeeds = self->record.id;
    papers.groups = self->record.groups;
    papers.columns = self->record.columns;
    sign(papers, *self);
    return from == 0 ? m_store->succeedAs(papers, seed, home) : m_store->handOverFrom(from, papers, seed, home);
}

Done Register::enrol(const QByteArray &home)
{
    auto id = m_store->device();
    auto roster = reader().all<Device>();
    auto noted = m_store->home();
    if (!id || !roster || !noted)
        return !id ? id.problems() : !roster ? roster.problems() : noted.problems();
    std::optional<Device> record;
    QByteArray seed;
    if (findDevice(*roster, id->uuid) == nullptr) {
        auto papers = m_store->papers();
        if (!papers)
            return papers.problems();
        if (*papers && (*papers)->id.uuid == id->uuid) {
            record = **papers;
        } else if (roster->empty()) {
            // A register from before there were laptops: its one copy is the coordinator by its own word.
            auto known = m_store->deviceSeed();
            seed = known ? *known : DeviceKeys::newSeed();
            record = deviceOf({ id->uuid }, m_environment.actor.device, seed, clock().today());
            record->coordinator = true;
            record->issuer = record->id;
            record->signature = QString::fromLatin1(DeviceKeys(seed).sign(signedDevice(*record)).toHex());
        }
    }
    if (*noted != home || !seed.isEmpty()) {
        if (auto settled = m_store->settleAt(home, seed); !settled)
            return settled;
    }
    if (!record)
        return {};
    auto written = writeDraft(
        *m_store, { { ActionKind::EnrolDevice, { record->name } }, { added(*record) } }, m_ids, m_environment.actor);
    if (!written)
        return written.problems();
    if (written->committed)
        Q_EMIT committed(*written->committed);
    return {};
}

Result<Id<Device>> Register::renewDevice(quint64 from)
{
    if (auto may = writable(); !may)
        return may.problems();
    if (isReadOnly())
        return Problem { ProblemCode::RegisterReadOnly, {}, { path() } };
    const QByteArray here = homeOf(m_environment.machine);
    if (auto succeeded = succeed(here, from); !succeeded)
        return succeeded.problems();
    if (auto enrolled = enrol(here); !enrolled)
        return enrolled.problems();
    m_atHome = true;
    return ownDevice();
}

} // namespace rollbook
