// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/admission.h"

#include <algorithm>
#include <tuple>

namespace rollbook {

namespace {

RuleTrial tryRule(const AdmissionRule &rule, const std::optional<Standing> &standing, QDate day)
{
    if (rule.validFrom.isValid() && day < rule.validFrom)
        return RuleTrial::NotYetValid;
    if (rule.validTo.isValid() && day > rule.validTo)
        return RuleTrial::NoLongerValid;
    if (!standing || standing->kind != rule.standing)
        return RuleTrial::OtherStanding;
    if (rule.withinYears > 0) {
        if (!standing->since.isValid())
            return RuleTrial::SinceUnknown;
        if (standing->since < day.addYears(-rule.withinYears))
            return RuleTrial::TooLongAgo;
    }
    return RuleTrial::Fits;
}

} // namespace

std::optional<Standing> standingAt(std::span<const Standing> standings, QDate day)
{
    const Standing *holds = nullptr;
    for (const Standing &standing : standings) {
        if (standing.since.isValid() && standing.since > day)
            continue;
        if (!holds || std::tie(holds->since, holds->id) < std::tie(standing.since, standing.id))
            holds = &standing;
    }
    return holds ? std::optional(*holds) : std::nullopt;
}

Admission admissionAt(std::span<const Standing> standings, std::span<const AdmissionRule> rules, QDate day)
{
    Admission admission;
    admission.day = day;
    admission.standing = standingAt(standings, day);
    std::vector<AdmissionRule> ordered(rules.begin(), rules.end());
    std::sort(ordered.begin(), ordered.end(),
        [](const auto &a, const auto &b) { return std::tie(a.position, a.id) < std::tie(b.position, b.id); });
    bool anyValid = false;
    for (const AdmissionRule &rule : ordered) {
        const RuleTrial result = tryRule(rule, admission.standing, day);
        anyValid = anyValid || (result != RuleTrial::NotYetValid && result != RuleTrial::NoLongerValid);
        admission.tried.push_back({ rule, result });
        if (result != RuleTrial::Fits)
            continue;
        admission.outcome = rule.outcome;
        admission.reason = AdmissionReason::RuleDecided;
        admission.rule = rule;
        if (rule.withinYears > 0)
            admission.earliest = day.addYears(-rule.withinYears);
        return admission;
    }
    if (!anyValid) {
        admission.outcome = AdmissionOutcome::Admit;
        admission.reason = AdmissionReason::NoRules;
    } else {
        admission.outcome = AdmissionOutcome::Refer;
        admission.reason = admission.standing ? AdmissionReason::NoRuleFits : AdmissionReason::NoStanding;
    }
    return admission;
}

} // namespace rollbook
