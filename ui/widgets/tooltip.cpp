// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tooltip.h"

namespace rollbook {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QLatin1String("<p>") + text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"))
        + QLatin1String("</p>");
}

} // namespace rollbook
