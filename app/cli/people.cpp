// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"

#include "core/base/fold.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"

#include <QDateTime>

#include <array>

namespace rollbook::cli {

namespace {

constexpr std::array<const char *, statusKindCount> statusKeys { "contact", "applicant", "pending", "paid", "part-paid",
    "grace", "lapsed", "resigned", "expelled", "deceased", "exempt", "unpaid", "member" };

bool isCalled(const QString &name, const QStringList &aliases, const QString &wanted)
{
    const QString key = folded(wanted);
    return folded(name) == key
        || std::ranges::any_of(aliases, [&key](const QString &alias) { return folded(alias) == key; });
}

Problem notOne(const char *option, const QString &wanted, const QStringList &found)
{
    if (found.isEmpty())
        return usage(
            fillIn(Cli::tr("--%1: nothing in the register is called “%2”."), { QLatin1String(option), wanted }));
    return usage(fillIn(Cli::tr("--%1: “%2” may be any of these: %3."),
        { QLatin1String(option), wanted, found.join(QLatin1String("; ")) }));
}

} // namespace

QString statusKey(StatusKind kind)
{
    return QLatin1String(statusKeys[static_cast<std::size_t>(kind)]);
}

std::optional<StatusKind> statusOfKey(const QString &key)
{
    for (std::size_t i = 0; i < statusKeys.size(); ++i) {
        if (key == QLatin1String(statusKeys[i]))
            return static_cast<StatusKind>(i);
    }
    return std::nullopt;
}

std::set<StatusKind> chosenStatuses(const Invocation &invocation)
{
    std::set<StatusKind> kinds;
    for (const QString &value : invocation.values("status")) {
        for (const QString &key : value.split(QLatin1Char(','))) {
            if (const auto kind = statusOfKey(key))
                kinds.insert(*kind);
        }
    }
    return kinds;
}

void remarkOnFees(const Context &context, const Register &book)
{
    if (!book.granted().has(ColumnSet::Money) && std::ranges::any_of(chosenStatuses(context.invocation()), tellsFees))
        context.remark(
            fillIn(Cli::tr("%1: only where such a status was set by hand is it known here. Whoever is within "
                           "the term has the status “member”."),
                { feesNotHeld() }));
}

QString methodKey(PaymentMethod method)
{
    return QString::fromLatin1(methodChoices).split(QLatin1Char(' ')).value(static_cast<int>(method) - 1);
}

PaymentMethod methodOfKey(const QString &key)
{
    const qsizetype at = QString::fromLatin1(methodChoices).split(QLatin1Char(' ')).indexOf(key);
    return static_cast<PaymentMethod>(at + 1);
}

Result<Money> amountGiven(const char *place, const QString &text)
{
    const auto amount = parseMoney(text);
    if (!amount)
        return usage(fillIn(Cli::tr("%1: “%2” is no amount. Write it as 12.50."), { QLatin1String(place), text }));
    return *amount;
}

QString plainMoney(Money money)
{
    const qint64 pence = money.pence < 0 ? -money.pence : money.pence;
    return (money.pence < 0 ? QLatin1String("-") : QLatin1String()) + QString::number(pence / 100) + QLatin1Char('.')
        + QString::number(pence % 100).rightJustified(2, QLatin1Char('0'));
}

QString plainDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString plainInstant(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODate);
}

Result<Id<Group>> groupCalled(const QString &wanted, const Reader &reader)
{
    auto all = reader.all<Group>();
    if (!all)
        return all.problems();
    const GroupTree tree(std::move(*all));
    std::vector<Id<Group>> found;
    QStringList paths;
    for (const Group &group : tree.groups()) {
        const QString path = tree.path(group.id).join(QLatin1String(" > "));
        if (isCalled(group.name, group.aliases, wanted) || folded(path) == folded(wanted)) {
            found.push_back(group.id);
            paths.append(path);
        }
    }
    if (found.size() != 1)
        return notOne("group", wanted, paths);
    return found.front();
}

Result<Id<Group>> chosenGroup(const Context &context, const Reader &reader)
{
    const Invocation &invocation = context.invocation();
    return invocation.has("group") ? groupCalled(invocation.value("group"), reader) : Id<Group> {};
}

