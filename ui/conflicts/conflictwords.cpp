// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictwords.h"

#include "core/rules/validation.h"
#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

template <class R> QString nameIn(const R &record)
{
    if constexpr (requires { record.given; })
        return displayName(record);
    else if constexpr (requires { record.name; })
        return record.name;
    else
        return {};
}

/// The name of a record of any type; empty when it is not there or has none.
QString nameOfAny(const Uuid &id, const Reader &reader)
{
    QString name;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (
            requires(R record) { record.name; } || requires(R record) { record.given; }) {
            if (!name.isEmpty())
                return;
            const Id<R> one { id };
            if (const auto found = reader.some(std::span<const Id<R>>(&one, 1)); found && !found->empty())
                name = nameIn(found->front());
        }
    });
    return name;
}

bool isEdited(const RecordChange &change)
{
    return !differences(change).empty();
}

} // namespace

QString conflictSubject(const Conflict &conflict, const Reader &reader)
{
    const QString name = nameOfAny(conflict.subject, reader);
    return name.isEmpty() ? recordName(conflict.type) : name;
}

Result<SubjectWords> subjectsOf(std::span<const Conflict> conflicts, const Reader &reader)
{
    SubjectWords words;
    Done done;
    for (const Conflict &conflict : conflicts)
        words.names.emplace(conflict.subject, QString());
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if constexpr (
            requires(R record) { record.name; } || requires(R record) { record.given; }) {
            if (!done)
                return;
            std::vector<Id<R>> nameless;
            for (const auto &[id, name] : words.names) {
                if (name.isEmpty())
                    nameless.push_back({ id });
            }
            const auto found = reader.some(std::span<const Id<R>>(nameless));
            if (!found) {
                done = found.problems();
                return;
            }
            for (const R &record : *found) {
                words.names[record.id.uuid] = nameIn(record);
                if constexpr (std::is_same_v<R, Member>)
                    words.numbers[record.id.uuid] = record.number;
            }
        }
    });
    if (!done)
        return done.problems();
    for (const Conflict &conflict : conflicts) {
        if (QString &name = words.names[conflict.subject]; name.isEmpty())
            name = recordName(conflict.type);
    }
    return words;
}

QString memberNumber(const Conflict &conflict, const Reader &reader)
{
    const auto member = reader.one(Id<Member> { conflict.subject });
    return member ? member->number : QString();
}

QString conflictField(const Conflict &conflict)
{
    QString field = unitName(conflict.type, conflict.unit);
    if (conflict.record == conflict.subject)
        return field;
    return fillIn(ConflictWords::tr("%1: %2", "kind of record, field"), { recordName(conflict.type), field });
}

NameOf namesBy(const Reader &reader)
{
    return [&reader](Uuid id) { return nameOfAny(id, reader); };
}

QString valueWords(const Conflict &conflict, const UnitValues &values, const QString &currency, const NameOf &names)
{
    QStringList lines;
    for (const auto &[field, value] : values) {
        if (const QString text = fieldValueWords(conflict.type, field, value, currency, names); !text.isEmpty())
            lines << text;
    }
    return lines.isEmpty() ? ConflictWords::tr("(empty)") : lines.join(QLatin1Char('\n'));
}

QString sideWords(const Conflict &conflict, const ConflictSide &side, const QString &currency, const NameOf &names)
{
    if (conflict.unit != existenceUnit)
        return valueWords(conflict, side.after, currency, names);
    if (visitChange([](const auto &change) { return !change.after; }, side.record))
        return ConflictWords::tr("Delete the record");
    if (!isEdited(side.record))
        return ConflictWords::tr("Keep the record: something else refers to it");
    QStringList lines { ConflictWords::tr("Keep the record, which was changed:") };
    for (const FieldDifference &difference : differences(side.record)) {
        const QString value = fieldValueWords(conflict.type, difference.field, difference.after, currency, names);
        const QString empty = ConflictWords::tr("(empty)");
        lines << fillIn(ConflictWords::tr("%1: %2", "field, value"),
            { unitName(conflict.type, difference.field).isEmpty() ? QLatin1String(difference.name)
                                                                  : unitName(conflict.type, difference.field),
                value.isEmpty() ? empty : value });
    }
    return lines.join(QLatin1Char('\n'));
}

QString laptopName(const Entry &entry, const NameOf &names)
{
    const QString name = names(entry.device.uuid);
    return name.isEmpty() ? entry.actor.device : name;
}

QString authorWords(const Entry &entry, const NameOf &names)
{
    return fillIn(ConflictWords::tr("%1 on “%2”, %3", "person, laptop, moment"),
        { entry.actor.name, laptopName(entry, names), formatMoment(entry.stamp.milliseconds) });
}

} // namespace rollbook
