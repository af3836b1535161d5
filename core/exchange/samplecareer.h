// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sampleworld.h"
#include "core/rules/periods.h"

namespace rollbook {

/// One invented person's years with the society: terms, fees, payments and how it ended.
class SampleCareer
{
public:
    /// `member` gets its day of death, if any. All of them outlive the career.
    SampleCareer(SampleWorld &world, SampleRandom &random, Member &member, std::vector<RecordChange> &changes)
        : m_world(world), m_random(random), m_member(member), m_changes(changes)
    {
    }
    /// Lives through it, from the first term of a type on.
    void run(QDate joined, SampleWorld::TypeIndex first);
    /// The last day of the last term, up to today.
    [[nodiscard]] QDate lastDay() const { return m_lastDay; }
    /// Whether the last term goes on beyond today.
    [[nodiscard]] bool goesOn() const { return m_goesOn; }
    /// Of the last term.
    [[nodiscard]] std::size_t typeIndex() const { return m_type; }
    [[nodiscard]] PaymentMethod method() const { return m_method; }
    /// What the person paid last, if anything ever.
    [[nodiscard]] const std::optional<Payment> &lastPayment() const { return m_lastPayment; }

private:
    [[nodiscard]] const MembershipType &type() const { return m_world.types[m_type]; }
    [[nodiscard]] bool renews(QDate end);
    void changeType();
    [[nodiscard]] bool addTerm(const Term &term);
    [[nodiscard]] bool leaves(Period &period, QDate last);
    void addFee(const Period &period);
    void pay(const Charge &charge, QDate day, Money amount, Money settled);
    [[nodiscard]] QDate payDay(const Period &period);

    SampleWorld &m_world;
    SampleRandom &m_random;
    Member &m_member;
    std::vector<RecordChange> &m_changes;
    std::size_t m_type = SampleWorld::Standard;
    PaymentMethod m_method = PaymentMethod::Unknown;
    std::optional<Payment> m_lastPayment;
    QDate m_lastDay;
    int m_terms = 0;
    bool m_goesOn = false;
};

} // namespace rollbook
