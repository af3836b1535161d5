// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"

#include <QWidget>

class QFormLayout;

namespace rollbook {

class ProblemLabel;

/// Where a third value is written: a field for each field of the unit in conflict.
class ValueEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `start`: the record whose values stand in the fields at first. `today` tells what lies in the future.
    ValueEditor(
        const Conflict &conflict, RecordChange start, const QString &currency, QDate today, QWidget *parent = nullptr);

    /// The record with what was written; nothing when that cannot be, which is then said under the fields.
    [[nodiscard]] std::optional<RecordChange> record();

Q_SIGNALS:
    void edited();

private:
    /// Takes a field's value from its widget; adds what cannot be read to the problems.
    using Take = std::function<FieldValue(Problems &)>;
    struct Line {
        int field;
        Take take;
    };
    template <class T> void addField(int id, const char *name, const QString &label, const T &value);
    template <class T> [[nodiscard]] std::pair<QWidget *, Take> makeField(const char *name, const T &value);
    [[nodiscard]] Problems wrongIn(const RecordChange &record) const;

    Conflict m_conflict;
    RecordChange m_start;
    QString m_currency;
    QDate m_today;
    QFormLayout *m_form;
    ProblemLabel *m_problem;
    std::vector<Line> m_lines;
};

} // namespace rollbook
