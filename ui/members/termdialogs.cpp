// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/termdialogs.h"

#include "ui/members/detailblocks.h"
#include "ui/members/household.h"
#include "ui/members/memberrow.h"
#include "ui/members/personpicker.h"
#include "ui/members/pickers.h"
#include "ui/members/valuefields.h"

#include <QFormLayout>

namespace rollbook {

namespace {

/// The types that people may take on the day, and the one there is.
std::vector<MembershipType> typesForPeople(const Directory &directory, QDate day, Id<MembershipType> present)
{
    std::vector<MembershipType> types = directory.openTypes(day);
    const MembershipType *now = directory.type(present);
    if (now && std::ranges::find(types, present, &MembershipType::id) == types.end())
        types.push_back(*now);
    return types;
}

} // namespace

JoinHouseholdDialog::JoinHouseholdDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Whom %1 lives with"), parent),
      m_lead(new PersonPicker(target.reader(), this))
{
    setObjectName(QStringLiteral("joinHouseholdDialog"));
    setIntroduction(tr("The one named here pays for both. A type for households then has one fee for all who live "
                       "together."));
    setSaveText(tr("&Live together"));
    QFormLayout *form = addForm();
    addRow(form, tr("Who &pays"), m_lead, QStringLiteral("lead"));
    m_start = addDate(form, tr("&From"), QStringLiteral("start_day"), today());
    connect(m_lead, &PersonPicker::picked, this, [this] { touch(); });
    m_lead->setFocus();
}

Command JoinHouseholdDialog::command() const
{
    return JoinHousehold { facts().member.id, m_lead->member(), m_start->date() };
}

Problems JoinHouseholdDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("lead"), m_lead->member().isNull());
}

LeaveHouseholdDialog::LeaveHouseholdDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("The household of %1"), parent),
      m_who(new QComboBox(this))
{
    setObjectName(QStringLiteral("leaveHouseholdDialog"));
    setSaveText(tr("&End living together"));
    if (const auto household = readHousehold(target.reader(), this->facts().member.id, today())) {
        for (const HouseholdLink &place : household->places) {
            if (household->own && place.member != this->facts().member.id)
                continue;
            const auto other = std::ranges::find(household->others, place.member, &Member::id);
            m_places.push_back(place);
            m_who->addItem(other == household->others.end() ? fullName(this->facts().member) : fullName(*other));
        }
    }
    setIntroduction(m_places.empty()
            ? tr("This person lives with nobody in the register.")
            : tr("Who leaves pays for themselves from the day after. What was charged stays."));
    QFormLayout *form = addForm();
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(form, tr("&Who leaves"), m_who, QStringLiteral("member"));
    m_end = addDate(form, tr("Last &day there"), QStringLiteral("end_day"), today());
}

Command LeaveHouseholdDialog::command() const
{
    const auto place = static_cast<std::size_t>(std::max(0, m_who->currentIndex()));
    return LeaveHousehold { place < m_places.size() ? m_places[place].id : Id<HouseholdLink> {}, m_end->date() };
}

Problems LeaveHouseholdDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("member"), m_places.empty());
}

PlanTypeDialog::PlanTypeDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("The next term of %1"), parent),
      m_type(new TypePicker(this))
{
    setObjectName(QStringLiteral("planTypeDialog"));
    setIntroduction(tr("The present term stays as it is. The next renewal takes the type chosen here."));
    QFormLayout *form = addForm();
    const Member &member = this->facts().member;
    m_type->setTypes(typesForPeople(this->directory(), today(), member.plannedType), tr("As before"));
    m_type->setType(member.plannedType);
    addRow(form, tr("&Type"), m_type, QStringLiteral("planned_type"));
    m_from = addDate(form, tr("For terms &from"), QStringLiteral("planned_from"), member.plannedFrom);
    setHint(QStringLiteral("planned_from"), tr("Leave empty for the very next term."));
}

Command PlanTypeDialog::command() const
{
    return PlanType { facts().member.id, m_type->type(), m_type->type().isNull() ? QDate() : m_from->date() };
}

CorrectTermDialog::CorrectTermDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Correct a term of %1"), parent),
      m_terms(this->facts().periods),
      m_term(new QComboBox(this)),
      m_type(new TypePicker(this))
{
    setObjectName(QStringLiteral("correctTermDialog"));
    setIntroduction(tr("For a term that was entered wrongly. What was charged and paid for it stays as it is; a new "
                       "term is begun by renewing."));
    std::ranges::sort(m_terms, [](const Period &a, const Period &b) { return a.start > b.start; });
    for (const Period &term : m_terms)
        m_term->addItem(spanWords(term.start, term.end));
    m_term->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QFormLayout *form = addForm();
    addRow(form, tr("Te&rm"), m_term, QStringLiteral("period"));
    addRow(form, tr("&Type"), m_type, QStringLiteral("type"));
    m_start = addDate(form, tr("&First day"), QStringLiteral("start_day"), {});
    m_end = addDate(form, tr("&Last day"), QStringLiteral("end_day"), {});
    setHint(QStringLiteral("end_day"), tr("Empty: for life"));
    m_reason = addLine(form, tr("&Why"), QStringLiteral("reason"));
    connect(m_term, &QComboBox::currentIndexChanged, this, &CorrectTermDialog::showTerm);
    showTerm();
}

Period CorrectTermDialog::chosenTerm() const
{
    const auto place = static_cast<std::size_t>(std::max(0, m_term->currentIndex()));
    return place < m_terms.size() ? m_terms[place] : Period {};
}

void CorrectTermDialog::showTerm()
{
    const Period term = chosenTerm();
    m_type->setTypes(typesForPeople(directory(), today(), term.type), {});
    m_type->setType(term.type);
    m_start->setDate(term.start);
    m_end->setDate(term.end);
}

Command CorrectTermDialog::command() const
{
    Period term = chosenTerm();
    term.type = m_type->type();
    term.start = m_start->date();
    term.end = m_end->date();
    return CorrectPeriod { term, m_reason->text().trimmed() };
}

Problems CorrectTermDialog::formProblems() const
{
    Problems problems = formProblemsAnd(QStringLiteral("period"), m_terms.empty());
    if (m_start->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("start_day"), {} });
    if (m_reason->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, QStringLiteral("reason"), {} });
    return problems;
}

} // namespace rollbook
