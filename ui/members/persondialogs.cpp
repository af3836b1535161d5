// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/persondialogs.h"

#include "ui/members/memberrow.h"
#include "ui/members/pickers.h"
#include "ui/members/valuefields.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <QComboBox>
#include <QFormLayout>

namespace rollbook {

namespace {

/// The last day somebody was a member, who left or lapsed without saying so; today for a member.
QDate lastDay(const MemberFacts &facts, QDate today)
{
    const Period *latest = nullptr;
    for (const Period &period : facts.periods) {
        if (period.start <= today && period.leaving != Leaving::Mistake && (!latest || period.start > latest->start))
            latest = &period;
    }
    if (!latest)
        return today;
    if (latest->leavingDay.isValid() && latest->leavingDay < today)
        return latest->leavingDay;
    const QDate over = latest->end.isValid() ? latest->end.addDays(latest->graceDays) : QDate();
    return over.isValid() && over < today ? latest->end : today;
}

} // namespace

PersonDialog::PersonDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
    const QString &title, QWidget *parent)
    : CommandDialog(target, title.arg(fullName(facts.member)), parent),
      m_directory(std::move(directory)),
      m_facts(std::move(facts)),
      m_title(title)
{
    openAt(this, { 460, 10 });
}

void PersonDialog::setFacts(MemberFacts facts)
{
    m_facts = std::move(facts);
    setWindowTitle(m_title.arg(fullName(m_facts.member)));
}

QString PersonDialog::money(Money amount) const
{
    return formatMoney(amount, m_directory->organisation().currency);
}

DateField *PersonDialog::addDate(QFormLayout *form, const QString &label, const QString &name, QDate first)
{
    auto *field = new DateField(this);
    field->setToday(today());
    field->setDate(first);
    addRow(form, label, field, name);
    return field;
}

QLineEdit *PersonDialog::addLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    addRow(form, label, field, name);
    return field;
}

Problems PersonDialog::formProblemsAnd(const QString &name, bool missing) const
{
    Problems problems = CommandDialog::formProblems();
    if (missing)
        problems.push_back({ ProblemCode::Required, name, {} });
    return problems;
}

EndDialog::EndDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("End the membership of %1"), parent)
{
    setObjectName(QStringLiteral("endDialog"));
    setIntroduction(tr("Somebody who simply does not renew needs nothing here: the membership lapses by itself."));
    setSaveText(tr("&End membership"));
    QFormLayout *form = addForm();
    m_leaving = addChoice(form, tr("&How"), QStringLiteral("leaving"), allLeavings(), leavingName);
    m_leaving->removeItem(m_leaving->findData(static_cast<int>(Leaving::None)));
    m_notice = addDate(form, tr("&Notice received"), QStringLiteral("notice_day"), today());
    m_last = addDate(form, tr("&Last day as a member"), QStringLiteral("leaving_day"), lastDay(this->facts(), today()));
    m_reason = addLine(form, tr("&Reason"), QStringLiteral("leaving_reason"));
}

Command EndDialog::command() const
{
    return EndMembership { facts().member.id, chosen<Leaving>(m_leaving), m_notice->date(), m_last->date(),
        m_reason->text().trimmed() };
}

DeathDialog::DeathDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Record the death of %1"), parent)
{
    setObjectName(QStringLiteral("deathDialog"));
    setIntroduction(tr("The person stays in the history and in old figures, and is left out of every mailing."));
    setSaveText(tr("&Record"));
    m_day = addDate(addForm(), tr("&Day of death, or when you learned of it"), QStringLiteral("deceased"), today());
}

Command DeathDialog::command() const
{
    return RecordDeath { facts().member.id, m_day->date() };
}

Problems DeathDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("deceased"), m_day->text().trimmed().isEmpty());
}

PinDialog::PinDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Set the status of %1 by hand"), parent),
      m_status(new QComboBox(this))
{
    setObjectName(QStringLiteral("pinDialog"));
    setIntroduction(
        tr("The status is worked out from periods and payments. Set it by hand only where they cannot tell."));
    QFormLayout *form = addForm();
    m_status->addItem(tr("As worked out"), 0);
    for (const StatusKind kind : statusesOffered(true)) // by hand, where nothing can be worked out as well
        m_status->addItem(statusName(kind), 1 + static_cast<int>(kind));
    const Member &member = this->facts().member;
    m_status->setCurrentIndex(std::max(0, m_status->findData(member.statusPin)));
    addRow(form, tr("&Status"), m_status, QStringLiteral("status_pin"));
    m_until = addDate(form, tr("&Until"), QStringLiteral("status_pin_until"), member.statusPinUntil);
    m_reason = addLine(form, tr("&Reason"), QStringLiteral("status_pin_reason"));
    m_reason->setText(member.statusPinReason);
}

Command PinDialog::command() const
{
    return PinStatus { facts().member.id, m_status->currentData().toInt(), m_until->date(),
        m_reason->text().trimmed() };
}

StandingDialog::StandingDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Standing of %1 in the parent body"), parent)
{
    setObjectName(QStringLiteral("standingDialog"));
    QFormLayout *form = addForm();
    m_kind = addChoice(form, tr("&Standing"), QStringLiteral("kind"), allStandings(), standingName);
    m_since = addDate(form, tr("S&ince"), QStringLiteral("since"), today());
    m_evidence = addLine(form, tr("&Evidence"), QStringLiteral("evidence"));
    m_evidence->setPlaceholderText(tr("letter of 3 May"));
}

Command StandingDialog::command() const
{
    Standing standing;
    standing.member = facts().member.id;
    standing.kind = chosen<StandingKind>(m_kind);
    standing.since = m_since->date();
    standing.evidence = m_evidence->text().trimmed();
    return RecordStanding { standing };
}

JoinGroupDialog::JoinGroupDialog(
    Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent)
    : PersonDialog(target, std::move(directory), std::move(facts), tr("Add %1 to a group"), parent),
      m_group(new GroupPicker(this))
{
    setObjectName(QStringLiteral("joinGroupDialog"));
    QFormLayout *form = addForm();
    m_group->setGroups(this->directory().openGroups(today()), this->directory(), tr("Choose a group"));
    addRow(form, tr("&Group"), m_group, QStringLiteral("member_group"));
    m_role = addChoice(form, tr("&As"), QStringLiteral("role"),
        std::vector { GroupRole::Home, GroupRole::Additional, GroupRole::Officer }, groupRoleName);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(GroupRole::Additional)));
    m_office = addLine(form, tr("&Office"), QStringLiteral("office"));
    m_office->setPlaceholderText(tr("Secretary"));
    m_start = addDate(form, tr("&From"), QStringLiteral("start_day"), today());
    const auto showOffice = [this, form] {
        const bool officer = chosen<GroupRole>(m_role) == GroupRole::Officer;
        if (QWidget *label = form->labelForField(m_office->parentWidget()))
            label->setVisible(officer);
        m_office->parentWidget()->setVisible(officer);
    };
    connect(m_role, &QComboBox::currentIndexChanged, this, showOffice);
    showOffice();
}

Command JoinGroupDialog::command() const
{
    const auto role = chosen<GroupRole>(m_role);
    return JoinGroup { facts().member.id, m_group->group(), role,
        role == GroupRole::Officer ? m_office->text().trimmed() : QString(), m_start->date() };
}

Problems JoinGroupDialog::formProblems() const
{
    return formProblemsAnd(QStringLiteral("member_group"), m_group->group().isNull());
}

} // namespace rollbook
