// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/doubtcards.h"

#include "core/rules/homes.h"
#include "core/rules/validation.h"
#include "ui/conflicts/conflictwords.h"
#include "ui/members/memberrow.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"
#include "ui/words/laptopnames.h"
#include "ui/words/statuswords.h"

#include <QCoreApplication>

namespace rollbook {

namespace {

class DoubtWords
{
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
};

QString factLabel(const char *record, const char *field)
{
    return fieldLabel(QLatin1String(record), QLatin1String(field));
}

void addFact(DetailBlock &block, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        block.lines.push_back({ name, value });
}

/// Makes the cards of one doubt.
class CardMaker
{
public:
    CardMaker(const Doubt &doubt, const Reader &reader, QDate day, Directory directory)
        : m_doubt(doubt), m_reader(reader), m_day(day), m_directory(std::move(directory)), m_laptops(reader)
    {
    }
    [[nodiscard]] Result<std::vector<DoubtCard>> people() const;
    [[nodiscard]] Result<std::vector<DoubtCard>> payments() const;
    [[nodiscard]] Result<std::vector<DoubtCard>> terms() const;

private:
    [[nodiscard]] DoubtCard person(const MemberFacts &facts) const;
    [[nodiscard]] DoubtCard payment(const Payment &payment) const;
    [[nodiscard]] DoubtCard term(const Period &period) const;
    void addMaker(DetailBlock &block, const Uuid &record) const;

