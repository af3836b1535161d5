// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/span.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace rollbook {

/// Chooses the span of time: one of the usual ones, or two months typed.
class SpanChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit SpanChooser(QWidget *parent = nullptr);

    /// What "this year", "today" and "all" mean from now on.
    void setFrame(QDate today, int yearStartMonth, QDate earliest);
    [[nodiscard]] SpanKind kind() const;
    void setKind(SpanKind kind);
    /// The months typed for Custom.
    void setCustom(QDate from, QDate to);
    [[nodiscard]] Span span() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_kind;
    QWidget *m_typed;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDate m_today;
    bool m_hasMonths = false;
    int m_yearStartMonth = 1;
    QDate m_earliest;
};

} // namespace rollbook
