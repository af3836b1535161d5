// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/fieldwords.h"

#include "ui/words/importwords.h"
#include "ui/words/moneyfieldtexts.h"

#include <QCoreApplication>

#include <span>

namespace rollbook {

namespace {

/// Entries of forms, and of what is asked for, that are no field of a record or mean something else there.
constexpr FieldText formLabels[] {
    { "paid", QT_TRANSLATE_NOOP("Fields", "Amount paid") },
    { "start", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "home", QT_TRANSLATE_NOOP("Fields", "Home group") },
    { "day", QT_TRANSLATE_NOOP("Fields", "Day") },
    { "from", QT_TRANSLATE_NOOP("Fields", "First day") },
    { "rows", QT_TRANSLATE_NOOP("Fields", "Rows") },
    { "device", QT_TRANSLATE_NOOP("Fields", "Laptop") },
    { "shares", QT_TRANSLATE_NOOP("Fields", "Parts for several people") },
};

struct RecordLabels {
    const char *record;
    const char *text;
    std::span<const FieldText> fields;
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
    { "household_link", QT_TRANSLATE_NOOP("Records", "place in a household"), householdLinkLabels },
    { "bank_account", QT_TRANSLATE_NOOP("Records", "bank account"), bankAccountLabels },
    { "statement_file", QT_TRANSLATE_NOOP("Records", "bank statement"), statementFileLabels },
    { "statement_line", QT_TRANSLATE_NOOP("Records", "line of a bank statement"), statementLineLabels },
    { "payer_name", QT_TRANSLATE_NOOP("Records", "learned name of a payer"), payerNameLabels },
    { "statement_layout", QT_TRANSLATE_NOOP("Records", "layout of statements"), statementLayoutLabels },
    { "batch", QT_TRANSLATE_NOOP("Records", "batch of cash and cheques"), batchLabels },
    { "batch_line", QT_TRANSLATE_NOOP("Records", "payment in a batch"), batchLineLabels },
};

QString found(const RecordLabels &record, const QString &field)
{
    for (const FieldText &label : record.fields) {
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
    if (QString label = found({ nullptr, nullptr, formLabels }, field); !label.isEmpty())
        return label;
    for (const RecordLabels &labels : recordLabels) {
        QString label = found(labels, field);
        if (!label.isEmpty())
            return label;
    }
    return importFieldLabel(field);
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
