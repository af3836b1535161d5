// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace rollbook {

/// A day as people type it; written out in full when the field is left. Up and Down go to the next and previous day.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// For years of two digits; the computer's day unless set.
    void setToday(QDate today) { m_today = today; }
    void setDate(QDate date);
    /// Invalid when the field is empty or holds no day.
    [[nodiscard]] QDate date() const;
    /// Something was typed that is no day.
    [[nodiscard]] bool isMistyped() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QDate m_today;
};

/// An amount of money as people type it.
class MoneyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyField(QWidget *parent = nullptr);

    void setCurrency(const QString &currency);
    void setMoney(Money money);
    /// Nothing when the field is empty or holds no amount.
    [[nodiscard]] std::optional<Money> money() const;
    [[nodiscard]] bool isMistyped() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_currency = QStringLiteral("GBP");
};

} // namespace rollbook
