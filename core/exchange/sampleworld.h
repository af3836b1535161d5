// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/changeset.h"
#include "core/exchange/samplerandom.h"

#include <map>
#include <optional>

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

    struct Affiliate {
        Id<Group> id;
        int members = 0; ///< of its own
        int delegatesMissing = 0; ///< one of them a substitute
    };
    /// Somebody who waits for others to live with them.
    struct Lead {
        Member member;
        QDate since;
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
    MembershipType affiliation;
    std::vector<Affiliate> affiliates;
    std::optional<Lead> lead;
    Batch batch; ///< of cash and cheques of the last months, with what has gone into it
    bool fillsBatch = false; ///< what people of this block paid lately goes into it
    std::map<Uuid, int> regionOfficersMissing;
    std::vector<Month> months; ///< the ten years up to today
    std::map<int, int> receipts; ///< last receipt of each year
};

/// Begins a sample society of `people` people: appends its membership types, groups and admission rules to `changes`.
[[nodiscard]] SampleWorld beginSampleWorld(int people, quint64 seed, const Organisation &organisation, QDate today,
    IdSource &ids, std::vector<RecordChange> &changes);

/// Appends what the affiliates of the world owe and paid, year by year, and the type that they have.
void appendSampleAffiliations(SampleWorld &world, std::vector<RecordChange> &changes);

/// Appends the next person with all that hangs on them. `index`: 0 to people - 1, in the order of joining.
void appendSamplePerson(SampleWorld &world, int index, std::vector<RecordChange> &changes);

/// Appends the batch that some of the money of the people so far went into; nothing more goes into it. In the block of
/// these people, since what is referred to may not come later.
void appendSampleBatch(SampleWorld &world, std::vector<RecordChange> &changes);

/// The offices that a branch and a region fill.
[[nodiscard]] std::span<const QStringView> sampleOffices();

} // namespace rollbook
