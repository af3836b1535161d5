// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/columnsasked.h"

#include "core/exchange/statements/statementtext.h"
#include "core/exchange/values.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype fingerprintLetters = 32;

struct FieldName {
    const char *name;
    LineField field;
    const char *usual; ///< what banks call it, folded, separated by bars
};
/// In the order in which they take their columns.
constexpr FieldName fieldNames[] = {
    { "day", LineField::Day,
        "date|transaction date|posting date|posted date|booking date|value date|day|completed date|date posted|datum|"
        "dyddiad" },
    { "in", LineField::In, "in|money in|paid in|credit|credits|credit amount|receipts|received|deposits|deposit" },
    { "out", LineField::Out, "out|money out|paid out|debit|debits|debit amount|payments|withdrawals|withdrawal|spent" },
    { "amount", LineField::Amount, "amount|value|net amount|transaction amount|sum|gross|swm" },
    { "balance", LineField::Balance, "balance|running balance|account balance|balance after" },
    { "fee", LineField::Fee, "fee|fees|charge|charges|commission" },
    { "payer", LineField::Payer,
        "payer|name|counter party|counterparty|from|payee|description|details|transaction description|narrative|"
        "particulars|memo|transaction" },
    { "reference", LineField::Reference,
        "reference|ref|payment reference|customer reference|your reference|memo|narrative|details|description|"
        "narrative #2|notes" },
    { "kind", LineField::Kind, "type|transaction type|kind|code|subcategory|method" },
    { "account", LineField::Account, "account|account number|account no|sort code|iban" },
    { "mark", LineField::Mark, "id|transaction id|fitid|transaction number|unique id" },
    { "direction", LineField::Direction, "dr/cr|cr/dr|d/c|c/d|debit/credit|credit/debit|direction|sign" },
};

const FieldName *fieldCalled(QStringView name)
{
    for (const FieldName &field : fieldNames) {
        if (name == QLatin1String(field.name))
            return &field;
    }
    return nullptr;
}

/// What every filled cell of a column is: d day, m amount, t text, e nothing at all.
QChar columnHolds(std::span<const QStringList> rows, qsizetype column)
{
    bool days = true;
    bool amounts = true;
    bool filled = false;
    for (const QStringList &row : rows) {
        const QString cell = statementText(row.value(column));
        if (cell.isEmpty())
            continue;
        filled = true;
        days = days && cell.size() >= 6 && readDate(cell, {}).state == CellState::Good;
        bool bad = false;
        amounts = amounts && statementAmount(cell, bad).has_value();
    }
    return !filled ? u'e' : days ? u'd' : amounts ? u'm' : u't';
}

qsizetype widestOf(std::span<const QStringList> rows)
{
    qsizetype widest = 0;
    for (const QStringList &row : rows)
        widest = std::max(widest, row.size());
    return widest;
}

/// Columns that no name told: the first of days, the first of money, the longest of text.
void guessByValues(std::span<const QStringList> rows, qsizetype count, std::array<qsizetype, lineFieldCount> &found)
{
    const auto place = [&found](LineField field) -> qsizetype & { return found[static_cast<std::size_t>(field)]; };
    const auto taken
        = [&found](qsizetype column) { return std::find(found.begin(), found.end(), column) != found.end(); };
    const bool money = place(LineField::Amount) >= 0 || place(LineField::In) >= 0 || place(LineField::Out) >= 0;
    qsizetype longest = 0;
    for (qsizetype column = 0; column < count; ++column) {
        if (taken(column))
            continue;
        const QChar holds = columnHolds(rows, column);
        if (holds == u'd' && place(LineField::Day) < 0)
            place(LineField::Day) = column;
        else if (holds == u'm' && !money && place(LineField::Amount) < 0)
            place(LineField::Amount) = column;
    }
    if (place(LineField::Payer) >= 0)
        return;
    for (qsizetype column = 0; column < count; ++column) {
        qsizetype letters = 0;
        for (const QStringList &row : rows)
            letters += statementText(row.value(column)).size();
        if (!taken(column) && letters > longest && columnHolds(rows, column) == u't') {
            longest = letters;
            place(LineField::Payer) = column;
        }
    }
}

} // namespace

