// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/validation.h"

#include "core/rules/fees.h"
#include "core/rules/groups.h"
#include "core/rules/status.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace rollbook {

namespace {

QDate earliestDay()
{
    return QDate(1890, 1, 1);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isLong(const char *fieldName)
{
    static constexpr std::array names { "notes", "welcome", "address", "confidentiality", "evidence", "note" };
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return std::strcmp(name, fieldName) == 0; });
}

class Findings
{
public:
    explicit Findings(Problems problems) : m_problems(std::move(problems)) { }
    void add(ProblemCode code, const char *field, QStringList values = {})
    {
        m_problems.push_back({ code, QLatin1String(field), std::move(values) });
    }
    void require(const QString &value, const char *field)
    {
        if (value.trimmed().isEmpty())
            add(ProblemCode::Required, field);
    }
    void range(int value, int least, int most, const char *field)
    {
        if (value < least || value > most)
            add(ProblemCode::UnknownValue, field,
                { QString::number(value), QString(QString::number(least) % u'-' % QString::number(most)) });
    }
    void plausible(QDate day, QDate latest, const char *field)
    {
        if (day.isValid() && (day < earliestDay() || (latest.isValid() && day > latest)))
            add(ProblemCode::DateImplausible, field, { iso(day) });
    }
    void order(QDate first, QDate second, const char *field)
    {
        if (first.isValid() && second.isValid() && first > second)
            add(ProblemCode::DateOrder, field, { iso(first), iso(second) });
    }
    [[nodiscard]] Problems take() { return std::move(m_problems); }

private:
    Problems m_problems;
};

void contact(
    Findings &found, const QString &email, const char *emailField, const QString &telephone, const char *telephoneField)
{
    if (!email.isEmpty() && !isEmail(email))
        found.add(ProblemCode::NotEmail, emailField, { email });
    if (!telephone.isEmpty() && !isTelephone(telephone))
        found.add(ProblemCode::NotTelephone, telephoneField, { telephone });
}

/// When terms begin and what those cost.
void renewing(Findings &found, const MembershipType &type)
{
    found.range(type.minimumMonths, 0, 24, "minimum_months");
    found.range(type.renewalDays, 0, greatestGraceDays, "renewal_days");
    found.range(type.backdateDays, 0, greatestGraceDays, "backdate_days");
    found.range(static_cast<int>(type.pricing), 0, 2, "pricing");
    if (type.exempt || type.pricing != Pricing::ByMonth || monthFees(type.monthFees))
        return;
    if (type.monthFees.size() != 12)
        found.add(ProblemCode::Required, "month_fees");
    else
        found.add(ProblemCode::NotMoney, "month_fees", { type.monthFees.join(QStringLiteral(", ")) });
}

/// Which people may have it.
void holders(Findings &found, const MembershipType &type)
{
    found.range(type.leastAge, 0, 150, "least_age");
    found.range(type.mostAge, 0, 150, "most_age");
    if (type.mostAge > 0 && type.leastAge > type.mostAge)
        found.add(ProblemCode::UnknownValue, "most_age",
            { QString::number(type.mostAge), QString(QString::number(type.leastAge) % u"-150") });
    const auto onlyAffiliations = [&found, &type](bool given, const char *field) {
        if (given)
            found.add(ProblemCode::ForAffiliates, field, { type.name });
    };
    onlyAffiliations(!type.bandFees.isEmpty(), "band_fees");
    onlyAffiliations(type.membersPerDelegate > 0, "members_per_delegate");
    onlyAffiliations(type.leastDelegates > 0, "least_delegates");
    onlyAffiliations(type.mostDelegates > 0, "most_delegates");
}

void affiliation(Findings &found, const MembershipType &type)
{
    constexpr int most = 1'000'000;
    if (!feeBands(type.bandFees))
        found.add(ProblemCode::UnknownValue, "band_fees",
            { type.bandFees.join(QStringLiteral(", ")), QStringLiteral("100=5000, =9000") });
    found.range(type.membersPerDelegate, 0, most, "members_per_delegate");
    found.range(type.leastDelegates, 0, most, "least_delegates");
    found.range(type.mostDelegates, 0, most, "most_delegates");
    if (type.mostDelegates > 0 && type.leastDelegates > type.mostDelegates)
        found.add(ProblemCode::UnknownValue, "most_delegates",
            { QString::number(type.mostDelegates), QString(QString::number(type.leastDelegates) % u'-') });
    const auto onlyPeople = [&found, &type](bool given, const char *field) {
        if (given)
            found.add(ProblemCode::ForPeople, field, { type.name });
    };
    onlyPeople(type.household, "household");
    onlyPeople(type.alongside, "alongside");
    onlyPeople(type.leastAge > 0, "least_age");
    onlyPeople(type.mostAge > 0, "most_age");
}

} // namespace

void checkText(const QString &value, const char *fieldName, Problems &into)
{
    const int longest = greatestLength(fieldName);
    if (value.size() > longest)
        into.push_back({ ProblemCode::TooLong, QLatin1String(fieldName),
            { QString::number(value.size()), QString::number(longest) } });
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char16_t c = value.at(at).unicode();
        const bool layout = (c == u'\n' || c == u'\t' || c == u'\r') && isLong(fieldName);
        if ((c < 0x20 && !layout) || (c >= 0x7F && c < 0xA0)) {
            into.push_back({ ProblemCode::ControlCharacter, QLatin1String(fieldName),
                { QString::number(c), QString::number(at + 1) } });
            return;
        }
    }
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 1 || at > 64 || text.size() > 254 || text.indexOf(u'@', at + 1) >= 0)
        return false;
    const QStringView domain = QStringView(text).mid(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot < 1 || dot > domain.size() - 3 || text.contains(QLatin1String("..")))
        return false;
    if (domain.startsWith(u'.') || domain.startsWith(u'-') || text.at(at - 1) == u'.' || text.startsWith(u'.'))
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || QStringLiteral(",;:<>()[]\\\"").contains(c);
    });
}

