// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/valuefields.h"

#include "ui/words/format.h"

#include <QKeyEvent>

namespace rollbook {

DateField::DateField(QWidget *parent) : QLineEdit(parent), m_today(QDate::currentDate())
{
    setPlaceholderText(tr("day month year"));
}

void DateField::setDate(QDate date)
{
    setText(formatDate(date));
}

QDate DateField::date() const
{
    return parseDate(text().trimmed(), m_today);
}

bool DateField::isMistyped() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool step
        = event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!step || isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const QDate now = date();
    setDate(now.isValid() ? now.addDays(event->key() == Qt::Key_Up ? 1 : -1) : m_today);
    Q_EMIT textEdited(text());
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (date().isValid() && text() != formatDate(date()))
        setDate(date());
    QLineEdit::focusOutEvent(event);
}

MoneyField::MoneyField(QWidget *parent) : QLineEdit(parent)
{
    setCurrency(m_currency);
}

void MoneyField::setCurrency(const QString &currency)
{
    m_currency = currency;
    setPlaceholderText(formatMoney({}, currency));
}

void MoneyField::setMoney(Money money)
{
    setText(formatMoney(money, m_currency));
}

std::optional<Money> MoneyField::money() const
{
    return text().trimmed().isEmpty() ? std::nullopt : parseMoney(text());
}

bool MoneyField::isMistyped() const
{
    return !text().trimmed().isEmpty() && !parseMoney(text());
}

void MoneyField::focusOutEvent(QFocusEvent *event)
{
    if (const auto amount = money())
        setMoney(*amount);
    QLineEdit::focusOutEvent(event);
}

} // namespace rollbook
