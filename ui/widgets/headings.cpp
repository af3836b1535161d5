// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headings.h"

#include <QHeaderView>

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

void keepHeadingsWhole(QHeaderView *header)
{
    for (int section = 0; header->model() && section < header->count(); ++section) {
        const int least = headingWidth(header, section);
        if (!header->isSectionHidden(section) && header->sectionSize(section) < least)
            header->resizeSection(section, least);
    }
}

} // namespace rollbook