Result<std::vector<Id<Group>>> chosenGroups(const Context &context, const Reader &reader)
{
    auto group = chosenGroup(context, reader);
    if (!group)
        return group.problems();
    if (group->isNull())
        return std::vector<Id<Group>>();
    auto all = reader.all<Group>();
    if (!all)
        return all.problems();
    return GroupTree(std::move(*all)).unfold(*group);
}

Result<Id<Member>> personNumbered(const char *place, const QString &number, const Reader &reader)
{
    auto found = reader.membersNumbered(number.trimmed());
    if (!found)
        return found.problems();
    if (found->size() == 1)
        return found->front();
    if (found->empty())
        return usage(fillIn(Cli::tr("%1: nobody in the register has the member number “%2”. “rollbook-cli members” "
                                    "lists everybody's."),
            { QLatin1String(place), number }));
    const int people = static_cast<int>(found->size());
    return usage(fillIn(Cli::tr("%1: %n people have the member number “%2”, so it names nobody for certain. Give all "
                                "but one of them another first: “rollbook-cli conflicts” lists them.",
                            "", people),
        { QLatin1String(place), number }));
}

Result<Id<MembershipType>> chosenType(const Context &context, const Reader &reader)
{
    if (!context.invocation().has("type"))
        return Id<MembershipType> {};
    const QString wanted = context.invocation().value("type");
    auto all = reader.all<MembershipType>();
    if (!all)
        return all.problems();
    std::vector<Id<MembershipType>> found;
    QStringList names;
    for (const MembershipType &type : *all) {
        if (isCalled(type.name, type.aliases, wanted)) {
            found.push_back(type.id);
            names.append(type.name);
        }
    }
    if (found.size() != 1)
        return notOne("type", wanted, names);
    return found.front();
}

Result<Payment> paymentOfReceipt(const char *place, const QString &receipt, Id<Member> payer, const Reader &reader)
{
    auto facts = reader.facts(std::span(&payer, 1), FactParts::Money);
    if (!facts)
        return facts.problems();
    QStringList theirs;
    for (const MemberFacts &one : *facts) {
        for (const Payment &payment : one.payments) {
            if (!payment.receipt.isEmpty() && payment.receipt.compare(receipt, Qt::CaseInsensitive) == 0)
                return payment;
            if (!payment.receipt.isEmpty())
                theirs.append(payment.receipt);
        }
    }
    if (theirs.isEmpty())
        return usage(fillIn(
            Cli::tr("%1: there is no payment by this person with the receipt “%2”, nor with any other. Look for who "
                    "paid with “rollbook-cli accounts --lines”."),
            { QLatin1String(place), receipt }));
    constexpr qsizetype mostTold = 6;
    return usage(fillIn(Cli::tr("%1: there is no payment by this person with the receipt “%2”. Their latest are: %3."),
        { QLatin1String(place), receipt,
            theirs.mid(std::max<qsizetype>(0, theirs.size() - mostTold)).join(QLatin1String(", ")) }));
}

Result<GrowthScope> chosenScope(const Context &context, const Reader &reader)
{
    auto groups = chosenGroups(context, reader);
    if (!groups)
        return groups.problems();
    auto type = chosenType(context, reader);
    if (!type)
        return type.problems();
    return GrowthScope { std::move(*groups), *type };
}

Result<Growth> chosenGrowth(const Context &context, const Reader &reader)
{
    const QDate today = context.clock().today();
    auto to = context.day("to", today);
    if (!to)
        return to.problems();
    auto from = context.day("from", QDate(to->year(), to->month(), 1).addMonths(-11));
    if (!from)
        return from.problems();
    if (*to < *from)
        return usage(fillIn(Cli::tr("--from %1 is after --to %2."), { plainDay(*from), plainDay(*to) }));
    if (from->daysTo(*to) > 366 * 200)
        return usage(Cli::tr("--from and --to are more than 200 years apart."));
    auto scope = chosenScope(context, reader);
    if (!scope)
        return scope.problems();
    return growth(reader, *scope, *from, *to, context.progress(Cli::tr("Counting")));
}

} // namespace rollbook::cli
