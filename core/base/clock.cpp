// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace rollbook {

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

FixedClock::FixedClock(QDate today, qint64 millisecondsOfDay)
{
    set(today, millisecondsOfDay);
}

void FixedClock::set(QDate today, qint64 millisecondsOfDay)
{
    m_now = QDateTime(today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + millisecondsOfDay;
}

QDate FixedClock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC).date();
}

} // namespace rollbook
