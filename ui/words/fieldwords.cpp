// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

#include "ui/words/importwords.h"

#include <QCoreApplication>

#include <span>

namespace rollbook {

namespace {

struct Label {
    const char *field;
    const char *text;
};

constexpr Label organisationLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name") },
    { "welcome", QT_TRANSLATE_NOOP("Fields", "Welcome statement") },
    { "email", QT_TRANSLATE_NOOP("Fields", "E-mail") },
    { "telephone", QT_TRANSLATE_NOOP("Fields", "Telephone") },
    { "address", QT_TRANSLATE_NOOP("Fields", "Address") },
    { "website", QT_TRANSLATE_NOOP("Fields", "Website") },
    { "currency", QT_TRANSLATE_NOOP("Fields", "Currency") },
    { "year_start_month", QT_TRANSLATE_NOOP("Fields", "First month of the membership year") },
    { "number_prefix", QT_TRANSLATE_NOOP("Fields", "Prefix of member numbers") },
    { "number_digits", QT_TRANSLATE_NOOP("Fields", "Digits of member numbers") },
    { "group_kinds", QT_TRANSLATE_NOOP("Fields", "Kinds of group") },
    { "confidentiality", QT_TRANSLATE_NOOP("Fields", "Confidentiality line") },
    { "practice", QT_TRANSLATE_NOOP("Fields", "Practice society") },
};

constexpr Label memberLabels[] {
    { "number", QT_TRANSLATE_NOOP("Fields", "Member number") },
    { "external_number", QT_TRANSLATE_NOOP("Fields", "External number") },
    { "title", QT_TRANSLATE_NOOP("Fields", "Title") },
    { "given", QT_TRANSLATE_NOOP("Fields", "Given name") },
    { "family", QT_TRANSLATE_NOOP("Fields", "Family name") },
    { "known_as", QT_TRANSLATE_NOOP("Fields", "Known as") },
    { "pronouns", QT_TRANSLATE_NOOP("Fields", "Pronouns") },
    { "birth_date", QT_TRANSLATE_NOOP("Fields", "Date of birth") },
    { "email", QT_TRANSLATE_NOOP("Fields", "E-mail") },
    { "email2", QT_TRANSLATE_NOOP("Fields", "Second e-mail") },
    { "telephone", QT_TRANSLATE_NOOP("Fields", "Telephone") },
    { "telephone2", QT_TRANSLATE_NOOP("Fields", "Second telephone") },
    { "address1", QT_TRANSLATE_NOOP("Fields", "Address") },
    { "address2", QT_TRANSLATE_NOOP("Fields", "Address, second line") },
    { "town", QT_TRANSLATE_NOOP("Fields", "Town") },
    { "county", QT_TRANSLATE_NOOP("Fields", "County") },
    { "postcode", QT_TRANSLATE_NOOP("Fields", "Postcode") },
    { "country", QT_TRANSLATE_NOOP("Fields", "Country") },
    { "joined", QT_TRANSLATE_NOOP("Fields", "Member since") },
    { "applied", QT_TRANSLATE_NOOP("Fields", "Applied on") },
    { "deceased", QT_TRANSLATE_NOOP("Fields", "Died on") },
    { "status_pin", QT_TRANSLATE_NOOP("Fields", "Status set by hand") },
    { "status_pin_until", QT_TRANSLATE_NOOP("Fields", "Status set until") },
    { "status_pin_reason", QT_TRANSLATE_NOOP("Fields", "Reason for the status set") },
    { "no_post", QT_TRANSLATE_NOOP("Fields", "No post") },
    { "no_email", QT_TRANSLATE_NOOP("Fields", "No e-mail wanted") },
    { "no_telephone", QT_TRANSLATE_NOOP("Fields", "No telephone calls") },
    { "tags", QT_TRANSLATE_NOOP("Fields", "Tags") },
    { "notes", QT_TRANSLATE_NOOP("Fields", "Notes") },
    { "former_numbers", QT_TRANSLATE_NOOP("Fields", "Former numbers") },
};

constexpr Label memberGroupLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the group") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Kind of group") },
    { "parent", QT_TRANSLATE_NOOP("Fields", "Stands under") },
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
    { "affiliate_members", QT_TRANSLATE_NOOP("Fields", "Members declared") },
    { "aliases", QT_TRANSLATE_NOOP("Fields", "Other spellings") },
    { "email", QT_TRANSLATE_NOOP("Fields", "E-mail") },
    { "telephone", QT_TRANSLATE_NOOP("Fields", "Telephone") },
    { "website", QT_TRANSLATE_NOOP("Fields", "Website") },
    { "founded", QT_TRANSLATE_NOOP("Fields", "Founded on") },
    { "archived", QT_TRANSLATE_NOOP("Fields", "Archived since") },
    { "notes", QT_TRANSLATE_NOOP("Fields", "Notes") },
};

