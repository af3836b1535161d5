// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/membershiptype.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QSpinBox;

namespace rollbook {

class DateField;
class TermCalendar;

/// What joining by a type on a day of choice would give, in words and on a little calendar.
class TermPreview final : public QWidget
{
    Q_OBJECT

public:
    /// `today`: the day that is chosen at first.
    explicit TermPreview(QDate today, QWidget *parent = nullptr);

    /// Another type, or the same one as it is typed; the day stays.
    void setType(const MembershipType &type, const QString &currency);

private:
    void update();

    QDate m_today;
    MembershipType m_type;
    QString m_currency;
    QFormLayout *m_form;
    DateField *m_day;
    QSpinBox *m_members;
    QLabel *m_words;
    TermCalendar *m_calendar;
    QLabel *m_key;
};

} // namespace rollbook
