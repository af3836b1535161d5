// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/peoplereport.h"

#include "core/reports/peoplerows.h"

namespace rollbook {

namespace {

using Column = ReportColumnId;

Money owedIn(Column column, const OwedByAge &owed)
{
    if (column == Column::Owed)
        return owed[0] + owed[1] + owed[2] + owed[3];
    return owed[static_cast<std::size_t>(column) - static_cast<std::size_t>(Column::OwedNew)];
}

ReportColumn columnFor(Column id, const ReportWords &words, const PeopleList &list)
{
    ReportColumn column { .title = words.columnTitle(id) };
    if (tellsMoney(id)) {
        column.align = TextAlign::Right;
        column.exact = true;
        column.widest = words.money(owedIn(id, list.owed)); // no figure of the column is larger than its sum
    } else if (id == Column::MemberSince || id == Column::TermEnd) {
        column.align = TextAlign::Right;
        column.exact = true;
        column.widest = words.date(QDate(2026, 11, 30));
    } else if (id == Column::Number || id == Column::Telephone || id == Column::Postcode) {
        column.exact = true;
    } else {
        column.wrap = true;
    }
    return column;
}

/// "42 people" and what they owe.
ReportCells sums(
    const QString &label, const std::vector<Column> &columns, const OwedByAge &owed, const ReportWords &words)
{
    ReportCells cells(static_cast<qsizetype>(columns.size()));
    cells.front() = label;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        if (!tellsMoney(columns[i]))
            continue;
        const Money sum = owedIn(columns[i], owed);
        cells[static_cast<qsizetype>(i)] = sum.isZero() ? QStringLiteral("\u2013") : words.money(sum);
    }
    return cells;
}

std::vector<ReportSpan> spansOf(
    const PeopleList &list, const std::vector<Column> &columns, bool byGroup, const ReportWords &words)
{
    std::vector<ReportSpan> spans;
    if (!byGroup) {
        spans.push_back({ {}, static_cast<qint64>(list.people.size()), {} });
        return spans;
    }
    for (const PeopleList::Section &section : list.groups) {
        if (section.people > 0)
            spans.push_back({ section.name.isEmpty() ? words.noGroup() : section.name, section.people,
                sums(words.people(section.people), columns, section.owed, words) });
    }
    return spans;
}

} // namespace

const std::vector<ReportColumnId> &possibleColumns(ReportKind kind)
{
    static const std::vector<Column> of[] {
        { Column::Number, Column::Name, Column::Status, Column::Type, Column::Group, Column::MemberSince,
            Column::TermEnd, Column::Email, Column::Telephone, Column::Address, Column::Town, Column::Postcode,
            Column::Standing, Column::Owed },
        { Column::Number, Column::Name, Column::Status, Column::Type, Column::Group, Column::TermEnd, Column::Email,
            Column::Telephone, Column::OwedNew, Column::OwedQuarter, Column::OwedHalf, Column::OwedYear, Column::Owed },
        {},
    };
    return of[static_cast<std::size_t>(kind)];
}

bool tellsMoney(ReportColumnId column)
{
    return column >= Column::Owed;
}

std::vector<ReportColumnId> usualColumns(ReportKind kind)
{
    if (kind == ReportKind::Register)
        return { Column::Number, Column::Name, Column::Status, Column::Type, Column::MemberSince, Column::TermEnd };
    if (kind == ReportKind::Arrears)
        return { Column::Number, Column::Name, Column::Status, Column::OwedNew, Column::OwedQuarter, Column::OwedHalf,
            Column::OwedYear, Column::Owed };
    return {};
}

ReportStamp reportStamp(const Clock &clock, const QString &by)
{
    constexpr int monthsKept = 3;
    return { clock.now(), by, clock.today().addMonths(monthsKept) };
}

Result<ReportContent> reportFrame(
    const Reader &reader, const ReportWords &words, ReportKind kind, const ReportStamp &stamp)
{
    auto organisation = reader.organisation();
    const auto held = reader.granted();
    if (!organisation || !held)
        return organisation ? held.problems() : organisation.problems();
    ReportContent content;
    content.organisation = organisation->name;
    content.title = words.title(kind);
    content.printed = words.printed(stamp.moment, stamp.by);
    content.definition = words.definition(kind, held->has(ColumnSet::Money));
    content.confidentiality = organisation->confidentiality.isEmpty() ? words.confidentiality(stamp.destroyAfter)
                                                                      : organisation->confidentiality;
    if (organisation->practice)
        content.practice = words.practice();
    content.empty = words.empty(kind);
    content.pageOf = [&words](int page, int pages) { return words.pageOf(page, pages); };
    content.continued = [&words](const QString &title) { return words.continued(title); };
    return content;
}

Result<ReportContent> peopleReport(const Reader &reader, const ReportWords &words, const PeopleReportOptions &options,
    const ReportStamp &stamp, const Progress &progress)
{
    const auto held = reader.granted();
    if (!held)
        return held.problems();
    const bool holdsMoney = held->has(ColumnSet::Money);
    if (options.kind == ReportKind::Arrears && !holdsMoney)
        return Problem { ProblemCode::FeesNotHeld };
    auto content = reportFrame(reader, words, options.kind, stamp);
    if (!content)
        return content;
    QString group;
    if (!options.scope.group.isNull()) {
        auto found = reader.one(options.scope.group);
        if (!found)
            return found.problems();
        group = found->name;
    }
    std::vector<Column> columns = options.columns;
    if (!holdsMoney)
        std::erase_if(columns, tellsMoney);
    if (columns.empty())
        columns = usualColumns(options.kind);
    auto list = listPeople(reader, words,
        { options.scope, columns, options.asAt, options.byGroup, options.kind == ReportKind::Arrears }, progress);
    if (!list)
        return list.problems();
    content->scope = words.scope(options.kind, options.scope, group);
    content->asAt = words.asAt(options.asAt);
    content->people = static_cast<qint64>(list->people.size());
    for (const Column column : columns)
        content->columns.push_back(columnFor(column, words, *list));
    content->totals.push_back(
        sums(words.totalPeople(static_cast<qint64>(list->people.size())), columns, list->owed, words));
    std::vector<ReportSpan> spans = spansOf(*list, columns, options.byGroup, words);
    content->rows = std::make_shared<PeopleRows>(words, std::move(*list), std::move(spans), columns);
    return content;
}

} // namespace rollbook