    const Doubt &m_doubt;
    const Reader &m_reader;
    QDate m_day;
    Directory m_directory;
    LaptopNames m_laptops;
};

void CardMaker::addMaker(DetailBlock &block, const Uuid &record) const
{
    const auto at = std::ranges::find(m_doubt.records, record) - m_doubt.records.begin();
    const auto line = m_reader.journalLine(m_doubt.entries[static_cast<std::size_t>(at)]);
    if (!line)
        return;
    QString laptop = m_laptops.of(line->entry);
    addFact(block, DoubtWords::tr("Entered by"), authorWords(line->entry, [&laptop](Uuid) { return laptop; }));
}

DoubtCard CardMaker::person(const MemberFacts &facts) const
{
    constexpr const char *record = RecordTraits<Member>::name;
    const Member &member = facts.member;
    DoubtCard card { displayName(member), { QStringLiteral("facts"), displayName(member), {} } };
    DetailBlock &block = card.facts;
    addFact(block, factLabel(record, "number"), member.number);
    addFact(block, factLabel(record, "birth_date"), formatDate(member.birthDate));
    addFact(block, factLabel(record, "email"), member.email);
    addFact(block, factLabel(record, "telephone"), member.telephone);
    addFact(block, factLabel(record, "address1"), addressLines(member).join(QLatin1Char('\n')));
    if (const GroupMembership *home = homeOn(facts.groups, m_day))
        addFact(block, DoubtWords::tr("Home group"), m_directory.groupTitle(home->group));
    addFact(block, DoubtWords::tr("Status"), statusName(statusAt(facts, m_directory.types(), m_day).kind));
    addMaker(block, member.id.uuid);
    return card;
}

DoubtCard CardMaker::payment(const Payment &payment) const
{
    constexpr const char *record = RecordTraits<Payment>::name;
    const auto payer = m_reader.one(payment.payer);
    const QString name = payer ? displayName(*payer) : QString();
    const QString amount = formatMoney(payment.amount, m_directory.organisation().currency);
    DoubtCard card { name, { QStringLiteral("facts"), amount, {} } };
    DetailBlock &block = card.facts;
    addFact(block, factLabel(record, "payer"), name);
    addFact(block, factLabel(record, "amount"), amount);
    addFact(block, factLabel(record, "method"), paymentMethodName(payment.method));
    addFact(block, factLabel(record, "received"), formatDate(payment.received));
    addFact(block, factLabel(record, "reference"), payment.reference);
    addMaker(block, payment.id.uuid);
    return card;
}

DoubtCard CardMaker::term(const Period &period) const
{
    constexpr const char *record = RecordTraits<Period>::name;
    const auto member = m_reader.one(period.member);
    const auto affiliate = m_reader.one(period.affiliate);
    const QString name = member ? displayName(*member) : affiliate ? affiliate->name : QString();
    const auto type = m_directory.types().find(period.type);
    const QString title = type == m_directory.types().end() ? QString() : type->second.name;
    DoubtCard card { name, { QStringLiteral("facts"), title, {} } };
    DetailBlock &block = card.facts;
    addFact(block, factLabel(record, member ? "member" : "affiliate"), name);
    addFact(block, factLabel(record, "start_day"), formatDate(period.start));
    addFact(block, factLabel(record, "end_day"), formatDate(period.end));
    addFact(block, factLabel(record, "fee_due"), formatMoney(period.feeDue, m_directory.organisation().currency));
    addMaker(block, period.id.uuid);
    return card;
}

Result<std::vector<DoubtCard>> CardMaker::people() const
{
    std::vector<Id<Member>> ids;
    for (const Uuid &record : m_doubt.records)
        ids.push_back({ record });
    const auto facts = m_reader.facts(ids, rowParts);
    if (!facts)
        return facts.problems();
    std::vector<DoubtCard> cards;
    for (const MemberFacts &one : *facts)
        cards.push_back(person(one));
    return cards;
}

Result<std::vector<DoubtCard>> CardMaker::payments() const
{
    std::vector<Id<Payment>> ids;
    for (const Uuid &record : m_doubt.records)
        ids.push_back({ record });
    const auto payments = m_reader.some(std::span<const Id<Payment>>(ids));
    if (!payments)
        return payments.problems();
    std::vector<DoubtCard> cards;
    for (const Payment &one : *payments)
        cards.push_back(payment(one));
    return cards;
}

Result<std::vector<DoubtCard>> CardMaker::terms() const
{
    std::vector<DoubtCard> cards;
    for (const Uuid &record : m_doubt.records) {
        const auto period = m_reader.one(Id<Period> { record });
        if (!period)
            return period.problems();
        cards.push_back(term(*period));
    }
    return cards;
}

} // namespace

Result<std::vector<DoubtCard>> cardsOf(const Doubt &doubt, const Reader &reader, QDate day)
{
    auto directory = Directory::read(reader);
    if (!directory)
        return directory.problems();
    const CardMaker cards(doubt, reader, day, *std::move(directory));
    if (doubt.kind == DoubtKind::DoubleTerm)
        return cards.terms();
    return doubt.kind == DoubtKind::DoublePayment ? cards.payments() : cards.people();
}

QString doubtTitle(const Doubt &doubt, const Reader &reader)
{
    switch (doubt.kind) {
    case DoubtKind::SameNumber: {
        const auto member = reader.one(Id<Member> { doubt.records.front() });
        return fillIn(DoubtWords::tr("Whose number is %1?"), { member ? member->number : QString() });
    }
    case DoubtKind::SamePerson:
        return DoubtWords::tr("Are these one person?");
    case DoubtKind::DoublePayment:
        return DoubtWords::tr("Was this payment entered twice?");
    case DoubtKind::Provisional:
        return DoubtWords::tr("A provisional number");
    case DoubtKind::DoubleTerm:
        return DoubtWords::tr("Two terms on the same days");
    }
    return {};
}

QString doubtAdvice(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SameNumber:
        return DoubtWords::tr("Two laptops gave one member number. Choose who keeps it: everybody else shown here gets "
                              "a new one.");
    case DoubtKind::SamePerson:
        return DoubtWords::tr(
            "Merge into the record that shall stay: its values stand, every term, payment and group comes along, and "
            "the other number still finds the person. Two people are kept apart and not shown here again.");
    case DoubtKind::DoublePayment:
        return DoubtWords::tr("Two laptops recorded the same amount within two days. Take back the one that is too "
                              "many, after a look at what goes with it; or keep both, if the money came twice.");
    case DoubtKind::Provisional:
        return DoubtWords::tr("This number was given on a laptop that had no lasting ones left. A lasting number takes "
                              "its place.");
    case DoubtKind::DoubleTerm:
        return DoubtWords::tr("Two laptops began a membership for the same days. Take back the one that is too many, "
                              "after a look at what goes with it. Where that cannot be done, correct its term and "
                              "mark it as entered by mistake, and waive its fee.");
    }
    return {};
}

} // namespace rollbook
