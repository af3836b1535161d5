// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/standing.h"

#include <optional>
#include <span>
#include <vector>

namespace rollbook {

/// Why an admission rule did or did not decide.
enum class RuleTrial : quint8 {
    Fits,
    NotYetValid, ///< the rule begins to apply later
    NoLongerValid, ///< the rule has ceased to apply
    OtherStanding, ///< it is about another standing
    TooLongAgo, ///< the standing began before the years the rule looks back
    SinceUnknown, ///< it looks back some years, and nobody knows when the standing began
};

enum class AdmissionReason : quint8 {
    RuleDecided, // rule, standing, day, earliest
    NoRules, // day: no rule applies, so nobody is kept out
    NoStanding, // day: nothing is recorded about the person
    NoRuleFits, // standing, day
};

/// Whether the society admits a person as at a day, with everything the printed check names.
struct Admission {
    AdmissionOutcome outcome = AdmissionOutcome::Refer;
    AdmissionReason reason = AdmissionReason::NoRules;
    QDate day;
    std::optional<AdmissionRule> rule; ///< that decided
    std::optional<Standing> standing; ///< that held on the day
    QDate earliest; ///< with a rule that looks back: the earliest beginning it accepts
    struct Tried {
        AdmissionRule rule;
        RuleTrial result = RuleTrial::Fits;
    };
    std::vector<Tried> tried; ///< the rules in the order of trial, up to the one that decided
};

/// The standing that holds on the day: the last to have begun by then; of two of one day the one recorded later. One
/// without a day has held since ever.
[[nodiscard]] std::optional<Standing> standingAt(std::span<const Standing> standings, QDate day);

/// Tries the rules in the order of their positions on the standing that holds on the day; the first that fits decides.
/// When rules apply and none decides, the case is referred to people: never admitted or refused by silence.
[[nodiscard]] Admission admissionAt(
    std::span<const Standing> standings, std::span<const AdmissionRule> rules, QDate day);

} // namespace rollbook
