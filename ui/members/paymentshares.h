// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/rules/moneycommands.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rollbook {

class MoneyField;
class PersonPicker;

/// The people that one payment is for, a line each with the amount, and a picker for one more.
class PaymentShares final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives it.
    PaymentShares(const Register &source, const QString &currency, QWidget *parent);

    /// Begins afresh with these people, each with what they owe today.
    void setPeople(const std::vector<MemberFacts> &people);
    /// The lines that have an amount.
    [[nodiscard]] std::vector<Share> shares() const;
    [[nodiscard]] Money total() const;
    /// An amount that cannot be read, told of `field`.
    [[nodiscard]] Problems problems(const QString &field) const;
    void takeFocus();

Q_SIGNALS:
    /// People or amounts, by the user.
    void changed();

private:
    struct Line {
        Id<Member> member;
        QWidget *row = nullptr;
        MoneyField *amount = nullptr;
    };
    void addLine(const MemberFacts &person);
    void addPicked();
    void removeLine(Id<Member> member);

    const Register &m_register;
    QString m_currency;
    QVBoxLayout *m_layout;
    PersonPicker *m_picker;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};

} // namespace rollbook
