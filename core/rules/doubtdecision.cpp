// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/doubtdecision.h"

namespace rollbook {

bool decides(DoubtChoice choice, DoubtKind kind)
{
    if (kind == DoubtKind::SamePerson)
        return true;
    if (kind == DoubtKind::DoubleTerm)
        return false;
    return (choice == DoubtChoice::AsTheyAre) == (kind == DoubtKind::DoublePayment);
}

std::optional<Command> commandOf(const Doubt &doubt, DoubtChoice choice, std::size_t record)
{
    if (!decides(choice, doubt.kind) || record >= doubt.records.size())
        return {};
    const std::vector<Uuid> &records = doubt.records;
    const bool asTheyAre = choice == DoubtChoice::AsTheyAre;
    switch (doubt.kind) {
    case DoubtKind::Provisional:
        return GiveNumbers { { { records[record] } } };
    case DoubtKind::DoublePayment:
        return KeepPayment { { records.back() } };
    case DoubtKind::SamePerson: {
        const Uuid other = records[record == 0 ? records.size() - 1 : 0];
        return asTheyAre ? Command(KeepApart { { records.front() }, { records.back() } })
                         : Command(MergeMembers { { records[record] }, { other }, {} });
    }
    case DoubtKind::DoubleTerm:
    case DoubtKind::SameNumber:
        break;
    }
    GiveNumbers others { {}, true };
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (i != record)
            others.members.push_back({ records[i] });
    }
    return others;
}

} // namespace rollbook
