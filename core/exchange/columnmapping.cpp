// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/base/fold.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/values.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollbook {

namespace {

const QLatin1String columnsKey("columns");
const QLatin1String nameKey("name");
const QLatin1String fieldKey("field");
const QLatin1String orderKey("order");
const QLatin1String monthFirst("month-first");
const QLatin1String dayFirst("day-first");

/// A second telephone or e-mail column feeds the second field.
int secondOf(int target)
{
    return target == target::Telephone ? target::Telephone2 : target == target::Email ? target::Email2 : target::None;
}

void give(ColumnMapping &mapping, std::size_t column, int target, Confidence confidence)
{
    if (mapping.columnOf(target) >= 0)
        target = secondOf(target);
    if (target == target::None || mapping.columnOf(target) >= 0)
        return;
    mapping.columns[column].target = target;
    mapping.columns[column].confidence = confidence;
}

void swapTarget(ColumnMapping &mapping, int from, int to)
{
    const int column = mapping.columnOf(from);
    if (column >= 0 && mapping.columnOf(to) < 0)
        mapping.columns[static_cast<std::size_t>(column)].target = to;
}

/// Names that mean one thing alone and another in company.
void settle(ColumnMapping &mapping)
{
    const auto feeds = [&](int target) { return mapping.columnOf(target) >= 0; };
    if (feeds(target::Given) && !feeds(target::Family))
        swapTarget(mapping, target::FullName, target::Family);
    else if (feeds(target::Family) && !feeds(target::Given))
        swapTarget(mapping, target::FullName, target::Given);
    if (feeds(target::Town) || feeds(target::Postcode))
        swapTarget(mapping, target::Address, target::Address1);
    const int whole = mapping.columnOf(target::FullName);
    if (whole >= 0 && feeds(target::Given) && feeds(target::Family))
        mapping.columns[static_cast<std::size_t>(whole)] = { mapping.columns[static_cast<std::size_t>(whole)].name };
}

/// What most of the filled cells of a column look like.
int byContent(std::span<const QStringList> rows, qsizetype column)
{
    qsizetype filled = 0;
    qsizetype emails = 0;
    qsizetype postcodes = 0;
    qsizetype telephones = 0;
    for (const QStringList &row : rows) {
        const QStringView cell = cellText(QStringView(row.value(column)));
        if (cell.isEmpty())
            continue;
        ++filled;
        const auto email = readEmail(cell);
        emails += cell.contains(QLatin1Char('@')) && email.note != NoteCode::EmailUnusual ? 1 : 0;
        const auto postcode = readPostcode(cell);
        postcodes += postcode.state == CellState::Good && postcode.note != NoteCode::PostcodeUnusual ? 1 : 0;
        const QString dialled = foldedTelephone(cell);
        const bool begins = cell.front() == QLatin1Char('0') || cell.front() == QLatin1Char('+');
        telephones += begins && dialled.size() >= 10 && dialled.size() <= 14 ? 1 : 0;
    }
    const auto most = [filled](qsizetype count) { return filled > 0 && count * 10 >= filled * 7; };
    return most(emails)    ? target::Email
        : most(postcodes)  ? target::Postcode
        : most(telephones) ? target::Telephone
                           : target::None;
}

} // namespace

int ColumnMapping::columnOf(int target) const
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [target](const MappedColumn &c) { return c.target == target; });
    return target == target::None || found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

void ColumnMapping::choose(int column, int target)
{
    if (const int before = columnOf(target); before >= 0)
        columns[static_cast<std::size_t>(before)].target = target::None;
    columns[static_cast<std::size_t>(column)].target = target;
    columns[static_cast<std::size_t>(column)].confidence = Confidence::Chosen;
}

Done ColumnMapping::choose(const QString &column, const QString &field)
{
    const QString wanted = foldedJoined(column);
    const auto byName = std::find_if(
        columns.begin(), columns.end(), [&](const MappedColumn &c) { return foldedJoined(c.name) == wanted; });
    if (byName == columns.end() || wanted.isEmpty())
        return Problem { ProblemCode::CsvColumnMissing, {}, { column } };
    const int at = static_cast<int>(byName - columns.begin());
    if (field.isEmpty()) {
        choose(at, target::None);
        return {};
    }
    if (const ImportTarget *found = importTarget(field)) {
        choose(at, found->code);
        return {};
    }
    QStringList allowed;
    for (const ImportTarget &known : importTargets())
        allowed << QLatin1String(known.name);
    return Problem { ProblemCode::UnknownValue, column, { field, allowed.join(QStringLiteral(", ")) } };
}

QStringList ColumnMapping::leftOut() const
{
    QStringList names;
    for (const MappedColumn &column : columns) {
        if (column.target == target::None && !column.name.isEmpty())
            names << column.name;
    }
    return names;
}

Done ColumnMapping::check() const
{
    for (const int needed : { target::Family, target::FullName, target::Given, target::Number }) {
        if (columnOf(needed) >= 0)
            return {};
    }
    return Problem { ProblemCode::MappingIncomplete, {}, { QLatin1String(importTarget(target::Family)->name) } };
}

QByteArray ColumnMapping::toJson() const
{
    QJsonArray list;
    for (const MappedColumn &column : columns) {
        QJsonObject object { { nameKey, column.name } };
        if (const ImportTarget *found = importTarget(column.target))
            object.insert(fieldKey, QLatin1String(found->name));
        if (column.order)
            object.insert(orderKey, *column.order == DateOrder::MonthFirst ? monthFirst : dayFirst);
        list.append(object);
    }
    return QJsonDocument(QJsonObject { { columnsKey, list } }).toJson(QJsonDocument::Compact);
}

std::optional<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json, const QStringList &header)
{
    const QJsonArray list = QJsonDocument::fromJson(json).object().value(columnsKey).toArray();
    if (list.size() != header.size() || list.isEmpty())
        return std::nullopt;
    ColumnMapping mapping;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        if (foldedJoined(object.value(nameKey).toString()) != foldedJoined(header[i]))
            return std::nullopt;
        MappedColumn column { header[i], target::None, Confidence::Chosen };
        const ImportTarget *found = importTarget(object.value(fieldKey).toString());
        if (found && mapping.columnOf(found->code) < 0)
            column.target = found->code;
        if (const QString order = object.value(orderKey).toString(); !order.isEmpty())
            column.order = order == monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

QString headerFingerprint(const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : header)
        hash.addData(QString(foldedJoined(name) + QLatin1Char('\n')).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

ColumnMapping guessColumns(const QStringList &header, std::span<const QStringList> rows)
{
    ColumnMapping mapping;
    qsizetype width = header.size();
    for (const QStringList &row : rows)
        width = header.isEmpty() ? std::max(width, row.size()) : width;
    for (qsizetype i = 0; i < width; ++i)
        mapping.columns.push_back({ header.value(i) });
    for (const bool whole : { true, false }) {
        for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
            const KnownColumn known = knownColumn(mapping.columns[i].name);
            if (mapping.columns[i].target == target::None && known.whole == whole && known.target != target::None)
                give(mapping, i, known.target, whole ? Confidence::Known : Confidence::Similar);
        }
    }
    settle(mapping);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const int found
            = mapping.columns[i].target == target::None ? byContent(rows, static_cast<qsizetype>(i)) : target::None;
        if (found != target::None && mapping.columnOf(found) < 0)
            give(mapping, i, found, Confidence::Content);
    }
    return mapping;
}

} // namespace rollbook
