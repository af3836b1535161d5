// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/affiliatedialogs.h"

#include "ui/members/personpicker.h"
#include "ui/members/pickers.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

#include <QFormLayout>

namespace rollbook {

AffiliationDialog::AffiliationDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const Group &affiliate, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Renew the affiliation of %1"), parent),
      m_type(new TypePicker(this))
{
    setObjectName(QStringLiteral("affiliationDialog"));
    setSaveText(tr("&Renew"));
    const auto types = this->directory().openAffiliations(today());
    if (types.empty())
        setIntroduction(tr("There is no type of affiliation yet. Add one in Tools, Membership Types."));
    QFormLayout *form = addForm();
    m_type->setTypes(types, {});
    const Id<MembershipType> before = statusAt(this->facts(), this->directory().types(), today()).type;
    if (std::ranges::find(types, before, &MembershipType::id) != types.end())
        m_type->setType(before);
    addRow(form, tr("&Type"), m_type, QStringLiteral("type"));
    m_members = addLine(form, tr("&Members declared"), QStringLiteral("affiliate_members"));
    if (affiliate.affiliateMembers > 0)
        m_members->setText(QString::number(affiliate.affiliateMembers));
    m_day = addDate(form, tr("Renewed &on"), QStringLiteral("day"), today());
    m_members->setFocus();
    m_members->selectAll();
    touch();
    setClean();
}

std::optional<int> AffiliationDialog::members() const
{
    const QString typed = m_members->text().trimmed().remove(QLatin1Char(','));
    if (typed.isEmpty())
        return -1;
    bool whole = false;
    const int count = typed.toInt(&whole);
    return whole && count >= 0 ? std::optional(count) : std::nullopt;
}

Command AffiliationDialog::command() const
{
    return RenewAffiliation { facts().affiliate, m_type->type(), m_day->date(), members().value_or(-1) };
}

Problems AffiliationDialog::formProblems() const
{
    Problems problems = formProblemsAnd(QStringLiteral("type"), m_type->type().isNull());
    if (!members())
        problems.push_back(
            { ProblemCode::NotAWholeNumber, QStringLiteral("affiliate_members"), { m_members->text() } });
    return problems;
}

void AffiliationDialog::checked(const Draft &draft)
{
    for (const RecordChange &change : draft.changes) {
        const auto *period = std::get_if<Change<Period>>(&change);
        if (!period || !period->after || period->before)
            continue;
        const Period &next = *period->after;
        const QString end = next.end.isValid() ? formatDate(next.end) : tr("without an end");
        setHint(QStringLiteral("type"),
            next.feeDue.isZero() ? tr("From %1 to %2, no fee.").arg(formatDate(next.start), end)
                                 : tr("From %1 to %2, fee %3.").arg(formatDate(next.start), end, money(next.feeDue)));
    }
}

void AffiliationDialog::refused()
{
    setHint(QStringLiteral("type"), {});
}

DelegateDialog::DelegateDialog(Register &target, const Group &affiliate, bool free, QWidget *parent)
    : CommandDialog(target, tr("Appoint a delegate of %1").arg(affiliate.name), parent),
      m_affiliate(affiliate.id),
      m_person(new PersonPicker(target.reader(), this)),
      m_role(new QComboBox(this)),
      m_start(new DateField(this))
{
    setObjectName(QStringLiteral("delegateDialog"));
    setSaveText(tr("A&ppoint"));
    if (!free)
        setIntroduction(tr("It sends as many delegates as it may. End one first, or appoint a substitute."));
    QFormLayout *form = addForm();
    addRow(form, tr("&Whom"), m_person, QStringLiteral("member"));
    for (const GroupRole role : { GroupRole::Delegate, GroupRole::Substitute })
        m_role->addItem(groupRoleName(role), static_cast<int>(role));
    m_role->setCurrentIndex(free ? 0 : 1);
    addRow(form, tr("&As"), m_role, QStringLiteral("role"));
    m_start->setToday(today());
    m_start->setDate(today());
    addRow(form, tr("&From"), m_start, QStringLiteral("start_day"));
    m_person->setFocus();
    openAt(this, { 460, 10 });
}

Command DelegateDialog::command() const
{
    return JoinGroup { m_person->member(), m_affiliate, static_cast<GroupRole>(m_role->currentData().toInt()), {},
        m_start->date() };
}

Problems DelegateDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    if (m_person->member().isNull())
        problems.push_back({ ProblemCode::Required, QStringLiteral("member"), {} });
    return problems;
}

} // namespace rollbook
