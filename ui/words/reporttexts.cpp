// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reporttexts.h"

#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

QString say(const char *text, const QStringList &values = {})
{
    return fillIn(QCoreApplication::translate("Reports", text), values);
}

} // namespace

QString ReportTexts::title(ReportKind kind) const
{
    switch (kind) {
    case ReportKind::Register:
        return say(QT_TRANSLATE_NOOP("Reports", "Membership register"));
    case ReportKind::Arrears:
        return say(QT_TRANSLATE_NOOP("Reports", "Arrears"));
    case ReportKind::Growth:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Reports", "Growth of membership"));
}

QString ReportTexts::columnTitle(ReportColumnId column) const
{
    static constexpr const char *titles[]
        = { QT_TRANSLATE_NOOP("Reports", "Number"), QT_TRANSLATE_NOOP("Reports", "Name"),
              QT_TRANSLATE_NOOP("Reports", "Status"), QT_TRANSLATE_NOOP("Reports", "Type"),
              QT_TRANSLATE_NOOP("Reports", "Group"), QT_TRANSLATE_NOOP("Reports", "Member since"),
              QT_TRANSLATE_NOOP("Reports", "Valid to"), QT_TRANSLATE_NOOP("Reports", "E-mail"),
              QT_TRANSLATE_NOOP("Reports", "Telephone"), QT_TRANSLATE_NOOP("Reports", "Address"),
              QT_TRANSLATE_NOOP("Reports", "Town"), QT_TRANSLATE_NOOP("Reports", "Postcode"),
              QT_TRANSLATE_NOOP("Reports", "Parent body"), QT_TRANSLATE_NOOP("Reports", "Owed"),
              QT_TRANSLATE_NOOP("Reports", "Up to 3 months"), QT_TRANSLATE_NOOP("Reports", "3 to 6 months"),
              QT_TRANSLATE_NOOP("Reports", "6 to 12 months"), QT_TRANSLATE_NOOP("Reports", "Over a year") };
    static_assert(std::size(titles) == static_cast<std::size_t>(ReportColumnId::OwedYear) + 1);
    return say(titles[static_cast<std::size_t>(column)]);
}

QString ReportTexts::scope(ReportKind kind, const ReportScope &scope, const QString &groupName) const
{
    const QString all = whom(kind, scope, groupName);
    return m_limits.isEmpty() ? all : say(QT_TRANSLATE_NOOP("Reports", "%1 (a limited copy: %2)"), { all, m_limits });
}

QString ReportTexts::whom(ReportKind kind, const ReportScope &scope, const QString &groupName)
{
    QString who;
    switch (scope.who) {
    case ReportScope::Who::Members:
        who = say(QT_TRANSLATE_NOOP("Reports", "Everybody who counts as a member"));
        break;
    case ReportScope::Who::Everybody:
        who = say(QT_TRANSLATE_NOOP("Reports", "Everybody in the register"));
        break;
    case ReportScope::Who::Status: {
        QStringList names;
        for (const StatusKind status : allStatuses()) {
            if (scope.statuses.contains(status))
                names.append(statusName(status));
        }
        who = say(QT_TRANSLATE_NOOP("Reports", "Status: %1"), { names.join(QStringLiteral(", ")) });
        break;
    }
    case ReportScope::Who::Selection:
        who = say(QT_TRANSLATE_NOOP("Reports", "Selected people: %1"), { scope.selectionName });
    }
    if (kind == ReportKind::Growth)
        return groupName.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "The whole society"))
            : scope.groupBelow     ? say(QT_TRANSLATE_NOOP("Reports", "%1 with the groups below it"), { groupName })
                                   : groupName;
    if (kind == ReportKind::Arrears)
        who = scope.who == ReportScope::Who::Everybody ? say(QT_TRANSLATE_NOOP("Reports", "Everybody who owes"))
                                                       : say(QT_TRANSLATE_NOOP("Reports", "%1 and owes"), { who });
    if (groupName.isEmpty())
        return who;
    return scope.groupBelow ? say(QT_TRANSLATE_NOOP("Reports", "%1, in %2 and the groups below it"), { who, groupName })
                            : say(QT_TRANSLATE_NOOP("Reports", "%1, in %2"), { who, groupName });
}

