// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QDir>
#include <QTemporaryDir>

namespace rollbook::test {

/// A secretary's register and the treasurer's copy of it, on two clocks, with files between them and nothing else.
class TwoLaptops
{
public:
    FixedClock here { QDate(2026, 9, 5) };
    FixedClock there { QDate(2026, 9, 5), 43'230'000 };
    std::unique_ptr<Register> secretary;
    std::unique_ptr<Register> treasurer;

    /// The secretary's alone.
    TwoLaptops()
    {
        Organisation society;
        society.name = QStringLiteral("Hedgerow Society");
        society.groupKinds = { QStringLiteral("Branch") };
        RawKey key;
        key.bytes.fill(7);
        auto made = Register::create(m_folder.filePath(QStringLiteral("society.rollbook")), key, society,
            { &here, { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } });
        if (!made)
            qFatal("no register");
        secretary = std::move(*made);
    }
    /// Makes the treasurer's copy and opens it.
    void makeCopy()
    {
        const QString path = m_folder.filePath(QStringLiteral("copy.rollbook"));
        auto made = secretary->makeCopy(path, QStringLiteral("Huw Evans"), passphrase(), {});
        if (!made)
            qFatal("no copy");
        openCopy(path);
    }
    void openCopy(const QString &path)
    {
        auto opened = Register::open(
            path, passphrase(), { &there, { QStringLiteral("Huw Evans"), QStringLiteral("Huw Evans") } });
        if (!opened)
            qFatal("the copy does not open");
        treasurer = std::move(*opened);
    }
    [[nodiscard]] static Passphrase passphrase() { return { QStringLiteral("heron ladder quartz mossy") }; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    Id<Member> admit(Register &where, const QString &given, const QString &family, const QString &email = {})
    {
        tick();
        AdmitMember command;
        command.member.given = given;
        command.member.family = family;
        command.member.email = email;
        command.acceptDuplicate = true;
        const auto entry = where.submit(command);
        auto changes = entry ? where.reader().changesOf(*entry, false) : entry.problems();
        std::vector<RecordChange> block;
        if (!changes || !(*changes)->next(block) || block.empty())
            qFatal("nobody is admitted");
        return { recordId(block.front()) };
    }
    template <class Edit> void edit(Register &where, Id<Member> id, Edit &&change)
    {
        tick();
        auto member = where.reader().one(id);
        if (!member)
            qFatal("no such person");
        change(*member);
        if (!where.submit(EditMember { *member, {}, {} }))
            qFatal("the person cannot be edited");
    }
    /// The path of a fresh change file.
    [[nodiscard]] QString takeOut(const Register &from) const
    {
        auto out = from.takeOut(m_folder.path(), {}, {});
        if (!out)
            qFatal("nothing is taken out");
        return out->path;
    }
    BroughtIn bring(const Register &from, Register &to)
    {
        auto brought = to.bringIn(takeOut(from), {});
        if (!brought)
            qFatal("nothing is brought in");
        return *brought;
    }
    /// Both change the same field of one person, and the secretary brings the treasurer's change in.
    void clash(Id<Member> id, const QString &ours, const QString &theirs)
    {
        edit(*secretary, id, [&](Member &member) { member.email = ours; });
        edit(*treasurer, id, [&](Member &member) { member.email = theirs; });
    }

private:
    void tick()
    {
        here.advance(60'000);
        there.advance(60'000);
    }

    QTemporaryDir m_folder;
};

} // namespace rollbook::test
