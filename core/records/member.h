// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/membershiptype.h"

namespace rollbook {

enum class PaymentMethod : quint8 {
    Unknown = 0,
    Cash = 1,
    Cheque = 2,
    Transfer = 3,
    StandingOrder = 4,
    DirectDebit = 5,
    Card = 6,
};

/// A person the society knows: member, former member, applicant or contact. Which of these is computed as at a date
/// (core/rules/status.h), never stored.
struct Member {
    Id<Member> id;
    QString number; ///< ours, unique; new ones end in a check character
    QString externalNumber; ///< the number another body gave
    QString title;
    QString given;
    QString family;
    QString knownAs;
    QString pronouns;
    QDate birthDate;
    QString email;
    QString email2;
    QString telephone;
    QString telephone2;
    QString address1;
    QString address2;
    QString town;
    QString county;
    QString postcode;
    QString country;
    QDate joined; ///< member since: the first day ever
    QDate applied; ///< day of an application not yet decided
    QDate deceased; ///< day of death, or the day we learned of it
    int statusPin = 0; ///< 0 none, else 1 + StatusKind: a status pinned by hand
    QDate statusPinUntil; ///< last day of the pin; invalid: for good
    QString statusPinReason;
    bool noPost = false;
    bool noEmail = false;
    bool noTelephone = false;
    QStringList tags;
    QString notes;
    QStringList formerNumbers; ///< numbers under which the person was known before two records were made one
    Id<MembershipType> plannedType; ///< which the next term from `plannedFrom` on shall be of; null: as before
    QDate plannedFrom;
    PaymentMethod usualMethod = PaymentMethod::Unknown; ///< how fees usually come: a standing order, a direct debit
    bool operator==(const Member &) const = default;
};

template <> struct RecordTraits<Member> {
    static constexpr int type = 2;
    static constexpr const char *name = "member";
    using M = Member;
    static constexpr std::tuple fields {
        Field<M, QString> { 1, "number", &M::number, Merge::Register, Privacy::Identity },
        Field<M, QString> { 2, "external_number", &M::externalNumber, Merge::Register, Privacy::Identity },
        Field<M, QString> { 3, "title", &M::title, Merge::Register, Privacy::Identity, Block::Name },
        Field<M, QString> { 4, "given", &M::given, Merge::Register, Privacy::Identity, Block::Name },
        Field<M, QString> { 5, "family", &M::family, Merge::Register, Privacy::Identity, Block::Name },
        Field<M, QString> { 6, "known_as", &M::knownAs, Merge::Register, Privacy::Identity },
        Field<M, QString> { 7, "pronouns", &M::pronouns, Merge::Register, Privacy::Identity },
        Field<M, QDate> { 8, "birth_date", &M::birthDate, Merge::Register, Privacy::Identity },
        Field<M, QString> { 9, "email", &M::email, Merge::Register, Privacy::Contact },
        Field<M, QString> { 10, "email2", &M::email2, Merge::Register, Privacy::Contact },
        Field<M, QString> { 11, "telephone", &M::telephone, Merge::Register, Privacy::Contact },
        Field<M, QString> { 12, "telephone2", &M::telephone2, Merge::Register, Privacy::Contact },
        Field<M, QString> { 13, "address1", &M::address1, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QString> { 14, "address2", &M::address2, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QString> { 15, "town", &M::town, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QString> { 16, "county", &M::county, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QString> { 17, "postcode", &M::postcode, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QString> { 18, "country", &M::country, Merge::Register, Privacy::Contact, Block::Address },
        Field<M, QDate> { 19, "joined", &M::joined, Merge::Register, Privacy::Opinion },
        Field<M, QDate> { 20, "applied", &M::applied, Merge::Register, Privacy::Opinion },
        Field<M, QDate> { 21, "deceased", &M::deceased, Merge::Restrictive, Privacy::Identity },
        Field<M, int> { 22, "status_pin", &M::statusPin, Merge::Register, Privacy::Opinion },
        Field<M, QDate> { 23, "status_pin_until", &M::statusPinUntil, Merge::Register, Privacy::Opinion },
        Field<M, QString> { 24, "status_pin_reason", &M::statusPinReason, Merge::Register, Privacy::Note },
        Field<M, bool> { 25, "no_post", &M::noPost, Merge::Restrictive, Privacy::Contact },
        Field<M, bool> { 26, "no_email", &M::noEmail, Merge::Restrictive, Privacy::Contact },
        Field<M, bool> { 27, "no_telephone", &M::noTelephone, Merge::Restrictive, Privacy::Contact },
        Field<M, QStringList> { 28, "tags", &M::tags, Merge::Set, Privacy::Note },
        Field<M, QString> { 29, "notes", &M::notes, Merge::Register, Privacy::Note },
        Field<M, QStringList> { 30, "former_numbers", &M::formerNumbers, Merge::Set, Privacy::Identity },
        Field<M, Id<MembershipType>> { 31, "planned_type", &M::plannedType, Merge::Register, Privacy::Opinion },
        Field<M, QDate> { 32, "planned_from", &M::plannedFrom, Merge::Register, Privacy::Opinion },
        Field<M, PaymentMethod> { 33, "usual_method", &M::usualMethod, Merge::Register, Privacy::Money },
    };
};

} // namespace rollbook
