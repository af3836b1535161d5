// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/accountreport.h"

#include "core/reports/papernames.h"
#include "core/rules/validation.h"

#include <algorithm>
#include <set>

namespace rollbook {

namespace {

constexpr int allocationsOfPayment = 3; // fields by which records are found
constexpr int allocationsOfAffiliate = 5;
constexpr int chargesOfAffiliate = 8;
constexpr int paymentsOfAffiliate = 9;

/// Everything of one account.
struct LetterHolder {
    Id<Member> member;
    Id<Group> affiliate;
    PaperBlock address;
    QString whom;
    QString reference;
    std::vector<Charge> charges {};
    std::vector<Allocation> received {}; ///< of anybody's payments to these charges
    std::vector<Payment> payments {};
    [[nodiscard]] bool owns(const Payment &payment) const
    {
        return payment.payer == member && payment.affiliate == affiliate;
    }
};

struct LetterLine {
    QDate day;
    int order = 0; ///< of lines of one day
    QString text;
    Money charged; ///< 0: none
    Money paid; ///< 0: none
};

/// Turns the records of an account into lines.
class LetterLines
{
public:
    LetterLines(const Reader &reader, const PaperWords &words, const LetterHolder &holder)
        : m_reader(reader), m_words(words), m_holder(holder)
    {
    }

    Result<std::vector<LetterLine>> run()
    {
        auto names = PaperNames::read(m_reader, m_holder.charges);
        if (!names)
            return names.problems();
        for (const Charge &charge : m_holder.charges)
            addCharge(charge, names->purposeOf(charge, m_words));
        for (const Payment &payment : m_holder.payments) {
            const bool back = payment.amount.pence < 0;
            m_lines.push_back({ payment.received, 1, m_words.payment(payment), back ? -payment.amount : Money(),
                back ? Money() : payment.amount });
        }
        Done done = addFromOthers();
        if (done)
            done = addForOthers();
        if (!done)
            return done.problems();
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const LetterLine &a, const LetterLine &b) {
            return std::tie(a.day, a.order) < std::tie(b.day, b.order);
        });
        return std::move(m_lines);
    }

private:
    void addCharge(const Charge &charge, const QString &purpose)
    {
        m_lines.push_back({ charge.due, 0, purpose, charge.amount, {} });
        if (!charge.waived.isZero())
            m_lines.push_back({ charge.due, 0, m_words.waived(purpose, charge.reason), {}, charge.waived });
    }

    /// What payments of others settled here, a line a payment.
    Done addFromOthers()
    {
        std::map<Id<Payment>, Money> sums;
        for (const Allocation &allocation : m_holder.received)
            sums[allocation.payment] += allocation.amount;
        std::vector<Id<Payment>> ids;
        for (const auto &[id, amount] : sums) {
            if (!amount.isZero())
                ids.push_back(id);
        }
        auto payments = m_reader.some<Payment>(ids);
        if (!payments)
            return payments.problems();
        for (const Payment &payment : *payments) {
            if (m_holder.owns(payment))
                continue;
            auto payer = payerOf(m_reader, payment.payer, payment.affiliate);
            if (!payer)
                return payer.problems();
            addMoved(payment.received, m_words.paidBy(payer->name), sums[payment.id]);
        }
        return {};
    }

    /// What payments of this account settled elsewhere, a line for each payment and each whose charge it was.
    Done addForOthers()
    {
        std::map<Id<Payment>, QDate> days;
        std::vector<Uuid> ids;
        for (const Payment &payment : m_holder.payments) {
            days.emplace(payment.id, payment.received);
            ids.push_back(payment.id.uuid);
        }
        auto allocations = m_reader.where<Allocation>(allocationsOfPayment, ids);
        if (!allocations)
            return allocations.problems();
        std::map<std::tuple<Id<Payment>, Id<Member>, Id<Group>>, Money> sums;
        for (const Allocation &allocation : *allocations) {
            if (allocation.member != m_holder.member || allocation.affiliate != m_holder.affiliate)
                sums[{ allocation.payment, allocation.member, allocation.affiliate }] += allocation.amount;
        }
        for (const auto &[key, amount] : sums) {
            const auto &[payment, member, affiliate] = key;
            auto other = payerOf(m_reader, member, affiliate);
            if (!other)
                return other.problems();
            if (!amount.isZero())
                addMoved(days[payment], m_words.paidFor(other->name), -amount);
        }
        return {};
    }

