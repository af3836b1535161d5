// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/footprint.h"

#include <algorithm>

namespace rollbook {

void Footprint::note(Uuid uuid)
{
    if (std::find(m_lately.begin(), m_lately.end(), uuid) != m_lately.end())
        return;
    m_lately[m_nextLately++ % m_lately.size()] = uuid;
    m_found.push_back(uuid);
}

void Footprint::add(const RecordChange &any)
{
    const Uuid subject = subjectOf(any);
    if (subject != m_lastSubject) {
        m_lastSubject = subject;
        m_found.push_back(subject);
    }
    visitChange(
        [&]<class R>(const Change<R> &change) {
            // A record that goes over to somebody else stays in the history of whom it leaves.
            if (change.before && change.after) {
                if (const Uuid left = subjectOf(*change.before); left != subject)
                    note(left);
            }
            if (!change.after) {
                // Whose a deleted payment was is found by its own id: what refers to it may be somebody else's.
                if constexpr (std::is_same_v<R, Payment>)
                    note(change.before->id.uuid);
                return;
            }
            forEachField<R>([&](const auto &field) {
                if constexpr (IsId<typename std::remove_cvref_t<decltype(field)>::Value>::value) {
                    const Uuid to = ((*change.after).*(field.member)).uuid;
                    if (to.isNull() || to == subject
                        || (change.before && ((*change.before).*(field.member)).uuid == to))
                        return;
                    if (std::find(m_recent.begin(), m_recent.end(), to) == m_recent.end())
                        note(to);
                }
            });
        },
        any);
    m_recent[m_next++ % m_recent.size()] = recordId(any);
}

std::vector<Uuid> Footprint::take()
{
    std::sort(m_found.begin(), m_found.end());
    m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    return std::move(m_found);
}

} // namespace rollbook
