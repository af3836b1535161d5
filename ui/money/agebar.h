// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/arrears.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QToolButton;

namespace rollbook {

/// What is owed by age as a row of figures, of which one is chosen: it filters the list below.
class AgeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBar(QWidget *parent = nullptr);

    void setSums(const ArrearsSums &sums, const QString &currency);
    /// Nothing: all ages together.
    [[nodiscard]] std::optional<ArrearsAge> age() const;
    void setAge(std::optional<ArrearsAge> age);

Q_SIGNALS:
    void chosen();

private:
    void showSum(std::size_t place, const QString &age, const QString &sum);

    QButtonGroup *m_group;
    std::array<QToolButton *, arrearsAgeCount + 1> m_buttons {}; ///< all ages first
};

} // namespace rollbook
