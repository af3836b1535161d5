// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/members/accountmodel.h"
#include "ui/members/directory.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace rollbook {

class CommandDialog;
class DateField;
class ProblemLabel;

/// The account of a person or an affiliated organisation as at a day, line by line, and what can be done about a line:
/// charge, waive, record, reverse, refund, set against something else.
class AccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog.
    AccountDialog(Register &target, std::shared_ptr<const Directory> directory, Id<Member> member, QWidget *parent);
    AccountDialog(Register &target, std::shared_ptr<const Directory> directory, Id<Group> affiliate, QWidget *parent);

Q_SIGNALS:
    /// Something was done from here.
    void saved(rollbook::EntryId entry);
    /// A statement or receipt is wanted.
    void paperRequested(const rollbook::PaperOrder &order);

private:
    AccountDialog(Register &target, std::shared_ptr<const Directory> directory, Id<Member> member, Id<Group> affiliate,
        QWidget *parent);
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeFoot();
    void read();
    void update();
    [[nodiscard]] const AccountEntry *current() const;
    [[nodiscard]] Result<MemberFacts> holder() const;
    void openForm(CommandDialog *dialog);
    void tell(EntryId entry);
    void pay();
    void charge();
    void waive();
    void reverse();
    void refund();
    void reallocate();
    void copy();
    void showReceipt();

    Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    Id<Member> m_member; ///< null: an affiliate's
    Id<Group> m_affiliate;
    MemberFacts m_facts;
    AccountModel *m_model;
    DateField *m_day;
    ProblemLabel *m_problem;
    QLabel *m_figures;
    QTableView *m_table;
    QLabel *m_said;
    QPushButton *m_pay;
    QPushButton *m_charge;
    QPushButton *m_waive;
    QPushButton *m_reverse;
    QPushButton *m_refund;
    QPushButton *m_reallocate;
    QPushButton *m_receipt;
};

} // namespace rollbook
