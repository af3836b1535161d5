// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registerself.h"

#include "core/rules/numbering.h"
#include "core/store/devicekeys.h"

#include <algorithm>

namespace rollbook {

namespace {

/// With fewer left, a laptop gets a further block at the next exchange.
constexpr qint64 fewNumbers = 100;

} // namespace

Result<Self> selfOf(const Store &store)
{
    auto id = store.device();
    auto roster = store.reader().all<Device>();
    if (!id || !roster)
        return !id ? id.problems() : roster.problems();
    const Device *record = findDevice(*roster, id->uuid);
    if (record == nullptr)
        return Problem { ProblemCode::ReferenceMissing, {}, { QStringLiteral("device"), id->toString() } };
    auto seed = store.deviceSeed();
    if (!seed)
        return seed.problems();
    return Self { *roster, *record, *seed };
}

Done mustCoordinate(const Self &self)
{
    if (self.record.coordinator)
        return {};
    const auto at = std::find_if(self.roster.begin(), self.roster.end(), [](const Device &d) { return d.coordinator; });
    return Problem { ProblemCode::NotCoordinator, {}, { at == self.roster.end() ? QString() : at->name } };
}

void sign(Device &device, const Self &self)
{
    device.issuer = self.record.id;
    device.signature = QString::fromLatin1(DeviceKeys(self.seed).sign(signedDevice(device)).toHex());
}

Result<qint64> freeBlock(const Reader &reader, const std::vector<Device> &roster)
{
    auto society = reader.organisation();
    if (!society)
        return society.problems();
    auto highest = reader.highestNumber(society->numberPrefix);
    if (!highest)
        return highest.problems();
    qint64 beyond = *highest;
    for (const Device &device : roster)
        beyond = std::max(beyond, device.numberTo);
    return beyond + 1;
}

Result<NumberLease> leaseOf(const Store &store)
{
    auto id = store.device();
    auto roster = store.reader().all<Device>();
    if (!id || !roster)
        return !id ? id.problems() : roster.problems();
    const Device *self = findDevice(*roster, id->uuid);
    if (roster->size() <= 1)
        return NumberLease {};
    NumberLease lease { 0, 0, 0, provisionalPrefix(id->uuid) };
    if (self == nullptr)
        return lease;
    lease.from = self->numberFrom;
    lease.to = self->numberTo;
    if (self->coordinator) {
        auto beyond = freeBlock(store.reader(), *roster);
        if (!beyond)
            return beyond.problems();
        lease.beyond = *beyond;
    }
    return lease;
}

Result<Written> leaseThrough(Store &store, IdSource &ids, const Actor &actor)
{
    auto self = selfOf(store);
    auto society = store.reader().organisation();
    if (!self || !society)
        return self ? society.problems() : self.problems();
    if (!self->record.coordinator)
        return Written {};
    auto next = freeBlock(store.reader(), self->roster);
    if (!next)
        return next.problems();
    Draft draft { { ActionKind::EditDevice, {} }, {} };
    for (const Device &device : self->roster) {
        if (device.coordinator || device.revokedFrom > 0)
            continue;
        Numbering numbering(*society, { device.numberFrom, device.numberTo, 0, provisionalPrefix(device.id.uuid) });
        if (auto begun = numbering.begin(store.reader()); !begun)
            return begun.problems();
        if (numbering.left() >= fewNumbers)
            continue;
        Device after = device;
        after.numberFrom = *next;
        after.numberTo = *next + numbersLeased - 1;
        *next = after.numberTo + 1;
        sign(after, *self);
        draft.action.values = QStringList { after.name };
        draft.changes.push_back(edited(device, after));
    }
    return draft.changes.empty() ? Result<Written>(Written {}) : writeDraft(store, std::move(draft), ids, actor);
}

} // namespace rollbook
