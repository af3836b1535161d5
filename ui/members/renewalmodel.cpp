// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/renewalmodel.h"

#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"
#include "ui/words/problemwords.h"

namespace rollbook {

RenewalModel::RenewalModel(std::shared_ptr<const Directory> directory, QObject *parent)
    : TableModel(parent), m_directory(std::move(directory))
{
}

void RenewalModel::setReport(RenewalReport report)
{
    beginResetModel();
    m_report = std::move(report);
    choose();
    endResetModel();
}

void RenewalModel::setOnlyExceptions(bool only)
{
    beginResetModel();
    m_onlyExceptions = only;
    choose();
    endResetModel();
}

void RenewalModel::choose()
{
    m_shown.clear();
    for (std::size_t place = 0; place < m_report.rows.size(); ++place) {
        if (!m_onlyExceptions || !m_report.rows[place].renewal)
            m_shown.push_back(place);
    }
}

QVariant RenewalModel::cell(int row, int column, int role) const
{
    const RenewalRow &one = m_report.rows[m_shown[static_cast<std::size_t>(row)]];
    const QString currency = m_directory->organisation().currency;
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    const QString note = one.renewal ? QString() : problemWords(one.problems, currency);
    if (role == Qt::ToolTipRole && column == Note && !note.isEmpty())
        return plainToolTip(note);
    if (role != Qt::DisplayRole)
        return {};
    if (column == Person)
        return one.number.isEmpty() ? one.name : QStringLiteral("%1 \u00b7 %2").arg(one.name, one.number);
    if (column == Note)
        return QString(note).replace(QLatin1Char('\n'), QLatin1Char(' '));
    if (!one.renewal)
        return {};
    switch (column) {
    case From:
        return formatDate(one.renewal->term.start);
    case To:
        return one.renewal->term.end.isValid() ? formatDate(one.renewal->term.end) : tr("for life");
    case Type:
        return m_directory->typeName(one.renewal->type);
    default:
        return formatMoney(one.renewal->fee, currency);
    }
}

QVariant RenewalModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column == Fee ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Person:
        return tr("Person");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Type:
        return tr("Type");
    case Fee:
        return tr("Fee");
    default:
        return tr("Why not");
    }
}

} // namespace rollbook
