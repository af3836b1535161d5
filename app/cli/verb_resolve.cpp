// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "core/changes/conflictview.h"
#include "core/changes/fold.h"
#include "core/rules/doubts.h"
#include "core/rules/validation.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"

namespace rollbook::cli {

namespace {

/// Reads a value as the field has it; false when it is none, or when such a field is not written by hand.
template <class T> bool readValue(T &to, const QString &text, QDate today)
{
    if constexpr (std::is_same_v<T, QString>) {
        to = text;
        return true;
    } else if constexpr (std::is_same_v<T, QDate>) {
        to = text.isEmpty() ? QDate() : parseDate(text, today);
        return text.isEmpty() || to.isValid();
    } else if constexpr (std::is_same_v<T, Money>) {
        const auto money = parseMoney(text);
        to = money.value_or(Money {});
        return money.has_value();
    } else if constexpr (std::is_same_v<T, bool>) {
        const QString answer = text.toLower();
        to = answer == QLatin1String("yes") || answer == QLatin1String("true") || answer == Cli::tr("yes").toLower();
        return to || answer == QLatin1String("no") || answer == QLatin1String("false")
            || answer == Cli::tr("no").toLower();
    } else {
        return false;
    }
}

/// How the values of a unit of several fields are told.
template <class R> QStringList fieldsOf(int unit)
{
    QStringList names;
    forEachField<R>([&](const auto &field) {
        if (unitOf(field) == unit)
            names << QLatin1String(field.name);
    });
    return names;
}

/// The record of the conflict with a third value.
Result<RecordChange> written(const ConflictView &view, const QStringList &values, QDate today)
{
    RecordChange chosen = view.sides.front().record;
    const int unit = view.conflict.unit;
    Problems problems;
    std::visit(
        [&]<class R>(Change<R> &change) {
            const QStringList names = fieldsOf<R>(unit);
            if (!change.after || names.isEmpty()) {
                problems = { usage(Cli::tr("Here a side has to be chosen; there is no third value.")) };
                return;
            }
            for (const QString &value : values) {
                const qsizetype sign = value.indexOf(QLatin1Char('='));
                const QString name = names.size() == 1 ? names.front() : value.left(std::max<qsizetype>(sign, 0));
                const QString text = names.size() == 1 ? value : value.mid(sign + 1);
                if (!names.contains(name))
                    problems = { usage(fillIn(Cli::tr("“%1” names none of the fields %2: write “%3=…”."),
                        { value, names.join(QLatin1String(", ")), names.front() })) };
                forEachField<R>([&](const auto &field) {
                    if (unitOf(field) == unit && QLatin1String(field.name) == name
                        && !readValue((*change.after).*(field.member), text, today))
                        problems = { usage(fillIn(Cli::tr("“%1” is no value for “%2”, or a side has to be chosen."),
                            { text, unitName(view.conflict.type, unit) })) };
                });
            }
            if constexpr (std::is_same_v<R, Member>) {
                if (problems.empty())
                    problems = validate(*change.after, today);
            }
        },
        chosen);
    return problems.empty() ? Result<RecordChange>(std::move(chosen)) : Result<RecordChange>(std::move(problems));
}

/// Which side of each conflict a rule takes.
struct ManyRule {
    enum class Take { Newest, Ours, Theirs, From } take = Take::Newest;
    DeviceId own;
    DeviceId from;

    [[nodiscard]] bool fits(const Entry &entry) const
    {
        switch (take) {
        case Take::Newest:
            return true;
        case Take::Ours:
            return entry.device == own;
        case Take::Theirs:
            return entry.device != own;
        case Take::From:
            return entry.device == from;
        }
        return false;
    }
};

/// Deletions against edits and values that guard a person are decided one by one.
bool isForMany(const Conflict &conflict)
{
    bool fits = conflict.unit != existenceUnit;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        forEachField<R>([&](const auto &field) {
            if (RecordTraits<R>::type == conflict.type && unitOf(field) == conflict.unit)
                fits = fits && field.merge != Merge::Restrictive;
        });
    });
    return fits;
}

