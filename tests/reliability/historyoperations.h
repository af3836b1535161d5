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

enum class World {
    OneCoordinator, ///< the first laptop alone says which laptops count
    SeveralCoordinators, ///< others do as well, and copies of files take the place of laptops
};

/// One random thing that somebody does: its entry, or nothing when it came to nothing or was refused.
class Operations
{
public:
    using Outcome = Result<std::optional<EntryId>>;
    Operations(SampleRandom &random, int &people, World world) : m_random(random), m_people(people), m_world(world) { }
    [[nodiscard]] Outcome one(Laptop &laptop);
    /// Something about the laptops: a coordinator revokes another one, lets it count again or renames it, any takes a
    /// new identity.
    [[nodiscard]] Outcome roster(Laptop &laptop);
    /// Makes another laptop a coordinator.
    [[nodiscard]] Outcome appoint(Laptop &laptop, Id<Device> device);
    /// The laptop is another device from now on, with papers signed by the one it was. Nothing when that one is
    /// revoked.
    [[nodiscard]] Outcome renew(Laptop &laptop);

private:
    /// Writes a device record anew, signed by the laptop.
    [[nodiscard]] Outcome save(Laptop &laptop, ActionKind kind, const Device &before, Device after);
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
    World m_world;
};

} // namespace rollbook::reliability