constexpr Label groupMembershipLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "member_group", QT_TRANSLATE_NOOP("Fields", "Group") },
    { "role", QT_TRANSLATE_NOOP("Fields", "Role") },
    { "office", QT_TRANSLATE_NOOP("Fields", "Office") },
    { "start_day", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "end_day", QT_TRANSLATE_NOOP("Fields", "Last day") },
};

constexpr Label membershipTypeLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the type") },
    { "aliases", QT_TRANSLATE_NOOP("Fields", "Other spellings") },
    { "fee", QT_TRANSLATE_NOOP("Fields", "Fee") },
    { "rule", QT_TRANSLATE_NOOP("Fields", "How long it lasts") },
    { "year_start_month", QT_TRANSLATE_NOOP("Fields", "First month of the year") },
    { "year_start_day", QT_TRANSLATE_NOOP("Fields", "First day of the year") },
    { "rollover_month", QT_TRANSLATE_NOOP("Fields", "Rollover month") },
    { "rollover_day", QT_TRANSLATE_NOOP("Fields", "Rollover day") },
    { "months", QT_TRANSLATE_NOOP("Fields", "Months") },
    { "until_date", QT_TRANSLATE_NOOP("Fields", "Until") },
    { "grace_days", QT_TRANSLATE_NOOP("Fields", "Days of grace") },
    { "concession", QT_TRANSLATE_NOOP("Fields", "Concession") },
    { "approval", QT_TRANSLATE_NOOP("Fields", "Needs approval") },
    { "exempt", QT_TRANSLATE_NOOP("Fields", "No fee ever due") },
    { "retired", QT_TRANSLATE_NOOP("Fields", "Not offered since") },
    { "notes", QT_TRANSLATE_NOOP("Fields", "Notes") },
};

constexpr Label periodLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "type", QT_TRANSLATE_NOOP("Fields", "Membership type") },
    { "start_day", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "end_day", QT_TRANSLATE_NOOP("Fields", "Last day") },
    { "fee_due", QT_TRANSLATE_NOOP("Fields", "Fee due") },
    { "leaving", QT_TRANSLATE_NOOP("Fields", "How it ended") },
    { "notice_day", QT_TRANSLATE_NOOP("Fields", "Notice received on") },
    { "leaving_day", QT_TRANSLATE_NOOP("Fields", "Last day as a member") },
    { "leaving_reason", QT_TRANSLATE_NOOP("Fields", "Reason for leaving") },
    { "grace_days", QT_TRANSLATE_NOOP("Fields", "Days of grace") },
};

constexpr Label chargeLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "period", QT_TRANSLATE_NOOP("Fields", "Membership period") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Kind of charge") },
    { "due", QT_TRANSLATE_NOOP("Fields", "Due on") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "waived", QT_TRANSLATE_NOOP("Fields", "Waived") },
    { "reason", QT_TRANSLATE_NOOP("Fields", "Reason") },
};

constexpr Label paymentLabels[] {
    { "payer", QT_TRANSLATE_NOOP("Fields", "Paid by") },
    { "received", QT_TRANSLATE_NOOP("Fields", "Received on") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "method", QT_TRANSLATE_NOOP("Fields", "Method") },
    { "receipt", QT_TRANSLATE_NOOP("Fields", "Receipt") },
    { "reference", QT_TRANSLATE_NOOP("Fields", "Reference") },
    { "reverses", QT_TRANSLATE_NOOP("Fields", "Reverses payment") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
};

constexpr Label allocationLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "charge", QT_TRANSLATE_NOOP("Fields", "Charge") },
    { "payment", QT_TRANSLATE_NOOP("Fields", "Payment") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
};

