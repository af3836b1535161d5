// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/period.h"

namespace rollbook {

/// An account of the society at a bank, or with somebody who collects for it.
struct BankAccount {
    Id<BankAccount> id;
    QString name; ///< in people's words
    QString number; ///< sort code and account number, or IBAN, or the provider's name, as statements give it
    bool provider = false; ///< who collects many payments and pays them out as one line of the bank, less fees
    QDate retired; ///< since when no statement of it is taken
    bool operator==(const BankAccount &) const = default;
};

template <> struct RecordTraits<BankAccount> {
    static constexpr int type = 32;
    static constexpr const char *name = "bank_account";
    using B = BankAccount;
    static constexpr std::tuple fields {
        Field<B, QString> { 1, "name", &B::name },
        Field<B, QString> { 2, "number", &B::number },
        Field<B, bool> { 3, "provider", &B::provider },
        Field<B, QDate> { 4, "retired", &B::retired },
    };
};

/// One file of a bank, as it was taken in. Taking it out again removes it with its lines.
struct StatementFile {
    Id<StatementFile> id;
    Id<BankAccount> account;
    QString name; ///< of the file, without its folder
    QString digest; ///< SHA-256 of the file, 64 hexadecimal digits
    QString layout; ///< how it was read: the key of a layout (core/exchange/statements)
    QDate first; ///< day of its oldest line
    QDate last; ///< day of its newest line
    int lines = 0; ///< in the file, those that were here already included
    bool operator==(const StatementFile &) const = default;
};

template <> struct RecordTraits<StatementFile> {
    static constexpr int type = 33;
    static constexpr const char *name = "statement_file";
    using S = StatementFile;
    static constexpr std::tuple fields {
        Field<S, Id<BankAccount>> { 1, "account", &S::account, Merge::Fact, Privacy::None, Block::None, Indexed::Yes },
        Field<S, QString> { 2, "file_name", &S::name, Merge::Fact },
        Field<S, QString> { 3, "digest", &S::digest, Merge::Fact },
        Field<S, QString> { 4, "layout", &S::layout, Merge::Fact },
        Field<S, QDate> { 5, "first_day", &S::first, Merge::Fact },
        Field<S, QDate> { 6, "last_day", &S::last, Merge::Fact },
        Field<S, int> { 7, "lines", &S::lines, Merge::Fact },
    };
};

/// One line of a bank statement. What became of it follows from the payments that name it and from `notOurs`; what is
/// not in either is open.
struct StatementLine {
    Id<StatementLine> id;
    Id<StatementFile> file; ///< that brought it first
    QDate day;
    Money amount; ///< pence; negative: went out
    QString payer; ///< as the bank tells it
    QString reference;
    QString kind; ///< the bank's word for it: "FPI", "Standing order"
    QString identity; ///< what tells it from other lines of its account, the same in every file that shows it: a hash,
                      ///< which an erasure leaves, or the line would come in again
    Money fee; ///< pence, 0 or more, that a provider kept of it: the payment is `amount`, what comes is less
    Id<StatementLine> within; ///< the line of the bank with which a provider paid it out; null: not known, or none
    bool notOurs = false; ///< neither a payment to us nor to be explained: a transfer between own accounts, a bill
    QString note; ///< why it is not ours, or what was found out
    bool operator==(const StatementLine &) const = default;
};

template <> struct RecordTraits<StatementLine> {
    static constexpr int type = 34;
    static constexpr const char *name = "statement_line";
    using S = StatementLine;
    static constexpr std::tuple fields {
        Field<S, Id<StatementFile>> { 1, "file", &S::file, Merge::Fact, Privacy::None, Block::None, Indexed::Yes },
        Field<S, QDate> { 2, "day", &S::day, Merge::Fact, Privacy::Money },
        Field<S, Money> { 3, "amount", &S::amount, Merge::Fact, Privacy::Money },
        Field<S, QString> { 4, "payer", &S::payer, Merge::Fact, Privacy::Identity },
        Field<S, QString> { 5, "reference", &S::reference, Merge::Fact, Privacy::Money },
        Field<S, QString> { 6, "kind", &S::kind, Merge::Fact },
        Field<S, QString> { 7, "identity", &S::identity, Merge::Fact },
        Field<S, Money> { 8, "fee", &S::fee, Merge::Fact, Privacy::Money },
        Field<S, Id<StatementLine>> {
            9, "within", &S::within, Merge::Register, Privacy::None, Block::None, Indexed::Sparse },
        Field<S, bool> { 10, "not_ours", &S::notOurs, Merge::Register, Privacy::Money },
        Field<S, QString> { 11, "note", &S::note, Merge::Register, Privacy::Note },
    };
};

/// That money under this name came from this person: learned from a decision, and offered the next time.
struct PayerName {
    Id<PayerName> id;
    Id<Member> member;
    QString name; ///< as core/rules/matching.h folds it
    bool operator==(const PayerName &) const = default;
};

template <> struct RecordTraits<PayerName> {
    static constexpr int type = 35;
    static constexpr const char *name = "payer_name";
    using P = PayerName;
    static constexpr std::tuple fields {
        Field<P, Id<Member>> { 1, "member", &P::member, Merge::Fact, Privacy::Money, Block::None, Indexed::Yes },
        Field<P, QString> { 2, "name", &P::name, Merge::Fact, Privacy::Identity },
    };
};

/// What the columns of an unknown bank's file mean, said once by a person.
struct StatementLayout {
    Id<StatementLayout> id;
    QString fingerprint; ///< of its header row (core/exchange/statements)
    QString name; ///< of the bank in people's words
    QStringList columns; ///< "field=column", and "dates=dmy" and the like (core/exchange/statements)
    bool operator==(const StatementLayout &) const = default;
};

template <> struct RecordTraits<StatementLayout> {
    static constexpr int type = 36;
    static constexpr const char *name = "statement_layout";
    using S = StatementLayout;
    static constexpr std::tuple fields {
        Field<S, QString> { 1, "fingerprint", &S::fingerprint, Merge::Fact },
        Field<S, QString> { 2, "name", &S::name },
        Field<S, QStringList> { 3, "columns", &S::columns },
    };
};

} // namespace rollbook
