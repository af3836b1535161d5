// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/statementlines.h"

#include "core/base/fold.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

bool isUndecided(LineView view)
{
    return view == LineView::Open || view == LineView::Proposed || view == LineView::Ready;
}

LineView settledView(LineState state)
{
    switch (state) {
    case LineState::Open:
        break;
    case LineState::Matched:
        return LineView::Matched;
    case LineState::Suspense:
        return LineView::Suspense;
    case LineState::NotOurs:
        return LineView::NotOurs;
    case LineState::Payout:
        return LineView::Payout;
    }
    return LineView::Open;
}

/// What a staged decision makes of its line, in words.
QString stagedWords(const StagedDecision &staged)
{
    switch (staged.decision.fate) {
    case LineFate::Suspense:
        return StatementWords::tr("goes to suspense");
    case LineFate::NotOurs:
        return StatementWords::tr("is not ours");
    case LineFate::Open:
        return StatementWords::tr("is open again");
    case LineFate::Matched:
        break;
    }
    return staged.whose;
}

} // namespace

QString lineFilterName(LineFilter filter)
{
    switch (filter) {
    case LineFilter::ToDecide:
        return StatementWords::tr("To decide");
    case LineFilter::Proposed:
        return lineViewName(LineView::Proposed);
    case LineFilter::Open:
        return StatementWords::tr("Nobody fits");
    case LineFilter::Ready:
        return lineViewName(LineView::Ready);
    case LineFilter::Matched:
        return lineViewName(LineView::Matched);
    case LineFilter::Suspense:
        return lineViewName(LineView::Suspense);
    case LineFilter::NotOurs:
        return lineViewName(LineView::NotOurs);
    case LineFilter::Payout:
        return lineViewName(LineView::Payout);
    case LineFilter::All:
        return StatementWords::tr("All lines");
    }
    return {};
}

void StatementLinesModel::giveLikely(StatementRow &row) const
{
    const Id<StatementLine> line = row.line.id;
    if (const LineProposals *found = m_desk->proposalsFor(line)) {
        const Proposal &best = found->proposals.front();
        row.view = LineView::Proposed;
        row.whose = best.name;
        row.confidence = best.confidence;
        row.why = proposalWords(best, row.line.amount, m_desk->currency);
    }
    if (const PayoutProposal *payout = m_desk->payoutFor(line)) {
        row.view = LineView::Proposed;
        row.whose = StatementWords::tr("Payout of a provider");
        row.confidence = 0;
        row.why
            = payoutWords(std::ssize(payout->lines), row.line.amount + payout->fees, payout->fees, m_desk->currency);
    }
}

StatementRow StatementLinesModel::rowFor(const LineStanding &standing) const
{
    StatementRow row { standing.line, settledView(standing.state), m_desk->payersOf(standing), {}, 0 };
    if (standing.state == LineState::Open)
        giveLikely(row);
    if (const StagedDecision *staged = m_staged ? m_staged->find(standing.line.id) : nullptr) {
        row.view = LineView::Ready;
        row.whose = stagedWords(*staged);
    }
    if (standing.state == LineState::NotOurs)
        row.why = standing.line.note;
    return row;
}

bool StatementLinesModel::isWanted(const StatementRow &row) const
{
    const auto fits = [&] {
        switch (m_filter) {
        case LineFilter::ToDecide:
            return isUndecided(row.view);
        case LineFilter::Proposed:
            return row.view == LineView::Proposed;
        case LineFilter::Open:
            return row.view == LineView::Open;
        case LineFilter::Ready:
            return row.view == LineView::Ready;
        case LineFilter::Matched:
            return row.view == LineView::Matched;
        case LineFilter::Suspense:
            return row.view == LineView::Suspense;
        case LineFilter::NotOurs:
            return row.view == LineView::NotOurs;
        case LineFilter::Payout:
            return row.view == LineView::Payout;
        case LineFilter::All:
            break;
        }
        return true;
    };
    if (!fits())
        return false;
    if (m_words.isEmpty())
        return true;
    QStringList texts;
    for (const int column : { Day, Amount, From, Reference, Whose })
        texts.append(textOf(row, column));
    const QString all = folded(texts.join(QLatin1Char(' ')));
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word); });
}

void StatementLinesModel::setDesk(std::shared_ptr<const StatementDesk> desk, const StagedDecisions *staged)
{
    m_desk = std::move(desk);
    m_staged = staged;
    refill();
}

