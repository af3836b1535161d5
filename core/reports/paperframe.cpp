// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paperwords.h"

#include "core/rules/validation.h"

namespace rollbook {

Result<ReportContent> paperFrame(
    const Reader &reader, const PaperWords &words, PaperKind kind, const ReportStamp &stamp)
{
    const auto organisation = reader.organisation();
    const auto held = reader.granted();
    if (!organisation || !held)
        return organisation ? held.problems() : organisation.problems();
    if (!held->has(ColumnSet::Money))
        return Problem { ProblemCode::FeesNotHeld };
    const ReportWords &reports = words.reports();
    ReportContent content;
    content.organisation = organisation->name;
    content.title = words.title(kind);
    content.printed = reports.printed(stamp.moment, stamp.by);
    content.definition = words.definition(kind);
    if (kind == PaperKind::PayingIn)
        content.confidentiality = organisation->confidentiality.isEmpty() ? reports.confidentiality(stamp.destroyAfter)
                                                                          : organisation->confidentiality;
    if (organisation->practice)
        content.practice = reports.practice();
    content.empty = words.empty(kind);
    content.people = 1;
    content.pageOf = [&reports](int page, int pages) { return reports.pageOf(page, pages); };
    content.continued = [&reports](const QString &title) { return reports.continued(title); };
    return content;
}

PaperBlock senderOf(const Organisation &organisation, const PaperWords &words)
{
    PaperBlock sender;
    sender.lines = QStringList { organisation.name } + organisation.address.split(u'\n', Qt::SkipEmptyParts)
        + words.contacts(organisation);
    // Many write the name above their address as well.
    sender.lines.removeDuplicates();
    return sender;
}

PaperBlock paperAddress(const Member &member)
{
    PaperBlock address;
    const QStringList parts { displayName(member), member.address1, member.address2, member.town, member.county,
        member.postcode, member.country };
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty())
            address.lines.append(part.trimmed());
    }
    return address;
}

} // namespace rollbook
