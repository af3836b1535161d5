// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/csvstatement.h"

#include "core/exchange/statements/columnsasked.h"
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textsplit.h"
#include "core/exchange/values.h"

#include <QSet>

#include <algorithm>

namespace rollbook {

namespace {

/// Whether a word of a column of directions says that the money went out; nothing for a word that says neither. S and
/// H are the Soll and Haben of German banks.
std::optional<bool> goesOut(const QString &word)
{
    static const QSet<QString> in { QStringLiteral("c"), QStringLiteral("cr"), QStringLiteral("crdt"),
        QStringLiteral("in"), QStringLiteral("money in"), QStringLiteral("paid in"), QStringLiteral("deposit"),
        QStringLiteral("+"), QStringLiteral("h"), QStringLiteral("haben") };
    static const QSet<QString> out { QStringLiteral("d"), QStringLiteral("dr"), QStringLiteral("dbit"),
        QStringLiteral("out"), QStringLiteral("money out"), QStringLiteral("paid out"), QStringLiteral("withdrawal"),
        QStringLiteral("-"), QStringLiteral("\u2212"), QStringLiteral("s"), QStringLiteral("soll") };
    const QString folded = word.toCaseFolded();
    if (in.contains(folded) || folded.startsWith(QLatin1String("credit")))
        return false;
    if (out.contains(folded) || folded.startsWith(QLatin1String("debit")))
        return true;
    return std::nullopt;
}

/// Rows kept until it is known how the days of the file are written.
class CsvStatement
{
public:
    CsvStatement(
        const QString &path, const StatementAsk &ask, const CsvGlance &glance, CsvPlan plan, StatementRead &into)
        : m_path(path),
          m_ask(ask),
          m_glance(glance),
          m_plan(std::move(plan)),
          m_into(into),
          m_builder(path, into),
          m_lines(path)
    {
    }
    [[nodiscard]] Done read();

private:
    [[nodiscard]] Done take(const CsvRow &row);
    [[nodiscard]] bool passesOver(const CsvRow &row);
    [[nodiscard]] Done takeMoney(const CsvRow &row, LineFound &line) const;
    [[nodiscard]] Done takeSides(const CsvRow &row, LineFound &line) const;
    [[nodiscard]] Done takeProvider(const CsvRow &row, LineFound &line, Money &refunded) const;
    [[nodiscard]] Done giveDays();
    [[nodiscard]] QString joined(const CsvRow &row, LineField field) const;
    /// The amounts of all columns of a field together; nothing when all are empty. The problem names the first bad one.
    [[nodiscard]] Result<std::optional<Money>> money(const CsvRow &row, LineField field) const;

