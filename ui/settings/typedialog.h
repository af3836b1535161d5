// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"

class QCheckBox;
class QComboBox;
class QSpinBox;
class QTabWidget;

namespace rollbook {

class BandFees;
class DateField;
class MoneyField;
class MonthFees;
class TermPreview;

/// Makes or changes a membership type, saying in words and on a little calendar what joining on a day of choice would
/// give while it is typed.
class TypeDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// `type` with a null id: a new one.
    TypeDialog(Register &target, const MembershipType &type, const QString &currency, QWidget *parent = nullptr);
    ~TypeDialog() override;

    [[nodiscard]] MembershipType type() const;

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;
    /// Brings the page of the field to the front.
    void bringUp(QWidget *field) override;

private:
    QFormLayout *addPage(const QString &title, const char *name);
    void addFeePage();
    void addTermPage();
    void addYearRows(QFormLayout *form);
    void addRenewalPage();
    void addHoldersPage();
    void addAffiliationPage();
    QCheckBox *addTick(QFormLayout *form, const char *field, bool ticked);
    QSpinBox *addNumber(QFormLayout *form, const char *field, int most, int value);
    void listen();
    void update();
    void takeTerm(MembershipType &type) const;
    void takeHolders(MembershipType &type) const;
    /// A row that is shown only where it means something.
    struct Row {
        QFormLayout *form = nullptr;
        QWidget *field = nullptr;
    };
    [[nodiscard]] Row rowOf(QFormLayout *form, QWidget *field) const;
    static void showRows(const std::vector<Row> &rows, bool shown);

    MembershipType m_type;
    QString m_currency;
    QTabWidget *m_pages;
    TermPreview *m_preview;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_aliases = nullptr;
    MoneyField *m_fee = nullptr;
    QComboBox *m_pricing = nullptr;
    MonthFees *m_monthFees = nullptr;
    QCheckBox *m_exempt = nullptr;
    QCheckBox *m_concession = nullptr;
    QComboBox *m_rule = nullptr;
    QSpinBox *m_startDay = nullptr;
    QComboBox *m_startMonth = nullptr;
    QSpinBox *m_rolloverDay = nullptr;
    QComboBox *m_rolloverMonth = nullptr;
    QSpinBox *m_minimum = nullptr;
    QSpinBox *m_months = nullptr;
    DateField *m_until = nullptr;
    QSpinBox *m_grace = nullptr;
    QSpinBox *m_renewal = nullptr;
    QSpinBox *m_backdate = nullptr;
    QSpinBox *m_leastAge = nullptr;
    QSpinBox *m_mostAge = nullptr;
    QCheckBox *m_approval = nullptr;
    QCheckBox *m_household = nullptr;
    QCheckBox *m_alongside = nullptr;
    DateField *m_retired = nullptr;
    QCheckBox *m_affiliation = nullptr;
    BandFees *m_bands = nullptr;
    QSpinBox *m_perDelegate = nullptr;
    QSpinBox *m_leastDelegates = nullptr;
    QSpinBox *m_mostDelegates = nullptr;
    std::vector<Row> m_priced; ///< shown where a fee is due
    std::vector<Row> m_byMonth;
    std::vector<Row> m_yearRows;
    std::vector<Row> m_rollingRows;
    std::vector<Row> m_untilRows;
    std::vector<Row> m_endingRows; ///< shown where the term ends
    std::vector<Row> m_peopleRows;
    std::vector<Row> m_affiliateRows;
};

} // namespace rollbook
