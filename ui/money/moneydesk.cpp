// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/moneydesk.h"

#include "core/rules/ledger.h"
#include "ui/members/accountdialog.h"
#include "ui/members/moneydialogs.h"
#include "ui/members/paymentdialog.h"
#include "ui/members/reallocatedialog.h"
#include "ui/members/renewaldialog.h"
#include "ui/money/payerpicker.h"
#include "ui/money/suspensedialogs.h"
#include "ui/words/actionwords.h"

#include <QPointer>

namespace rollbook {

namespace {

std::vector<Id<Member>> peopleAmong(const std::vector<Payer> &payers)
{
    std::vector<Id<Member>> people;
    for (const Payer &payer : payers) {
        if (!payer.member.isNull())
            people.push_back(payer.member);
    }
    return people;
}

} // namespace

MoneyDesk::MoneyDesk(Register &source, QWidget *over) : QObject(over), m_register(source), m_over(over)
{
    connect(&source, &Register::committed, this, [this](const Committed &what) {
        if (what.everything || Directory::isTouchedBy(what.changes))
            m_directory.reset();
    });
}

std::shared_ptr<const Directory> MoneyDesk::directory()
{
    if (m_directory)
        return m_directory;
    auto read = Directory::read(m_register.reader());
    if (!read) {
        Q_EMIT failed(read.problems());
        return std::make_shared<const Directory>();
    }
    m_directory = std::make_shared<const Directory>(*std::move(read));
    return m_directory;
}

QString MoneyDesk::currency()
{
    return directory()->organisation().currency;
}

std::optional<MemberFacts> MoneyDesk::factsOf(const Payer &payer)
{
    if (!payer.affiliate.isNull()) {
        auto facts = moneyOfAffiliate(m_register.reader(), payer.affiliate);
        if (facts)
            return *std::move(facts);
        Q_EMIT failed(facts.problems());
        return std::nullopt;
    }
    auto facts = m_register.reader().facts(std::span(&payer.member, 1), FactParts::Everything);
    if (!facts)
        Q_EMIT failed(facts.problems());
    else if (!facts->empty())
        return std::move(facts->front());
    return std::nullopt;
}

std::optional<MemberFacts> MoneyDesk::factsOf(const Payment &payment)
{
    const Payer payer { payment.payer, payment.affiliate };
    if (!payer.isNull())
        return factsOf(payer);
    MemberFacts nobody;
    nobody.member.family = tr("somebody not known yet");
    return nobody;
}

void MoneyDesk::open(CommandDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CommandDialog::saved, this, &MoneyDesk::announce);
    dialog->open();
}

void MoneyDesk::announce(EntryId entry)
{
    const auto line = entry.isNull() ? Result<JournalLine>(Problem { ProblemCode::UnknownEntry })
                                     : m_register.reader().journalLine(entry);
    if (line)
        Q_EMIT said({ Message::Kind::Success, actionSentence(line->entry.action, nullptr, currency()), entry });
}

void MoneyDesk::ask(const QString &title, const QString &unknown, std::function<void(const Payer &)> then)
{
    auto *dialog = new WhoDialog(m_register.reader(), *directory(), title, unknown, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhoDialog::chosen, this, std::move(then), Qt::QueuedConnection);
    dialog->open();
}

void MoneyDesk::recordPayment(const std::vector<Payer> &payers)
{
    if (payers.empty()) {
        ask(tr("Record a Payment"), tr("&Nobody known"), [this](const Payer &payer) {
            if (payer.isNull())
                open(new SuspenseDialog(m_register, *directory(), m_over));
            else
                recordPayment({ payer });
        });
        return;
    }
    auto facts = factsOf(payers.front());
    if (!facts)
        return;
    auto *dialog = new PaymentDialog(m_register, directory(), *std::move(facts), m_over);
    dialog->setMethod(m_method);
    std::vector<Id<Member>> others = peopleAmong({ payers.begin() + 1, payers.end() });
    if (!others.empty() && payers.front().affiliate.isNull())
        dialog->goThrough(std::move(others), true);
    connect(dialog, &CommandDialog::saved, this, [this, dialog] { m_method = dialog->method(); });
    connect(dialog, &PaymentDialog::receiptRequested, this, [this](Id<Payment> id) {
        QTimer::singleShot(0, this, [this, id] { Q_EMIT paperRequested({ id, {}, {} }, m_over); });
    });
    open(dialog);
}

