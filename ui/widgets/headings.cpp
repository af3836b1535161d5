// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headings.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>

namespace rollbook {

namespace {

constexpr int aroundHeading = 24; ///< padding of both sides and what a bold letter is wider

} // namespace

int headingWidth(const QHeaderView *header, int section)
{
    const QString text = header->model()->headerData(section, header->orientation()).toString();
    QFont bold = header->font();
    bold.setWeight(QFont::DemiBold);
    const int words = QFontMetrics(bold).horizontalAdvance(text) + aroundHeading;
    return std::max(words, header->sectionSizeHint(section));
}

int columnWidth(const QTableView *table, int column, const QStringList &samples)
{
    const int margin = table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, table) + 1;
    // A row that stands out does so in bold.
    QFont bold = table->font();
    bold.setWeight(QFont::Bold);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString &sample : samples)
        widest = std::max(widest, metrics.horizontalAdvance(sample));
    return std::max(widest + 2 * margin + 1, headingWidth(table->horizontalHeader(), column));
}

void fitColumns(QTableView *table, const std::vector<int> &columns, int mostLetters)
{
    const int most = mostLetters * table->fontMetrics().averageCharWidth();
    for (const int column : columns) {
        const int rows = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
        table->setColumnWidth(column, std::max(std::min(rows, most), headingWidth(table->horizontalHeader(), column)));
    }
}

void keepHeadingsWhole(QHeaderView *header)
{
    for (int section = 0; header->model() && section < header->count(); ++section) {
        const int least = headingWidth(header, section);
        if (!header->isSectionHidden(section) && header->sectionSize(section) < least)
            header->resizeSection(section, least);
    }
}

} // namespace rollbook
