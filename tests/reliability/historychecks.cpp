// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/historyworld.h"

#include "core/store/journal.h"
#include "tests/reliability/common.h"

#include <algorithm>

namespace rollbook::reliability {

namespace {

std::string shown(const FieldValue &value)
{
    return std::visit(
        []<class T>(const T &v) -> std::string {
            if constexpr (std::is_same_v<T, QString>)
                return v.toStdString();
            else if constexpr (std::is_same_v<T, QStringList>)
                return v.join(QLatin1Char(',')).toStdString();
            else if constexpr (std::is_same_v<T, qint64>)
                return std::to_string(v);
            else if constexpr (std::is_same_v<T, QDate>)
                return v.toString(Qt::ISODate).toStdString();
            else if constexpr (std::is_same_v<T, Uuid>)
                return v.toString().toStdString();
            else
                return "-";
        },
        value);
}

std::string nameOf(int type, const Uuid &record)
{
    return "record " + std::to_string(type) + " " + record.toString().right(8).toStdString();
}

/// Where two states of the same entries first differ.
std::string difference(const ModelState &stored, const ModelState &expected)
{
    for (const auto &[id, record] : expected.records) {
        const auto other = stored.records.find(id);
        if (other == stored.records.end())
            return nameOf(record.first, id) + " is missing";
        for (const auto &[field, value] : record.second) {
            if (other->second.second.at(field) != value)
                return nameOf(record.first, id) + " field " + std::to_string(field) + ": stored "
                    + shown(other->second.second.at(field)) + ", expected " + shown(value);
        }
    }
    for (const auto &[id, record] : stored.records) {
        if (!expected.records.contains(id))
            return nameOf(record.first, id) + " should not be there";
    }
    for (const auto &[list, others, what] :
        { std::tuple(&stored.conflicts, &expected.conflicts, " is queued and should not be"),
            std::tuple(&expected.conflicts, &stored.conflicts, " is not queued as it should be") }) {
        for (const Conflict &one : *list) {
            if (std::find(others->begin(), others->end(), one) == others->end())
                return nameOf(one.type, one.record) + " unit " + std::to_string(one.unit) + " with "
                    + std::to_string(one.heads.size()) + " sides" + what;
        }
    }
    return stored == expected ? std::string() : "the order of conflicts";
}

} // namespace

ModelState History::stored(const Laptop &laptop)
{
    ModelState state;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        auto all = laptop.store->reader().all<R>();
        if (!all) {
            fault("records do not read", all.problems());
            return;
        }
        for (const R &record : *all)
            state.records[record.id.uuid] = { RecordTraits<R>::type, valuesOf(record) };
    });
    auto conflicts = laptop.store->reader().conflicts();
    if (conflicts)
        state.conflicts = std::move(*conflicts);
    else
        fault("conflicts do not read", conflicts.problems());
    return state;
}

void History::compare(const Laptop &laptop)
{
    auto here = laptop.store->reader().entriesHere();
    if (!here) {
        fault("entries do not read", here.problems());
        return;
    }
    const Histories known = within(m_histories, *here);
    const ModelState expected = stateOf(known);
    if (const std::string what = difference(stored(laptop), expected); !what.empty())
        fault(laptop.name.toStdString() + " of " + std::to_string(m_laptops.size()) + ": " + what);
    const Histories effective = effectiveIn(known);
    checkLost(effective, erasedIn(known), expected);
    checkMoney(laptop, effective);
}

/// Every value that somebody entered is shown, queued, or replaced by somebody who had seen it.
void History::checkLost(const Histories &effective, const std::set<Uuid> &erased, const ModelState &state)
{
    for (const auto &one : effective) {
        const Uuid record = one.first;
        const std::vector<Edit> &edits = one.second;
        const auto row = state.records.find(record);
        for (const Edit &edit : edits) {
            if (edit.type == 0 || erased.contains(edit.subject))
                continue;
            const auto isQueued = [&](int unit) {
                return std::any_of(state.conflicts.begin(), state.conflicts.end(), [&](const Conflict &conflict) {
                    return conflict.record == record && conflict.unit == unit
                        && std::find(conflict.heads.begin(), conflict.heads.end(), edit.entry->id)
                        != conflict.heads.end();
                });
            };
            const auto isReplaced = [&](const auto &replaces) {
                return std::any_of(edits.begin(), edits.end(),
                    [&](const Edit &other) { return saw(*other.entry, *edit.entry) && replaces(other); });
            };
            if (row == state.records.end()) {
                if (!edit.deletes() && !isReplaced([](const Edit &other) { return other.deletes(); }))
                    fault("an edit of a deleted record was never seen: " + nameOf(edit.type, record));
                continue;
            }
            if (std::any_of(
                    edits.begin(), edits.end(), [&](const Edit &other) { return erased.contains(other.subject); }))
                continue;
            if (edit.deletes() && !isQueued(existenceUnit) && !isReplaced([](const Edit &) { return true; }))
                fault("a deletion was lost unseen: " + nameOf(edit.type, record));
            for (const int unit : rulesOf(edit.type).allUnits()) {
                const std::optional<Values> left = edit.says(unit);
                if (unit == existenceUnit || !left || isQueued(unit)
                    || isReplaced([unit](const Edit &other) { return other.type != 0 && other.says(unit); }))
                    continue;
                for (const auto &[field, value] : *left) {
                    if (row->second.second.at(field) != value)
                        fault(
                            "an edit was lost unseen: " + nameOf(edit.type, record) + " unit " + std::to_string(unit));
                }
            }
        }
    }
}

