// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/exchange/samplerandom.h"

#include <map>

namespace rollbook {

/// What the people of a sample society have in common.
struct SampleWorld {
    enum TypeIndex : std::size_t { Standard, Concession, Youth, Supporter, Honorary };
    struct Branch {
        Id<Group> id;
        Id<Group> region;
        QString town;
        QStringView postcodeArea;
        double share = 0; ///< of all people up to and with this branch, 0-1
        int officersMissing = 0;
    };
    struct Month {
        QDate first;
        double share = 0; ///< of all who joined up to the end of this month, 0-1
    };

    QDate today;
    IdSource *ids = nullptr;
    quint64 seed = 0;
    int people = 0;
    QString numberPrefix;
    int numberDigits = 5;
    qint64 firstSerial = 1;
    std::vector<MembershipType> types; ///< by TypeIndex
    std::vector<Branch> branches;
    std::vector<Id<Group>> affiliates;
    std::map<Uuid, int> regionOfficersMissing;
    std::vector<Month> months; ///< the ten years up to today
    std::map<int, int> receipts; ///< last receipt of each year
};

/// Begins a sample society of `people` people: appends its membership types, groups and admission rules to `changes`.
[[nodiscard]] SampleWorld beginSampleWorld(int people, quint64 seed, const Organisation &organisation, QDate today,
    IdSource &ids, std::vector<RecordChange> &changes);

/// Appends the next person with all that hangs on them. `index`: 0 to people - 1, in the order of joining.
void appendSamplePerson(SampleWorld &world, int index, std::vector<RecordChange> &changes);

/// The offices that a branch and a region fill.
[[nodiscard]] std::span<const QStringView> sampleOffices();

} // namespace rollbook
