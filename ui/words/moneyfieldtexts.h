// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/fieldtexts.h"

namespace rollbook {

inline constexpr FieldText chargeLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "period", QT_TRANSLATE_NOOP("Fields", "Membership period") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Kind of charge") },
    { "due", QT_TRANSLATE_NOOP("Fields", "Due on") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "waived", QT_TRANSLATE_NOOP("Fields", "Waived") },
    { "reason", QT_TRANSLATE_NOOP("Fields", "Reason") },
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
};

inline constexpr FieldText paymentLabels[] {
    { "payer", QT_TRANSLATE_NOOP("Fields", "Paid by") },
    { "received", QT_TRANSLATE_NOOP("Fields", "Received on") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "method", QT_TRANSLATE_NOOP("Fields", "Method") },
    { "receipt", QT_TRANSLATE_NOOP("Fields", "Receipt") },
    { "reference", QT_TRANSLATE_NOOP("Fields", "Reference") },
    { "reverses", QT_TRANSLATE_NOOP("Fields", "Reverses payment") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
    { "line", QT_TRANSLATE_NOOP("Fields", "Line of a bank statement") },
};

inline constexpr FieldText allocationLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "charge", QT_TRANSLATE_NOOP("Fields", "Charge") },
    { "payment", QT_TRANSLATE_NOOP("Fields", "Payment") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
};

inline constexpr FieldText householdLinkLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "lead", QT_TRANSLATE_NOOP("Fields", "Household paid for by") },
    { "start_day", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "end_day", QT_TRANSLATE_NOOP("Fields", "Last day") },
};

inline constexpr FieldText bankAccountLabels[] {
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the account") },
    { "number", QT_TRANSLATE_NOOP("Fields", "Account number") },
    { "provider", QT_TRANSLATE_NOOP("Fields", "Collects payments and pays them out") },
    { "retired", QT_TRANSLATE_NOOP("Fields", "Not used since") },
};

inline constexpr FieldText statementFileLabels[] {
    { "account", QT_TRANSLATE_NOOP("Fields", "Bank account") },
    { "file_name", QT_TRANSLATE_NOOP("Fields", "Name of the file") },
    { "digest", QT_TRANSLATE_NOOP("Fields", "Fingerprint of the file") },
    { "layout", QT_TRANSLATE_NOOP("Fields", "How it was read") },
    { "first_day", QT_TRANSLATE_NOOP("Fields", "Day of the first line") },
    { "last_day", QT_TRANSLATE_NOOP("Fields", "Day of the last line") },
    { "lines", QT_TRANSLATE_NOOP("Fields", "Lines in the file") },
};

inline constexpr FieldText statementLineLabels[] {
    { "file", QT_TRANSLATE_NOOP("Fields", "Bank statement") },
    { "day", QT_TRANSLATE_NOOP("Fields", "Day") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "payer", QT_TRANSLATE_NOOP("Fields", "Payer as the bank tells") },
    { "reference", QT_TRANSLATE_NOOP("Fields", "Reference") },
    { "kind", QT_TRANSLATE_NOOP("Fields", "Kind as the bank tells") },
    { "identity", QT_TRANSLATE_NOOP("Fields", "What tells it from others") },
    { "fee", QT_TRANSLATE_NOOP("Fields", "Fee kept by the provider") },
    { "within", QT_TRANSLATE_NOOP("Fields", "Paid out with") },
    { "not_ours", QT_TRANSLATE_NOOP("Fields", "Not ours") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
};

inline constexpr FieldText payerNameLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the payer") },
};

inline constexpr FieldText statementLayoutLabels[] {
    { "fingerprint", QT_TRANSLATE_NOOP("Fields", "Fingerprint of the headings") },
    { "name", QT_TRANSLATE_NOOP("Fields", "Name of the bank") },
    { "columns", QT_TRANSLATE_NOOP("Fields", "What the columns mean") },
};

inline constexpr FieldText batchLabels[] {
    { "opened", QT_TRANSLATE_NOOP("Fields", "Opened on") },
    { "expected_count", QT_TRANSLATE_NOOP("Fields", "Payments counted") },
    { "expected_total", QT_TRANSLATE_NOOP("Fields", "Money counted") },
    { "posted", QT_TRANSLATE_NOOP("Fields", "Posted on") },
    { "note", QT_TRANSLATE_NOOP("Fields", "Note") },
};

inline constexpr FieldText batchLineLabels[] {
    { "member", QT_TRANSLATE_NOOP("Fields", "Member") },
    { "batch", QT_TRANSLATE_NOOP("Fields", "Batch") },
    { "amount", QT_TRANSLATE_NOOP("Fields", "Amount") },
    { "method", QT_TRANSLATE_NOOP("Fields", "Method") },
    { "cheque", QT_TRANSLATE_NOOP("Fields", "Number of the cheque") },
    { "donation", QT_TRANSLATE_NOOP("Fields", "Donation in it") },
    { "payment", QT_TRANSLATE_NOOP("Fields", "Payment made of it") },
    { "affiliate", QT_TRANSLATE_NOOP("Fields", "Affiliated organisation") },
};

} // namespace rollbook
