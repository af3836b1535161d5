// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/renewal.h"
#include "tests/support/day.h"
#include "tests/support/memoryreader.h"

#include <QTest>

namespace rollbook::test {

/// Years from January, a fee of 36 pounds, thirty days of grace.
struct RenewalSociety : PlannedSociety {
    RenewalSociety() : PlannedSociety(QDate(2026, 3, 1))
    {
        MembershipType type;
        type.name = QStringLiteral("Standard");
        type.fee = { 3'600 };
        type.graceDays = 30;
        type.rolloverMonth = 0;
        standard = save(type);
        type.name = QStringLiteral("Household");
        type.fee = { 5'000 };
        type.household = true;
        household = save(type);
    }
    Id<MembershipType> save(const MembershipType &type)
    {
        return addedIn<MembershipType>(*submit(SaveMembershipType { type })).id;
    }
    template <class Change> void change(Id<MembershipType> id, const Change &change)
    {
        MembershipType type = *reader.one(id);
        change(type);
        reader.put(type);
    }
    Id<Member> admit(const QString &family, Id<MembershipType> type, const char *start = "")
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Ada");
        command.member.family = family;
        command.type = type;
        command.start = ::day(start);
        command.acceptDuplicate = true;
        return addedIn<Member>(*submit(command)).id;
    }
    Id<Member> admit(const QString &family) { return admit(family, standard); }
    [[nodiscard]] Result<Renewal> renewal(Id<Member> id, const char *on, Id<MembershipType> type = {}) const
    {
        return renewalOf(facts(id), *readRenewalRules(reader), { ::day(on), type });
    }
    [[nodiscard]] RenewalReport preview(const RenewalScope &scope) const
    {
        return *previewRenewal(reader, scope, day, {});
    }
    /// Runs the command as the register does; the journal entry's action.
    Action run(RenewMemberships &command)
    {
        auto stream = command.start(reader, { day, &ids });
        std::vector<RecordChange> all;
        std::vector<RecordChange> block;
        blocks = 0;
        do {
            if (!stream || !(*stream)->next(block)) {
                QTest::qFail("the stream ends with a problem", __FILE__, __LINE__);
                return {};
            }
            blocks += block.empty() ? 0 : 1;
            all.insert(all.end(), block.begin(), block.end());
        } while (!block.empty());
        if (!check(all, reader).ok() || !reader.apply(all).ok())
            QTest::qFail("what was planned is refused", __FILE__, __LINE__);
        changes = std::move(all);
        return command.action();
    }
    RenewalReport renew(const RenewalScope &scope)
    {
        RenewMemberships command(scope);
        run(command);
        return command.report();
    }

    Id<MembershipType> standard;
    Id<MembershipType> household;
    int blocks = 0;
    std::vector<RecordChange> changes;
};

} // namespace rollbook::test
