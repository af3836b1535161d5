// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/windowsteps.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

namespace rollbook {

/// The part of a walk that goes through the money page and what it opens.
class MoneySteps : public WindowSteps
{
public:
    using WindowSteps::WindowSteps;

protected:
    void emptyMoney()
    {
        m_fixture.window.workspace().show(Scope::MoneyPage);
        auto *tabs = find<QTabWidget>("moneyTabs");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            visit("money, nothing yet", nullptr, 400);
        }
        tabs->setCurrentIndex(0);
    }

    void money()
    {
        m_fixture.window.workspace().show(Scope::MoneyPage);
        auto *tabs = find<QTabWidget>("moneyTabs");
        visit("arrears", nullptr, 600);
        find<QLineEdit>("arrearsFind")->setText(QStringLiteral("ωωω"));
        visit("arrears, nobody found", nullptr, 100);
        find<QLineEdit>("arrearsFind")->clear();
        find<QTableView>("arrears")->clearSelection();
        opening(
            "whose payment", ActionId::TakePayment, [this](QWidget *dialog) { visit("whose payment, asked", dialog); });
        find<QTableView>("arrears")->selectRow(0);
        opening("payment of who owes", ActionId::TakePayment);
        opening("waiver of the oldest", ActionId::WaiveOwed);
        opening("charge of who owes", ActionId::ChargePeople);
        tabs->setCurrentIndex(1);
        visit("payments", nullptr, 600);
        find<QCheckBox>("paymentsSuspense")->setChecked(true);
        visit("payments in suspense", nullptr, 100);
        find<QTableView>("payments")->selectRow(0);
        opening("whose is it", ActionId::ClaimEntry, [this](QWidget *dialog) {
            find<QAbstractButton>("save", dialog)->click();
            visit("whose is it, with a problem", dialog);
        });
        find<QCheckBox>("paymentsSuspense")->setChecked(false);
        for (int tab = 2; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            visit("a part of the money page", nullptr, 900);
        }
        opening("closing of the books", ActionId::CloseBooks);
    }

    /// The pages of the type that is open in `dialog`.
    void typePages(QWidget *dialog)
    {
        auto *pages = find<QTabWidget>("typePages", dialog);
        find<QComboBox>("pricing", dialog)->setCurrentIndex(1);
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentIndex(page);
            visit("a page of a type", dialog);
        }
        find<QCheckBox>("affiliation", dialog)->setChecked(true);
        find<QAbstractButton>("addBand", dialog)->click();
        visit("a type for affiliated organisations", dialog);
        dialog->setProperty("begun", true);
    }
};

} // namespace rollbook
