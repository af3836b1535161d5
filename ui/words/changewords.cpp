// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/changewords.h"

#include "core/rules/validation.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

namespace rollbook {

namespace {

template <class R> QString ownName(const R &record, const QString &currency)
{
    if constexpr (requires { record.given; })
        return displayName(record);
    else if constexpr (requires { record.name; })
        return record.name;
    else if constexpr (std::is_same_v<R, StatementLine>)
        return fillIn(ChangeWords::tr("%1 on %2"), { formatMoney(record.amount, currency), formatDate(record.day) });
    else if constexpr (std::is_same_v<R, Batch>)
        return formatDate(record.opened);
    else
        return {};
}

bool isOfUnit(int type, int field, int unit)
{
    bool found = false;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != type)
            return;
        forEachFieldOf<R>(unit, [&](const auto &one) { found = found || one.id == field; });
    });
    return found;
}

QString nameOfType(int type)
{
    QString name;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == type)
            name = QLatin1String(RecordTraits<R>::name);
    });
    return name;
}

} // namespace

ChangeWords::ChangeWords(const Reader &reader) : m_reader(reader), m_laptops(reader), m_currency(QStringLiteral("GBP"))
{
    if (const auto organisation = reader.organisation())
        m_currency = organisation->currency;
}

void ChangeWords::note(const RecordChange &change)
{
    visitChange(
        [this]<class R>(const Change<R> &c) {
            const R &record = c.after ? *c.after : *c.before;
            if (const QString name = ownName(record, m_currency); !name.isEmpty())
                m_names[record.id.uuid] = name;
        },
        change);
}

/// The record's own name, or that of the person it is about.
QString ChangeWords::nameFor(const RecordChange &change)
{
    note(change);
    const QString own
        = visitChange([this](const auto &c) { return ownName(c.after ? *c.after : *c.before, m_currency); }, change);
    return own.isEmpty() && subjectOf(change) != recordId(change) ? nameOf(subjectOf(change)) : own;
}

QString ChangeWords::title(const RecordChange &change)
{
    const QString name = nameFor(change);
    return visitChange(
        [&name]<class R>(const Change<R> &c) {
            const QString kind = recordName(RecordTraits<R>::type);
            if (name.isEmpty())
                return fillIn(!c.before ? tr("New %1") : !c.after ? tr("Removed %1") : tr("Changed %1"), { kind });
            return fillIn(!c.before ? tr("New %1: %2")
                    : !c.after      ? tr("Removed %1: %2")
                                    : tr("Changed %1: %2"),
                { kind, name });
        },
        change);
}

QString ChangeWords::recordTitle(const RecordChange &change)
{
    const QString name = nameFor(change);
    QString kind = recordName(recordType(change));
    kind[0] = kind.at(0).toUpper();
    return name.isEmpty() ? kind : fillIn(tr("%1: %2"), { kind, name });
}

std::vector<FieldWords> ChangeWords::fields(const RecordChange &change, int unit)
{
    const int type = recordType(change);
    const QString record = nameOfType(type);
    std::vector<FieldWords> words;
    // A new record has every field; that one is not set is no news.
    const auto isBlank = [](const FieldValue &value) {
        const auto *number = std::get_if<qint64>(&value);
        return std::holds_alternative<std::monostate>(value) || (number != nullptr && *number == 0);
    };
    for (const FieldDifference &difference : differences(change)) {
        if (isBlank(difference.before) && isBlank(difference.after))
            continue;
        if (unit != existenceUnit && !isOfUnit(type, difference.field, unit))
            continue;
        const auto told = [&](const FieldValue &value) {
            return fieldValueWords(type, difference.field, value, m_currency, [this](Uuid id) { return nameOf(id); });
        };
        FieldWords one { fieldLabel(record, QLatin1String(difference.name)), told(difference.before),
            told(difference.after) };
        if (one.before != one.after)
            words.push_back(std::move(one));
    }
    return words;
}

QString ChangeWords::line(const RecordChange &change, int unit)
{
    QStringList parts;
    for (const FieldWords &one : fields(change, unit)) {
        const QString nothing = tr("nothing");
        parts.append(fillIn(tr("%1: %2 → %3"),
            { one.field, one.before.isEmpty() ? nothing : one.before, one.after.isEmpty() ? nothing : one.after }));
    }
    return parts.join(QLatin1String("; "));
}

QString ChangeWords::whoAndWhen(const Entry &entry) const
{
    const QString when = formatMoment(entry.stamp.milliseconds);
    const QString laptop = laptopOf(entry);
    return laptop.isEmpty() ? fillIn(tr("%1, %2"), { entry.actor.name, when })
                            : fillIn(tr("%1 on %2, %3"), { entry.actor.name, laptop, when });
}

QString ChangeWords::reason(const UndoItem &item) const
{
    if (item.why)
        return problemWords(*item.why, m_currency);
    return item.since ? fillIn(tr("changed by %1"), { whoAndWhen(*item.since) }) : QString();
}

QString ChangeWords::nameOf(const Uuid &id)
{
    const auto known = m_names.find(id);
    if (known != m_names.end())
        return known->second;
    QString name;
    if (const auto member = m_reader.one(Id<Member> { id }))
        name = displayName(*member);
    else if (const auto group = m_reader.one(Id<Group> { id }))
        name = group->name;
    else if (const auto type = m_reader.one(Id<MembershipType> { id }))
        name = type->name;
    else if (const auto period = m_reader.one(Id<Period> { id }))
        name = fillIn(tr("from %1"), { formatDate(period->start) });
    else if (const auto charge = m_reader.one(Id<Charge> { id }))
        name = formatMoney(charge->amount, m_currency);
    else if (const auto payment = m_reader.one(Id<Payment> { id }))
        name = fillIn(tr("%1 on %2"), { formatMoney(payment->amount, m_currency), formatDate(payment->received) });
    else if (const auto line = m_reader.one(Id<StatementLine> { id }))
        name = ownName(*line, m_currency);
    else if (const auto file = m_reader.one(Id<StatementFile> { id }))
        name = file->name;
    else if (const auto account = m_reader.one(Id<BankAccount> { id }))
        name = account->name;
    else if (const auto batch = m_reader.one(Id<Batch> { id }))
        name = ownName(*batch, m_currency);
    m_names[id] = name;
    return name;
}

} // namespace rollbook
