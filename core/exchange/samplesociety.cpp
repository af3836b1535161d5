// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"

#include "core/exchange/sampleworld.h"

#include <algorithm>
#include <utility>

namespace rollbook {

namespace {

constexpr int peoplePerBlock = 150;

class SampleStream final : public ChangeStream
{
public:
    SampleStream(SampleWorld world, std::vector<RecordChange> first, int &made)
        : m_world(std::move(world)), m_first(std::move(first)), m_made(made)
    {
    }
    Done next(std::vector<RecordChange> &block) override
    {
        block.clear();
        if (!m_first.empty()) {
            block.swap(m_first);
            return {};
        }
        const int left = m_world.people - m_made;
        // The last block has half of one more: those who came last paid last, and what they paid is the batch.
        const bool last = left > 0 && left < peoplePerBlock + peoplePerBlock / 2;
        m_world.fillsBatch = last;
        const int end = last ? m_world.people : std::min(m_made + peoplePerBlock, m_world.people);
        for (; m_made < end; ++m_made)
            appendSamplePerson(m_world, m_made, block);
        if (last)
            appendSampleBatch(m_world, block);
        return {};
    }

private:
    SampleWorld m_world;
    std::vector<RecordChange> m_first;
    int &m_made;
};

} // namespace

SampleSociety::SampleSociety(int people, quint64 seed) : m_people(people), m_seed(seed) { }

SampleSociety::~SampleSociety() = default;

Organisation SampleSociety::organisation()
{
    Organisation society;
    society.name = QStringLiteral("The Hedgerow Network");
    society.welcome = QStringLiteral("Welcome to **The Hedgerow Network**, an invented society to practise with. "
                                     "Nobody in it is real, and nothing done here can go wrong.");
    society.email = QStringLiteral("office@example.org");
    society.telephone = QStringLiteral("01632 960100");
    society.address = QStringLiteral("The Hedgerow Network\n12 Orchard Lane\nFernford\nSY7 3QZ");
    society.website = QStringLiteral("https://www.example.org");
    society.groupKinds = QStringList { QStringLiteral("Nation"), QStringLiteral("Region < Nation"),
        QStringLiteral("Branch < Region"), QStringLiteral("Affiliate < Region, Nation") };
    society.practice = true;
    return society;
}

Action SampleSociety::action() const
{
    return { ActionKind::MakeSample, { QString::number(m_people) } };
}

Result<std::unique_ptr<ChangeStream>> SampleSociety::start(const Reader &reader, PlanContext context)
{
    if (m_people < 0 || m_people > samplePeopleAllowed)
        return Problem { ProblemCode::UnknownValue, {},
            { QString::number(m_people), QStringLiteral("0-%1").arg(samplePeopleAllowed) } };
    auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto highest = reader.highestNumber(organisation->numberPrefix);
    if (!highest)
        return highest.problems();
    m_made = 0;
    std::vector<RecordChange> first;
    SampleWorld world = beginSampleWorld(m_people, m_seed, *organisation, context.today, *context.ids, first);
    world.firstSerial = *highest + 1;
    return std::unique_ptr<ChangeStream>(new SampleStream(std::move(world), std::move(first), m_made));
}

double SampleSociety::fraction() const
{
    return m_people == 0 ? 1 : static_cast<double>(m_made) / m_people;
}

} // namespace rollbook
