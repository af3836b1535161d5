// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/footprint.h"
#include "core/rules/undo.h"
#include "tests/support/memoryreader.h"

#include <set>

namespace rollbook::reliability {

/// How many records each list of an undo holds.
struct UndoCounts {
    quint64 putBack = 0, kept = 0, cannot = 0, already = 0;
    bool operator==(const UndoCounts &) const = default;
};

/// What a later undo has to come to, said as plainly as can be: everything in memory, one group of records after the
/// other, with no thought of speed. The program's own is compared with it.
class NaiveUndo
{
public:
    struct Written {
        std::vector<RecordChange> changes {};
        quint64 undoes = 0; ///< number of the entry it takes back; 0: none
    };
    [[nodiscard]] test::MemoryReader &now() { return m_now; }
    /// An entry was written.
    Done wrote(quint64 number, Written entry)
    {
        auto applied = m_now.apply(entry.changes);
        note(number, std::move(entry));
        return applied;
    }
    /// The same for the entry of an undo, which undo() has made in memory already.
    void note(quint64 number, Written entry) { m_entries[number] = std::move(entry); }
    /// Takes the entry back in memory.
    UndoCounts undo(quint64 number, const std::vector<Uuid> &only)
    {
        m_counts = {};
        std::vector<Group> open = groupsOf(number);
        std::erase_if(open, [&](const Group &group) {
            return !only.empty()
                && std::ranges::none_of(only, [&](const Uuid &one) { return group.subjects.contains(one); });
        });
        std::vector<RecordChange> all;
        for (Group &group : open) {
            restrain(group, number);
            std::ranges::copy(changesOf(group), std::back_inserter(all));
        }
        const bool together = check(all, m_now).ok();
        while (!open.empty()) {
            auto fits = std::ranges::find_if(
                open, [&](const Group &group) { return together || check(changesOf(group), m_now).ok(); });
            if (fits == open.end())
                shrink(*(fits = open.begin()));
            else
                take(*fits), open.erase(fits);
        }
        return m_counts;
    }

private:
    struct Part {
        RecordChange inverse, change;
        bool writes = false, kept = false, removes = false, cannot = false;
    };
    struct Group {
        std::set<Uuid> subjects {}; ///< and the payments that tie records together
        std::vector<Part> parts {};
    };

