// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rostercheck.h"

#include "core/store/devicekeys.h"

#include <algorithm>

namespace rollbook {

namespace {

/// Whether a decision says what the unit that it is about can hold.
bool isSoundDecision(const Settlement &decision)
{
    bool sound = decision.unit == existenceUnit;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        R record;
        if (RecordTraits<R>::type == decision.type)
            sound = sound || setUnit(record, decision.unit, decision.value);
    });
    return sound;
}

} // namespace

bool isSound(const EncodedChange &encoded)
{
    if (const auto *device = std::get_if<Change<Device>>(&encoded.change); device != nullptr && device->after) {
        const Device &record = *device->after;
        return record.revokedFrom >= 0 && record.numberFrom >= 0 && record.numberTo >= record.numberFrom
            && record.numberTo <= highestNumberLeased && record.numberTo - record.numberFrom < mostNumbersLeased;
    }
    const auto *decision = std::get_if<Change<Settlement>>(&encoded.change);
    if (decision == nullptr || !decision->after)
        return true;
    // An erasure has blanked it.
    const bool isBlanked = !encoded.afterHash.isEmpty() && decision->after->value.isEmpty();
    return isBlanked || isSoundDecision(*decision->after);
}

void RosterCheck::note(const Entry &entry, const Change<Device> &change)
{
    const Device &record = change.after ? *change.after : *change.before;
    m_claims.push_back({ entry.id, entry.device, record.id.uuid, change.after ? record.issuer.uuid : Uuid {},
        change.before ? std::nullopt : change.after });
}

Done RosterCheck::check(const std::vector<Device> &now)
{
    auto may = checkClaims(now);
    return may ? checkSignatures(now) : may;
}

Problem RosterCheck::notSigned(const std::vector<Device> &devices, const DeviceId &device) const
{
    const Device *record = findDevice(devices, device.uuid);
    return { ProblemCode::NotSigned, {}, { m_path, record == nullptr ? device.toString() : record->name } };
}

Done RosterCheck::checkClaims(const std::vector<Device> &now)
{
    // A signature of long ago, brought back by somebody else, says nothing.
    for (const Claim &claim : m_claims) {
        if (m_history.counting().muted.contains(claim.entry))
            continue;
        const Device *author = findDevice(now, claim.author.uuid);
        const bool presents = claim.made && claim.device == claim.author.uuid && claim.issuer != claim.device;
        bool may = presents || (claim.issuer.isNull() && author != nullptr && author->coordinator);
        // A copy that was told apart from another one has entries that it wrote as that one.
        for (std::size_t steps = 0; author != nullptr && !may && steps < now.size(); ++steps) {
            may = author->id.uuid == claim.issuer;
            author = findDevice(now, author->succeeds.uuid);
        }
        if (!may)
            return notSigned(now, claim.author);
        if (presents)
            m_presented.emplace(claim.device, *claim.made);
    }
    return {};
}

Done RosterCheck::checkSignatures(const std::vector<Device> &now) const
{
    const Device *stranger = notBelieved(m_before, now, m_presented);
    return stranger == nullptr ? Done {} : Done(notSigned(now, { stranger->id.uuid }));
}

const Device *notBelieved(
    const std::vector<Device> &before, const std::vector<Device> &now, const std::map<Uuid, Device> &presented)
{
    // What is believed grows from what was believed before: a device record that came in has to be signed.
    std::vector<Device> believed = before;
    std::vector<const Device *> waiting;
    for (const Device &device : now) {
        const Device *known = findDevice(before, device.id.uuid);
        if (known == nullptr || *known != device)
            waiting.push_back(&device);
        // A coordinator's successor signs its own record anew; what it came with vouches for that.
        const auto came = presented.find(device.id.uuid);
        if (known == nullptr && came != presented.end() && came->second != device)
            waiting.push_back(&came->second);
    }
    // One that signed another may stand behind it, as the successor of a coordinator does.
    const auto believe = [&](const Device *device) {
        const bool isKnown = findDevice(believed, device->id.uuid) != nullptr;
        const auto came = presented.find(device->id.uuid);
        // What a laptop came with goes before what the coordinator has made of it since.
        if (!isKnown && came != presented.end() && came->second != *device)
            return false;
        if (!isBelieved(
                *device, believed, presented.contains(device->id.uuid) ? Vouching::Presented : Vouching::Entered))
            return false;
        if (!isKnown)
            believed.push_back(*device);
        return true;
    };
    while (std::erase_if(waiting, believe) > 0) { }
    return waiting.empty() ? nullptr : waiting.front();
}

Result<Device> firstRecord(const Reader &reader, const Device &now)
{
    auto history = reader.historyOf(now.id.uuid);
    if (!history)
        return history.problems();
    for (const SubjectEntry &entry : *history) {
        for (const RecordChange &any : entry.changes) {
            const auto *change = std::get_if<Change<Device>>(&any);
            if (change != nullptr && !change->before && change->after && change->after->id == now.id)
                return *change->after;
        }
    }
    return now;
}

} // namespace rollbook
