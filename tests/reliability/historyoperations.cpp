// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historyoperations.h"

#include "core/changes/conflictview.h"
#include "core/registerself.h"
#include "core/registerwrite.h"
#include "core/store/devicekeys.h"

namespace rollbook::reliability {

namespace {

template <class R> std::vector<R> allOf(const Laptop &laptop)
{
    auto all = laptop.store->reader().all<R>();
    return all ? std::move(*all) : std::vector<R> {};
}

Actor actorOf(const Laptop &laptop)
{
    return { QStringLiteral("Somebody"), laptop.name };
}

} // namespace

QString markOf(int person)
{
    return QStringLiteral("Qz%1q").arg(person);
}

Operations::Outcome Operations::write(Laptop &laptop, Draft draft)
{
    auto written = writeDraft(*laptop.store, std::move(draft), *laptop.ids, actorOf(laptop));
    if (!written)
        return written.problems();
    return written->committed ? Outcome(std::optional(written->entry)) : Outcome(std::nullopt);
}

Operations::Outcome Operations::submit(Laptop &laptop, const Command &command)
{
    auto draft = plan(command, laptop.store->reader(), { laptop.clock->today(), laptop.ids.get() });
    return draft ? write(laptop, std::move(*draft)) : Outcome(draft.problems());
}

Member Operations::somebody(const Laptop &laptop)
{
    return any(laptop, allOf<Member>(laptop));
}

Group Operations::somewhere(const Laptop &laptop)
{
    return any(laptop, allOf<Group>(laptop));
}

Operations::Outcome Operations::person(Laptop &laptop)
{
    const Member one = somebody(laptop);
    switch (m_random.below(8)) {
    case 0:
    case 1:
    case 2: {
        AdmitMember command;
        command.member.given = word();
        command.member.family = markOf(++m_people);
        command.acceptDuplicate = true;
        if (m_random.chance(.7))
            command.type = any(laptop, allOf<MembershipType>(laptop)).id;
        if (m_random.chance(.5))
            command.home = somewhere(laptop).id;
        if (m_random.chance(.5))
            command.paid = { 500 + 100 * m_random.below(3) };
        return submit(laptop, command);
    }
    case 3:
        return submit(laptop, DeleteMember { one.id });
    case 4:
        return m_random.chance(.4) ? submit(laptop, EraseMember { one.id, {} }) : edit(laptop);
    case 5: {
        MergeMembers command { one.id, somebody(laptop).id, {} };
        if (m_random.chance(.5))
            command.fields = { 3, 9 };
        return submit(laptop, command);
    }
    case 6:
        return submit(laptop, KeepApart { one.id, somebody(laptop).id });
    default:
        return submit(laptop, RecordDeath { one.id, laptop.clock->today().addDays(-m_random.below(3)) });
    }
}

Operations::Outcome Operations::edit(Laptop &laptop)
{
    Member one = somebody(laptop);
    const Member before = one;
    for (int fields = 1 + m_random.below(3); fields > 0; --fields) {
        switch (m_random.below(10)) {
        case 0:
            one.given = word();
            break;
        case 1:
            one.family = one.family.left(one.family.indexOf(u'-')) + QLatin1Char('-') + word();
            break;
        case 2:
            one.email = word() + QLatin1String("@example.org");
            break;
        case 3:
            one.address1 = word();
            break;
        case 4:
            one.town = word();
            break;
        case 5:
            one.noEmail = !one.noEmail;
            break;
        case 6:
            one.noPost = m_random.chance(.5);
            break;
        case 7:
            one.deceased = m_random.chance(.3) ? QDate() : one.deceased;
            break;
        case 8:
            if (one.tags.isEmpty() || m_random.chance(.6))
                one.tags << word();
            else
                one.tags.removeAt(m_random.below(int(one.tags.size())));
            one.tags.removeDuplicates();
            break;
        default:
            one.notes = word();
            break;
        }
    }
    if (m_random.chance(.5))
        return submit(laptop, EditMember { one, m_random.chance(.2) ? somewhere(laptop).id : Id<Group> {}, {} });
    return one == before ? Outcome(std::nullopt)
                         : write(laptop, { { ActionKind::EditMember, { one.family } }, { edited(before, one) } });
}

Operations::Outcome Operations::membership(Laptop &laptop)
{
    const Id<Member> one = somebody(laptop).id;
    switch (m_random.below(7)) {
    case 0:
        return submit(laptop, RenewMembership { one, any(laptop, allOf<MembershipType>(laptop)).id, {} });
    case 1:
        return submit(laptop, EndMembership { one, Leaving::Resigned, {}, {}, word() });
    case 2:
        return submit(laptop, PinStatus { one, m_random.below(4), {}, word() });
    case 3: {
        const Standing known = any(laptop, allOf<Standing>(laptop));
        if (!known.id.isNull() && m_random.chance(.4))
            return submit(laptop, DeleteStanding { known.id });
        Standing standing { known.id, one, StandingKind::Supporter, laptop.clock->today().addDays(-5), word() };
        if (!known.id.isNull())
            standing.member = known.member;
        return submit(laptop, RecordStanding { standing });
    }
    default:
        return submit(
            laptop, RecordPayment { one, { 100 * (1 + m_random.below(20)) }, {}, PaymentMethod::Cash, {}, word() });
    }
}

Operations::Outcome Operations::group(Laptop &laptop)
{
    const Group one = somewhere(laptop);
    switch (m_random.below(8)) {
    case 0: {
        AddGroup command;
        command.group.name = QStringLiteral("Branch %1").arg(m_random.below(1'000));
        command.group.kind = QStringLiteral("Branch");
        command.group.parent = m_random.chance(.3) ? one.id : Id<Group> {};
        return submit(laptop, command);
    }
    case 1: {
        EditGroup command { one };
        command.group.notes = word();
        command.group.aliases << word();
        command.group.aliases.removeDuplicates();
        return submit(laptop, command);
    }
    case 2:
        return submit(laptop, MoveGroup { one.id, m_random.chance(.5) ? somewhere(laptop).id : Id<Group> {} });
    case 3:
        return submit(laptop, ArchiveGroup { one.id, {}, one.archived.isValid() });
    case 4:
        return submit(laptop, DeleteGroup { one.id });
    case 5:
        return submit(laptop, LeaveGroup { any(laptop, allOf<GroupMembership>(laptop)).id, {} });
    default:
        return submit(laptop,
            JoinGroup { somebody(laptop).id, one.id, m_random.chance(.7) ? GroupRole::Additional : GroupRole::Officer,
                QStringLiteral("Secretary"), {} });
    }
}

Operations::Outcome Operations::setting(Laptop &laptop)
{
    if (m_random.chance(.5)) {
        auto society = laptop.store->reader().organisation();
        if (!society)
            return society.problems();
        society->telephone = QStringLiteral("01632 96000%1").arg(m_random.below(4));
        return submit(laptop, EditOrganisation { *society });
    }
    MembershipType type = any(laptop, allOf<MembershipType>(laptop));
    if (m_random.chance(.3)) {
        type.id = {};
        type.name = QStringLiteral("Type %1").arg(m_random.below(1'000));
    }
    type.fee = { 100 * m_random.below(4) };
    return submit(laptop, SaveMembershipType { type });
}

Operations::Outcome Operations::conflict(Laptop &laptop)
{
    const Reader &reader = laptop.store->reader();
    auto open = reader.conflicts();
    if (!open)
        return open.problems();
    SettleConflicts command;
    for (const Conflict &one : *open) {
        // Which laptops count is settled by the next word of a coordinator.
        if (one.type == RecordTraits<Device>::type)
            continue;
        if (!command.decisions.empty() && m_random.chance(.5))
            continue;
        auto view = viewOf(one, reader);
        if (!view)
            return view.problems();
        command.decisions.push_back(
            { one, view->sides[static_cast<std::size_t>(m_random.below(int(view->sides.size())))].record });
    }
    return command.decisions.empty() ? Outcome(std::nullopt) : submit(laptop, command);
}

Operations::Outcome Operations::undo(Laptop &laptop)
{
    auto lines = laptop.store->reader().journal(0, 12);
    if (!lines)
        return lines.problems();
    const JournalLine line = any(laptop, std::move(*lines));
    if (line.number <= 1)
        return Outcome(std::nullopt);
    auto undone = undoThrough(*laptop.store, { { line.entry.id }, {}, true }, { &*laptop.ids, actorOf(laptop), {} });
    if (!undone)
        return undone.problems();
    const Written &written = undone->written;
    return written.committed ? Outcome(std::optional(written.entry)) : Outcome(std::nullopt);
}

Operations::Outcome Operations::one(Laptop &laptop)
{
    switch (m_random.below(16)) {
    case 0:
    case 1:
    case 2:
        return person(laptop);
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
        return edit(laptop);
    case 8:
    case 9:
    case 10:
        return membership(laptop);
    case 11:
    case 12:
        return group(laptop);
    case 13:
        return setting(laptop);
    case 14:
        return conflict(laptop);
    default:
        return undo(laptop);
    }
}

Operations::Outcome Operations::save(Laptop &laptop, ActionKind kind, const Device &before, Device after)
{
    auto self = selfOf(*laptop.store);
    if (!self)
        return self.problems();
    sign(after, *self);
    return write(laptop, { { kind, { after.name } }, { edited(before, after) } });
}

Operations::Outcome Operations::appoint(Laptop &laptop, Id<Device> device)
{
    auto before = laptop.store->reader().one(device);
    if (!before)
        return before.problems();
    Device after = *before;
    after.coordinator = true;
    return save(laptop, ActionKind::EditDevice, *before, after);
}

Operations::Outcome Operations::renew(Laptop &laptop)
{
    auto self = selfOf(*laptop.store);
    if (!self)
        return self.problems();
    if (self->record.revokedFrom > 0)
        return Outcome(std::nullopt);
    const QByteArray seed = DeviceKeys::newSeed();
    const DeviceKeys keys(seed);
    Device papers = self->record;
    papers.id = laptop.ids->next<Device>();
    papers.name = laptop.name;
    papers.signingKey = QString::fromLatin1(keys.signingKey().toHex());
    papers.boxKey = QString::fromLatin1(keys.boxKey().toHex());
    papers.succeeds = self->record.id;
    sign(papers, *self);
    if (auto done = laptop.store->succeedAs(papers, seed, QByteArrayLiteral("home")); !done)
        return done.problems();
    return write(laptop, { { ActionKind::EnrolDevice, { papers.name } }, { added(papers) } });
}

Operations::Outcome Operations::roster(Laptop &laptop)
{
    auto self = selfOf(*laptop.store);
    auto here = laptop.store->reader().entriesHere();
    if (!self || !here)
        return self ? here.problems() : self.problems();
    const bool several = m_world == World::SeveralCoordinators;
    if (several && (!self->record.coordinator || m_random.chance(.2)))
        return m_random.chance(.5) ? renew(laptop) : one(laptop);
    std::vector<Device> others = self->roster;
    // The successor of one that is no coordinator is left alone: its papers are believed when it comes, and not again
    // where what a coordinator made of them counts no more.
    std::erase_if(others, [&](const Device &device) {
        return several ? device.id == self->record.id || (!device.succeeds.isNull() && !device.coordinator)
                       : device.coordinator;
    });
    const Device before = any(laptop, std::move(others));
    if (before.id.isNull())
        return Outcome(std::nullopt);
    Device after = before;
    if (several && m_random.chance(.2)) {
        after.name = word();
        return save(laptop, ActionKind::EditDevice, before, after);
    }
    const auto known = here->find(DeviceId { before.id.uuid });
    qint64 from = known == here->end() ? 1 : static_cast<qint64>(known->second) + 1;
    // Somebody notices it late.
    if (several && m_random.chance(.3))
        from = std::max<qint64>(1, from - m_random.below(3));
    after.revokedFrom = before.revokedFrom > 0 ? 0 : from;
    return save(laptop, ActionKind::RevokeDevice, before, after);
}

} // namespace rollbook::reliability
