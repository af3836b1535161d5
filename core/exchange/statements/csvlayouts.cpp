// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/csvlayouts.h"

#include "core/exchange/statements/knownlayouts.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/values.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

namespace {

/// The first column that has one of the names, or -1.
int columnCalled(const QStringList &foldedHeader, const QString &names)
{
    for (const QString &name : names.split(u'|')) {
        if (const qsizetype at = foldedHeader.indexOf(name); at >= 0)
            return static_cast<int>(at);
    }
    return -1;
}

/// "EUR" of "amount (eur)".
QString currencyInBrackets(const QString &name)
{
    const bool three = name.size() > 5 && name.endsWith(u')') && name[name.size() - 5] == u'(';
    return three ? name.mid(name.size() - 4, 3).toUpper() : QString();
}

QStringList foldedHeaderOf(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(columnFolded(name));
    while (!names.isEmpty() && names.back().isEmpty())
        names.removeLast();
    return names;
}

CsvPlan planFrom(const KnownLayout &layout, const QStringList &names)
{
    CsvPlan plan;
    plan.key = QLatin1String(layout.key);
    plan.institution = QLatin1String(layout.institution);
    plan.split = layout.split;
    plan.accepted = QLatin1String(layout.accepted);
    plan.provider = layout.provider;
    plan.asksDates = layout.asksDates;
    plan.payouts = layout.payouts;
    for (const KnownColumnOf &column : layout.columns) {
        const int at = columnCalled(names, QLatin1String(column.names));
        if (at < 0 || !column.field)
            continue;
        plan.at(*column.field).push_back(at);
        if (*column.field == LineField::Amount)
            plan.currency = currencyInBrackets(names[at]);
    }
    return plan;
}

/// How many columns fit; 0 when one that has to be there is missing, or the layout allows no others and there are.
int fitOf(const KnownLayout &layout, const QStringList &names)
{
    int found = 0;
    for (const KnownColumnOf &column : layout.columns) {
        const bool there = columnCalled(names, QLatin1String(column.names)) >= 0;
        if (!there && column.required)
            return 0;
        found += there ? 1 : 0;
    }
    const auto named = std::count_if(names.begin(), names.end(), [](const QString &name) { return !name.isEmpty(); });
    return layout.exact && named > found ? 0 : found;
}

bool isDayCell(const QString &cell)
{
    const Reading<QDate> read = readDate(cell, {});
    return read.state == CellState::Good && cell.size() >= 6;
}

bool isAmountCell(const QString &cell)
{
    bool bad = false;
    return statementAmount(cell, bad).has_value();
}

bool isAccountCell(const QString &cell)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const bool plain = std::all_of(
        cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'-' || c == u' ' || c == u'/'; });
    return plain && digits >= 8;
}

/// Whether a cell fits the letter of a shape: d day, m amount, o amount or nothing, a account, c currency, e nothing,
/// t any text.
bool fitsLetter(char letter, const QString &cell)
{
    switch (letter) {
    case 'd':
        return isDayCell(cell);
    case 'm':
        return isAmountCell(cell);
    case 'o':
        return cell.isEmpty() || isAmountCell(cell);
    case 'a':
        return isAccountCell(cell);
    case 'c':
        return cell.size() == 3
            && std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    case 'e':
        return cell.isEmpty();
    default:
        return true;
    }
}

bool fitsShape(const KnownShape &shape, std::span<const QStringList> rows)
{
    const QLatin1String letters(shape.letters);
    return std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) {
        qsizetype size = row.size();
        while (size > letters.size() && row[size - 1].trimmed().isEmpty())
            --size;
        if (size != letters.size())
            return false;
        for (qsizetype i = 0; i < size; ++i) {
            if (!fitsLetter(letters[i].toLatin1(), statementText(row[i])))
                return false;
        }
        return true;
    });
}

} // namespace

QString columnFolded(QStringView name)
{
    return readLine(name).toCaseFolded();
}

int knownStatementColumns(std::span<const QStringView> cells)
{
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const KnownLayout &layout : knownLayouts()) {
            for (const KnownColumnOf &column : layout.columns) {
                for (const QString &name : QString(QLatin1String(column.names)).split(u'|'))
                    names.insert(name);
            }
        }
        return names;
    }();
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
        [](QStringView cell) { return cell.size() < 60 && known.contains(columnFolded(cell)); }));
}

std::optional<CsvPlan> planByHeader(const QStringList &header)
{
    const QStringList names = foldedHeaderOf(header);
    const KnownLayout *best = nullptr;
    int most = 0;
    for (const KnownLayout &layout : knownLayouts()) {
        if (const int fit = fitOf(layout, names); fit > most) {
            most = fit;
            best = &layout;
        }
    }
    return best ? std::optional(planFrom(*best, names)) : std::nullopt;
}

std::optional<CsvPlan> planByShape(std::span<const QStringList> rows)
{
    if (rows.empty())
        return std::nullopt;
    for (const KnownShape &shape : knownShapes()) {
        if (!fitsShape(shape, rows))
            continue;
        CsvPlan plan;
        plan.key = QLatin1String(shape.key);
        plan.institution = QLatin1String(shape.institution);
        plan.split = shape.split;
        for (const auto &[field, column] : shape.columns)
            plan.at(field).push_back(column);
        return plan;
    }
    return std::nullopt;
}

QString csvInstitution(const QString &key)
{
    for (const KnownLayout &layout : knownLayouts()) {
        if (key == QLatin1String(layout.key))
            return QLatin1String(layout.institution);
    }
    for (const KnownShape &shape : knownShapes()) {
        if (key == QLatin1String(shape.key))
            return QLatin1String(shape.institution);
    }
    return {};
}

} // namespace rollbook
