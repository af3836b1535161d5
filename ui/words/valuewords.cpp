// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/enumwords.h"
#include "ui/words/fieldwords.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

template <class T> QString enumName(qint64 value)
{
    const T which = static_cast<T>(value);
    if constexpr (std::is_same_v<T, Leaving>)
        return leavingName(which);
    else if constexpr (std::is_same_v<T, GroupRole>)
        return groupRoleName(which);
    else if constexpr (std::is_same_v<T, PeriodRule>)
        return periodRuleName(which);
    else if constexpr (std::is_same_v<T, Pricing>)
        return pricingName(which);
    else if constexpr (std::is_same_v<T, PaymentMethod>)
        return paymentMethodName(which);
    else if constexpr (std::is_same_v<T, StandingKind>)
        return standingName(which);
    else if constexpr (std::is_same_v<T, ChargeKind>)
        return chargeKindName(which);
    else if constexpr (std::is_same_v<T, DisclosureForm>)
        return disclosureFormName(which);
    else
        return admissionOutcomeName(which);
}

QString numberWords(const QString &field, qint64 value)
{
    if (field == QLatin1String("status_pin"))
        return value == 0 ? QString() : statusName(static_cast<StatusKind>(value - 1));
    if (field.endsWith(QLatin1String("_month")))
        return value == 0 ? QString() : wordsLocale().monthName(static_cast<int>(value));
    return formatCount(value);
}

QString penceWords(const QString &pence, const QString &currency)
{
    bool isNumber = false;
    const qint64 amount = pence.toLongLong(&isNumber);
    return isNumber ? formatMoney({ amount }, currency) : pence;
}

/// "January £24.00, February £22.00": amounts by month, those that are not set left out.
QString monthFeeWords(const QStringList &fees, const QString &currency)
{
    QStringList words;
    for (int month = 1; month <= fees.size() && month <= 12; ++month) {
        if (const QString &fee = fees.at(month - 1); !fee.isEmpty())
            words << wordsLocale().monthName(month) + QLatin1Char(' ') + penceWords(fee, currency);
    }
    return words.join(QStringLiteral(", "));
}

/// "up to 50: £30.00, above: £90.00": amounts by how many members there are.
QString bandFeeWords(const QStringList &bands, const QString &currency)
{
    QStringList words;
    for (const QString &band : bands) {
        const QString most = band.section(QLatin1Char('='), 0, 0).trimmed();
        const QString fee = penceWords(band.section(QLatin1Char('='), 1).trimmed(), currency);
        words << (most.isEmpty() ? fillIn(QCoreApplication::translate("Values", "above: %1"), { fee })
                                 : fillIn(QCoreApplication::translate("Values", "up to %1: %2"),
                                     { formatCount(most.toLongLong()), fee }));
    }
    return words.join(QStringLiteral(", "));
}

QString listWords(const QString &field, const QStringList &list, const QString &currency)
{
    if (field == QLatin1String("month_fees"))
        return monthFeeWords(list, currency);
    if (field == QLatin1String("band_fees"))
        return bandFeeWords(list, currency);
    return list.join(QStringLiteral(", "));
}

template <class T> QString wholeWords(const char *field, qint64 value, const QString &currency)
{
    if constexpr (std::is_same_v<T, Money>)
        return formatMoney({ value }, currency);
    else if constexpr (std::is_same_v<T, bool>)
        return value != 0 ? QCoreApplication::translate("Values", "yes") : QCoreApplication::translate("Values", "no");
    else if constexpr (std::is_enum_v<T>)
        return enumName<T>(value);
    else
        return numberWords(QLatin1String(field), value);
}

template <class T>
QString words(const char *field, const FieldValue &value, const QString &currency, const NameOf &nameOf)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *list = std::get_if<QStringList>(&value))
        return listWords(QLatin1String(field), *list, currency);
    if (const auto *day = std::get_if<QDate>(&value))
        return formatDate(*day);
    if (const auto *id = std::get_if<Uuid>(&value)) {
        const QString name = nameOf ? nameOf(*id) : QString();
        return name.isEmpty() ? QCoreApplication::translate("Values", "(no longer there)") : name;
    }
    if (const auto *whole = std::get_if<qint64>(&value))
        return wholeWords<T>(field, *whole, currency);
    return {};
}

} // namespace

QString fieldValueWords(
    int recordType, int field, const FieldValue &value, const QString &currency, const NameOf &nameOf)
{
    QString shown;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != recordType)
            return;
        forEachField<R>([&]<class T>(const Field<R, T> &candidate) {
            if (candidate.id == field)
                shown = words<T>(candidate.name, value, currency, nameOf);
        });
    });
    return shown;
}

} // namespace rollbook
