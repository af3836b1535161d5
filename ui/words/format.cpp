// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace rollbook {

namespace {

/// A year as typed: two digits lie near today.
int wholeYear(int year, QDate today)
{
    if (year >= 100)
        return year;
    const int century = today.year() / 100 * 100;
    const int near = century + year;
    if (near > today.year() + 19)
        return near - 100;
    return near <= today.year() - 81 ? near + 100 : near;
}

/// 1-12 for the beginning of a month's name in the user's language or in English, three letters or more; else 0.
int monthNamed(const QString &text)
{
    if (text.size() < 3)
        return 0;
    for (const QLocale &locale : { wordsLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom) }) {
        for (int month = 1; month <= 12; ++month) {
            if (locale.monthName(month, QLocale::LongFormat).startsWith(text, Qt::CaseInsensitive)
                || locale.monthName(month, QLocale::ShortFormat).startsWith(text, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

/// Months of three letters in English: newer locale data say "Sept", older "Sep".
QString shortMonth(const QLocale &locale, int month)
{
    const QString name = locale.monthName(month, QLocale::ShortFormat);
    return locale.language() == QLocale::English ? name.left(3) : name;
}

} // namespace

QLocale wordsLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString currencySign(const QString &currency)
{
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    return currency.isEmpty() ? QString() : QString(currency + QChar(QChar::Nbsp));
}

QString formatMoney(Money money, const QString &currency)
{
    const QLocale locale = wordsLocale();
    const quint64 pence = money.pence < 0 ? 0 - static_cast<quint64>(money.pence) : static_cast<quint64>(money.pence);
    const QString sign = money.pence < 0 ? QStringLiteral("−") : QString();
    const QString small = QString::number(pence % 100).rightJustified(2, QLatin1Char('0'));
    return sign + currencySign(currency) + locale.toString(pence / 100) + locale.decimalPoint() + small;
}

std::optional<Money> parseMoney(const QString &text)
{
    const QLocale locale = wordsLocale();
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c == QChar(0x2212))
            plain += QLatin1Char('-');
        else if (c.isDigit())
            plain += QChar(ushort('0' + c.digitValue()));
        else if (c == QLatin1Char('.') || c == QLatin1Char(','))
            plain += c;
        else if (locale.decimalPoint() == c)
            plain += QLatin1Char('.');
        else if (!c.isSpace() && locale.groupSeparator() != c && c.category() != QChar::Symbol_Currency)
            plain += c;
    }
    static const QRegularExpression form(
        QStringLiteral("^(-?)(\\d{1,12}|\\d{1,3}([.,])(?:\\d{2,3}\\3)*\\d{3})?(?:([.,])(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(plain);
    const QString thousands = match.captured(3);
    const QString point = match.captured(4);
    const QString whole = match.captured(2).remove(QLatin1Char('.')).remove(QLatin1Char(','));
    if (!match.hasMatch() || (whole.isEmpty() && point.isEmpty()) || whole.size() > 12)
        return std::nullopt;
    // What parts thousands does not part pence as well; alone it may be the point of who pressed one digit too many.
    if (!thousands.isEmpty() && (thousands == point || (point.isEmpty() && thousands == locale.decimalPoint())))
        return std::nullopt;
    const qint64 pence = whole.toLongLong() * 100 + match.captured(5).leftJustified(2, QLatin1Char('0')).toLongLong();
    return Money { match.captured(1).isEmpty() ? pence : -pence };
}

namespace {

/// A date keeps its order within right-to-left text: first strong isolate and its end around it.
QString isolated(const QString &text)
{
    return wordsLocale().textDirection() == Qt::RightToLeft ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString plainDate(QDate day)
{
    return QString::number(day.day()) + QLatin1Char(' ') + shortMonth(wordsLocale(), day.month()) + QLatin1Char(' ')
        + QString::number(day.year());
}

} // namespace

QString formatDate(QDate day)
{
    if (!day.isValid())
        return {};
    return isolated(plainDate(day));
}

QStringList dateSamples()
{
    QStringList days;
    for (int month = 1; month <= 12; ++month)
        days.append(formatDate({ 2028, month, 28 }));
    return days;
}

QString formatMonth(QDate day)
{
    return day.isValid() ? wordsLocale().toString(day, QStringLiteral("MMMM yyyy")) : QString();
}

QString formatMoment(qint64 milliseconds)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(milliseconds).toLocalTime();
    return isolated(plainDate(moment.date()) + QStringLiteral(", ") + moment.toString(QStringLiteral("HH:mm")));
}

QDate parseDate(const QString &text, QDate today)
{
    QString plain = text.simplified();
    plain.remove(QChar(0x2068)).remove(QChar(0x2069));
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[ ./-](\\d{1,2})(?:[ ./-](\\d{4}|\\d{2}))?$"));
    static const QRegularExpression named(QStringLiteral("^(\\d{1,2})[ .-]*(\\p{L}+)\\.?[ -]*(\\d{4}|\\d{2})?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = iso.match(plain); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    const auto year
        = [&](const QString &digits) { return digits.isEmpty() ? today.year() : wholeYear(digits.toInt(), today); };
    if (const auto match = numbers.match(plain); match.hasMatch())
        return QDate(year(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = named.match(plain); match.hasMatch())
        return QDate(year(match.captured(3)), monthNamed(match.captured(2)), match.captured(1).toInt());
    return {};
}

QString formatCount(qint64 count)
{
    return wordsLocale().toString(count);
}

// The replacement is for English without a catalogue: plural forms live in the translations.
QString formatPeople(qint64 count)
{
    const int n = static_cast<int>(count); // lupdate does not read a cast within the call
    return QCoreApplication::translate("Counts", "%Ln person(s)", "people counted", n)
        .replace(QStringLiteral("person(s)"), count == 1 ? QStringLiteral("person") : QStringLiteral("people"));
}

QString formatRecords(qint64 count)
{
    const int n = static_cast<int>(count);
    return QCoreApplication::translate("Counts", "%Ln record(s)", "records of the register", n)
        .replace(QStringLiteral("record(s)"), count == 1 ? QStringLiteral("record") : QStringLiteral("records"));
}

QString fillIn(const QString &text, const QStringList &values)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1] >= QLatin1Char('1')
            && text[i + 1] <= QLatin1Char('9');
        if (!place) {
            filled += text[i];
            continue;
        }
        filled += values.value(text[++i].digitValue() - 1);
    }
    return filled;
}

} // namespace rollbook
