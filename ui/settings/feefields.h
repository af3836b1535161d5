// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/members/valuefields.h"

#include <array>

class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace rollbook {

/// An amount for each month, as MembershipType::monthFees has them.
class MonthFees final : public QWidget
{
    Q_OBJECT

public:
    explicit MonthFees(QWidget *parent = nullptr);
    /// Twelve amounts in pence, January first; anything else leaves the fields empty.
    void setFees(const QStringList &fees, const QString &currency);
    /// The same; an empty field is nothing, an empty list no field filled in.
    [[nodiscard]] QStringList fees() const;
    /// What is mistyped or missing while others are filled in, at the field `name`.
    [[nodiscard]] Problems problems(const QString &name) const;

Q_SIGNALS:
    void edited();

private:
    std::array<MoneyField *, 12> m_fields {};
};

/// Fees of an affiliation by the size of the affiliated organisation, as MembershipType::bandFees has them.
class BandFees final : public QWidget
{
    Q_OBJECT

public:
    explicit BandFees(QWidget *parent = nullptr);
    void setBands(const QStringList &bands, const QString &currency);
    [[nodiscard]] QStringList bands() const;
    /// What is mistyped, missing or not in ascending order, at the field `name`.
    [[nodiscard]] Problems problems(const QString &name) const;

Q_SIGNALS:
    void edited();

private:
    struct Band {
        QWidget *line = nullptr;
        QSpinBox *most = nullptr; ///< null: of the last, for all that are larger
        MoneyField *fee = nullptr;
    };
    void addBand(int most, std::optional<Money> fee);
    void addLast(std::optional<Money> fee);
    void removeBand(QWidget *line);
    MoneyField *addFee(QWidget *line, std::optional<Money> fee);

    QString m_currency;
    std::vector<Band> m_bands; ///< the last without `most`; empty: no bands
    QVBoxLayout *m_lines;
    QPushButton *m_add;
};

} // namespace rollbook
