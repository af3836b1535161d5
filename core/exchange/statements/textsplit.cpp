// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/textsplit.h"

#include "core/exchange/statements/statementtext.h"
#include "core/exchange/values.h"

#include <algorithm>

namespace rollbook {

namespace {

constexpr const char *bankCodes[] = { ")))", "VIS", "DD", "SO", "STO", "BP", "CR", "ATM", "TFR", "OBP", "DR", "CHQ",
    "INT", "MAE", "PIM", "BGC", "BBP", "FT", "FPI", "FPO", "DEB", "CDM", "ADV", "POS", "BCC", "OTR", "CPM", "CLP" };

bool isBankCode(QStringView word)
{
    return std::any_of(
        std::begin(bankCodes), std::end(bankCodes), [word](const char *code) { return word == QLatin1String(code); });
}

/// The text cut where white space is two wide or more, or a tabulator.
QStringList cutAtGaps(const QString &text)
{
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool gap = text[at] == u'\t' || (text[at].isSpace() && at + 1 < text.size() && text[at + 1].isSpace());
        if (!gap)
            continue;
        parts.append(statementText(QStringView(text).mid(begin, at - begin)));
        while (at + 1 < text.size() && text[at + 1].isSpace())
            ++at;
        begin = at + 1;
    }
    parts.append(statementText(QStringView(text).mid(begin)));
    parts.removeAll(QString());
    return parts;
}

void splitGaps(const QString &text, LineFound &line)
{
    QStringList parts = cutAtGaps(text);
    if (parts.size() > 1 && isBankCode(parts.back())) {
        line.kind = statementJoined(line.kind, parts.takeLast());
    } else if (!parts.isEmpty()) {
        const qsizetype space = parts.back().lastIndexOf(u' ');
        if (space > 0 && isBankCode(QStringView(parts.back()).mid(space + 1))) {
            line.kind = statementJoined(line.kind, parts.back().mid(space + 1));
            parts.back().truncate(space);
        }
    }
    line.payer = parts.value(0);
    line.reference = statementJoined(line.reference, parts.mid(1).join(u' '));
}

void splitCommas(const QString &text, LineFound &line)
{
    const QString whole = statementText(text);
    const qsizetype comma = whole.indexOf(u',');
    line.payer = comma < 0 ? whole : whole.left(comma).trimmed();
    if (comma >= 0)
        line.reference = statementJoined(line.reference, statementText(QStringView(whole).mid(comma + 1)));
}

void splitCode(const QString &text, LineFound &line)
{
    QString whole = statementText(text);
    const qsizetype first = whole.indexOf(u' ');
    const qsizetype last = whole.lastIndexOf(u' ');
    if (first > 0 && isBankCode(QStringView(whole).left(first))) {
        line.kind = statementJoined(line.kind, whole.left(first));
        whole = whole.mid(first + 1);
    } else if (last > 0 && isBankCode(QStringView(whole).mid(last + 1))) {
        line.kind = statementJoined(line.kind, whole.mid(last + 1));
        whole.truncate(last);
    }
    line.payer = whole;
}

} // namespace

void splitText(TextSplit split, const QString &text, LineFound &line)
{
    switch (split) {
    case TextSplit::None:
        line.payer = statementText(text);
        return;
    case TextSplit::Gaps:
        splitGaps(text, line);
        return;
    case TextSplit::Commas:
        splitCommas(text, line);
        return;
    case TextSplit::Code:
        splitCode(text, line);
        return;
    }
}

void splitSantander(const QString &text, LineFound &line)
{
    const QString whole = statementText(text);
    qsizetype ref = whole.indexOf(QLatin1String(" REF."));
    if (ref < 0)
        ref = whole.indexOf(QLatin1String(" REF "));
    const qsizetype from = whole.indexOf(QLatin1String(" FROM "), std::max<qsizetype>(ref, 0));
    if (ref < 0 && from < 0) {
        line.payer = whole;
        return;
    }
    const qsizetype kindEnd = ref >= 0 ? ref : from;
    line.kind = whole.left(kindEnd);
    if (ref >= 0) {
        const qsizetype begin = ref + 5;
        line.reference = whole.mid(begin, from < 0 ? -1 : from - begin).trimmed();
    }
    line.payer = from < 0 ? line.reference : whole.mid(from + 6).trimmed();
}

} // namespace rollbook
