// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldkeys.h"

#include "core/changes/units.h"

namespace rollbook::cli {

QStringList fieldKeys(int recordType, int unit)
{
    QStringList keys;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == recordType)
            forEachFieldOf<R>(unit, [&keys](const auto &field) { keys << QLatin1String(field.name); });
    });
    return keys;
}

QString recordKey(int recordType)
{
    QString key;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == recordType)
            key = QLatin1String(RecordTraits<R>::name);
    });
    return key;
}

} // namespace rollbook::cli