Result<ManyRule> ruleOf(const Invocation &invocation, const Register &book)
{
    auto own = book.ownDevice();
    auto roster = book.reader().all<Device>();
    if (!own || !roster)
        return own ? roster.problems() : own.problems();
    ManyRule rule;
    rule.own.uuid = own->uuid;
    int named = 0;
    for (const auto &[option, take] :
        { std::pair("newest", ManyRule::Take::Newest), std::pair("ours", ManyRule::Take::Ours),
            std::pair("theirs", ManyRule::Take::Theirs), std::pair("from", ManyRule::Take::From) }) {
        if (!invocation.has(option))
            continue;
        rule.take = take;
        ++named;
    }
    if (named != 1)
        return usage(Cli::tr("With --all goes one of --newest, --ours, --theirs and --from."));
    if (rule.take == ManyRule::Take::From) {
        const QString name = invocation.value("from");
        const auto at = std::find_if(roster->begin(), roster->end(),
            [&](const Device &device) { return device.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (at == roster->end())
            return usage(fillIn(Cli::tr("There is no laptop “%1”. “rollbook-cli devices” lists them."), { name }));
        rule.from.uuid = at->id.uuid;
    }
    return rule;
}

Done settleMany(Context &context, Register &book, const std::vector<Conflict> &conflicts)
{
    auto rule = ruleOf(context.invocation(), book);
    if (!rule)
        return rule.problems();
    SettleConflicts command;
    for (const Conflict &conflict : conflicts) {
        if (!isForMany(conflict))
            continue;
        auto view = viewOf(conflict, book.reader());
        if (!view)
            return view.problems();
        const ConflictSide *taken = nullptr;
        for (const ConflictSide &side : view->sides) {
            if (rule->fits(side.entry) && (taken == nullptr || standsBefore(side.entry, taken->entry)))
                taken = &side;
        }
        if (taken != nullptr)
            command.decisions.push_back({ conflict, taken->record });
    }
    const auto settled = static_cast<qint64>(command.decisions.size());
    if (settled > 0) {
        if (auto done = book.submit(command); !done)
            return done.problems();
    }
    context.line(fillIn(Cli::tr("Settled: %1. Left for a person to decide: %2."),
        { formatCount(settled), formatCount(static_cast<qint64>(conflicts.size()) - settled) }));
    return {};
}

/// The number of a side, from 1, as an index.
Result<std::size_t> sideOf(const Invocation &invocation, std::size_t count)
{
    bool good = false;
    const qsizetype side = invocation.argument(2).toLongLong(&good);
    if (good && side >= 1 && side <= static_cast<qsizetype>(count))
        return static_cast<std::size_t>(side - 1);
    return usage(fillIn(
        Cli::tr("“%1” is no side of this conflict; it has %2."), { invocation.argument(2), QString::number(count) }));
}

Done settleOne(Context &context, Register &book, const Conflict &conflict)
{
    auto view = viewOf(conflict, book.reader());
    if (!view)
        return view.problems();
    const QStringList values = context.invocation().values("value");
    std::optional<RecordChange> chosen;
    if (values.isEmpty()) {
        auto side = sideOf(context.invocation(), view->sides.size());
        if (!side)
            return side.problems();
        chosen = view->sides[*side].record;
    } else {
        auto third = written(*view, values, context.clock().today());
        if (!third)
            return third.problems();
        chosen = std::move(*third);
    }
    if (auto done = book.submit(SettleConflicts { { { view->conflict, *chosen } } }); !done)
        return done.problems();
    context.line(Cli::tr("Settled; the decision goes to the other laptops with the next change file."));
    return {};
}

/// The commands that a decision about a doubt comes to; `keep`: things are as they look, in two.
Result<std::vector<Command>> decided(const Invocation &invocation, const Doubt &doubt)
{
    const bool keep = invocation.has("keep");
    std::vector<Command> commands;
    if (doubt.kind == DoubtKind::Provisional)
        return std::vector<Command> { GiveNumber { { doubt.records.front() } } };
    if (doubt.kind == DoubtKind::DoublePayment) {
        if (!keep)
            return usage(Cli::tr("If the payment was entered twice, take one of its entries back with “undo”. If not, "
                                 "say --keep."));
        return std::vector<Command> { KeepPayment { { doubt.records.back() } } };
    }
    if (keep && doubt.kind == DoubtKind::SamePerson)
        return std::vector<Command> { KeepApart { { doubt.records.front() }, { doubt.records.back() } } };
    auto side = sideOf(invocation, doubt.records.size());
    if (!side)
        return side.problems();
    for (std::size_t i = 0; i < doubt.records.size(); ++i) {
        if (i == *side)
            continue;
        if (doubt.kind == DoubtKind::SamePerson)
            commands.emplace_back(MergeMembers { { doubt.records[*side] }, { doubt.records[i] }, {} });
        else
            commands.emplace_back(GiveNumber { { doubt.records[i] }, true });
    }
    return commands;
}

Done settleDoubt(Context &context, Register &book, const Doubt &doubt)
{
    auto commands = decided(context.invocation(), doubt);
    if (!commands)
        return commands.problems();
    for (const Command &command : *commands) {
        auto done = book.submit(command);
        if (!done)
            return done.problems();
        if (done->isNull())
            return usage(
                Cli::tr("This laptop has no lasting number to give: exchange changes with the coordinator's."));
    }
    context.line(Cli::tr("Settled; the decision goes to the other laptops with the next change file."));
    return {};
}

} // namespace

Done runResolve(Context &context)
{
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
