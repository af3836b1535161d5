// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/money.h"

namespace rollbook {

/// Cash and cheques taken together to the bank: opened with what was counted, filled person by person, posted when
/// people and money agree.
struct Batch {
    Id<Batch> id;
    QDate opened;
    int expectedCount = 0; ///< payments counted before they are entered, 0 or more
    Money expectedTotal; ///< pence counted before they are entered
    QDate posted; ///< when its payments were made; invalid: not yet
    QString note;
    bool operator==(const Batch &) const = default;
};

template <> struct RecordTraits<Batch> {
    static constexpr int type = 38;
    static constexpr const char *name = "batch";
    using B = Batch;
    static constexpr std::tuple fields {
        Field<B, QDate> { 1, "opened", &B::opened, Merge::Fact },
        Field<B, int> { 2, "expected_count", &B::expectedCount },
        Field<B, Money> { 3, "expected_total", &B::expectedTotal, Merge::Register, Privacy::Money },
        Field<B, QDate> { 4, "posted", &B::posted },
        Field<B, QString> { 5, "note", &B::note },
    };
};

/// One payment of a batch.
struct BatchLine {
    Id<BatchLine> id;
    Id<Member> member; ///< whose payment; null: an affiliate's, or not yet known
    Id<Batch> batch;
    Money amount; ///< pence, more than 0
    PaymentMethod method = PaymentMethod::Cash; ///< cash or cheque
    QString cheque; ///< number of the cheque
    Money donation; ///< pence of it that are a donation
    Id<Payment> payment; ///< that was made of it; null: not posted
    Id<Group> affiliate; ///< whose payment; null: a person's
    bool operator==(const BatchLine &) const = default;
};

template <> struct RecordTraits<BatchLine> {
    static constexpr int type = 39;
    static constexpr const char *name = "batch_line";
    using B = BatchLine;
    static constexpr std::tuple fields {
        Field<B, Id<Member>> { 1, "member", &B::member, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<B, Id<Batch>> { 2, "batch", &B::batch, Merge::Fact, Privacy::None, Block::None, Indexed::Yes },
        Field<B, Money> { 3, "amount", &B::amount, Merge::Register, Privacy::Money },
        Field<B, PaymentMethod> { 4, "method", &B::method, Merge::Register, Privacy::Money },
        Field<B, QString> { 5, "cheque", &B::cheque, Merge::Register, Privacy::Money },
        Field<B, Money> { 6, "donation", &B::donation, Merge::Register, Privacy::Money },
        Field<B, Id<Payment>> { 7, "payment", &B::payment, Merge::Register, Privacy::Money },
        Field<B, Id<Group>> {
            8, "affiliate", &B::affiliate, Merge::Fact, Privacy::Money, Block::None, Indexed::Sparse },
    };
};

} // namespace rollbook
