// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rollbook {

/// What a field is called in lists and forms; context "Fields".
struct FieldText {
    const char *field; ///< its name in the field list
    const char *text;
};

inline constexpr FieldText organisationLabels[] {
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
    { "books_closed", QT_TRANSLATE_NOOP("Fields", "Books closed up to") },
};

inline constexpr FieldText memberLabels[] {
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
    { "planned_type", QT_TRANSLATE_NOOP("Fields", "Type planned for the next term") },
    { "planned_from", QT_TRANSLATE_NOOP("Fields", "Type planned from") },
    { "usual_method", QT_TRANSLATE_NOOP("Fields", "Usually pays by") },
};

inline constexpr FieldText memberGroupLabels[] {
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

inline constexpr FieldText groupMembershipLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "member_group", QT_TRANSLATE_NOOP("Fields", "Group") },
    { "role", QT_TRANSLATE_NOOP("Fields", "Role") },
    { "office", QT_TRANSLATE_NOOP("Fields", "Office") },
    { "start_day", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "end_day", QT_TRANSLATE_NOOP("Fields", "Last day") },
};

inline constexpr FieldText membershipTypeLabels[] {
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
    { "minimum_months", QT_TRANSLATE_NOOP("Fields", "Fewest months of a first term") },
    { "renewal_days", QT_TRANSLATE_NOOP("Fields", "Days before the end from which it is renewed") },
    { "backdate_days", QT_TRANSLATE_NOOP("Fields", "Days after the grace in which a renewal is back-dated") },
    { "pricing", QT_TRANSLATE_NOOP("Fields", "Price of a first term") },
    { "month_fees", QT_TRANSLATE_NOOP("Fields", "Fee by the month of joining") },
    { "household", QT_TRANSLATE_NOOP("Fields", "For a whole household") },
    { "alongside", QT_TRANSLATE_NOOP("Fields", "May be held beside another type") },
    { "least_age", QT_TRANSLATE_NOOP("Fields", "Least age") },
    { "most_age", QT_TRANSLATE_NOOP("Fields", "Greatest age") },
    { "affiliation", QT_TRANSLATE_NOOP("Fields", "For affiliated organisations") },
    { "band_fees", QT_TRANSLATE_NOOP("Fields", "Fee by the number of members") },
    { "members_per_delegate", QT_TRANSLATE_NOOP("Fields", "Members for each delegate") },
    { "least_delegates", QT_TRANSLATE_NOOP("Fields", "Fewest delegates") },
    { "most_delegates", QT_TRANSLATE_NOOP("Fields", "Most delegates") },
};

inline constexpr FieldText periodLabels[] {
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
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
};

inline constexpr FieldText standingLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Standing in the parent body") },
    { "since", QT_TRANSLATE_NOOP("Fields", "Since") },
    { "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence") },
};

inline constexpr FieldText admissionRuleLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the rule") },
    { "position", QT_TRANSLATE_NOOP("Fields", "Place in the order") },
    { "valid_from", QT_TRANSLATE_NOOP("Fields", "Valid from") },
    { "valid_to", QT_TRANSLATE_NOOP("Fields", "Valid until") },
    { "standing", QT_TRANSLATE_NOOP("Fields", "Standing in the parent body") },
    { "within_years", QT_TRANSLATE_NOOP("Fields", "Within years") },
    { "outcome", QT_TRANSLATE_NOOP("Fields", "Outcome") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
};

inline constexpr FieldText disclosureLabels[] {
    { "form", QT_TRANSLATE_NOOP("Fields", "How it went out") },
    { "what", QT_TRANSLATE_NOOP("Fields", "What was printed or exported") },
    { "scope", QT_TRANSLATE_NOOP("Fields", "Whom it covers") },
    { "people", QT_TRANSLATE_NOOP("Fields", "Number of people") },
    { "copy_number", QT_TRANSLATE_NOOP("Fields", "Number of the copy") },
};

inline constexpr FieldText deviceLabels[] {
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

inline constexpr FieldText settlementLabels[] {
    { "subject", QT_TRANSLATE_NOOP("Fields", "Concerns") },
    { "record", QT_TRANSLATE_NOOP("Fields", "Record in conflict") },
    { "type", QT_TRANSLATE_NOOP("Fields", "Kind of record") },
    { "unit", QT_TRANSLATE_NOOP("Fields", "Field settled") },
    { "value", QT_TRANSLATE_NOOP("Fields", "Value chosen") },
};

inline constexpr FieldText erasureLabels[] {
    { "subject", QT_TRANSLATE_NOOP("Fields", "Concerns") },
    { "day", QT_TRANSLATE_NOOP("Fields", "Erased on") },
    { "reason", QT_TRANSLATE_NOOP("Fields", "Reason") },
};

inline constexpr FieldText distinctLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "other", QT_TRANSLATE_NOOP("Fields", "Other person") },
};

} // namespace rollbook
