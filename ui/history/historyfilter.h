// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journalsearch.h"
#include "ui/words/laptopnames.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rollbook {

class DateField;
class PersonPicker;
class WrapLayout;

/// The row above the history in which somebody says what they look for: a person, a kind of action, a laptop, days.
class HistoryFilter final : public QWidget
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    explicit HistoryFilter(const Reader &reader, QWidget *parent = nullptr);

    [[nodiscard]] JournalFilter filter() const;
    /// Shows only what touched this person or group.
    void setSubject(Uuid subject, const QString &name);
    /// The laptops to choose from; the one chosen stays chosen.
    void setLaptops(const LaptopNames &names);
    void setToday(QDate today);
    void clear();

Q_SIGNALS:
    /// Another choice was made, by the user or by setSubject() and clear().
    void changed();

private:
    void announce();
    void addFields(WrapLayout *layout);

    PersonPicker *m_person;
    QComboBox *m_action;
    QComboBox *m_laptop;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_clear;
    Uuid m_subject; ///< chosen from elsewhere, while `m_person` shows its name
    QString m_subjectName;
    JournalFilter m_told;
};

} // namespace rollbook