QString ReportTexts::asAt(QDate day) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "As at %1"), { formatDate(day) });
}

QString ReportTexts::span(QDate from, QDate to) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "%1 to %2"), { formatDate(from), formatDate(to) });
}

QString ReportTexts::printed(qint64 moment, const QString &by) const
{
    return by.isEmpty() ? say(QT_TRANSLATE_NOOP("Reports", "Printed %1"), { formatMoment(moment) })
                        : say(QT_TRANSLATE_NOOP("Reports", "Printed %1 by %2"), { formatMoment(moment), by });
}

QString ReportTexts::definition(ReportKind kind, bool holdsMoney) const
{
    switch (kind) {
    case ReportKind::Register:
        if (!holdsMoney)
            return say(QT_TRANSLATE_NOOP("Reports",
                "A member is whoever is within a membership period on the day, days of grace included, and has not "
                "left or died. This copy does not hold who has paid: who is within the term stands as “Member”."));
        return say(QT_TRANSLATE_NOOP("Reports",
            "A member is whoever is within a membership period on the day, days of grace included, and has not left "
            "or died. Who has still to pay the first fee is counted, and stands as “Pending payment”."));
    case ReportKind::Arrears:
        return say(QT_TRANSLATE_NOOP("Reports",
            "Owed is what was due by the day, less what was paid towards it and what was waived. Its age counts from "
            "the day each charge fell due."));
    case ReportKind::Growth:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Reports",
        "A member is whoever is within a membership period, days of grace included, and has not left or died. Each "
        "line adds up: opening, plus those who came, less those who went, is closing."));
}

QString ReportTexts::confidentiality(QDate destroyAfter) const
{
    return say(QT_TRANSLATE_NOOP("Reports",
                   "Confidential – personal data. Contains political opinions by implication. Do not copy. Destroy "
                   "after %1."),
        { formatDate(destroyAfter) });
}

QString ReportTexts::copy(qint64 number) const
{
    return number > 0 ? say(QT_TRANSLATE_NOOP("Reports", "Copy %1"), { formatCount(number) })
                      : say(QT_TRANSLATE_NOOP("Reports", "Copy not noted"));
}

QString ReportTexts::practice() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "For practice: an invented society, invented people."));
}

QString ReportTexts::empty(ReportKind kind) const
{
    return kind == ReportKind::Arrears ? say(QT_TRANSLATE_NOOP("Reports", "Nobody here owes anything."))
                                       : say(QT_TRANSLATE_NOOP("Reports", "Nobody fits this choice."));
}

QString ReportTexts::pageOf(int page, int pages) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Page %1 of %2"), { formatCount(page), formatCount(pages) });
}

QString ReportTexts::continued(const QString &title) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "%1 (continued)"), { title });
}

QString ReportTexts::noGroup() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "Without a group"));
}

QString ReportTexts::forLife() const
{
    return say(QT_TRANSLATE_NOOP("Reports", "For life"));
}

QString ReportTexts::people(qint64 count) const
{
    return formatPeople(count);
}

QString ReportTexts::totalPeople(qint64 count) const
{
    return say(QT_TRANSLATE_NOOP("Reports", "In all: %1"), { formatPeople(count) });
}

QString ReportTexts::name(const Member &member) const
{
    if (member.family.isEmpty() || member.given.isEmpty())
        return member.family + member.given;
    return member.family + u", " + member.given;
}

QString ReportTexts::status(StatusKind status) const
{
    return statusName(status);
}

QString ReportTexts::standing(StandingKind standing) const
{
    return standingName(standing);
}

QString ReportTexts::date(QDate day) const
{
    return formatDate(day);
}

QString ReportTexts::month(QDate day) const
{
    return formatMonth(day);
}

QString ReportTexts::shortMonth(QDate day) const
{
    return wordsLocale().monthName(day.month(), QLocale::ShortFormat).left(3);
}

QString ReportTexts::money(Money amount) const
{
    return formatMoney(amount, m_currency);
}

QString ReportTexts::count(qint64 count) const
{
    return formatCount(count);
}

} // namespace rollbook
