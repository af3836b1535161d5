// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/valuefields.h"
#include "ui/words/fieldwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

namespace rollbook {

/// Moves a record's fields into the widgets of a form that have their names, and back. A field without a widget is
/// left alone, so a form may show a part of a record.
namespace form {

inline void put(QWidget *widget, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setText(value);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->setPlainText(value);
}
inline void put(QWidget *widget, const QStringList &value)
{
    put(widget, value.join(QStringLiteral(", ")));
}
inline void put(QWidget *widget, QDate value)
{
    if (auto *date = qobject_cast<DateField *>(widget))
        date->setDate(value);
}
inline void put(QWidget *widget, bool value)
{
    if (auto *box = qobject_cast<QCheckBox *>(widget))
        box->setChecked(value);
}
inline void put(QWidget *widget, int value)
{
    put(widget, value == 0 ? QString() : QString::number(value));
}
inline void put(QWidget *widget, PaymentMethod value)
{
    if (auto *box = qobject_cast<QComboBox *>(widget))
        box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

inline void take(const QWidget *widget, QString &value)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        value = line->text().trimmed();
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        value = text->toPlainText().trimmed();
}
inline void take(const QWidget *widget, QStringList &value)
{
    QString joined;
    take(widget, joined);
    value.clear();
    for (const QString &part : joined.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            value.append(part.trimmed());
    }
}
inline void take(const QWidget *widget, QDate &value)
{
    if (const auto *date = qobject_cast<const DateField *>(widget))
        value = date->date();
}
inline void take(const QWidget *widget, bool &value)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        value = box->isChecked();
}
inline void take(const QWidget *widget, int &value)
{
    QString text;
    take(widget, text);
    value = text.toInt();
}
inline void take(const QWidget *widget, PaymentMethod &value)
{
    if (const auto *box = qobject_cast<const QComboBox *>(widget); box && box->currentIndex() >= 0)
        value = static_cast<PaymentMethod>(box->currentData().toInt());
}

template <class T, class... Of> inline constexpr bool isOneOf = (std::is_same_v<T, Of> || ...);
template <class T> inline constexpr bool isShown = isOneOf<T, QString, QStringList, QDate, bool, int, PaymentMethod>;

template <class R, class Visit> void forEachWidget(const QWidget &form, Visit &&visit)
{
    forEachField<R>([&](const auto &field) {
        using T = typename std::remove_cvref_t<decltype(field)>::Value;
        if constexpr (isShown<T>) {
            if (auto *widget = form.findChild<QWidget *>(QLatin1String(field.name)))
                visit(field, widget);
        }
    });
}

template <class R> void fill(const QWidget &form, const R &record)
{
    forEachWidget<R>(form, [&](const auto &field, QWidget *widget) { put(widget, record.*field.member); });
}

/// A field that cannot be read from its widget keeps its value.
template <class R> void read(const QWidget &form, R &record)
{
    forEachWidget<R>(form, [&](const auto &field, QWidget *widget) { take(widget, record.*field.member); });
}

/// Shows or hides the widget of that name with the label whose buddy it is.
inline void showRow(QWidget *form, const QString &name, bool shown)
{
    auto *field = form->findChild<QWidget *>(name);
    if (!field)
        return;
    field->setVisible(shown);
    for (QLabel *label : form->findChildren<QLabel *>()) {
        if (label->buddy() == field)
            label->setVisible(shown);
    }
}

/// Gives every widget its field's label: to the label that names it its buddy, to a check box itself, to screen
/// readers always.
template <class R> void label(const QWidget &form)
{
    const auto labels = form.findChildren<QLabel *>();
    forEachWidget<R>(form, [&](const auto &field, QWidget *widget) {
        const QString words = fieldLabel(field);
        widget->setAccessibleName(words);
        if (auto *box = qobject_cast<QCheckBox *>(widget))
            box->setText(words);
        for (QLabel *one : labels) {
            if (one->buddy() == widget)
                one->setText(words);
        }
    });
}

} // namespace form

} // namespace rollbook