    static void addSubjects(std::set<Uuid> &to, const RecordChange &any)
    {
        visitChange(
            [&]<class R>(const Change<R> &change) {
                for (const auto *side : { &change.before, &change.after }) {
                    if (!*side)
                        continue;
                    to.insert(subjectOf(**side));
                    if constexpr (std::is_same_v<R, Payment>)
                        to.insert((*side)->id.uuid);
                    if constexpr (std::is_same_v<R, Allocation>)
                        to.insert((*side)->payment.uuid);
                }
            },
            any);
    }
    static std::vector<RecordChange> changesOf(const Group &group)
    {
        std::vector<RecordChange> changes;
        for (const Part &part : group.parts) {
            if (part.writes)
                changes.push_back(part.change);
        }
        return changes;
    }
    template <class R> void compare(Part &part, const Change<R> &inverse) const
    {
        const auto &table = std::get<test::Table<R>>(m_now.tables());
        const auto at = table.find((inverse.before ? inverse.before : inverse.after)->id);
        const std::optional<R> current = at == table.end() ? std::nullopt : std::optional(at->second);
        std::optional<R> result = current;
        part.removes = current && !inverse.after;
        if (current && inverse.before && inverse.after) {
            forEachUnit<R>([&](int unit) {
                if (unitEqual(*inverse.before, *inverse.after, unit) || unitEqual(*current, *inverse.after, unit))
                    return;
                if (unitEqual(*current, *inverse.before, unit))
                    copyUnit(*result, *inverse.after, unit);
                else if (!takeSet(*result, *inverse.before, *inverse.after, unit))
                    part.kept = true;
            });
        } else if (current == inverse.before) {
            result = inverse.after;
        } else {
            part.kept = current != inverse.after;
        }
        part.writes = current != result;
        part.change = Change<R> { current, result };
    }
    template <class R> static bool takeSet(R &now, const R &left, const R &was, int unit)
    {
        bool set = false;
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if constexpr (std::is_same_v<T, QStringList>) {
                if (field.id != unit || field.merge != Merge::Set)
                    return;
                set = true;
                QStringList &list = now.*(field.member);
                for (const QString &one : left.*(field.member) + was.*(field.member)) {
                    const bool before = (was.*(field.member)).contains(one);
                    if (before == (left.*(field.member)).contains(one))
                        continue;
                    list.removeAll(before ? QString() : one);
                    if (before && !list.contains(one))
                        list.append(one);
                }
            }
        });
        return set;
    }
    std::vector<Group> groupsOf(quint64 number) const
    {
        std::map<Uuid, RecordChange> net;
        for (const RecordChange &change : m_entries.at(number).changes) {
            const auto [at, isNew] = net.emplace(recordId(change), inverse(change));
            if (!isNew)
                visitChange([&, &first = at->second]<class R>(
                                const Change<R> &c) { std::get<Change<R>>(first).before = c.after; },
                    change);
        }
        std::erase_if(net, [](const auto &one) {
            return visitChange([](const auto &c) { return !c.before && !c.after; }, one.second);
        });
        std::vector<Group> groups;
        for (const auto &[id, inverse] : net) {
            Group group;
            group.parts.push_back({ inverse, {} });
            visitChange([&](const auto &c) { compare(group.parts.back(), c); }, inverse);
            addSubjects(group.subjects, inverse);
            addSubjects(group.subjects, group.parts.back().change);
            const auto tied = [&group](const Group &other) {
                return std::ranges::any_of(
                    other.subjects, [&](const Uuid &subject) { return group.subjects.contains(subject); });
            };
            for (auto other = groups.begin();
                 (other = std::find_if(groups.begin(), groups.end(), tied)) != groups.end();) {
                group.subjects.merge(other->subjects);
                std::ranges::move(other->parts, std::back_inserter(group.parts));
                groups.erase(other);
            }
            groups.push_back(std::move(group));
        }
        return groups;
    }
    /// Erased people stay so; a payment stays once more was written; what was added goes whole or not at all.
    void restrain(Group &group, quint64 number) const
    {
        const auto &erasures = std::get<test::Table<Erasure>>(m_now.tables());
        const bool erased = std::ranges::any_of(
            erasures, [&](const auto &one) { return group.subjects.contains(one.second.subject.uuid); });
        const bool stays = std::ranges::any_of(group.parts, [&](const Part &part) {
            const auto *payment = std::get_if<Change<Payment>>(&part.inverse);
            return payment && part.removes && std::ranges::none_of(group.parts, [&](const Part &other) {
                return other.removes && recordId(other.inverse) == payment->before->payer.uuid;
            }) && touchedSince(subjectOf(*payment->before), number);
        });
        const bool changed = std::ranges::any_of(group.parts, [](const Part &p) { return p.removes && p.kept; });
        for (Part &part : group.parts) {
            part.cannot = erased || (stays && part.removes);
            part.kept = part.kept || (changed && part.removes);
            part.writes = part.writes && !part.cannot && !(changed && part.removes);
        }
    }
    /// What was undone since, and its undo, do not count.
    bool touchedSince(const Uuid &whose, quint64 number) const
    {
        std::set<quint64> standing;
        for (auto later = m_entries.upper_bound(number); later != m_entries.end(); ++later) {
            Footprint touched;
            std::ranges::for_each(later->second.changes, [&](const RecordChange &change) { touched.add(change); });
            const auto all = touched.take();
            if (!std::ranges::binary_search(all, whose))
                continue;
            const quint64 undone = later->second.undoes;
            if (standing.contains(undone) && later->second.changes.size() >= m_entries.at(undone).changes.size())
                standing.erase(undone);
            else
                standing.insert(later->first);
        }
        return !standing.empty();
    }
    static bool isOwnEdit(const Part &part)
    {
        const auto *change = std::get_if<Change<Member>>(&part.change);
        return part.writes && change && change->before && change->after;
    }
    /// Leaves out what the rules refuse: the unit named, else one half, else all.
    void shrink(Group &group)
    {
        const Problem why = check(changesOf(group), m_now).problems().front();
        for (Part &part : group.parts) {
            auto *change = std::get_if<Change<Member>>(&part.change);
            quint64 dropped = 0;
            forEachField<Member>([&](const auto &field) {
                if (dropped == 0 && isOwnEdit(part) && why.field == QLatin1String(field.name)
                    && !unitEqual(*change->before, *change->after, unitOf(field))) {
                    copyUnit(*change->after, *change->before, unitOf(field));
                    dropped = 1;
                }
            });
            part.writes = part.writes && (dropped == 0 || change->before != change->after);
            m_counts.cannot += dropped;
            m_counts.already -= part.writes || part.kept ? 0 : dropped; // it is counted once more when it is taken
            if (dropped > 0)
                return;
        }
        for (const int half : { 0, 1, 2 }) {
            Group rest = group;
            for (Part &part : rest.parts) {
                part.cannot = part.cannot || (part.writes && (half == 2 || isOwnEdit(part) == (half == 0)));
                part.writes = part.writes && !part.cannot;
            }
            if (half == 2 || (!changesOf(rest).empty() && check(changesOf(rest), m_now)))
                return void(group = std::move(rest));
        }
    }
    void take(const Group &group)
    {
        if (!m_now.apply(changesOf(group)))
            qFatal("the model cannot take its own change");
        for (const Part &part : group.parts) {
            m_counts.cannot += part.cannot ? 1 : 0;
            m_counts.putBack += !part.cannot && part.writes ? 1 : 0;
            m_counts.kept += !part.cannot && part.kept ? 1 : 0;
            m_counts.already += !part.cannot && !part.writes && !part.kept ? 1 : 0;
        }
    }

    test::MemoryReader m_now;
    std::map<quint64, Written> m_entries;
    UndoCounts m_counts;
};

} // namespace rollbook::reliability
