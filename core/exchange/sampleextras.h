// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samplecareer.h"

namespace rollbook {

/// What some of the people have beyond membership and fees: gifts, a household, a standing order, a seat as a delegate.
/// It draws from a chance of its own, so that the rest of the society is the same with it and without.
class SampleExtras
{
public:
    /// All of them outlive it; `member` may still be changed.
    SampleExtras(
        SampleWorld &world, int index, const SampleCareer &career, Member &member, std::vector<RecordChange> &changes);
    void add(QDate joined);

private:
    void plan();
    void give();
    void liveTogether(QDate joined);
    void sendDelegate(QDate joined);
    void fillBatch();

    SampleWorld &m_world;
    const SampleCareer &m_career;
    Member &m_member;
    std::vector<RecordChange> &m_changes;
    SampleRandom m_random;
};

} // namespace rollbook
