// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/paymentsmodel.h"

#include "core/rules/ledger.h"
#include "ui/members/memberrow.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/enumwords.h"
#include "ui/words/format.h"

namespace rollbook {

namespace {

constexpr std::size_t paymentsAtOnce = 512;

} // namespace

PaymentsModel::PaymentsModel(const Register &source, QObject *parent) : RowModel(parent), m_register(source) { }

void PaymentsModel::setIndex(PaymentsIndex index, const QString &currency)
{
    m_index = std::move(index);
    m_currency = currency;
    setKeys(m_index.matching(m_filter));
}

void PaymentsModel::setFilter(const PaymentFilter &filter)
{
    m_filter = filter;
    setKeys(m_index.matching(m_filter));
}

int PaymentsModel::rowFor(const PaymentPlace &place) const
{
    // Keys stand in the order of the index.
    const auto &keys = this->keys();
    const auto at = std::ranges::partition_point(keys, [&](Id<Payment> key) {
        const PaymentPlace *other = m_index.find(key);
        return other && PaymentsIndex::before(*other, place);
    });
    return static_cast<int>(at - keys.begin());
}

/// Puts a payment into the list or takes it out, as the filter has it now.
void PaymentsModel::settle(Id<Payment> id)
{
    const PaymentPlace *place = m_index.find(id);
    const bool wanted = place && m_index.fits(*place, m_filter);
    const int row = rowOf(id);
    if (!wanted && row >= 0)
        removeKey(id);
    else if (wanted && row < 0)
        insertKey(rowFor(*place), id);
}

void PaymentsModel::takePayment(const Change<Payment> &change, std::unordered_set<Id<Payment>> &touched)
{
    const Payment &payment = change.after ? *change.after : *change.before;
    touched.insert(payment.id);
    if (!payment.reverses.isNull())
        touched.insert(payment.reverses);
    if (!change.after)
        removeKey(payment.id); // while its place is still known
    if (change.before)
        m_index.remove(payment.id);
    if (change.after)
        m_index.add(*change.after);
}

void PaymentsModel::take(const std::vector<RecordChange> &changes)
{
    std::unordered_set<Id<Payment>> touched;
    std::unordered_set<Uuid> renamed;
    for (const RecordChange &change : changes) {
        if (const auto *payment = std::get_if<Change<Payment>>(&change)) {
            takePayment(*payment, touched);
        } else if (const auto *allocation = std::get_if<Change<Allocation>>(&change)) {
            touched.insert(allocation->after ? allocation->after->payment : allocation->before->payment);
        } else if (std::holds_alternative<Change<Member>>(change) || std::holds_alternative<Change<Group>>(change)) {
            renamed.insert(recordId(change));
        }
    }
    for (const Id<Payment> &id : touched)
        settle(id);
    std::vector<Id<Payment>> again(touched.begin(), touched.end());
    for (const PaymentPlace &place : m_index.places()) {
        if (renamed.contains(place.payer))
            again.push_back(place.id);
    }
    refresh(again);
}

Money PaymentsModel::total() const
{
    Money total;
    const std::unordered_set<Id<Payment>> shown(keys().begin(), keys().end());
    for (const PaymentPlace &place : m_index.places()) {
        if (shown.contains(place.id))
            total += place.amount;
    }
    return total;
}

std::pair<int, Money> PaymentsModel::suspense() const
{
    std::pair<int, Money> found { 0, {} };
    for (const PaymentPlace &place : m_index.places()) {
        if (!m_index.isSuspense(place))
            continue;
        ++found.first;
        found.second += place.amount + m_index.back(place.id);
    }
    return found;
}

Result<std::vector<std::pair<Id<Payment>, PaymentLine>>> PaymentsModel::fetch(std::span<const Id<Payment>> keys) const
{
    const Reader &reader = m_register.reader();
    auto payments = reader.some<Payment>(keys);
    if (!payments)
        return payments.problems();
    std::vector<Id<Member>> people;
    std::vector<Id<Group>> bodies;
    for (const Payment &payment : *payments) {
        if (!payment.payer.isNull())
            people.push_back(payment.payer);
        else if (!payment.affiliate.isNull())
            bodies.push_back(payment.affiliate);
    }
    const auto members = reader.some<Member>(people);
    const auto groups = reader.some<Group>(bodies);
    const auto allocations = allocationsOf(reader, *payments);
    if (!members || !groups || !allocations)
        return !members ? members.problems() : !groups ? groups.problems() : allocations.problems();
    std::unordered_map<Uuid, QString> names;
    for (const Member &member : *members)
        names.emplace(member.id.uuid, listName(member));
    for (const Group &group : *groups)
        names.emplace(group.id.uuid, group.name);
    std::unordered_map<Id<Payment>, Money> settled;
    for (const Allocation &allocation : *allocations)
        settled[allocation.payment] += allocation.amount;
    std::vector<std::pair<Id<Payment>, PaymentLine>> found;
    for (Payment &payment : *payments) {
        PaymentLine line;
        line.settled = settled[payment.id];
        line.back = m_index.back(payment.id);
        line.payment = std::move(payment);
        if (const auto name = names.find(line.payer().uuid()); name != names.end())
            line.who = name->second;
        const Id<Payment> id = line.payment.id;
        found.emplace_back(id, std::move(line));
    }
    return found;
}

QString PaymentsModel::stateText(const PaymentLine &line) const
{
    if (line.isEntryBack())
        return line.payer().isNull() ? tr("Took suspense back") : tr("Took a payment back");
    if (line.isTakenBack())
        return tr("Taken back");
    if (line.isSuspense())
        return tr("In suspense");
    const Money free = line.free();
    if (free.pence > 0)
        return fillIn(tr("%1 in credit"), { formatMoney(free, m_currency) });
    if (free.pence < 0)
        return fillIn(tr("%1 more than it brought"), { formatMoney(-free, m_currency) });
    return tr("Settled");
}

QStringList PaymentsModel::samples(int column)
{
    switch (column) {
    case Day:
        return dateSamples();
    case Receipt:
        return { QStringLiteral("R8KW8-000888") };
    case Amount:
        return { formatMoney(Money { -8'888'888 }) };
    case Method: {
        QStringList names;
        for (const PaymentMethod method : allPaymentMethods())
            names.append(paymentMethodName(method));
        return names;
    }
    case State:
        return { tr("In suspense"), tr("Settled"), fillIn(tr("%1 in credit"), { formatMoney(Money { 8888 }) }) };
    case Reference:
        return { QStringLiteral("M08888W") };
    default:
        return {};
    }
}

QVariant PaymentsModel::heading(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((column == Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return tr("Day");
    case Receipt:
        return tr("Receipt");
    case Who:
        return tr("From");
    case Amount:
        return tr("Amount");
    case Method:
        return tr("Method");
    case State:
        return tr("What became of it");
    default:
        return tr("Reference");
    }
}

QVariant PaymentsModel::show(const PaymentLine &line, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return heading(column, role);
    if (role == Qt::ToolTipRole && (column == Who || column == Reference))
        return plainToolTip(column == Who ? line.who : line.payment.reference);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Day:
        return formatDate(line.payment.received);
    case Receipt:
        return line.payment.receipt;
    case Who:
        return line.payer().isNull() ? tr("nobody known") : line.who;
    case Amount:
        return formatMoney(line.payment.amount, m_currency);
    case Method:
        return paymentMethodName(line.payment.method);
    case State:
        return stateText(line);
    default:
        return line.payment.reference;
    }
}

Result<Sheet> PaymentsModel::sheet(const std::vector<int> &rows) const
{
    using Kind = SheetColumn::Kind;
    std::vector<Id<Payment>> wanted = rows.empty() ? keys() : std::vector<Id<Payment>>();
    for (const int row : rows)
        wanted.push_back(keyAt(row));
    Sheet sheet;
    sheet.name = tr("Payments");
    sheet.columns = { { tr("Day"), Kind::Date }, { tr("Receipt") }, { tr("From") }, { tr("Amount"), Kind::Money },
        { tr("Method") }, { tr("What became of it") }, { tr("Reference") }, { tr("Note") } };
    for (std::size_t first = 0; first < wanted.size(); first += paymentsAtOnce) {
        const auto lines = fetch(std::span(wanted).subspan(first, std::min(paymentsAtOnce, wanted.size() - first)));
        if (!lines)
            return lines.problems();
        for (const auto &[id, line] : *lines)
            sheet.rows.push_back({ line.payment.received, line.payment.receipt, line.who, line.payment.amount,
                paymentMethodName(line.payment.method), stateText(line), line.payment.reference, line.payment.note });
    }
    return sheet;
}

} // namespace rollbook