void MoneyDesk::raiseCharge(const std::vector<Payer> &payers)
{
    if (payers.empty()) {
        ask(tr("Raise a Charge"), {}, [this](const Payer &payer) { raiseCharge({ payer }); });
        return;
    }
    auto facts = factsOf(payers.front());
    if (!facts)
        return;
    std::vector<Id<Member>> others;
    if (payers.front().affiliate.isNull())
        others = peopleAmong({ payers.begin() + 1, payers.end() });
    open(new RaiseChargeDialog(m_register, directory(), *std::move(facts), std::move(others), m_over));
}

void MoneyDesk::renew(const std::vector<Payer> &payers)
{
    std::vector<Id<Member>> people = peopleAmong(payers);
    if (people.empty() && !payers.empty()) {
        Q_EMIT said({ Message::Kind::Note,
            tr("Affiliated organisations are renewed on the Groups page: choose one there, then “Renew "
               "Affiliation”.") });
        return;
    }
    auto *dialog = new RenewalDialog(m_register, directory(), std::move(people), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->command()); });
    dialog->open();
}

void MoneyDesk::run(std::shared_ptr<LongCommand> command)
{
    auto task = std::make_shared<Task>(tr("Renewing memberships"));
    Q_EMIT taskStarted(task);
    m_register.start(
        std::move(command), task->progress(), [self = QPointer(this), task](const Result<EntryId> &renewed) {
            task->finish();
            if (!self)
                return;
            if (renewed)
                self->announce(*renewed);
            else
                Q_EMIT self->failed(renewed.problems());
        });
}

void MoneyDesk::waive(const Payer &payer, Id<Charge> id, Money left)
{
    const auto charge = m_register.reader().one(id);
    if (!charge) {
        Q_EMIT failed(charge.problems());
        return;
    }
    if (auto facts = factsOf(payer))
        open(new WaiveDialog(m_register, directory(), *std::move(facts), *charge, left, m_over));
}

void MoneyDesk::showAccount(const Payer &payer)
{
    if (payer.isNull())
        return;
    AccountDialog *dialog = payer.member.isNull() ? new AccountDialog(m_register, directory(), payer.affiliate, m_over)
                                                  : new AccountDialog(m_register, directory(), payer.member, m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccountDialog::saved, this, &MoneyDesk::announce);
    connect(dialog, &AccountDialog::paperRequested, this,
        [this, dialog](const PaperOrder &order) { Q_EMIT paperRequested(order, dialog); });
    dialog->open();
}

void MoneyDesk::claim(Id<Payment> id)
{
    const auto payment = m_register.reader().one(id);
    if (payment)
        open(new ClaimDialog(m_register, directory(), *payment, m_over));
    else
        Q_EMIT failed(payment.problems());
}

void MoneyDesk::reallocate(Id<Payment> id)
{
    const auto payment = m_register.reader().one(id);
    if (!payment) {
        Q_EMIT failed(payment.problems());
        return;
    }
    if (auto facts = factsOf(*payment))
        open(new ReallocateDialog(m_register, directory(), *std::move(facts), *payment, m_over));
}

void MoneyDesk::refund(Id<Payment> id)
{
    const auto family = readPaymentFamily(m_register.reader(), id);
    if (!family) {
        Q_EMIT failed(family.problems());
        return;
    }
    if (auto facts = factsOf(family->payment))
        open(new RefundDialog(m_register, directory(), *std::move(facts), family->payment, family->free, m_over));
}

void MoneyDesk::reverse(Id<Payment> id)
{
    const auto payment = m_register.reader().one(id);
    if (!payment) {
        Q_EMIT failed(payment.problems());
        return;
    }
    if (auto facts = factsOf(*payment))
        open(new ReverseDialog(m_register, directory(), *std::move(facts), *payment, m_over));
}

} // namespace rollbook