QString fingerprintOf(const QStringList &header, std::span<const QStringList> rows)
{
    QStringList names;
    for (const QString &name : header)
        names.append(columnFolded(name));
    while (!names.isEmpty() && names.back().isEmpty())
        names.removeLast();
    if (names.isEmpty()) {
        names.append(QStringLiteral("\x1F"));
        for (qsizetype column = 0; column < widestOf(rows); ++column)
            names.append(QString(columnHolds(rows, column)));
    }
    const QByteArray text = names.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())
        .left(fingerprintLetters);
}

QStringList columnNamesOf(const QStringList &header, std::span<const QStringList> rows)
{
    QStringList names;
    for (const QString &name : header)
        names.append(readLine(name));
    while (!names.isEmpty() && names.back().isEmpty())
        names.removeLast();
    if (names.isEmpty()) {
        for (qsizetype column = 0; column < widestOf(rows); ++column)
            names.append(QString::number(column + 1));
    }
    return names;
}

QStringList guessedColumns(const QStringList &columns, std::span<const QStringList> rows)
{
    QStringList folded;
    for (const QString &column : columns)
        folded.append(columnFolded(column));
    std::array<qsizetype, lineFieldCount> found;
    found.fill(-1);
    for (const FieldName &field : fieldNames) {
        for (const QString &usual : QString(QLatin1String(field.usual)).split(u'|')) {
            const qsizetype at = folded.indexOf(usual);
            const bool free = at >= 0 && std::find(found.begin(), found.end(), at) == found.end();
            if (!free)
                continue;
            found[static_cast<std::size_t>(field.field)] = at;
            break;
        }
    }
    guessByValues(rows, columns.size(), found);
    QStringList pairs;
    for (const FieldName &field : fieldNames) {
        if (const qsizetype at = found[static_cast<std::size_t>(field.field)]; at >= 0)
            pairs.append(QString(QLatin1String(field.name) + u'=' + columns[at]));
    }
    DateColumn days;
    const qsizetype dayColumn = found[static_cast<std::size_t>(LineField::Day)];
    for (const QStringList &row : rows)
        days.add(dayColumn >= 0 ? row.value(dayColumn) : QString());
    if (days.order() == DateOrder::MonthFirst)
        pairs.append(QStringLiteral("dates=mdy"));
    return pairs;
}

const QStringList &statementFields()
{
    static const QStringList names = [] {
        QStringList all;
        for (const FieldName &field : fieldNames)
            all.append(QLatin1String(field.name));
        return all;
    }();
    return names;
}

Result<CsvPlan> planByLayout(const StatementLayout &layout, const QStringList &columns)
{
    QStringList folded;
    for (const QString &column : columns)
        folded.append(columnFolded(column));
    CsvPlan plan;
    plan.key = QStringLiteral("mapped:") + layout.fingerprint;
    plan.institution = layout.name;
    plan.asksDates = true;
    plan.learned = true;
    for (const QString &pair : layout.columns) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString name = pair.left(std::max<qsizetype>(equals, 0)).trimmed();
        const QString value = columnFolded(pair.mid(equals + 1));
        if (name == QLatin1String("dates") && (value == QLatin1String("dmy") || value == QLatin1String("mdy"))) {
            plan.dates = value == QLatin1String("mdy") ? DateOrder::MonthFirst : DateOrder::DayFirst;
            continue;
        }
        if (name == QLatin1String("sign") && value == QLatin1String("turned")) {
            plan.turned = true;
            continue;
        }
        const FieldName *field = fieldCalled(name);
        if (!field)
            return Problem { ProblemCode::UnknownOption, {}, { pair } };
        const qsizetype at = folded.indexOf(value);
        if (at < 0)
            return Problem { ProblemCode::CsvColumnMissing, QLatin1String(field->name), { pair.mid(equals + 1) } };
        plan.at(field->field).push_back(static_cast<int>(at));
    }
    if (plan.at(LineField::Day).empty())
        return Problem { ProblemCode::Required, QStringLiteral("day") };
    if (plan.at(LineField::Amount).empty() && plan.at(LineField::In).empty())
        return Problem { ProblemCode::Required, QStringLiteral("amount") };
    return plan;
}

Done checkLayout(const StatementLayout &layout, const QStringList &columns)
{
    auto plan = planByLayout(layout, columns);
    return plan ? Done() : Done(plan.problems());
}

} // namespace rollbook
