// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thirdvalue.h"

#include "app/cli/fieldkeys.h"
#include "app/cli/verb.h"
#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <algorithm>

namespace rollbook::cli {

namespace {

Result<FieldValue> readFlag(const char *field, const QString &text)
{
    const QString answer = text.toLower();
    for (const bool yes : { true, false }) {
        const QString word = yes ? Cli::tr("yes") : Cli::tr("no");
        if (answer == QLatin1String(yes ? "yes" : "no") || answer == QLatin1String(yes ? "true" : "false")
            || answer == word.toLower())
            return fieldValue(yes);
    }
    return Problem { ProblemCode::UnknownValue, QLatin1String(field), { text, QStringLiteral("yes, no") } };
}

FieldValue readList(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(QLatin1Char(','))) {
        if (const QString word = item.trimmed(); !word.isEmpty())
            items << word;
    }
    return fieldValue(items);
}

/// Reads a value as the field has it, or tells why it is none.
template <class T> Result<FieldValue> readValue(const char *field, const QString &text, QDate today)
{
    if constexpr (std::is_same_v<T, QDate>) {
        const QDate day = text.isEmpty() ? QDate() : parseDate(text, today);
        if (!text.isEmpty() && !day.isValid())
            return Problem { ProblemCode::NotADate, QLatin1String(field), { text } };
        return fieldValue(day);
    } else if constexpr (std::is_same_v<T, Money>) {
        const auto money = parseMoney(text);
        if (!money)
            return Problem { ProblemCode::NotMoney, QLatin1String(field), { text } };
        return fieldValue(*money);
    } else if constexpr (std::is_same_v<T, bool>) {
        return readFlag(field, text);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return readList(text);
    } else {
        return fieldValue(text);
    }
}

/// What is wrong with a record by itself.
Problems wrongIn(const RecordChange &record, QDate today)
{
    return visitChange(
        [&]<class R>(const Change<R> &change) {
            Problems problems = validateTexts(*change.after);
            Problems rest;
            if constexpr (requires { validate(*change.after, today); })
                rest = validate(*change.after, today);
            else if constexpr (requires { validate(*change.after); })
                rest = validate(*change.after);
            problems.insert(problems.end(), rest.begin(), rest.end());
            return problems;
        },
        record);
}

/// What the third value makes wrong; what else is wrong with the record was so before and is not asked here.
Problems newlyWrong(const RecordChange &start, const RecordChange &chosen, QDate today)
{
    const Problems before = wrongIn(start, today);
    Problems problems = wrongIn(chosen, today);
    std::erase_if(problems, [&](const Problem &problem) { return std::ranges::count(before, problem) > 0; });
    return problems;
}

/// The texts by the names of their fields.
Result<std::map<QString, QString>> textsByField(const QStringList &given, const QStringList &fields)
{
    std::map<QString, QString> texts;
    for (const QString &one : given) {
        const qsizetype sign = one.indexOf(QLatin1Char('='));
        const bool only = fields.size() == 1;
        const QString field = only ? fields.front() : one.left(std::max<qsizetype>(sign, 0));
        if (!fields.contains(field))
            return usage(fillIn(Cli::tr("“%1” names none of the fields %2: write “%3=…”."),
                { one, fields.join(QLatin1String(", ")), fields.front() }));
        texts[field] = only ? one : one.mid(sign + 1);
    }
    return texts;
}

} // namespace

Result<RecordChange> thirdValue(const ConflictView &view, const QStringList &given, QDate today)
{
    const Conflict &conflict = view.conflict;
    const RecordChange &start = view.sides.front().record;
    if (!canBeWritten(conflict) || unitValues(start, conflict.unit).empty())
        return usage(Cli::tr("Here a side has to be chosen; there is no third value."));
    const QStringList fields = fieldKeys(conflict.type, conflict.unit);
    auto texts = textsByField(given, fields);
    if (!texts)
        return texts.problems();
    UnitValues values;
    Problems problems;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != conflict.type)
            return;
        forEachFieldOf<R>(conflict.unit, [&]<class T>(const Field<R, T> &field) {
            const auto text = texts->find(QLatin1String(field.name));
            if (text == texts->end())
                return;
            auto value = readValue<T>(field.name, text->second, today);
            if (value)
                values.emplace_back(field.id, *value);
            else
                problems.push_back(value.problems().front());
        });
    });
    RecordChange chosen = withValues(start, values);
    if (problems.empty())
        problems = newlyWrong(start, chosen, today);
    return problems.empty() ? Result<RecordChange>(std::move(chosen)) : Result<RecordChange>(std::move(problems));
}

} // namespace rollbook::cli
