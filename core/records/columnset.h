// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/records.h"

#include <array>

namespace rollbook {

/// What a limited copy of the register may be granted of a person, in sets that people understand. They follow from the
/// field lists, so that a new field is in one of them without being named again.
enum class ColumnSet : quint8 {
    Identity, ///< who it is: name, number, membership, groups, and what protects (no post, deceased); always granted
    Contact, ///< e-mail and telephone
    Address,
    Birth, ///< date of birth
    Money, ///< fees, charges, payments
    Standing, ///< standings with other bodies, suspensions
    Notes, ///< free text, reasons, tags
};

struct NamedColumnSet {
    ColumnSet set;
    const char *name; ///< permanent: it stands in device records
};
inline constexpr std::array columnSets {
    NamedColumnSet { ColumnSet::Identity, "identity" },
    NamedColumnSet { ColumnSet::Contact, "contact" },
    NamedColumnSet { ColumnSet::Address, "address" },
    NamedColumnSet { ColumnSet::Birth, "birth" },
    NamedColumnSet { ColumnSet::Money, "money" },
    NamedColumnSet { ColumnSet::Standing, "standing" },
    NamedColumnSet { ColumnSet::Notes, "notes" },
};

/// The set that all records of a kind belong to: without it none of them is in the copy.
template <class R> inline constexpr ColumnSet kindSet = ColumnSet::Identity;
template <> inline constexpr ColumnSet kindSet<Charge> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<Payment> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<Allocation> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<BankAccount> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<StatementFile> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<StatementLine> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<PayerName> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<StatementLayout> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<Batch> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<BatchLine> = ColumnSet::Money;
template <> inline constexpr ColumnSet kindSet<Standing> = ColumnSet::Standing;

/// The set that a field belongs to.
template <class R, class T> [[nodiscard]] constexpr ColumnSet columnSetOf(const Field<R, T> &field)
{
    if (field.privacy == Privacy::Note)
        return ColumnSet::Notes;
    if (kindSet<R> != ColumnSet::Identity)
        return kindSet<R>;
    if constexpr (std::is_same_v<R, Member> && std::is_same_v<T, QDate>) {
        if (field.member == &Member::birthDate)
            return ColumnSet::Birth;
    }
    if (field.merge == Merge::Restrictive)
        return ColumnSet::Identity;
    if (field.block == Block::Address)
        return ColumnSet::Address;
    switch (field.privacy) {
    case Privacy::Contact:
        return ColumnSet::Contact;
    case Privacy::Money:
        return ColumnSet::Money;
    default:
        return ColumnSet::Identity;
    }
}

/// The sets that a laptop's record grants.
class Granted
{
public:
    explicit Granted(const Device &laptop) : m_columns(laptop.columns) { }
    [[nodiscard]] bool has(ColumnSet set) const
    {
        return m_columns.isEmpty() || set == ColumnSet::Identity
            || m_columns.contains(QLatin1String(columnSets[static_cast<std::size_t>(set)].name));
    }
    /// Whether all fields of such a record are granted.
    template <class R> [[nodiscard]] bool hasWhole() const
    {
        bool whole = has(kindSet<R>);
        forEachField<R>([&](const auto &field) { whole = whole && has(columnSetOf(field)); });
        return whole;
    }
    /// The names of the fields of a record that are not granted.
    template <class R> [[nodiscard]] QStringList withheld() const
    {
        QStringList names;
        forEachField<R>([&](const auto &field) {
            if (!has(columnSetOf(field)))
                names << QLatin1String(field.name);
        });
        return names;
    }
    /// The record with the fields that are not granted left empty.
    template <class R> [[nodiscard]] R visible(R record) const
    {
        forEachField<R>([&]<class T>(const Field<R, T> &field) {
            if (!has(columnSetOf(field)))
                record.*(field.member) = T {};
        });
        return record;
    }

private:
    QStringList m_columns;
};

} // namespace rollbook
