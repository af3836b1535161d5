// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/accountreport.h"

#include "core/reports/papernames.h"
#include "core/rules/ledger.h"
#include "core/rules/validation.h"
#include "core/statistics/account.h"

#include <algorithm>
#include <map>

namespace rollbook {

namespace {

/// Whose letter it is.
struct LetterHolder {
    MemberFacts facts; ///< of an affiliate as moneyOfAffiliate() has them
    PaperBlock address;
    QString whom;
    QString reference;
};

struct LetterLine {
    QDate day;
    QString text;
    Money changes; ///< what is owed: more than 0 charged, less paid
    Money balance; ///< after it
};

/// The words of a line of an account. Of one person or affiliate, in the order of the account.
class LetterTexts
{
public:
    LetterTexts(const Reader &reader, const PaperWords &words, const PaperNames &names, const MemberFacts &facts)
        : m_reader(reader), m_words(words), m_names(names)
    {
        for (const Charge &charge : facts.charges)
            m_charges.emplace(charge.id, &charge);
        for (const Payment &payment : facts.payments)
            m_payments.emplace(payment.id, &payment);
    }

    [[nodiscard]] Result<QString> of(const AccountLine &line) const
    {
        switch (line.kind) {
        case AccountLineKind::Charge:
            return purposeOf(line);
        case AccountLineKind::Waiver:
            return m_words.waived(purposeOf(line), m_charges.at(line.charge)->reason);
        case AccountLineKind::Payment:
        case AccountLineKind::Reversal:
        case AccountLineKind::Refund:
            return m_words.payment(*m_payments.at(line.payment));
        case AccountLineKind::PaidByOther:
        case AccountLineKind::PaidForOther:
            break;
        }
        auto other = payerOf(m_reader, line.member, line.affiliate);
        if (!other)
            return other.problems();
        return line.kind == AccountLineKind::PaidByOther ? m_words.paidBy(other->name) : m_words.paidFor(other->name);
    }

private:
    [[nodiscard]] QString purposeOf(const AccountLine &line) const
    {
        return m_names.purposeOf(*m_charges.at(line.charge), m_words);
    }

    const Reader &m_reader;
    const PaperWords &m_words;
    const PaperNames &m_names;
    std::map<Id<Charge>, const Charge *> m_charges;
    std::map<Id<Payment>, const Payment *> m_payments;
};

/// Whether two lines are parts of what one payment moved between the same two accounts on a day: one line on paper.
bool isMovedTogether(const AccountLine &a, const AccountLine &b)
{
    const bool moved = a.kind == AccountLineKind::PaidByOther || a.kind == AccountLineKind::PaidForOther;
    return moved && a.kind == b.kind && a.day == b.day && a.payment == b.payment && a.member == b.member
        && a.affiliate == b.affiliate;
}

Result<std::vector<LetterLine>> letterLines(const Reader &reader, const PaperWords &words, const MemberFacts &facts)
{
    auto account = accountOf(reader, facts, {}, {});
    auto names = PaperNames::read(reader, facts.charges);
    if (!account || !names)
        return account ? names.problems() : account.problems();
    const LetterTexts texts(reader, words, *names, facts);
    std::vector<LetterLine> lines;
    const AccountLine *before = nullptr;
    for (const AccountLine &line : account->lines) {
        if (before && isMovedTogether(*before, line)) {
            lines.back().changes += line.amount;
            lines.back().balance = line.balance;
        } else {
            auto text = texts.of(line);
            if (!text)
                return text.problems();
            lines.push_back({ line.day, *std::move(text), line.amount, line.balance });
        }
        before = &line;
    }
    return lines;
}

std::vector<ReportColumn> accountColumns(const PaperWords &words, Money widest)
{
    const QString money = words.reports().money(-widest);
    const auto amount = [&](PaperColumn column) {
        return ReportColumn {
            .title = words.column(column), .align = TextAlign::Right, .exact = true, .widest = money
        };
    };
    return { { .title = words.column(PaperColumn::Date),
                 .exact = true,
                 .widest = words.reports().date(QDate(2026, 11, 30)) },
        { .title = words.column(PaperColumn::Details), .wrap = true }, amount(PaperColumn::Charged),
        amount(PaperColumn::Paid), amount(PaperColumn::Balance) };
}

Result<ReportContent> letterOf(
    const Reader &reader, const PaperWords &words, const LetterHolder &holder, QDate day, const ReportStamp &stamp)
{
    auto content = paperFrame(reader, words, PaperKind::Account, stamp);
    auto organisation = reader.organisation();
    auto banks = reader.all<BankAccount>();
    auto lines = letterLines(reader, words, holder.facts);
    if (!content || !organisation)
        return !content ? content.problems() : organisation.problems();
    if (!banks || !lines)
        return !banks ? banks.problems() : lines.problems();
    // An account that only a statement named has no number yet to pay to.
    std::erase_if(*banks,
        [](const BankAccount &bank) { return bank.provider || bank.retired.isValid() || bank.number.isEmpty(); });
    const ReportWords &reports = words.reports();
    const Money balance = lines->empty() ? Money() : lines->back().balance;
    Money widest;
    std::vector<ReportCells> rows;
    for (const LetterLine &line : *lines) {
        const Money amount = line.changes.pence < 0 ? -line.changes : line.changes;
        const QString shown = reports.money(amount);
        const bool paid = line.changes.pence < 0;
        widest = std::max({ widest, amount, line.balance, -line.balance });
        rows.push_back({ reports.date(line.day), line.text, paid ? QString() : shown, paid ? shown : QString(),
            reports.money(line.balance) });
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
    const PaperBlock address = paperAddress(facts.member);
    const QString whom = words.whom(displayName(facts.member), facts.member.number);
    const QString reference = facts.member.number;
    return letterOf(reader, words, { std::move(facts), address, whom, reference }, day, stamp);
}

Result<ReportContent> accountReport(
    const Reader &reader, const PaperWords &words, Id<Group> affiliate, QDate day, const ReportStamp &stamp)
{
    auto group = reader.one(affiliate);
    if (!group)
        return group.problems();
    auto facts = moneyOfAffiliate(reader, affiliate);
    if (!facts)
        return facts.problems();
    return letterOf(reader, words,
        { *std::move(facts), { {}, { group->name } }, words.whom(group->name, {}), group->name }, day, stamp);
}

} // namespace rollbook
