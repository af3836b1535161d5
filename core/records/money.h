// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/statement.h"

namespace rollbook {

enum class ChargeKind : quint8 { Fee = 1, Donation = 2, Other = 3 };

/// What a person or an affiliate owes: raised once, settled by allocations of payments, perhaps waived.
struct Charge {
    Id<Charge> id;
    Id<Member> member; ///< null: of an affiliate
    Id<Period> period; ///< the period it is the fee of; null otherwise
    ChargeKind kind = ChargeKind::Fee;
    QDate due; ///< day from which it is owed
    Money amount; ///< pence, more than 0
    Money waived; ///< pence forgiven, 0 to amount
    QString reason; ///< of the waiver, or what it is for
    Id<Group> affiliate; ///< null: of a person
    bool operator==(const Charge &) const = default;
};

template <> struct RecordTraits<Charge> {
    static constexpr int type = 7;
    static constexpr const char *name = "charge";
    using C = Charge;
    static constexpr std::tuple fields {
        Field<C, Id<Member>> { 1, "member", &C::member, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<C, Id<Period>> { 2, "period", &C::period, Merge::Fact, Privacy::Money },
        Field<C, ChargeKind> { 3, "kind", &C::kind, Merge::Fact, Privacy::Money },
        Field<C, QDate> { 4, "due", &C::due, Merge::Register, Privacy::Money },
        Field<C, Money> { 5, "amount", &C::amount, Merge::Register, Privacy::Money },
        Field<C, Money> { 6, "waived", &C::waived, Merge::Register, Privacy::Money },
        Field<C, QString> { 7, "reason", &C::reason, Merge::Register, Privacy::Note },
        Field<C, Id<Group>> {
            8, "affiliate", &C::affiliate, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
    };
};

/// Money that came in (or went back: negative). Append-only: corrected by a reversing entry. Without payer and
/// affiliate it is in suspense: nobody has claimed it yet.
struct Payment {
    Id<Payment> id;
    Id<Member> payer; ///< null: an affiliate's, or in suspense
    QDate received;
    Money amount; ///< pence; negative for a reversal or refund
    PaymentMethod method = PaymentMethod::Unknown;
    QString receipt; ///< number given to it, "R7K-000123": gapless on each laptop; empty: none
    QString reference;
    Id<Payment> reverses; ///< what it takes back or gives back part of
    QString note;
    Id<Group> affiliate; ///< that paid; null: a person or nobody known
    Id<StatementLine> line; ///< of a bank statement that showed it; null: none
    bool operator==(const Payment &) const = default;
};

template <> struct RecordTraits<Payment> {
    static constexpr int type = 8;
    static constexpr const char *name = "payment";
    using P = Payment;
    static constexpr std::tuple fields {
        Field<P, Id<Member>> { 1, "payer", &P::payer, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<P, QDate> { 2, "received", &P::received, Merge::Fact, Privacy::Money },
        Field<P, Money> { 3, "amount", &P::amount, Merge::Fact, Privacy::Money },
        Field<P, PaymentMethod> { 4, "method", &P::method, Merge::Fact, Privacy::Money },
        Field<P, QString> { 5, "receipt", &P::receipt, Merge::Fact, Privacy::Money },
        Field<P, QString> { 6, "reference", &P::reference, Merge::Fact, Privacy::Money },
        Field<P, Id<Payment>> {
            7, "reverses", &P::reverses, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
        Field<P, QString> { 8, "note", &P::note, Merge::Register, Privacy::Note },
        Field<P, Id<Group>> {
            9, "affiliate", &P::affiliate, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
        Field<P, Id<StatementLine>> { 10, "line", &P::line, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
    };
};

/// A part of a payment set against a charge of a person or affiliate, who need not be the payer. To set it against
/// another charge, one more with the opposite sum takes it back.
struct Allocation {
    Id<Allocation> id;
    Id<Member> member; ///< whose charge it settles; null: an affiliate's
    Id<Charge> charge;
    Id<Payment> payment;
    Money amount; ///< pence; negative when a payment is reversed or set against something else
    Id<Group> affiliate; ///< whose charge it settles; null: a person's
    bool operator==(const Allocation &) const = default;
};

template <> struct RecordTraits<Allocation> {
    static constexpr int type = 9;
    static constexpr const char *name = "allocation";
    using A = Allocation;
    static constexpr std::tuple fields {
        Field<A, Id<Member>> { 1, "member", &A::member, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<A, Id<Charge>> { 2, "charge", &A::charge, Merge::Fact, Privacy::Money },
        Field<A, Id<Payment>> { 3, "payment", &A::payment, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<A, Money> { 4, "amount", &A::amount, Merge::Fact, Privacy::Money },
        Field<A, Id<Group>> {
            5, "affiliate", &A::affiliate, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
    };
};

} // namespace rollbook