constexpr Label standingLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Standing in the parent body") },
    { "since", QT_TRANSLATE_NOOP("Fields", "Since") },
    { "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence") },
};

constexpr Label admissionRuleLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the rule") },
    { "position", QT_TRANSLATE_NOOP("Fields", "Place in the order") },
    { "valid_from", QT_TRANSLATE_NOOP("Fields", "Valid from") },
    { "valid_to", QT_TRANSLATE_NOOP("Fields", "Valid until") },
    { "standing", QT_TRANSLATE_NOOP("Fields", "Standing in the parent body") },
    { "within_years", QT_TRANSLATE_NOOP("Fields", "Within years") },
    { "outcome", QT_TRANSLATE_NOOP("Fields", "Outcome") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
};

constexpr Label disclosureLabels[] {
    { "form", QT_TRANSLATE_NOOP("Fields", "How it went out") },
    { "what", QT_TRANSLATE_NOOP("Fields", "What was printed or exported") },
    { "scope", QT_TRANSLATE_NOOP("Fields", "Whom it covers") },
    { "people", QT_TRANSLATE_NOOP("Fields", "Number of people") },
    { "copy_number", QT_TRANSLATE_NOOP("Fields", "Number of the copy") },
};

constexpr Label deviceLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the laptop") },
    { "signing_key", QT_TRANSLATE_NOOP("Fields", "Key that signs") },
    { "box_key", QT_TRANSLATE_NOOP("Fields", "Key that opens") },
    { "coordinator", QT_TRANSLATE_NOOP("Fields", "Coordinator") },
    { "issuer", QT_TRANSLATE_NOOP("Fields", "Enrolled by") },
    { "succeeds", QT_TRANSLATE_NOOP("Fields", "Takes the place of") },
    { "enrolled", QT_TRANSLATE_NOOP("Fields", "Enrolled on") },
    { "revoked_from", QT_TRANSLATE_NOOP("Fields", "Revoked from entry") },
    { "number_from", QT_TRANSLATE_NOOP("Fields", "First number of its own") },
    { "number_to", QT_TRANSLATE_NOOP("Fields", "Last number of its own") },
    { "limited_groups", QT_TRANSLATE_NOOP("Fields", "Limited to groups") },
    { "limited_columns", QT_TRANSLATE_NOOP("Fields", "Limited to columns") },
    { "signature", QT_TRANSLATE_NOOP("Fields", "Signature") },
};

constexpr Label settlementLabels[] {
    { "subject", QT_TRANSLATE_NOOP("Fields", "Concerns") },
    { "record", QT_TRANSLATE_NOOP("Fields", "Record in conflict") },
    { "type", QT_TRANSLATE_NOOP("Fields", "Kind of record") },
    { "unit", QT_TRANSLATE_NOOP("Fields", "Field settled") },
    { "value", QT_TRANSLATE_NOOP("Fields", "Value chosen") },
};

constexpr Label erasureLabels[] {
    { "subject", QT_TRANSLATE_NOOP("Fields", "Concerns") },
    { "day", QT_TRANSLATE_NOOP("Fields", "Erased on") },
    { "reason", QT_TRANSLATE_NOOP("Fields", "Reason") },
};

constexpr Label distinctLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "other", QT_TRANSLATE_NOOP("Fields", "Other person") },
};

/// Entries of forms that are no field of a record.
constexpr Label formLabels[] {
    { "paid", QT_TRANSLATE_NOOP("Fields", "Amount paid") },
    { "start", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "home", QT_TRANSLATE_NOOP("Fields", "Home group") },
};

struct RecordLabels {
    const char *record;
    const char *text;
    std::span<const Label> fields;
};

