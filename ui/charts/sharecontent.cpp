// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharecontent.h"

#include "ui/charts/chartwords.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"
#include "ui/words/statuswords.h"

namespace rollbook {

namespace {

constexpr std::size_t shownNames = 8;

QString sentences(const QStringList &all)
{
    QStringList kept = all;
    kept.removeAll(QString());
    return kept.join(QLatin1Char(' '));
}

QString figuresText(const ChartContent &content)
{
    QStringList figures;
    for (int i = 0; i < static_cast<int>(content.categories.size()); ++i)
        figures += pointText(content, { i, 0 });
    return figures.isEmpty() ? QString() : QString(figures.join(QStringLiteral("; ")) + QLatin1Char('.'));
}

void describe(ChartContent &content, const QString &definition, const QString &scopeText)
{
    content.definition = sentences({ scopeText, definition });
    content.description = sentences({ content.title + QLatin1Char('.'), figuresText(content), content.definition,
        ChartWords::tr("The arrow keys move from figure to figure, Enter opens the people behind one.") });
}

QString feesFinding(const StatusCounts &counts, qint64 all)
{
    const auto count = [&](StatusKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    const qint64 clear = count(StatusKind::PaidUp) + count(StatusKind::Exempt);
    if (all == 0)
        return ChartWords::tr("Nobody has a fee to pay");
    if (clear == all)
        return ChartWords::tr("Everybody is paid up");
    if (clear == 0)
        return ChartWords::tr("Nobody is paid up yet");
    return fillIn(ChartWords::tr("Fees are open for %1; %2% are paid up or exempt"),
        { formatPeople(all - clear), formatCount(percentOf(clear, all)) });
}

QString nameOf(const NamedCount &count, const QString &none)
{
    return count.of.isNull() ? none : oneLine(count.name);
}

struct RankingWords {
    QString none;
    QString others; ///< %1: how many names it stands for
    QString inOne; ///< %1: a name
    QString inOthers;
    PeopleQuestion::Kind kind;
};

void addRank(ChartContent &content, const QString &name, ChartColor color, qint64 people, PeopleQuestion question)
{
    content.categories.push_back({ name, {}, {}, color });
    content.columns.front().values.push_back(people);
    content.columns.front().people.push_back(std::move(question));
}

/// Largest first, who is in none last; the smaller ones together where there are too many.
void rank(ChartContent &content, std::vector<NamedCount> &counts, const RankingWords &words)
{
    std::erase_if(counts, [](const NamedCount &count) { return count.people == 0; });
    std::stable_sort(counts.begin(), counts.end(), [](const NamedCount &a, const NamedCount &b) {
        return std::tuple(a.of.isNull(), -a.people, a.name) < std::tuple(b.of.isNull(), -b.people, b.name);
    });
    content.columns.push_back({ ChartWords::tr("Members"), ChartColor::Blue });
    const bool hasNone = !counts.empty() && counts.back().of.isNull();
    const std::size_t named = counts.size() - (hasNone ? 1 : 0);
    const std::size_t shown = named <= shownNames + 1 ? named : shownNames;
    for (std::size_t i = 0; i < shown; ++i) {
        const QString name = nameOf(counts[i], words.none);
        addRank(content, name, ChartColor::Blue, counts[i].people,
            { words.kind, fillIn(words.inOne, { name }), {}, {}, {}, { counts[i].of } });
    }
    if (shown < named) {
        PeopleQuestion question { words.kind, words.inOthers };
        qint64 people = 0;
        for (std::size_t i = shown; i < named; ++i) {
            people += counts[i].people;
            question.of.push_back(counts[i].of);
        }
        addRank(content, fillIn(words.others, { formatCount(static_cast<qint64>(named - shown)) }), ChartColor::Grey,
            people, std::move(question));
        content.categories.back().together = true;
    }
    if (hasNone)
        addRank(content, words.none, ChartColor::Grey, counts.back().people,
            { words.kind, words.none, {}, {}, {}, { Uuid {} } });
}

ChartContent emptyFees()
{
    ChartContent content;
    content.kind = ChartKind::Share;
    content.name = ChartWords::tr("Fee status");
    content.categoryHeading = ChartWords::tr("Status");
    content.columns.push_back({ ChartWords::tr("People"), ChartColor::Blue });
    return content;
}

} // namespace

ChartContent feesContent(const StatusCounts &counts, QDate day, const QString &scopeText)
{
    static constexpr std::pair<StatusKind, ChartColor> order[] = {
        { StatusKind::PaidUp, ChartColor::Blue },
        { StatusKind::Exempt, ChartColor::Teal },
        { StatusKind::PartPaid, ChartColor::Violet },
        { StatusKind::Unpaid, ChartColor::Orange },
        { StatusKind::InGrace, ChartColor::Plum },
        { StatusKind::PendingPayment, ChartColor::Grey },
    };
    ChartContent content = emptyFees();
    qint64 all = 0;
    for (const auto &[kind, color] : order) {
        const qint64 people = counts[static_cast<std::size_t>(kind)];
        all += people;
        if (people > 0)
            addRank(content, statusName(kind), color, people,
                { PeopleQuestion::Kind::Statuses, statusName(kind), {}, {}, { kind } });
    }
    content.title = feesFinding(counts, all);
    describe(content,
        fillIn(ChartWords::tr("Members, and people whose first fee is awaited, on %1."), { formatDate(day) }),
        scopeText);
    return content;
}

ChartContent feesNotHeldContent()
{
    ChartContent content = emptyFees();
    content.title = feesNotHeld();
    content.description = content.title + QLatin1Char('.');
    return content;
}

ChartContent groupsContent(std::vector<NamedCount> counts, QDate day, const QString &scopeText)
{
    ChartContent content;
    content.kind = ChartKind::Ranking;
    content.name = ChartWords::tr("Members by group");
    content.categoryHeading = ChartWords::tr("Group");
    rank(content, counts,
        { ChartWords::tr("No group"), ChartWords::tr("Other groups (%1)"), ChartWords::tr("Members in %1"),
            ChartWords::tr("Members in other groups"), PeopleQuestion::Kind::OfGroups });
    if (counts.empty())
        content.title = ChartWords::tr("No members to count");
    else if (counts.front().of.isNull())
        content.title = ChartWords::tr("No member has a group yet");
    else if (counts.size() > 1 && counts[1].people == counts[0].people && !counts[1].of.isNull())
        content.title = fillIn(ChartWords::tr("The largest groups have %1 each"), { formatMembers(counts[0].people) });
    else
        content.title = fillIn(ChartWords::tr("%1 is the largest group, with %2"),
            { oneLine(counts.front().name), formatMembers(counts.front().people) });
    describe(content, fillIn(ChartWords::tr("Members by their home group on %1."), { formatDate(day) }), scopeText);
    return content;
}

ChartContent typesContent(std::vector<NamedCount> counts, QDate day, const QString &scopeText)
{
    ChartContent content;
    content.kind = ChartKind::Ranking;
    content.name = ChartWords::tr("Members by type");
    content.categoryHeading = ChartWords::tr("Type");
    rank(content, counts,
        { ChartWords::tr("No type"), ChartWords::tr("Other types (%1)"), ChartWords::tr("Members of type %1"),
            ChartWords::tr("Members of other types"), PeopleQuestion::Kind::OfTypes });
    const qint64 all = columnTotal(content.columns.front());
    if (counts.empty())
        content.title = ChartWords::tr("No members to count");
    else
        content.title = fillIn(ChartWords::tr("%1% of members are of type %2"),
            { formatCount(percentOf(counts.front().people, all)), nameOf(counts.front(), ChartWords::tr("No type")) });
    describe(content, fillIn(ChartWords::tr("Members by type of membership on %1."), { formatDate(day) }), scopeText);
    return content;
}

} // namespace rollbook
