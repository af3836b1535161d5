// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QTemporaryDir>
#include <QTest>

namespace rollbook {

/// A small register on a fixed day, with a type, two groups and whoever a test admits.
class Society
{
public:
    FixedClock clock { QDate(2026, 9, 5) };
    std::unique_ptr<Register> opened;
    Id<MembershipType> standard;
    Id<Group> region;
    Id<Group> branch;

    Society()
    {
        RawKey key;
        key.bytes.fill(5);
        Organisation society;
        society.name = QStringLiteral("Cymdeithas y Felin");
        society.groupKinds = { QStringLiteral("Region"), QStringLiteral("Branch < Region") };
        auto made = Register::create(m_folder.filePath(QStringLiteral("society.rollbook")), key, society,
            { &clock, { QStringLiteral("Nia"), QStringLiteral("Blue") } });
        if (!made)
            qFatal("no register");
        opened = *std::move(made);
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 2400 };
        submit(SaveMembershipType { type });
        standard = opened->reader().all<MembershipType>()->front().id;
        region = addGroup(QStringLiteral("South"), QStringLiteral("Region"), {});
        branch = addGroup(QStringLiteral("Felin"), QStringLiteral("Branch"), region);
    }

    EntryId submit(const Command &command)
    {
        const auto entry = opened->submit(command);
        if (!entry)
            qFatal("command refused: %d %s", int(entry.problems().front().code),
                qPrintable(entry.problems().front().field));
        return *entry;
    }
    Id<Group> addGroup(const QString &name, const QString &kind, Id<Group> parent)
    {
        Group group;
        group.name = name;
        group.kind = kind;
        group.parent = parent;
        submit(AddGroup { group });
        const auto groups = opened->reader().all<Group>();
        for (const Group &one : *groups) {
            if (one.name == name)
                return one.id;
        }
        return {};
    }
    /// A member of this year; `paid` in pence.
    Id<Member> admit(
        const QString &given, const QString &family, qint64 paid = 2400, Id<Group> home = {}, const QString &email = {})
    {
        AdmitMember admit;
        admit.member.given = given;
        admit.member.family = family;
        admit.member.email = email;
        admit.home = home;
        admit.type = standard;
        admit.start = QDate(2026, 1, 10);
        admit.paid = { paid };
        admit.method = PaymentMethod::Cash;
        admit.acceptDuplicate = true;
        const EntryId entry = submit(admit);
        auto changes = opened->reader().changesOf(entry, false);
        std::vector<RecordChange> block;
        if (changes && (*changes)->next(block)) {
            for (const RecordChange &change : block) {
                if (recordType(change) == RecordTraits<Member>::type)
                    return { recordId(change) };
            }
        }
        return {};
    }
    Member member(Id<Member> id) const { return *opened->reader().one(id); }

private:
    QTemporaryDir m_folder;
};

} // namespace rollbook
