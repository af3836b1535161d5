// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limitreach.h"

namespace rollbook {

namespace {

/// What an entry's author could reach, by the history that it had seen.
class HistoryReach final : public Reach
{
public:
    HistoryReach(RecordHistory &history, const Reader &reader, const Device &laptop, const Entry &entry)
        : m_history(history), m_reader(reader), m_laptop(laptop), m_entry(entry)
    {
    }

    Result<bool> person(const Uuid &subject) override
    {
        return any(subject, [&](const RecordChange &change) -> Result<bool> {
            const auto *membership = std::get_if<Change<GroupMembership>>(&change);
            if (membership == nullptr)
                return false;
            for (const auto *side : { &membership->before, &membership->after }) {
                if (!*side || (*side)->member.uuid != subject)
                    continue;
                auto within = group((*side)->group.uuid);
                if (!within || *within)
                    return within;
            }
            return false;
        });
    }

    Result<bool> group(const Uuid &group) override
    {
        if (m_laptop.groups.contains(group.toString()))
            return true;
        if (const auto known = m_groups.find(group); known != m_groups.end())
            return known->second;
        m_groups[group] = false; // whatever stands below itself
        auto within = any(group, [&](const RecordChange &change) -> Result<bool> {
            const auto *edit = std::get_if<Change<Group>>(&change);
            if (edit == nullptr || recordId(change) != group)
                return false;
            for (const auto *side : { &edit->before, &edit->after }) {
                if (!*side || (*side)->parent.isNull())
                    continue;
                auto above = this->group((*side)->parent.uuid);
                if (!above || *above)
                    return above;
            }
            return false;
        });
        if (within)
            m_groups[group] = *within;
        return within;
    }

    Result<bool> owns(const Uuid &subject, int type, const Uuid &record) override
    {
        return any(subject, [&](const RecordChange &change) -> Result<bool> {
            if (recordType(change) != type || recordId(change) != record)
                return false;
            return std::visit(
                [&](const auto &one) {
                    return (one.before && subjectOf(*one.before) == subject)
                        || (one.after && subjectOf(*one.after) == subject);
                },
                change);
        });
    }

    Result<bool> isFree(int type, const Uuid &record) override
    {
        auto owner = subjectOfRow(m_reader, type, record);
        return owner ? Result<bool>(!owner->has_value()) : Result<bool>(owner.problems());
    }

private:
    /// Whether a change about the subject that the author had seen, or made in this entry, fits.
    Result<bool> any(const Uuid &subject, const std::function<Result<bool>(const RecordChange &)> &fits)
    {
        auto places = m_history.places(std::span(&subject, 1));
        if (!places)
            return places.problems();
        for (const auto &[number, which] : *places) {
            auto line = m_history.entry(number);
            if (!line)
                return line.problems();
            if ((*line)->id != m_entry.id && !hasSeen(m_entry, **line))
                continue;
            auto block = m_history.block(number, which);
            if (!block)
                return block.problems();
            const auto changes = *block;
            for (const RecordChange &change : *changes) {
                auto found = fits(change);
                if (!found || *found)
                    return found;
            }
        }
        return false;
    }

    RecordHistory &m_history;
    const Reader &m_reader;
    const Device &m_laptop;
    const Entry &m_entry;
    std::map<Uuid, bool> m_groups;
};

} // namespace

Done LimitCheck::check(const Entry &entry, const std::vector<RecordChange> &block, const QString &path)
{
    const Id<Device> id { entry.device.uuid };
    auto found = m_reader.some(std::span(&id, 1));
    if (!found)
        return found.problems();
    std::optional<Device> laptop;
    if (!found->empty())
        laptop = found->front();
    // A copy that took the place of a restored one presents itself.
    for (const RecordChange &any : block) {
        const auto *presented = std::get_if<Change<Device>>(&any);
        if (!laptop && presented != nullptr && presented->after && presented->after->id == id)
            laptop = presented->after;
    }
    if (!laptop)
        m_unknown.insert(id);
    if (!laptop || !isLimited(*laptop))
        return {};
    HistoryReach reach(m_history, m_reader, *laptop, entry);
    auto within = isWithinLimits(*laptop, block, reach);
    if (!within)
        return within.problems();
    return *within ? Done {} : Done(Problem { ProblemCode::BeyondLimits, {}, { path, laptop->name } });
}

Done LimitCheck::finish(const QString &path) const
{
    const std::vector<Id<Device>> ids(m_unknown.begin(), m_unknown.end());
    auto found = m_reader.some(std::span(ids));
    if (!found)
        return found.problems();
    for (const Device &device : *found) {
        if (isLimited(device))
            return Problem { ProblemCode::BeyondLimits, {}, { path, device.name } };
    }
    return {};
}

} // namespace rollbook