bool isTelephone(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= 5;
}

int greatestLength(const char *fieldName)
{
    return isLong(fieldName) ? 1'000'000 : 200;
}

QString displayName(const Member &member)
{
    QString name = QString(member.given % u' ' % member.family).simplified();
    if (!name.isEmpty())
        return name;
    return member.email.isEmpty() ? member.number : member.email;
}

Problems validate(const Member &member, QDate today)
{
    Findings found(validateTexts(member));
    if (member.given.trimmed().isEmpty())
        found.require(member.family, "family");
    found.plausible(member.birthDate, today, "birth_date");
    found.plausible(member.joined, today.addYears(2), "joined");
    found.plausible(member.applied, today, "applied");
    found.plausible(member.deceased, today, "deceased");
    found.order(member.birthDate, member.joined, "joined");
    found.order(member.birthDate, member.deceased, "deceased");
    contact(found, member.email, "email", member.telephone, "telephone");
    contact(found, member.email2, "email2", member.telephone2, "telephone2");
    found.range(member.statusPin, 0, pinnableStatusCount, "status_pin");
    if (member.statusPin != 0)
        found.require(member.statusPinReason, "status_pin_reason");
    return found.take();
}

Problems validate(const Group &group, QDate today)
{
    Findings found(validateTexts(group));
    found.require(group.name, "name");
    if (group.affiliateMembers < 0)
        found.add(ProblemCode::AmountNegative, "affiliate_members", { QString::number(group.affiliateMembers) });
    if (group.founded.isValid() && group.founded > today)
        found.add(ProblemCode::DateImplausible, "founded", { iso(group.founded) });
    found.order(group.founded, group.archived, "archived");
    contact(found, group.email, "email", group.telephone, "telephone");
    return found.take();
}

Problems validate(const MembershipType &type)
{
    Findings found(validateTexts(type));
    found.require(type.name, "name");
    if (type.fee.pence < 0)
        found.add(ProblemCode::AmountNegative, "fee", { QString::number(type.fee.pence) });
    found.range(static_cast<int>(type.rule), 1, 4, "rule");
    found.range(type.graceDays, 0, greatestGraceDays, "grace_days");
    if (type.rule == PeriodRule::FixedYear) {
        found.range(type.yearStartMonth, 1, 12, "year_start_month");
        found.range(type.yearStartDay, 1, 28, "year_start_day");
        found.range(type.rolloverMonth, 0, 12, "rollover_month");
        if (type.rolloverMonth != 0)
            found.range(type.rolloverDay, 1, 31, "rollover_day");
    } else if (type.rule == PeriodRule::Rolling) {
        found.range(type.months, 1, 1'200, "months");
    } else if (type.rule == PeriodRule::UntilDate && !type.untilDate.isValid()) {
        found.add(ProblemCode::Required, "until_date");
    }
    renewing(found, type);
    if (type.affiliation)
        affiliation(found, type);
    else
        holders(found, type);
    return found.take();
}

Problems validate(const Standing &standing, QDate today)
{
    Findings found(validateTexts(standing));
    found.range(static_cast<int>(standing.kind), 1, 10, "kind");
    found.plausible(standing.since, today, "since");
    return found.take();
}

Problems validate(const AdmissionRule &rule)
{
    Findings found(validateTexts(rule));
    found.require(rule.name, "name");
    found.order(rule.validFrom, rule.validTo, "valid_to");
    found.range(static_cast<int>(rule.standing), 1, 10, "standing");
    found.range(rule.withinYears, 0, 150, "within_years");
    found.range(static_cast<int>(rule.outcome), 1, 3, "outcome");
    return found.take();
}

Problems validate(const Organisation &organisation)
{
    Findings found(validateTexts(organisation));
    found.require(organisation.name, "name");
    found.range(organisation.yearStartMonth, 1, 12, "year_start_month");
    found.range(organisation.numberDigits, 3, 9, "number_digits");
    contact(found, organisation.email, "email", organisation.telephone, "telephone");
    const QString &currency = organisation.currency;
    const auto capital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (currency.size() != 3 || !std::all_of(currency.begin(), currency.end(), capital))
        found.add(ProblemCode::UnknownValue, "currency", { currency, QStringLiteral("GBP, EUR, USD") });
    const QString &prefix = organisation.numberPrefix;
    if (prefix.size() > 8 || (!prefix.isEmpty() && prefix.back().isDigit()) || prefix != prefix.simplified())
        found.add(ProblemCode::UnknownValue, "number_prefix", { prefix, QStringLiteral("M, AB, 2026-") });
    const auto kinds = parseGroupKinds(organisation.groupKinds);
    QStringList names;
    for (const GroupKind &kind : kinds)
        names.append(kind.name);
    for (const GroupKind &kind : kinds) {
        if (names.filter(kind.name, Qt::CaseInsensitive).count(kind.name) > 1)
            found.add(ProblemCode::NotUnique, "group_kinds", { kind.name, kind.name });
        for (const QString &parent : kind.parents) {
            if (!names.contains(parent, Qt::CaseInsensitive))
                found.add(ProblemCode::UnknownValue, "group_kinds", { parent, names.join(QStringLiteral(", ")) });
        }
    }
    return found.take();
}

} // namespace rollbook
