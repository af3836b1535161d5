// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/period.h"

namespace rollbook {

enum class ChargeKind : quint8 { Fee = 1, Donation = 2, Other = 3 };

/// What a person owes: raised once, settled by allocations of payments, perhaps waived.
struct Charge {
    Id<Charge> id;
    Id<Member> member;
    Id<Period> period; ///< the period it is the fee of; null otherwise
    ChargeKind kind = ChargeKind::Fee;
    QDate due; ///< day from which it is owed
    Money amount; ///< pence, more than 0
    Money waived; ///< pence forgiven, 0 to amount
    QString reason; ///< of the waiver, or what it is for
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
    };
};

enum class PaymentMethod : quint8 {
    Unknown = 0,
    Cash = 1,
    Cheque = 2,
    Transfer = 3,
    StandingOrder = 4,
    DirectDebit = 5,
    Card = 6,
};

/// Money that came in (or went back: negative). Append-only: corrected by a reversing entry.
struct Payment {
    Id<Payment> id;
    Id<Member> payer; ///< null: not yet known whose
    QDate received;
    Money amount; ///< pence; negative for a reversal or refund
    PaymentMethod method = PaymentMethod::Unknown;
    QString receipt;
    QString reference;
    Id<Payment> reverses;
    QString note;
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
        Field<P, Id<Payment>> { 7, "reverses", &P::reverses, Merge::Fact, Privacy::Money },
        Field<P, QString> { 8, "note", &P::note, Merge::Register, Privacy::Note },
    };
};

/// A part of a payment set against a charge of a person, who need not be the payer.
struct Allocation {
    Id<Allocation> id;
    Id<Member> member; ///< whose charge it settles
    Id<Charge> charge;
    Id<Payment> payment;
    Money amount; ///< pence; negative when a payment is reversed
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
    };
};

} // namespace rollbook
