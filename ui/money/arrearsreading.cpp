// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "ui/members/memberrow.h"
#include "ui/money/arrearsmodel.h"

namespace rollbook {

namespace {

// Fields of the list of payments by which they are found.
constexpr int arrearsPaymentPayer = 1;
constexpr int arrearsPaymentAffiliate = 9;
constexpr std::size_t arrearsAtOnce = 512;

/// Gives the lines their names and last payments, some hundred at a time.
class ArrearsNaming
{
public:
    ArrearsNaming(const Reader &reader, std::vector<ArrearsLine> &lines) : m_reader(reader), m_lines(lines) { }

    Done run(const Progress &progress)
    {
        auto groups = m_reader.all<Group>();
        if (!groups)
            return groups.problems();
        for (Group &group : *groups)
            m_groups.emplace(group.id.uuid, std::move(group));
        for (std::size_t first = 0; first < m_lines.size(); first += arrearsAtOnce) {
            if (progress && !progress(0.8 + 0.2 * static_cast<double>(first) / static_cast<double>(m_lines.size())))
                return Problem { ProblemCode::Cancelled };
            const std::span part = std::span(m_lines).subspan(first, std::min(arrearsAtOnce, m_lines.size() - first));
            if (Done named = name(part); !named)
                return named;
        }
        return {};
    }

private:
    Done name(std::span<ArrearsLine> part)
    {
        std::vector<Id<Member>> people;
        std::vector<Uuid> payers;
        std::vector<Uuid> bodies;
        for (const ArrearsLine &line : part) {
            if (line.row.member.isNull()) {
                bodies.push_back(line.row.affiliate.uuid);
                continue;
            }
            people.push_back(line.row.member);
            payers.push_back(line.row.member.uuid);
        }
        auto members = m_reader.some<Member>(people);
        auto paid = m_reader.where<Payment>(arrearsPaymentPayer, payers);
        auto paidByBodies = m_reader.where<Payment>(arrearsPaymentAffiliate, bodies);
        if (!members || !paid || !paidByBodies)
            return !members ? members.problems() : !paid ? paid.problems() : paidByBodies.problems();
        std::unordered_map<Uuid, QDate> latest;
        for (const auto *payments : { &*paid, &*paidByBodies }) {
            for (const Payment &payment : *payments) {
                QDate &day = latest[payment.payer.isNull() ? payment.affiliate.uuid : payment.payer.uuid];
                if (payment.amount.pence > 0 && (!day.isValid() || payment.received > day))
                    day = payment.received;
            }
        }
        std::unordered_map<Uuid, const Member *> known;
        for (const Member &member : *members)
            known.emplace(member.id.uuid, &member);
        for (ArrearsLine &line : part) {
            const auto member = known.find(line.row.member.uuid);
            fill(line, member == known.end() ? nullptr : member->second);
            line.lastPayment = latest[line.payer().uuid()];
        }
        return {};
    }

    void fill(ArrearsLine &line, const Member *member) const
    {
        const auto group = m_groups.find(line.row.group.uuid);
        if (member) {
            line.name = listName(*member);
            line.sortKey = nameSortKey(member->family, member->given);
            line.number = member->number;
            line.group = group == m_groups.end() ? QString() : group->second.name;
        } else if (const auto body = m_groups.find(line.row.affiliate.uuid); body != m_groups.end()) {
            line.name = body->second.name;
            line.sortKey = folded(line.name);
            line.group = body->second.kind;
        }
    }

    const Reader &m_reader;
    std::vector<ArrearsLine> &m_lines;
    std::unordered_map<Uuid, Group> m_groups;
};

} // namespace

Result<ArrearsBook> readArrears(const Reader &reader, QDate day, const Progress &progress)
{
    const auto organisation = reader.organisation();
    if (!organisation)
        return organisation.problems();
    auto arrears = arrearsAt(reader, day, {}, [&progress](double part) { return !progress || progress(part * 0.8); });
    if (!arrears)
        return arrears.problems();
    ArrearsBook book;
    book.arrears = *std::move(arrears);
    book.currency = organisation->currency;
    for (const ArrearsRow &row : book.arrears.rows)
        book.lines.push_back({ row, {}, {}, {}, {}, {} });
    if (const Done named = ArrearsNaming(reader, book.lines).run(progress); !named)
        return named.problems();
    return book;
}

} // namespace rollbook
