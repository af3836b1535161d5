// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/columnset.h"
#include "core/register.h"
#include "core/store/store.h"
#include "core/store/view.h"

#include <QTemporaryDir>

namespace rollbook::test {

/// What the secretary's society is, and the officer's copy, limited to the north and to how to reach people.
class LimitedSociety
{
public:
    FixedClock here { QDate(2026, 9, 5) };
    FixedClock there { QDate(2026, 9, 5), 43'230'000 };
    std::unique_ptr<Register> secretary;
    std::unique_ptr<Register> officer;
    Id<Group> nation, north, bangor, south;
    Id<Member> mair, dai, nobody;

    LimitedSociety()
    {
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        RawKey key;
        key.bytes.fill(7);
        auto made = Register::create(m_folder.filePath(QStringLiteral("whole.rollbook")), key, society,
            { &here, { QStringLiteral("Ada"), QStringLiteral("hall") }, "hall",
                m_folder.filePath(QStringLiteral("m")) });
        if (!made)
            qFatal("no register");
        secretary = std::move(*made);
        nation = group("Cymru", {});
        north = group("Gogledd", nation);
        bangor = group("Bangor", north);
        south = group("Caerdydd-canary", nation);
        mair = admit(*secretary, "Mair", bangor);
        dai = admit(*secretary, "Dai-canary", south);
        nobody = admit(*secretary, "Nobody-canary", {});
        addMoney();
    }

    void copy(const QStringList &columns = { QStringLiteral("identity"), QStringLiteral("contact") })
    {
        const QString path = m_folder.filePath(QStringLiteral("limited.rollbook"));
        auto made = secretary->makeCopy({ path, QStringLiteral("Branch officer"),
                                            { QStringLiteral("heron ladder quartz") }, { { north }, columns } },
            {});
        if (!made)
            qFatal("no copy: %d", int(made.problems().front().code));
        open(path, "desk");
    }
    void open(const QString &path, const char *machine)
    {
        officer.reset();
        auto opened = Register::open(path, Passphrase { QStringLiteral("heron ladder quartz") },
            { &there, { QStringLiteral("Huw"), QStringLiteral("Branch officer") }, machine });
        if (!opened)
            qFatal("the copy does not open");
        officer = std::move(*opened);
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    Id<Group> group(const char *name, Id<Group> parent)
    {
        AddGroup command;
        command.group.name = QString::fromUtf8(name);
        command.group.parent = parent;
        must(*secretary, command);
        for (const Group &one : *secretary->reader().all<Group>()) {
            if (one.name == command.group.name)
                return one.id;
        }
        return {};
    }
    /// Somebody of whom everything is known; what a copy must not hold says so.
    Id<Member> admit(Register &where, const char *family, Id<Group> home, bool all = true)
    {
        AdmitMember command;
        command.member.family = QString::fromUtf8(family);
        command.member.given = QStringLiteral("Given-") + command.member.family;
        command.member.email = QStringLiteral("%1@example.org").arg(command.member.family);
        if (all) {
            command.member.notes = QStringLiteral("notes-canary");
            command.member.town = QStringLiteral("town-canary");
            command.member.birthDate = QDate(1956, 3, 4);
            command.member.noPost = true;
        }
        command.home = home;
        command.acceptDuplicate = true;
        tick();
        const auto entry = where.submit(command);
        auto changes = entry ? where.reader().changesOf(*entry, false) : entry.problems();
        std::vector<RecordChange> block;
        if (!changes || !(*changes)->next(block) || block.empty())
            qFatal("nobody is admitted");
        return { recordId(block.front()) };
    }
    template <class Edit> Result<EntryId> edit(Register &where, Id<Member> id, Edit &&change)
    {
        tick();
        auto member = where.reader().one(id);
        if (!member)
            return member.problems();
        change(*member);
        return where.submit(EditMember { *member, {}, {} });
    }
    void must(Register &where, const Command &command)
    {
        tick();
        if (auto done = where.submit(command); !done)
            qFatal("refused: %d %s", int(done.problems().front().code), qPrintable(done.problems().front().field));
    }
    /// Moves the person's home to another group.
    void move(Id<Member> id, Id<Group> to)
    {
        tick();
        auto member = secretary->reader().one(id);
        here.advance(30LL * 86'400'000);
        there.advance(30LL * 86'400'000);
        if (!member || !secretary->submit(EditMember { *member, to, here.today() }))
            qFatal("the person does not move");
        here.advance(2LL * 86'400'000);
        there.advance(2LL * 86'400'000);
    }
    [[nodiscard]] Id<Device> officersDevice() const { return *officer->ownDevice(); }
    [[nodiscard]] Result<ChangeFileSummary> takeOut(Register &from)
    {
        tick();
        return from.takeOut(
            m_folder.path(), { &from == secretary.get() ? officersDevice() : *secretary->ownDevice() }, {});
    }
    Result<BroughtIn> bring(Register &from, Register &to)
    {
        auto out = takeOut(from);
        return out ? to.bringIn(out->path, {}) : Result<BroughtIn>(out.problems());
    }
    /// The officer's changes go to the secretary, and what is news comes back.
    void round()
    {
        auto given = bring(*officer, *secretary);
        auto back = bring(*secretary, *officer);
        if (!given || !back)
            qFatal("no round: %d", int((given ? back.problems() : given.problems()).front().code));
    }
    /// A change written past the rules, as a program that was tampered with would.
    Result<Entry> forge(const std::vector<RecordChange> &changes)
    {
        tick();
        const RawKey key = officer->recoveryKey();
        const QString path = officer->path();
        officer.reset();
        Result<Entry> written = Problem { ProblemCode::Busy };
        {
            auto store = Store::open(path, key, there, Store::Access::ReadWrite);
            if (!store)
                return store.problems();
            Entry entry;
            entry.id = { IdSource(there).mint() };
            entry.action = { ActionKind::EditMember, { QStringLiteral("x") } };
            VectorStream stream(changes);
            written = (*store)->apply(entry, stream);
        }
        open(path, "desk");
        return written;
    }

private:
    void tick()
    {
        here.advance(60'000);
        there.advance(60'000);
    }
    /// Fees of everybody, and a fee of Mair's that Dai has paid.
    void addMoney()
    {
        MembershipType type;
        type.name = QStringLiteral("Full");
        type.fee = { 1'200 };
        must(*secretary, SaveMembershipType { type });
        type = secretary->reader().all<MembershipType>()->front();
        for (const Id<Member> id : { mair, dai }) {
            must(*secretary, RenewMembership { id, type.id, {} });
            RecordPayment payment;
            payment.payer = id;
            payment.amount = { 777 };
            payment.reference = QStringLiteral("reference-canary");
            must(*secretary, payment);
        }
    }

    QTemporaryDir m_folder;
};

inline ProblemCode codeOf(const Problems &problems)
{
    return problems.front().code;
}

} // namespace rollbook::test
