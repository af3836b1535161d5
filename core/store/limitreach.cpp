// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/limitreach.h"

#include <functional>

namespace rollbook {

namespace {

/// What an entry's author could reach, by the history that it had seen.
class HistoryReach final : public Reach
{
public:
    using Free = std::set<std::pair<int, Uuid>>;
    HistoryReach(RecordHistory &history, const Device &laptop, const Entry &entry, const Free &free)
        : m_history(history), m_laptop(laptop), m_entry(entry), m_free(free)
    {
    }

    Result<bool> person(const Uuid &subject) override
    {
        return any(subject, [&](const Entry &entry, const RecordChange &change) -> Result<bool> {
            // Nobody comes within reach by the laptop's own word, but whom it has made.
            if (entry.device == m_entry.device)
                return isMade(change, subject);
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
        auto within = any(group, [&](const Entry &, const RecordChange &change) -> Result<bool> {
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
        return any(subject, [&](const Entry &, const RecordChange &change) -> Result<bool> {
            if (recordType(change) != type || recordId(change) != record)
                return false;
            return visitChange(
                [&](const auto &one) {
                    return (one.before && subjectOf(*one.before) == subject)
                        || (one.after && subjectOf(*one.after) == subject);
                },
                change);
        });
    }

    Result<bool> isFree(int type, const Uuid &record) override { return m_free.contains({ type, record }); }

    Result<bool> isItsAlone(const Uuid &subject) override
    {
        // An author that says to have seen nothing has not made the person either.
        auto made = any(subject, [&](const Entry &entry, const RecordChange &change) -> Result<bool> {
            return entry.device == m_entry.device && isMade(change, subject);
        });
        if (!made || !*made)
            return made;
        auto others = any(subject, [&](const Entry &entry, const RecordChange &change) -> Result<bool> {
            return entry.device != m_entry.device && subjectOf(change) == subject;
        });
        return others ? Result<bool>(!*others) : others;
    }

private:
    static bool isMade(const RecordChange &change, const Uuid &subject)
    {
        const auto *person = std::get_if<Change<Member>>(&change);
        return person != nullptr && !person->before && recordId(change) == subject;
    }
    /// Whether a change about the subject that the author had seen fits. What the entry itself says proves nothing.
    Result<bool> any(const Uuid &subject, const std::function<Result<bool>(const Entry &, const RecordChange &)> &fits)
    {
        auto places = m_history.places(std::span(&subject, 1));
        if (!places)
            return places.problems();
        for (const auto &[number, which] : *places) {
            auto line = m_history.entry(number);
            if (!line)
                return line.problems();
            if (!hasSeen(m_entry, **line))
                continue;
            auto block = m_history.block(number, which);
            if (!block)
                return block.problems();
            const auto changes = *block; // it may be dropped from the ones kept meanwhile
            for (const RecordChange &change : *changes) {
                auto found = fits(**line, change);
                if (!found || *found)
                    return found;
            }
        }
        return false;
    }

    RecordHistory &m_history;
    const Device &m_laptop;
    const Entry &m_entry;
    const Free &m_free;
    std::map<Uuid, bool> m_groups;
};

} // namespace

Result<std::optional<Device>> LimitCheck::record(const Id<Device> &id)
{
    auto found = m_reader.some(std::span(&id, 1));
    if (!found)
        return found.problems();
    return found->empty() ? std::optional<Device> {} : std::optional(found->front());
}

Done LimitCheck::note(const Entry &entry, quint64 number, qint64 which, const std::vector<RecordChange> &block)
{
    const Id<Device> id { entry.device.uuid };
    if (!m_isWhole.contains(id)) {
        auto laptop = record(id);
        if (!laptop)
            return laptop.problems();
        // A copy that was told apart from another one presents itself after what it wrote as that one.
        m_isWhole[id] = *laptop && !isLimited(**laptop);
    }
    if (m_isWhole[id])
        return {};
    Noted noted { number, which, {} };
    auto owners = ownersOf(m_reader, block);
    if (!owners)
        return owners.problems();
    for (const RecordChange &any : block) {
        const std::pair place(recordType(any), recordId(any));
        if (!owners->contains(place) && visitChange([](const auto &change) { return !change.before; }, any))
            noted.free.insert(place);
    }
    m_noted[id].push_back(std::move(noted));
    return {};
}

Done LimitCheck::check(const QString &path)
{
    for (const auto &[id, blocks] : m_noted) {
        auto laptop = record(id);
        if (!laptop)
            return laptop.problems();
        if (!*laptop || !isLimited(**laptop))
            continue;
        for (const Noted &noted : blocks) {
            auto entry = m_history.entry(noted.number);
            if (!entry)
                return entry.problems();
            if (m_history.isRevoked(**entry))
                continue;
            auto block = m_history.block(noted.number, noted.which);
            if (!block)
                return block.problems();
            const auto changes = *block;
            HistoryReach reach(m_history, **laptop, **entry, noted.free);
            auto within = isWithinLimits(**laptop, *changes, reach);
            if (!within)
                return within.problems();
            if (!*within)
                return Problem { ProblemCode::BeyondLimits, {}, { path, (*laptop)->name } };
        }
    }
    return {};
}

} // namespace rollbook
