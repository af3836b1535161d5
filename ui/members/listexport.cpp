// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/listexport.h"

#include "core/exchange/csvwriter.h"

#include <QSaveFile>

namespace rollbook {

namespace {

constexpr std::size_t peopleAtOnce = 512;

QString exportText(const MemberRow &row, MemberColumn column, const Directory &directory)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    switch (column) {
    case MemberColumn::PaidUntil:
        return row.forLife ? cellText(row, column, directory) : iso(row.paidUntil);
    case MemberColumn::Joined:
        return iso(row.member.joined);
    case MemberColumn::BirthDate:
        return iso(row.member.birthDate);
    case MemberColumn::Owed:
        return row.owed ? QString::number(static_cast<double>(row.owed->pence) / 100.0, 'f', 2) : QString();
    default:
        return cellText(row, column, directory);
    }
}

} // namespace

Done writeMemberCsv(QIODevice &device, const QString &path, const Reader &reader, const Directory &directory, QDate day,
    const MemberIds &ids, const std::vector<MemberColumn> &columns, const Progress &progress)
{
    CsvWriter writer(device, CsvWriter::Mark::ByteOrderMark);
    QStringList cells;
    for (const MemberColumn column : columns)
        cells.append(columnTitle(column));
    writer.row(cells);
    for (std::size_t first = 0; first < ids.size(); first += peopleAtOnce) {
        const auto facts
            = reader.facts(std::span(ids).subspan(first, std::min(peopleAtOnce, ids.size() - first)), rowParts);
        if (!facts)
            return facts.problems();
        if (progress && !progress(static_cast<double>(first) / static_cast<double>(ids.size())))
            return Problem { ProblemCode::Cancelled };
        for (const MemberFacts &one : *facts) {
            const MemberRow row = makeRow(one, directory, day);
            cells.clear();
            for (const MemberColumn column : columns)
                cells.append(exportText(row, column, directory));
            writer.row(cells);
        }
    }
    if (!writer.flush())
        return Problem { ProblemCode::FileNotWritable, {}, { path, device.errorString() } };
    return {};
}

Done saveMemberCsv(const QString &path, const Reader &reader, const Directory &directory, QDate day,
    const MemberIds &ids, const std::vector<MemberColumn> &columns, const Progress &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (Done written = writeMemberCsv(file, path, reader, directory, day, ids, columns, progress); !written)
        return written;
    if (!file.commit())
        return Problem { ProblemCode::FileNotWritable, {}, { path, file.errorString() } };
    return {};
}

} // namespace rollbook
