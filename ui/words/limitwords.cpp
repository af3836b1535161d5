// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/limitwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

} // namespace

QString columnSetName(ColumnSet set)
{
    switch (set) {
    case ColumnSet::Identity:
        return LimitWords::tr("Name, number, membership and groups");
    case ColumnSet::Contact:
        return LimitWords::tr("E-mail and telephone");
    case ColumnSet::Address:
        return LimitWords::tr("Postal address");
    case ColumnSet::Birth:
        return LimitWords::tr("Date of birth");
    case ColumnSet::Money:
        return LimitWords::tr("Fees and payments");
    case ColumnSet::Standing:
        return LimitWords::tr("Standing");
    case ColumnSet::Notes:
        return LimitWords::tr("Notes, reasons and tags");
    }
    return {};
}

QString limitedGroups(const Device &laptop, const std::vector<Group> &groups)
{
    QStringList names;
    for (const QString &id : laptop.groups) {
        const auto known = std::find_if(
            groups.begin(), groups.end(), [&id](const Group &group) { return group.id.toString() == id; });
        names << (known == groups.end() ? LimitWords::tr("a group that is gone") : known->name);
    }
    return names.join(QStringLiteral(", "));
}

QString withheldColumns(const Device &laptop)
{
    const Granted granted(laptop);
    QStringList names;
    for (const NamedColumnSet &set : columnSets) {
        if (!granted.has(set.set))
            names << columnSetName(set.set);
    }
    return names.join(QStringLiteral(", "));
}

QStringList limitSentences(const Device &laptop, const std::vector<Group> &groups)
{
    QStringList sentences;
    if (!laptop.groups.isEmpty())
        sentences << fillIn(LimitWords::tr("Limited to the people of: %1"), { limitedGroups(laptop, groups) });
    if (const QString withheld = withheldColumns(laptop); !withheld.isEmpty())
        sentences << fillIn(LimitWords::tr("Without: %1"), { withheld });
    return sentences;
}

QString limitsOf(const Register &book)
{
    const auto laptop = book.ownLaptop();
    const auto groups = book.reader().all<Group>();
    return laptop && groups ? limitSentences(*laptop, *groups).join(QStringLiteral(". ")) : QString();
}

QString limitNotice(const Register &book)
{
    const QString limits = limitsOf(book);
    return limits.isEmpty()
        ? limits
        : fillIn(LimitWords::tr("This is a limited copy. %1. Lists, figures and reports tell of what it holds and "
                                "of nothing else."),
            { limits });
}

QString feesNotHeld()
{
    return LimitWords::tr("Fees and payments are not held in this copy");
}

QString notHeld()
{
    return LimitWords::tr("not held in this copy");
}

} // namespace rollbook