/// Payments stay what they were, and none goes but by somebody's hand.
void History::checkMoney(const Laptop &laptop, const Histories &effective)
{
    auto payments = laptop.store->reader().all<Payment>();
    std::set<Uuid> there;
    for (const Payment &payment : *payments) {
        there.insert(payment.id.uuid);
        if (m_paid.at(payment.id.uuid) != payment.amount)
            fault("the amount of a payment has changed");
    }
    for (const auto &[record, edits] : effective) {
        const bool entered
            = std::any_of(edits.begin(), edits.end(), [](const Edit &edit) { return edit.after.has_value(); });
        if (m_paid.contains(record) && entered && !there.contains(record) && !m_unpaid.contains(record))
            fault("a payment is gone");
    }
}

void History::checkErased(const Laptop &laptop)
{
    auto here = laptop.store->reader().entriesHere();
    std::vector<QByteArray> gone;
    for (const Uuid &subject : erasedIn(within(m_histories, *here))) {
        const auto mark = m_marks.find(subject);
        if (mark != m_marks.end() && !m_carried.contains(mark->second))
            gone.push_back(mark->second.toUtf8());
    }
    m_tally.erased += static_cast<int>(gone.size());
    const auto look = [&](const QByteArray &bytes) {
        for (const QByteArray &mark : gone) {
            if (bytes.contains(mark))
                fault("the name of an erased person is still there: " + mark.toStdString());
        }
    };
    auto source = laptop.store->exportEntries({});
    ForeignEntry entry;
    for (;;) {
        auto more = (*source)->nextEntry(entry);
        if (!more || !*more)
            break;
        look(entry.words.value_or(QByteArray()));
        for (qint64 i = 0; i < entry.blocks; ++i) {
            QByteArray plain;
            auto block = (*source)->nextBlock();
            auto changes = unpackBlock(*block, plain, {});
            look(plain);
        }
    }
    for (const QByteArray &mark : gone) {
        auto found = laptop.store->reader().search(QString::fromUtf8(mark), 0);
        if (!found || !found->empty())
            fault("an erased person is found");
    }
}

/// Whoever has a revoked laptop has its key, which vouches for nobody any more.
void History::checkNewcomers(const std::vector<Device> &before, const std::vector<Device> &now)
{
    for (const Device &device : now) {
        const Device *old = findDevice(before, device.succeeds.uuid);
        if (findDevice(before, device.id.uuid) == nullptr && old != nullptr && old->revokedFrom > 0)
            fault("a revoked laptop is believed about another");
    }
}

void History::meet()
{
    for (bool news = true; news && m_faults.empty();) {
        news = false;
        for (std::size_t from = 0; from < m_laptops.size(); ++from) {
            for (std::size_t to = 0; to < m_laptops.size(); ++to)
                news = (from != to && bring(from, to, false)) || news;
        }
    }
}

void History::compareAll()
{
    for (const Laptop &laptop : m_laptops) {
        compare(laptop);
        checkErased(laptop);
        for (const Laptop &other : m_laptops) {
            // One that has heard of a revocation may refuse what another one took before.
            const bool same
                = m_strangers == 0 || *laptop.store->reader().entriesHere() == *other.store->reader().entriesHere();
            if (same && *laptop.store->stateHash() != *other.store->stateHash())
                fault(laptop.name.toStdString() + " shows another fingerprint than " + other.name.toStdString());
        }
    }
    m_tally.conflicts += static_cast<int>(m_laptops.front().store->reader().conflicts()->size());
    const auto &one = m_laptops[static_cast<std::size_t>(m_random.below(static_cast<int>(m_laptops.size())))];
    if (auto verified = one.store->verify({}); !verified)
        fault(one.name.toStdString(), verified.problems());
}

} // namespace rollbook::reliability
