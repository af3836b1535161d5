// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/samplerandom.h"
#include "core/rules/commands.h"
#include "core/store/store.h"

namespace rollbook::reliability {

/// A laptop of a history: a register, a clock that may be wrong, ids.
struct Laptop {
    std::unique_ptr<Store> store;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<IdSource> ids;
    QString name;
};

/// The mark that every name of a person carries, by which a trace of them is found; "Qz17q".
[[nodiscard]] QString markOf(int person);

/// One random thing that somebody does: its entry, or nothing when it came to nothing or was refused.
class Operations
{
public:
    Operations(SampleRandom &random, int &people) : m_random(random), m_people(people) { }
    [[nodiscard]] Result<std::optional<EntryId>> one(Laptop &laptop);
    /// Revokes another laptop or lets it count again; `laptop` is the coordinator's.
    [[nodiscard]] Result<std::optional<EntryId>> revoke(Laptop &laptop);

private:
    using Outcome = Result<std::optional<EntryId>>;
    [[nodiscard]] Outcome submit(Laptop &laptop, const Command &command);
    [[nodiscard]] Outcome write(Laptop &laptop, Draft draft);
    [[nodiscard]] Outcome person(Laptop &laptop);
    [[nodiscard]] Outcome edit(Laptop &laptop);
    [[nodiscard]] Outcome membership(Laptop &laptop);
    [[nodiscard]] Outcome group(Laptop &laptop);
    [[nodiscard]] Outcome setting(Laptop &laptop);
    [[nodiscard]] Outcome conflict(Laptop &laptop);
    [[nodiscard]] Outcome undo(Laptop &laptop);

    template <class R> [[nodiscard]] R any(const Laptop &laptop, std::vector<R> records)
    {
        static_cast<void>(laptop);
        return records.empty() ? R {} : records[static_cast<std::size_t>(m_random.below(int(records.size())))];
    }
    [[nodiscard]] Member somebody(const Laptop &laptop);
    [[nodiscard]] Group somewhere(const Laptop &laptop);
    [[nodiscard]] QString word() { return QStringLiteral("word%1").arg(m_random.below(4)); }

    SampleRandom &m_random;
    int &m_people;
};

} // namespace rollbook::reliability