    const QString &m_path;
    const StatementAsk &m_ask;
    const CsvGlance &m_glance;
    CsvPlan m_plan;
    StatementRead &m_into;
    LineBuilder m_builder;
    DatedLines m_lines;
};

QString CsvStatement::joined(const CsvRow &row, LineField field) const
{
    QString text;
    for (const int column : m_plan.at(field))
        text = statementJoined(text, statementText(row[column]));
    return text;
}

Result<std::optional<Money>> CsvStatement::money(const CsvRow &row, LineField field) const
{
    std::optional<Money> total;
    for (const int column : m_plan.at(field)) {
        bool bad = false;
        const auto amount = statementAmount(row[column], bad);
        if (bad)
            return unreadableStatement(m_path, row.line(), row[column], StatementWants::Amount);
        if (amount)
            total = total.value_or(Money {}) + *amount;
    }
    return total;
}

/// Rows of another currency, of money that did not move, and remarks.
bool CsvStatement::passesOver(const CsvRow &row)
{
    const QString state = joined(row, LineField::Status);
    const bool counts
        = m_plan.accepted.isEmpty() || m_plan.accepted.contains(QString(u'|' + state.toCaseFolded() + u'|'));
    const bool remark = joined(row, LineField::Impact).compare(QLatin1String("Memo"), Qt::CaseInsensitive) == 0;
    if (!counts || remark) {
        ++m_into.notCompleted;
        return true;
    }
    QString currency = joined(row, LineField::Currency);
    if (currency.isEmpty())
        currency = m_plan.currency;
    const bool other = !currency.isEmpty() && currency.compare(m_ask.currency, Qt::CaseInsensitive) != 0;
    m_into.otherCurrency += other ? 1 : 0;
    return other;
}

Done CsvStatement::takeSides(const CsvRow &row, LineFound &line) const
{
    auto in = money(row, LineField::In);
    auto out = money(row, LineField::Out);
    if (!in || !out)
        return in ? out.problems() : in.problems();
    if (!*in && !*out)
        return unreadableStatement(m_path, row.line(),
            row[m_plan.at(LineField::In).empty() ? 0 : m_plan.at(LineField::In).front()], StatementWants::Amount);
    // Some banks write what went out with a minus in its own column as well.
    const Money gone = out->value_or(Money {});
    line.amount = in->value_or(Money {}) - (gone.pence < 0 ? -gone : gone);
    return {};
}

Done CsvStatement::takeMoney(const CsvRow &row, LineFound &line) const
{
    auto amount = money(row, LineField::Amount);
    auto balance = money(row, LineField::Balance);
    auto fee = money(row, LineField::Fee);
    for (const auto *one : { &amount, &balance, &fee }) {
        if (!*one)
            return one->problems();
    }
    line.balance = *balance;
    if (*amount) {
        line.amount = m_plan.turned ? -**amount : **amount;
        const QString side = joined(row, LineField::Direction);
        const std::optional<bool> out = goesOut(side);
        if (!side.isEmpty() && !out)
            return unreadableStatement(m_path, row.line(), side, StatementWants::Amount);
        if (out && (*out ? line.amount.pence > 0 : line.amount.pence < 0))
            line.amount = -line.amount;
    } else if (Done sides = takeSides(row, line); !sides) {
        return sides;
    }
    // A fee is written as what it takes away, -0.50, or as what it is, 0.50; of money that went out only the former can
    // be told from a fee given back.
    const Money kept = fee->value_or(Money {});
    const bool takenAway = kept.pence < 0;
    if (kept.pence > 0 && m_plan.key == QLatin1String("paypal"))
        line.amount += kept;
    else
        line.fee = takenAway ? -kept : kept;
    return {};
}

/// What providers tell besides: money given back to payers since, and what a payout cost.
Done CsvStatement::takeProvider(const CsvRow &row, LineFound &line, Money &refunded) const
{
    auto back = money(row, LineField::Refunded);
    auto net = money(row, LineField::Net);
    auto feeBack = money(row, LineField::FeeBack);
    for (const auto *one : { &back, &net, &feeBack }) {
        if (!*one)
            return one->problems();
    }
    refunded = back->value_or(Money {});
    if (!m_plan.payouts)
        return {};
    // The payments have lines of their own in another file: here is what was kept of them, and what was taken back.
    const Money gross = line.amount;
    const Money kept = line.fee - feeBack->value_or(Money {});
    line.fee = Money { std::max<qint64>(kept.pence, 0) };
    line.amount = net->value_or(gross - line.fee) - gross + line.fee;
    line.kind = line.mark;
    line.payer = m_plan.institution;
    return {};
}

Done CsvStatement::take(const CsvRow &row)
{
    if (passesOver(row))
        return {};
    LineFound line;
    line.row = row.line();
    line.account = joined(row, LineField::Account);
    if (line.account.isEmpty())
        line.account = m_glance.account;
    line.mark = joined(row, LineField::Mark);
    line.markRepeats = m_plan.learned;
    line.kind = joined(row, LineField::Kind);
    if (Done money = takeMoney(row, line); !money)
        return money;
    line.reference = joined(row, LineField::Reference);
    QString whole;
    for (const int column : m_plan.at(LineField::Payer))
        whole = whole.isEmpty() ? row[column].toString() : QString(whole + u' ' + row[column]);
    line.raw = readLine(whole) + u'\x1F' + line.reference + u'\x1F' + line.kind;
    splitText(m_plan.split, whole, line);
    Money refunded;
    if (Done more = takeProvider(row, line, refunded); !more)
        return more;
    QString day = joined(row, LineField::Day);
    if (standsForNothing(day))
        day = joined(row, LineField::OtherDay);
    if (m_plan.payouts && line.amount.isZero() && line.fee.isZero())
        return {};
    std::optional<LineFound> back;
    if (refunded.pence != 0 && !m_plan.payouts) {
        back = line;
        back->amount = Money { -std::abs(refunded.pence) };
        back->total = Money { std::abs(refunded.pence) };
        back->fee = {};
        back->balance.reset();
        // It was taken off a later payout than the one that brought the payment, and which one is not told.
        back->kind.clear();
        back->mark += QStringLiteral(" refund");
    }
    if (Done kept = m_lines.keep(std::move(line), day); !kept || !back)
        return kept;
    return m_lines.keep(std::move(*back), day);
}

Done CsvStatement::giveDays()
{
    const auto asked = m_ask.dates ? m_ask.dates : m_plan.dates;
    m_into.datesUnsure = !asked && m_plan.asksDates && m_lines.isAmbiguous();
    return m_lines.give(m_builder, asked);
}

Done CsvStatement::read()
{
    auto device = openCsvFile(m_path);
    if (!device)
        return csvUnreadable(m_path, device.problems().front());
    CsvFormat whole = m_glance.format;
    whole.headerLine = 0;
    CsvReader reader(*std::move(device), whole);
    const qint64 before = m_glance.format.headerLine > 0 ? m_glance.format.headerLine : m_glance.format.firstLine - 1;
    CsvReader::Step step = CsvReader::Step::End;
    while ((step = reader.next()) == CsvReader::Step::Row) {
        if (reader.row().line() <= before)
            continue;
        // NatWest and Nationwide close a file with a line of one cell.
        const auto filled = std::count_if(reader.row().cells().begin(), reader.row().cells().end(),
            [](QStringView cell) { return !cellText(cell).isEmpty(); });
        if (filled < 2)
            continue;
        if (Done taken = take(reader.row()); !taken)
            return taken;
    }
    return step == CsvReader::Step::Failed ? Done(csvUnreadable(m_path, reader.problem())) : giveDays();
}

/// Built in, or learned here; StatementUnknown.
Result<CsvPlan> planFor(const QString &path, const StatementAsk &ask, const CsvGlance &glance)
{
    const QStringList columns = columnNamesOf(glance.header, glance.rows);
    for (const StatementLayout &layout : ask.layouts) {
        if (layout.fingerprint.isEmpty())
            return planByLayout(layout, columns);
    }
    if (auto plan = glance.header.isEmpty() ? planByShape(glance.rows) : planByHeader(glance.header))
        return *std::move(plan);
    const QString fingerprint = fingerprintOf(glance.header, glance.rows);
    for (const StatementLayout &layout : ask.layouts) {
        if (layout.fingerprint == fingerprint)
            return planByLayout(layout, columns);
    }
    return Problem { ProblemCode::StatementUnknown, {}, { path } };
}

} // namespace

Done readCsvStatement(const QString &path, const StatementAsk &ask, StatementRead &into)
{
    auto glance = glanceAtCsv(path);
    if (!glance)
        return glance.problems();
    auto plan = planFor(path, ask, *glance);
    if (!plan)
        return plan.problems();
    into.layout = plan->key;
    into.provider = plan->provider;
    return CsvStatement(path, ask, *glance, *std::move(plan), into).read();
}

} // namespace rollbook
