// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcodes.h"
#include "app/cli/laptops.h"
#include "app/cli/table.h"
#include "app/cli/thirdvalue.h"
#include "app/cli/verbs.h"
#include "core/rules/doubtdecision.h"
#include "core/rules/settlerule.h"
#include "ui/words/format.h"

#include <algorithm>
#include <array>

namespace rollbook::cli {

namespace {

/// The rules that go with --all.
constexpr std::array ruleOptions { "newest", "ours", "theirs", "from" };

/// That the options say one thing only.
Done optionsFit(const Invocation &invocation)
{
    const bool all = invocation.has("all");
    const auto rules = std::ranges::count_if(ruleOptions, [&](const char *option) { return invocation.has(option); });
    if (all) {
        if (invocation.arguments.size() > 1)
            return usage(fillIn(Cli::tr("--all decides every conflict, and “%1” names one of them. Leave out either."),
                { invocation.argument(1) }));
        for (const char *option : { "value", "keep" }) {
            if (invocation.has(option))
                return usage(
                    fillIn(Cli::tr("--%1 decides one conflict, and --all every one of them. Leave out either."),
                        { QLatin1String(option) }));
        }
        return rules == 1 ? Done {}
                          : Done(usage(Cli::tr("With --all goes one of --newest, --ours, --theirs and --from.")));
    }
    for (const char *option : ruleOptions) {
        if (invocation.has(option))
            return usage(
                fillIn(Cli::tr("--%1 is a rule for --all. Add --all, or name the side of one conflict by its number."),
                    { QLatin1String(option) }));
    }
    if (invocation.arguments.size() < 2)
        return usage(Cli::tr("CONFLICT is missing: name one by its number in “rollbook-cli conflicts”, or decide every "
                             "one with --all and a rule."));
    const bool side = invocation.arguments.size() > 2;
    if ((side ? 1 : 0) + (invocation.has("value") ? 1 : 0) + (invocation.has("keep") ? 1 : 0) > 1)
        return usage(Cli::tr("A SIDE, --value and --keep are three ways to decide. Say one of them."));
    return {};
}

Result<SettleRule> ruleOf(const Invocation &invocation, const Register &book)
{
    auto own = book.ownDevice();
    auto roster = book.reader().all<Device>();
    if (!own || !roster)
        return own ? roster.problems() : own.problems();
    using Take = SettleRule::Take;
    if (invocation.has("newest"))
        return SettleRule {};
    if (!invocation.has("from"))
        return SettleRule { invocation.has("ours") ? Take::Device : Take::Others, { own->uuid } };
    auto from = laptopsNamed(*roster, { invocation.value("from") });
    if (!from)
        return from.problems();
    return SettleRule { Take::Device, { from->front().uuid } };
}

/// Tells how many were settled: `sentence`, or as JSON.
Done tellSettled(Context &context, const Register &book, qint64 settled, const QString &sentence)
{
    if (!context.invocation().has("json")) {
        context.line(sentence);
        return {};
    }
    auto left = book.reader().conflicts();
    if (!left)
        return left.problems();
    writeJson(context,
        QJsonObject { { QStringLiteral("settled"), settled },
            { QStringLiteral("conflicts_left"), static_cast<qint64>(left->size()) } });
    return {};
}

Done tellOneSettled(Context &context, const Register &book)
{
    return tellSettled(
        context, book, 1, Cli::tr("Settled; the decision goes to the other laptops with the next change file."));
}

Done settleMany(Context &context, Register &book, const std::vector<Conflict> &conflicts)
{
    auto rule = ruleOf(context.invocation(), book);
    if (!rule)
        return rule.problems();
    auto entries = entriesOf(conflicts, book.reader());
    if (!entries)
        return entries.problems();
    const bool any = std::ranges::any_of(
        conflicts, [&](const Conflict &conflict) { return sideOf(*rule, conflict, *entries).has_value(); });
    SettleByRule command(*rule, conflicts);
    if (any) {
        if (auto done = book.run(command, context.progress(Cli::tr("Settling"))); !done)
            return done.problems();
    }
    const auto settled = static_cast<qint64>(command.settled());
    return tellSettled(context, book, settled,
        fillIn(Cli::tr("Settled: %1. Left for a person to decide: %2."),
            { formatCount(settled), formatCount(static_cast<qint64>(conflicts.size()) - settled) }));
}

/// The number of a side, from 1, as an index.
Result<std::size_t> sideNumbered(const Invocation &invocation, std::size_t count)
{
    bool good = false;
    const qsizetype side = invocation.argument(2).toLongLong(&good);
    if (good && side >= 1 && side <= static_cast<qsizetype>(count))
        return static_cast<std::size_t>(side - 1);
    if (invocation.arguments.size() < 3)
        return usage(
            fillIn(Cli::tr("SIDE is missing: conflict %1 has the sides 1 to %2. “rollbook-cli conflicts” tells "
                           "them."),
                { invocation.argument(1), QString::number(count) }));
    return usage(fillIn(Cli::tr("“%1” is no side of conflict %2, which has the sides 1 to %3."),
        { invocation.argument(2), invocation.argument(1), QString::number(count) }));
}

Done settleOne(Context &context, Register &book, const Conflict &conflict)
{
    const Invocation &invocation = context.invocation();
    if (invocation.has("keep"))
        return usage(fillIn(Cli::tr("--keep is for people or payments that look alike. Conflict %1 needs a side, or a "
                                    "third value with --value."),
            { invocation.argument(1) }));
    auto view = viewOf(conflict, book.reader());
    if (!view)
        return view.problems();
    std::optional<RecordChange> chosen;
    if (invocation.has("value")) {
        auto third = thirdValue(*view, invocation.values("value"), context.clock().today());
        if (!third)
            return third.problems();
        chosen = std::move(*third);
    } else {
        auto side = sideNumbered(invocation, view->sides.size());
        if (!side)
            return side.problems();
        chosen = view->sides[*side].record;
    }
    if (auto done = book.submit(SettleConflicts { { { view->conflict, *chosen } } }); !done)
        return done.problems();
    return tellOneSettled(context, book);
}

/// The choice that the options make about a doubt; --keep: things are as they look, in two.
Result<DoubtChoice> choiceOf(const Invocation &invocation, DoubtKind kind)
{
    const bool keep = invocation.has("keep");
    const DoubtChoice choice = keep ? DoubtChoice::AsTheyAre : DoubtChoice::One;
    if (!invocation.has("value") && decides(choice, kind))
        return choice;
    if (kind == DoubtKind::DoublePayment && !invocation.has("value"))
        return usage(Cli::tr("If the payment was entered twice, take one of its entries back with “undo”. If not, "
                             "say --keep."));
    if (kind == DoubtKind::DoubleTerm)
        return usage(Cli::tr("Take the entry that began the term which is too many back with “undo”."));
    return usage(fillIn(Cli::tr("--%1 does not decide number %2 of the list. “rollbook-cli help resolve” tells "
                                "what does."),
        { keep ? QStringLiteral("keep") : QStringLiteral("value"), invocation.argument(1) }));
}

Done settleDoubt(Context &context, Register &book, const Doubt &doubt)
{
    auto choice = choiceOf(context.invocation(), doubt.kind);
    if (!choice)
        return choice.problems();
    std::size_t record = 0;
    if (*choice == DoubtChoice::One && doubt.kind != DoubtKind::Provisional) {
        auto side = sideNumbered(context.invocation(), doubt.records.size());
        if (!side)
            return side.problems();
        record = *side;
    }
    auto decided = book.submit(*commandOf(doubt, *choice, record));
    if (!decided)
        return decided.problems();
    if (decided->isNull()) {
        context.remark(Cli::tr("This laptop has no lasting numbers left to give. Exchange changes with the "
                               "coordinator's laptop, which has more for it, and decide this again."));
        context.setExitCode(Refused);
        return {};
    }
    return tellOneSettled(context, book);
}

} // namespace

Done runResolve(Context &context)
{
    if (auto fit = optionsFit(context.invocation()); !fit)
        return fit;
    auto book = context.open(Register::Access::ReadWrite);
    if (!book)
        return book.problems();
    auto conflicts = (*book)->reader().conflicts();
    if (!conflicts)
        return conflicts.problems();
    if (context.invocation().has("all"))
        return settleMany(context, **book, *conflicts);
    bool good = false;
    const QString text = context.invocation().argument(1);
    const auto number = static_cast<std::size_t>(std::max(text.toLongLong(&good), 0LL));
    if (good && number >= 1 && number <= conflicts->size())
        return settleOne(context, **book, (*conflicts)[number - 1]);
    auto doubts = doubtsIn((*book)->reader());
    if (!doubts)
        return doubts.problems();
    if (!good || number < 1 || number > conflicts->size() + doubts->size())
        return usage(
            fillIn(Cli::tr("“%1” is no number of a conflict. “rollbook-cli conflicts” lists them."), { text }));
    return settleDoubt(context, **book, (*doubts)[number - conflicts->size() - 1]);
}

} // namespace rollbook::cli
