// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/pdf.h"
#include "tests/support/day.h"
#include "tests/support/randommoney.h"
#include "ui/words/papertexts.h"

#include <QProcess>
#include <QTemporaryDir>

namespace rollbook::test {

/// A society with a bank account, two members and an affiliate, and words to print about their money.
struct PaperSociety {
    PaperSociety()
    {
        Organisation organisation;
        organisation.id = ids.next<Organisation>();
        organisation.name = QStringLiteral("The Ferrymen's Society");
        organisation.address = QStringLiteral("1 Quay Street\nGwaun");
        organisation.email = QStringLiteral("treasurer@ferrymen.example");
        reader.put(organisation);
        bank = reader.put(BankAccount { ids.next<BankAccount>(), QStringLiteral("Ferrymen's current account"),
            QStringLiteral("08-92-99 65432101"), false, {} });
        reader.put(BankAccount {
            ids.next<BankAccount>(), QStringLiteral("GoCardless"), QStringLiteral("gocardless"), true, {} });
        reader.put(BankAccount { ids.next<BankAccount>(), QStringLiteral("Old account"), QStringLiteral("11-11-11"),
            false, day("2020-01-01") });
        type.id = ids.next<MembershipType>();
        type.name = QStringLiteral("Full member");
        type.fee = { 3'600 };
        reader.put(type);
        ann = person("Ann", "Pugh", "M00001A");
        ben = person("Ben", "O'Neill", "M00002B");
        Group group;
        group.id = ids.next<Group>();
        group.name = QStringLiteral("Friends of the Ferry");
        group.affiliate = true;
        body = reader.put(group);
    }

    Member person(const char *given, const char *family, const char *number)
    {
        Member member;
        member.id = ids.next<Member>();
        member.given = QLatin1String(given);
        member.family = QLatin1String(family);
        member.number = QLatin1String(number);
        member.address1 = QStringLiteral("2 Ferry Lane");
        member.town = QStringLiteral("Abergwaun");
        member.postcode = QStringLiteral("SA65 9NG");
        return reader.put(member);
    }
    /// The fee of a person or an affiliate for a year.
    Charge fee(Id<Member> member, int year, Id<Group> affiliate = {})
    {
        Period period = termOf(ids.next<Period>(), member, type.id, QDate(year, 1, 1), QDate(year, 12, 31), type.fee);
        period.affiliate = affiliate;
        reader.put(period);
        Charge charge = chargeOf(ids.next<Charge>(), member, period.id, ChargeKind::Fee, period.start, type.fee);
        charge.affiliate = affiliate;
        return reader.put(charge);
    }
    Payment pay(Id<Member> payer, const char *received, qint64 pence, const char *receipt = "")
    {
        Payment payment = paymentOf(ids.next<Payment>(), payer, day(received), { pence }, PaymentMethod::Cheque);
        payment.receipt = QLatin1String(receipt);
        payment.reference = receipt[0] ? QStringLiteral("000123") : QString();
        return reader.put(payment);
    }
    Payment takeBack(const Payment &payment, const char *received, qint64 pence)
    {
        Payment back = paymentOf(ids.next<Payment>(), payment.payer, day(received), { -pence }, payment.method);
        back.affiliate = payment.affiliate;
        back.reverses = payment.id;
        return reader.put(back);
    }
    void settle(const Payment &payment, const Charge &charge, qint64 pence)
    {
        reader.put(allocationOf(ids.next<Allocation>(), charge, payment.id, { pence }));
    }

    /// The rows of a paper, cells separated by " | ".
    [[nodiscard]] static QStringList rowsOf(const ReportContent &content)
    {
        QStringList rows;
        const auto read = content.rows->rows(0, 1'000);
        for (const ReportCells &cells : *read)
            rows += cells.join(QStringLiteral(" | "));
        return rows;
    }
    /// What a reader of the PDF sees, all pages; empty without the tool.
    [[nodiscard]] static QString printed(const ReportContent &content, const ReportLayoutOptions &options = {})
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("paper.pdf"));
        auto document = ReportDocument::lay(content, options);
        if (!document || !writePdf(**document, path, {}))
            return {};
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

    FixedClock clock { QDate(2026, 11, 28) };
    IdSource ids { clock };
    MemoryReader reader;
    BankAccount bank;
    MembershipType type;
    Member ann;
    Member ben;
    Group body;
    PaperTexts words { QStringLiteral("GBP") };
    ReportStamp stamp { 0, QStringLiteral("Aisha Adeyemi"), QDate(2027, 2, 28) };
};

} // namespace rollbook::test
