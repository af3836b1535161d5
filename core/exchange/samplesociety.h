// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/longcommand.h"

namespace rollbook {

inline constexpr int samplePeopleAllowed = 5'000'000;

/// Fills a register with an invented society of ten years up to today: branches in regions and nations, affiliates,
/// membership types, people who join in waves, pay, give, lapse, come back, move, live together, take offices, resign
/// and die; affiliates that pay by their size and send delegates; a batch of cash and cheques. The same
/// people, seed and day make the same society, ids apart. In a register that has people already, the numbers go on
/// from the highest.
class SampleSociety final : public LongCommand
{
public:
    /// `people`: 0 to samplePeopleAllowed.
    SampleSociety(int people, quint64 seed);
    ~SampleSociety() override;
    /// The society itself: what Register::create() wants before this command is run.
    [[nodiscard]] static Organisation organisation();

    [[nodiscard]] Action action() const override;
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override;
    [[nodiscard]] double fraction() const override;

private:
    int m_people;
    quint64 m_seed;
    int m_made = 0; ///< people handed out
};

} // namespace rollbook
