// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/directory.h"
#include "ui/money/payer.h"
#include "ui/widgets/page.h"

namespace rollbook {

class CommandDialog;

/// What can be done about people's and affiliates' money from a tab of the Money page: it reads what the forms need,
/// opens them over the tab, and tells what was done.
class MoneyDesk final : public QObject
{
    Q_OBJECT

public:
    /// `source` outlives it; `over`: the tab over which the forms stand.
    MoneyDesk(Register &source, QWidget *over);

    /// Groups, types and the society; never null, empty when they could not be read.
    [[nodiscard]] std::shared_ptr<const Directory> directory();
    [[nodiscard]] QString currency();

    /// Money of these, one after the other, or of one affiliate; of nobody given: asks whose.
    void recordPayment(const std::vector<Payer> &payers);
    void raiseCharge(const std::vector<Payer> &payers);
    /// Of the people among these, or whoever is due.
    void renew(const std::vector<Payer> &payers);
    void waive(const Payer &payer, Id<Charge> id, Money left);
    void showAccount(const Payer &payer);
    void claim(Id<Payment> id);
    void reallocate(Id<Payment> id);
    void refund(Id<Payment> id);
    void reverse(Id<Payment> id);

Q_SIGNALS:
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);
    void paperRequested(const rollbook::PaperOrder &order, QWidget *over);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

private:
    [[nodiscard]] std::optional<MemberFacts> factsOf(const Payer &payer);
    /// The payer's, or of nobody known for a payment in suspense.
    [[nodiscard]] std::optional<MemberFacts> factsOf(const Payment &payment);
    void open(CommandDialog *dialog);
    void announce(EntryId entry);
    void ask(const QString &title, const QString &unknown, std::function<void(const Payer &)> then);
    void run(std::shared_ptr<LongCommand> command);

    Register &m_register;
    QWidget *m_over;
    std::shared_ptr<const Directory> m_directory;
    PaymentMethod m_method = PaymentMethod::Cash; ///< used last
};

} // namespace rollbook
