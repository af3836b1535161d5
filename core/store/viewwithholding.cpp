// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blanking.h"
#include "core/store/dialect.h"
#include "core/store/metavalues.h"
#include "core/store/viewtaking.h"

namespace rollbook {

/// Those whom the copy may no longer know leave its journal as well.
Done ViewTaking::withhold()
{
    std::set<Uuid> leaving;
    for (const RecordChange &any : m_changes) {
        if (const auto *person = std::get_if<Change<Member>>(&any); person != nullptr && !person->after)
            leaving.insert(person->before->id.uuid);
        if (const auto *erasure = std::get_if<Change<Erasure>>(&any); erasure != nullptr && erasure->after)
            leaving.insert(erasure->after->subject.uuid);
    }
    for (const Uuid &subject : leaving) {
        if (auto blanked = blankJournal(m_connection, m_history, subject, Left::References); !blanked)
            return blanked;
    }
    if (leaving.empty())
        return {};
    if (auto noted = setMeta(m_connection, QLatin1String(withheldName), encodeSeen(m_entry.seen)); !noted)
        return noted;
    return m_connection.exec(Dialect::mergeWordIndex());
}

} // namespace rollbook
