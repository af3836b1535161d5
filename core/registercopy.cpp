// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/records/columnset.h"
#include "core/registerself.h"
#include "core/registerwrite.h"
#include "core/store/devicekeys.h"
#include "core/store/placing.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook {

Result<Device> Register::ownLaptop() const
{
    const auto own = ownDevice();
    auto found = own ? reader().some(std::span(&*own, 1)) : Result<std::vector<Device>>(own.problems());
    if (!found)
        return found.problems();
    return found->empty() ? Device {} : found->front();
}

Granted Register::granted() const
{
    const auto held = reader().granted();
    return held ? *held : Granted(Device {});
}

Result<bool> Register::isLimitedCopy() const
{
    return m_store->isLimitedCopy();
}

Done Register::checkLimits(const CopyLimits &limits) const
{
    for (const Id<Group> group : limits.groups) {
        if (auto there = reader().one(group); !there)
            return there.problems();
    }
    for (const QString &column : limits.columns) {
        if (std::none_of(columnSets.begin(), columnSets.end(),
                [&column](const NamedColumnSet &set) { return column == QLatin1String(set.name); }))
            return Problem { ProblemCode::UnknownValue, QStringLiteral("columns"), { column, QString() } };
    }
    return {};
}

Result<CopyMade> Register::makeCopy(const CopyOrder &order, const Progress &progress)
{
    const QString &path = order.path;
    const QString &name = order.name;
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    if (auto may = ready(); !may)
        return may.problems();
    if (auto fit = checkLimits(order.limits); !fit)
        return fit.problems();
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
    for (const Id<Group> group : order.limits.groups)
        device.groups << group.toString();
    device.columns = order.limits.columns;
    sign(device, *self);
    draft.changes.push_back(added(device));
    auto enrolled = write(std::move(draft));
    if (!enrolled)
        return enrolled.problems();
    if (auto copied = copyFor(device, order, seed, progress); !copied) {
        auto struck = write({ { ActionKind::EditDevice, { name } }, { removed(device) } });
        return struck ? copied.problems() : struck.problems();
    }
    return CopyMade { path, device, QFileInfo(path).size() };
}

void Register::startCopy(const CopyOrder &order, Progress progress, std::function<void(Result<CopyMade>)> done)
{
    auto outcome = std::make_shared<Result<CopyMade>>(CopyMade {});
    background(
        [this, order, progress = std::move(progress), outcome](
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
            *outcome = worker.makeCopy(order, untilClosed(progress));
            return *outcome ? Result<EntryId>(EntryId {}) : Result<EntryId>(outcome->problems());
        },
        [outcome, done = std::move(done)](
            const Result<EntryId> &ended) { done(ended ? std::move(*outcome) : Result<CopyMade>(ended.problems())); });
}

Done Register::copyFor(
    const Device &device, const CopyOrder &order, const QByteArray &seed, const Progress &progress) const
{
    if (progress && !progress(0))
        return Problem { ProblemCode::Cancelled };
    const QString &path = order.path;
    if (isLimited(device)) {
        // A file of its own: what was never written to it cannot be found in it.
        auto view = m_store->exportView(device);
        return view ? Store::createLimited(path, order.passphrase, clock(), device, seed, **view)
                    : Done(view.problems());
    }
    const QString beside = path + QLatin1String(".new");
    QFile::remove(beside);
    auto done = m_store->copyTo(beside, progress);
    if (done) {
        auto copy = Store::open(beside, recoveryKey(), clock(), Store::Access::ReadWrite);
        done = copy ? (*copy)->becomeDevice({ device.id.uuid }, seed) : Done(copy.problems());
        if (done)
            done = (*copy)->changeSecret(order.passphrase, progress);
    }
    if (done)
        done = placeNew(beside, path);
    if (!done)
        removeRegister(beside);
    return done;
}

} // namespace rollbook