void StatementLinesModel::setFilter(LineFilter filter, const QString &search)
{
    m_filter = filter;
    m_words = folded(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refill();
}

void StatementLinesModel::refill()
{
    if (!m_desk)
        return;
    std::unordered_map<Id<StatementLine>, StatementRow> rows;
    std::vector<Id<StatementLine>> wanted;
    for (const LineStanding &standing : m_desk->lines) {
        StatementRow row = rowFor(standing);
        if (isWanted(row))
            wanted.push_back(standing.line.id);
        rows.emplace(standing.line.id, std::move(row));
    }
    std::vector<Id<StatementLine>> changed;
    for (const Id<StatementLine> line : wanted) {
        const auto before = m_rows.find(line);
        if (before == m_rows.end() || before->second != rows.at(line))
            changed.push_back(line);
    }
    m_rows = std::move(rows);
    if (wanted == keys())
        refresh(changed);
    else
        setKeys(std::move(wanted));
}

void StatementLinesModel::restage(Id<StatementLine> line)
{
    const LineStanding *standing = m_desk ? m_desk->line(line) : nullptr;
    if (!standing)
        return;
    m_rows.insert_or_assign(line, rowFor(*standing));
    refresh({ line });
}

int StatementLinesModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step) % count;
        const auto found = m_rows.find(keyAt(at));
        const bool waits = found != m_rows.end()
            && (found->second.view == LineView::Open || found->second.view == LineView::Proposed);
        if (waits)
            return at;
    }
    return -1;
}

Result<std::vector<std::pair<Id<StatementLine>, StatementRow>>> StatementLinesModel::fetch(
    std::span<const Id<StatementLine>> keys) const
{
    std::vector<std::pair<Id<StatementLine>, StatementRow>> found;
    for (const Id<StatementLine> key : keys) {
        if (const auto row = m_rows.find(key); row != m_rows.end())
            found.emplace_back(key, row->second);
    }
    return found;
}

QString StatementLinesModel::stateOf(const StatementRow &row) const
{
    return row.view == LineView::Proposed && row.confidence > 0
        ? fillIn(
            StatementWords::tr("%1, %2", "state, confidence"), { lineViewName(row.view), formatCount(row.confidence) })
        : lineViewName(row.view);
}

QString StatementLinesModel::textOf(const StatementRow &row, int column) const
{
    const StatementLine &line = row.line;
    switch (column) {
    case Day:
        return formatDate(line.day);
    case Amount:
        return formatMoney(line.amount, m_desk->currency);
    case From:
        return line.payer;
    case Reference:
        return line.reference;
    case State:
        return stateOf(row);
    case Whose:
        return row.whose;
    default:
        return row.why;
    }
}

QStringList StatementLinesModel::samples(int column)
{
    switch (column) {
    case Day:
        return dateSamples();
    case Amount:
        return { formatMoney(Money { -888'888 }) };
    case Reference:
        return { QStringLiteral("M08888W MEMBERSHIP") };
    case State: {
        QStringList words { fillIn(
            StatementWords::tr("%1, %2", "state, confidence"), { lineViewName(LineView::Proposed), formatCount(88) }) };
        for (const LineView view : { LineView::Ready, LineView::Open, LineView::Matched, LineView::Suspense,
                 LineView::NotOurs, LineView::Payout })
            words.append(lineViewName(view));
        return words;
    }
    case Whose:
        return { QStringLiteral("Philippa Threlfall") };
    case Why:
        return { QStringLiteral("Member number M08888W stands in the line.") };
    default:
        return {};
    }
}

QVariant StatementLinesModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (column == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    static constexpr const char *titles[] = { QT_TRANSLATE_NOOP("StatementWords", "Day"),
        QT_TRANSLATE_NOOP("StatementWords", "Amount"), QT_TRANSLATE_NOOP("StatementWords", "From"),
        QT_TRANSLATE_NOOP("StatementWords", "Reference"), QT_TRANSLATE_NOOP("StatementWords", "State"),
        QT_TRANSLATE_NOOP("StatementWords", "Whose"), QT_TRANSLATE_NOOP("StatementWords", "Why") };
    return StatementWords::tr(titles[column]);
}

QVariant StatementLinesModel::show(const StatementRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Amount ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole:
        return column == State && row.view == LineView::Ready ? QVariant(textFont(TextSize::Strong)) : QVariant();
    case Qt::ToolTipRole: {
        const bool reason = column == State || column == Whose;
        return plainToolTip(reason && !row.why.isEmpty() ? row.why : textOf(row, column));
    }
    default:
        return {};
    }
}

Sheet StatementLinesModel::sheet() const
{
    using Kind = SheetColumn::Kind;
    Sheet sheet;
    sheet.name = StatementWords::tr("Statement");
    sheet.columns = { { StatementWords::tr("Day"), Kind::Date },
        { fillIn(StatementWords::tr("Amount (%1)"), { m_desk ? m_desk->currency : QString() }), Kind::Money },
        { StatementWords::tr("Fee"), Kind::Money }, { StatementWords::tr("From") }, { StatementWords::tr("Reference") },
        { StatementWords::tr("Kind") }, { StatementWords::tr("State") }, { StatementWords::tr("Whose") },
        { StatementWords::tr("Note") } };
    for (const Id<StatementLine> key : keys()) {
        const StatementRow &row = m_rows.at(key);
        const StatementLine &line = row.line;
        sheet.rows.push_back({ line.day, line.amount, line.fee, line.payer, line.reference, line.kind, stateOf(row),
            row.whose, line.note });
    }
    return sheet;
}

} // namespace rollbook