constexpr RecordLabels recordLabels[] {
    { "organisation", QT_TRANSLATE_NOOP("Records", "organisation"), organisationLabels },
    { "member", QT_TRANSLATE_NOOP("Records", "member"), memberLabels },
    { "member_group", QT_TRANSLATE_NOOP("Records", "group"), memberGroupLabels },
    { "group_membership", QT_TRANSLATE_NOOP("Records", "group membership"), groupMembershipLabels },
    { "membership_type", QT_TRANSLATE_NOOP("Records", "membership type"), membershipTypeLabels },
    { "period", QT_TRANSLATE_NOOP("Records", "membership period"), periodLabels },
    { "charge", QT_TRANSLATE_NOOP("Records", "charge"), chargeLabels },
    { "payment", QT_TRANSLATE_NOOP("Records", "payment"), paymentLabels },
    { "allocation", QT_TRANSLATE_NOOP("Records", "allocation of a payment"), allocationLabels },
    { "standing", QT_TRANSLATE_NOOP("Records", "standing in the parent body"), standingLabels },
    { "admission_rule", QT_TRANSLATE_NOOP("Records", "admission rule"), admissionRuleLabels },
    { "disclosure", QT_TRANSLATE_NOOP("Records", "print or export"), disclosureLabels },
    { "device", QT_TRANSLATE_NOOP("Records", "laptop"), deviceLabels },
    { "settlement", QT_TRANSLATE_NOOP("Records", "settlement of a conflict"), settlementLabels },
    { "erasure", QT_TRANSLATE_NOOP("Records", "erasure"), erasureLabels },
    { "distinct_people", QT_TRANSLATE_NOOP("Records", "pair of two people"), distinctLabels },
};

QString found(const RecordLabels &record, const QString &field)
{
    for (const Label &label : record.fields) {
        if (field == QLatin1String(label.field))
            return QCoreApplication::translate("Fields", label.text);
    }
    return {};
}

} // namespace

QString fieldLabel(const QString &record, const QString &field)
{
    for (const RecordLabels &labels : recordLabels) {
        if (record != QLatin1String(labels.record))
            continue;
        QString label = found(labels, field);
        if (!label.isEmpty())
            return label;
    }
    return field;
}

QString fieldLabel(const QString &field)
{
    // A person's own fields first: they are what most problems are about.
    for (const char *first : { "member", "member_group" }) {
        QString label = fieldLabel(QLatin1String(first), field);
        if (label != field)
            return label;
    }
    for (const RecordLabels &labels : recordLabels) {
        QString label = found(labels, field);
        if (!label.isEmpty())
            return label;
    }
    const QString label = found({ nullptr, nullptr, formLabels }, field);
    return label.isEmpty() ? importFieldLabel(field) : label;
}

QString recordName(const QString &record)
{
    for (const RecordLabels &labels : recordLabels) {
        if (record == QLatin1String(labels.record))
            return QCoreApplication::translate("Records", labels.text);
    }
    return record;
}

QString recordName(int recordType)
{
    QString name;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type == recordType)
            name = recordName(QString(QLatin1String(RecordTraits<R>::name)));
    });
    return name;
}

QString unitName(int recordType, int unit)
{
    if (unit == 0)
        return QCoreApplication::translate("Fields", "Deleted or kept");
    QString name;
    forEachRecordType([&]<class R>(TypeTag<R>) {
        if (RecordTraits<R>::type != recordType)
            return;
        forEachField<R>([&](const auto &field) {
            if (field.id != unit)
                return;
            name = field.block == Block::Name ? QCoreApplication::translate("Fields", "Name")
                : field.block == Block::Whole ? recordName(recordType)
                                              : fieldLabel(field);
        });
    });
    return name;
}

QString unitWords(int recordType, const std::vector<std::pair<int, FieldValue>> &values, const QString &currency)
{
    if (values.empty())
        return QCoreApplication::translate("Values", "(none)");
    QStringList words;
    for (const auto &[field, value] : values) {
        const QString text = fieldValueWords(recordType, field, value, currency, {});
        if (!text.isEmpty())
            words << text;
    }
    return words.isEmpty() ? QCoreApplication::translate("Values", "(empty)") : words.join(QStringLiteral(", "));
}

} // namespace rollbook
