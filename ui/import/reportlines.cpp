// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reportlines.h"

#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/importwords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rollbook::ImportReport)
};

/// A tree of more rows than this is no longer read by anybody; the file of refused rows has them all.
constexpr std::size_t shownRows = 500;

QString valueWords(int field, const FieldValue &value, const QString &currency)
{
    if (field == target::Standing) {
        const auto *kind = std::get_if<qint64>(&value);
        return kind ? standingName(static_cast<StandingKind>(*kind)) : QString();
    }
    if (field == target::FeeDue || field == target::FeePaid) {
        const auto *pence = std::get_if<qint64>(&value);
        return pence ? formatMoney({ *pence }, currency) : QString();
    }
    if (field < target::FullName)
        return fieldValueWords(RecordTraits<Member>::type, field, value, currency, {});
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return formatDate(*day);
    return {};
}

QString sampleWords(const ImportSample &sample, const QString &currency)
{
    const QString before = valueWords(sample.target, sample.before, currency);
    const QString after = valueWords(sample.target, sample.after, currency);
    const QString line = formatCount(sample.line);
    if (before.isEmpty())
        return fillIn(Words::tr("Line %1, %2: %3 is filled in"), { line, sample.name, after });
    return fillIn(Words::tr("Line %1, %2: %3 becomes %4"), { line, sample.name, before, after });
}

ReportLine newLine(const ImportReport &report)
{
    ReportLine line { Words::tr("New people"), report.newPeople, QStringLiteral("add-person"), {} };
    for (const NewPersonSample &one : report.newSamples)
        line.below.push_back({ fillIn(Words::tr("Line %1: %2, %3"), { formatCount(one.line), one.name, one.number }) });
    const qint64 more = report.newPeople - static_cast<qint64>(report.newSamples.size());
    if (more > 0 && !line.below.empty())
        line.below.push_back({ Words::tr("and %Ln more", nullptr, static_cast<int>(more)) });
    return line;
}

ReportLine changedLine(const ImportReport &report, const QString &currency)
{
    ReportLine line { Words::tr("Changed people"), report.changed, QStringLiteral("edit"), {} };
    for (const ImportTarget &one : importTargets()) {
        const qint64 people = report.changedPerField[static_cast<std::size_t>(one.code)];
        if (people == 0)
            continue;
        ReportLine field { importTargetLabel(one.code), people, {}, {} };
        for (const ImportSample &sample : report.samples) {
            if (sample.target == one.code)
                field.below.push_back({ sampleWords(sample, currency) });
        }
        line.below.push_back(std::move(field));
    }
    return line;
}

ReportLine refusedLine(const ImportReport &report, const QString &currency)
{
    ReportLine line { Words::tr("Refused rows"), report.refused, QStringLiteral("warning"), {} };
    for (std::size_t i = 0; i < std::min(report.refusedRows.size(), shownRows); ++i) {
        const RefusedRow &row = report.refusedRows[i];
        line.below.push_back(
            { fillIn(Words::tr("Line %1: %2"), { formatCount(row.line), refusalWords(row.problems, currency) }) });
    }
    return line;
}

ReportLine duplicateLine(const ImportReport &report)
{
    ReportLine line { Words::tr("Likely duplicates, left out"), report.duplicates, QStringLiteral("person"), {} };
    for (std::size_t i = 0; i < std::min(report.duplicateRows.size(), shownRows); ++i) {
        const DuplicateRow &row = report.duplicateRows[i];
        line.below.push_back({ fillIn(Words::tr("Line %1: %2"), { formatCount(row.line), duplicateWords(row) }) });
    }
    return line;
}

ReportLine noteLine(const ImportReport &report)
{
    ReportLine line { Words::tr("Worth knowing"), -1, QStringLiteral("info"), {} };
    for (int code = 0; code < noteCodeCount; ++code) {
        const qint64 found = report.noteCounts[static_cast<std::size_t>(code)];
        const QString title = importNoteTitle(static_cast<NoteCode>(code));
        if (found == 0 || title.isEmpty())
            continue;
        ReportLine kind { title, found, {}, {} };
        for (const ImportNote &note : report.notes) {
            if (static_cast<int>(note.code) == code)
                kind.below.push_back({ importNoteWords(note) });
        }
        line.below.push_back(std::move(kind));
    }
    return line;
}

} // namespace

QString reportHeadline(const ImportReport &report)
{
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &words) {
        if (count > 0)
            parts.append(words);
    };
    add(report.newPeople, Words::tr("%Ln new people", nullptr, static_cast<int>(report.newPeople)));
    add(report.changed, Words::tr("%Ln changed", nullptr, static_cast<int>(report.changed)));
    add(report.unchanged, Words::tr("%Ln unchanged", nullptr, static_cast<int>(report.unchanged)));
    add(report.refused, Words::tr("%Ln refused", nullptr, static_cast<int>(report.refused)));
    add(report.duplicates, Words::tr("%Ln likely duplicate(s)", nullptr, static_cast<int>(report.duplicates)));
    return parts.isEmpty() ? Words::tr("The file holds no rows.") : parts.join(QStringLiteral(", "));
}

std::vector<ReportLine> reportLines(const ImportReport &report, const Reader &reader)
{
    const auto organisation = reader.organisation();
    const QString currency = organisation ? organisation->currency : QStringLiteral("GBP");
    std::vector<ReportLine> lines { newLine(report), changedLine(report, currency),
        { Words::tr("Unchanged people"), report.unchanged, QStringLiteral("check"), {} }, refusedLine(report, currency),
        duplicateLine(report) };
    ReportLine groups { Words::tr("New groups"), static_cast<qint64>(report.newGroups.size()), QStringLiteral("groups"),
        {} };
    for (const Group &group : report.newGroups)
        groups.below.push_back(
            { group.kind.isEmpty() ? group.name : fillIn(Words::tr("%1, %2"), { group.name, group.kind }) });
    ReportLine types { Words::tr("New membership types"), static_cast<qint64>(report.newTypes.size()),
        QStringLiteral("calendar"), {} };
    for (const MembershipType &type : report.newTypes)
        types.below.push_back({ fillIn(Words::tr("%1, %2"), { type.name, formatMoney(type.fee, currency) }) });
    lines.push_back(std::move(groups));
    lines.push_back(std::move(types));
    lines.push_back({ Words::tr("Terms of membership"), report.newTerms, QStringLiteral("calendar"), {} });
    lines.push_back({ fillIn(Words::tr("Payments, together %1"), { formatMoney(report.received, currency) }),
        report.newPayments, QStringLiteral("money"), {} });
    ReportLine notes = noteLine(report);
    if (!notes.below.empty())
        lines.push_back(std::move(notes));
    ReportLine left { Words::tr("Columns left out"), report.columnsLeftOut.size(), QStringLiteral("columns"), {} };
    for (const QString &column : report.columnsLeftOut)
        left.below.push_back({ column });
    lines.push_back(std::move(left));
    std::erase_if(lines, [](const ReportLine &line) { return line.count == 0; });
    return lines;
}

QString resultSentence(const ImportReport &report, const QString &currency)
{
    QString text = reportHeadline(report);
    if (report.newPayments > 0)
        text = fillIn(Words::tr("%1; payments of %2"), { text, formatMoney(report.received, currency) });
    return text;
}

} // namespace rollbook