    /// Money that came to the account (or went from it: negative) without being its own payment.
    void addMoved(QDate day, const QString &text, Money amount)
    {
        const bool went = amount.pence < 0;
        m_lines.push_back({ day, 2, text, went ? -amount : Money(), went ? Money() : amount });
    }

    const Reader &m_reader;
    const PaperWords &m_words;
    const LetterHolder &m_holder;
    std::vector<LetterLine> m_lines;
};

std::vector<ReportColumn> accountColumns(const PaperWords &words, Money widest)
{
    const QString money = words.reports().money(-widest);
    const auto amount = [&](PaperColumn column) {
        return ReportColumn {
            .title = words.column(column), .align = TextAlign::Right, .exact = true, .widest = money
        };
    };
    return {
        { .title = words.column(PaperColumn::Date), .exact = true, .widest = words.reports().date(QDate(2026, 11, 30)) },
        { .title = words.column(PaperColumn::Details), .wrap = true }, amount(PaperColumn::Charged),
        amount(PaperColumn::Paid), amount(PaperColumn::Balance)
    };
}

Result<ReportContent> accountOf(
    const Reader &reader, const PaperWords &words, const LetterHolder &holder, QDate day, const ReportStamp &stamp)
{
    auto content = paperFrame(reader, words, PaperKind::Account, stamp);
    auto organisation = reader.organisation();
    auto banks = reader.all<BankAccount>();
    auto lines = LetterLines(reader, words, holder).run();
    if (!content || !organisation)
        return !content ? content.problems() : organisation.problems();
    if (!banks || !lines)
        return !banks ? banks.problems() : lines.problems();
    std::erase_if(*banks, [](const BankAccount &bank) { return bank.provider || bank.retired.isValid(); });
    const ReportWords &reports = words.reports();
    const auto shown = [&](Money amount) { return amount.isZero() ? QString() : reports.money(amount); };
    Money balance;
    Money widest;
    std::vector<ReportCells> rows;
    for (const LetterLine &line : *lines) {
        balance += line.charged - line.paid;
        widest = std::max({ widest, line.charged, line.paid, balance, -balance });
        rows.push_back(
            { reports.date(line.day), line.text, shown(line.charged), shown(line.paid), reports.money(balance) });
    }
    content->scope = holder.whom;
    content->asAt = reports.date(day);
    content->figure = std::make_shared<PaperBlocks>(holder.address, senderOf(*organisation, words));
    content->columns = accountColumns(words, widest);
    const qint64 count = std::ssize(rows);
    content->rows = std::make_shared<FixedReportRows>(std::vector<ReportSpan> { { {}, count, {} } }, std::move(rows));
    content->totals.push_back(
        { {}, words.balance(balance), {}, {}, reports.money(balance.pence < 0 ? -balance : balance) });
    if (const PaperBlock how = words.howToPay(balance, holder.reference, *banks); !how.isEmpty())
        content->closing = std::make_shared<PaperBlocks>(how);
    return content;
}

} // namespace

Result<ReportContent> accountReport(
    const Reader &reader, const PaperWords &words, Id<Member> member, QDate day, const ReportStamp &stamp)
{
    auto found = reader.facts(std::span(&member, 1), FactParts::Whole | FactParts::Money);
    if (!found)
        return found.problems();
    if (found->empty())
        return Problem { ProblemCode::ReferenceMissing, {}, { QStringLiteral("member"), member.toString() } };
    MemberFacts &facts = found->front();
    return accountOf(reader, words,
        { member, {}, paperAddress(facts.member), words.whom(displayName(facts.member), facts.member.number),
            facts.member.number, std::move(facts.charges), std::move(facts.allocations), std::move(facts.payments) },
        day, stamp);
}

Result<ReportContent> accountReport(
    const Reader &reader, const PaperWords &words, Id<Group> affiliate, QDate day, const ReportStamp &stamp)
{
    auto group = reader.one(affiliate);
    if (!group)
        return group.problems();
    const std::span<const Uuid> id(&affiliate.uuid, 1);
    auto charges = reader.where<Charge>(chargesOfAffiliate, id);
    auto received = reader.where<Allocation>(allocationsOfAffiliate, id);
    auto payments = reader.where<Payment>(paymentsOfAffiliate, id);
    if (!charges)
        return charges.problems();
    if (!received || !payments)
        return !received ? received.problems() : payments.problems();
    return accountOf(reader, words,
        { {}, affiliate, { {}, { group->name } }, words.whom(group->name, {}), group->name, std::move(*charges),
            std::move(*received), std::move(*payments) },
        day, stamp);
}

} // namespace rollbook
