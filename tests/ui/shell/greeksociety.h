// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QFile>
#include <QTest>

namespace rollbook {

/// An invented society that has no Latin letter in it: in a window over it, every Latin letter is the program's.
class GreekSociety
{
public:
    /// Fills a register just made with organisation().
    explicit GreekSociety(Register &target) : m_register(target)
    {
        addTypes();
        addGroups();
        addPeople();
        addAffiliate();
    }

    [[nodiscard]] static Organisation organisation()
    {
        Organisation society;
        society.name = QStringLiteral("Σύλλογος Φίλων του Κήπου");
        society.numberPrefix = QStringLiteral("Μ");
        society.groupKinds = { QStringLiteral("Περιφέρεια"), QStringLiteral("Τμήμα < Περιφέρεια") };
        return society;
    }

    /// Rows of which one is refused and one brings a group that is not there. The headings are bracketed as what is
    /// translated, since the columns are found by their names.
    static bool writeList(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly)
            && file.write("[Forename~],[Surname~],[Local group~],[Membership type~],[Joined~],[Expires~]\n"
                          "Άννα,Κήπου,Βόλος,Τακτικό,13/02/2020,31/12/2026\n"
                          "Νίκη,Μήλου,Χανιά,Τακτικό,14/03/2021,31/12/2026\n"
                          "Φανή,Ρόδου,Βόλος,Τακτικό,ποτέ,31/12/2026\n")
            > 0;
    }

private:
    void addTypes()
    {
        MembershipType yearly;
        yearly.name = QStringLiteral("Τακτικό");
        yearly.fee = { 2400 };
        yearly.graceDays = 30;
        submit(SaveMembershipType { yearly });
        MembershipType rolling;
        rolling.name = QStringLiteral("Μειωμένο");
        rolling.fee = { 1200 };
        rolling.rule = PeriodRule::Rolling;
        rolling.concession = true;
        submit(SaveMembershipType { rolling });
        AdmissionRule rule;
        rule.name = QStringLiteral("Τάξη");
        submit(SaveAdmissionRules { { rule } });
    }

    void addGroups()
    {
        Group region;
        region.name = QStringLiteral("Θεσσαλία");
        region.kind = QStringLiteral("Περιφέρεια");
        submit(AddGroup { region });
        Group branch;
        branch.name = QStringLiteral("Βόλος");
        branch.kind = QStringLiteral("Τμήμα");
        branch.parent = m_register.reader().all<Group>()->front().id;
        branch.aliases = { QStringLiteral("Βόλου") };
        submit(AddGroup { branch });
        const auto groups = m_register.reader().all<Group>();
        for (const Group &group : *groups) {
            if (group.name == branch.name)
                m_branch = group.id;
        }
    }

    void addPeople()
    {
        const auto types = m_register.reader().all<MembershipType>();
        const QString given[] = { QStringLiteral("Ελένη"), QStringLiteral("Πέτρος"), QStringLiteral("Ζωή"),
            QStringLiteral("Λουκάς"), QStringLiteral("Ίριδα"), QStringLiteral("Φώτης") };
        for (int i = 0; i < 12; ++i) {
            AdmitMember admit;
            admit.member.given = given[i % 6];
            admit.member.family = i < 6 ? QStringLiteral("Παπαδοπούλου") : QStringLiteral("Ωραιόπουλος");
            admit.member.telephone = QStringLiteral("07700 9002%1").arg(i, 2, 10, QLatin1Char('0'));
            admit.member.address1 = QStringLiteral("Οδός Κήπων 12");
            admit.home = m_branch;
            admit.type = types->at(static_cast<std::size_t>(i % 2)).id;
            admit.start = QDate(2024 + i % 3, 1 + i % 6, 10);
            admit.paid = { i % 4 == 0 ? 0 : 2400 };
            admit.method = PaymentMethod::Cash;
            admit.acceptDuplicate = true;
            submit(admit);
        }
        const auto everybody = m_register.reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
        const Id<Member> first = everybody->front();
        submit(JoinGroup { first, m_branch, GroupRole::Officer, QStringLiteral("Γραμματέας"), QDate(2025, 2, 1) });
        Standing standing;
        standing.member = first;
        standing.kind = StandingKind::InGoodStanding;
        standing.since = QDate(2024, 5, 3);
        standing.evidence = QStringLiteral("γράμμα");
        submit(RecordStanding { standing });
        submit(RecordPayment { first, { 500 }, {}, PaymentMethod::Cheque, QStringLiteral("12"), {} });
        submit(RecordPayment { {}, { 700 }, {}, PaymentMethod::Transfer, QStringLiteral("αγνωστο"), {} });
        submit(EndMembership { everybody->back(), Leaving::Resigned, QDate(2026, 8, 1), QDate(2026, 8, 31),
            QStringLiteral("μετακόμιση") });
    }

    /// A body that affiliates, has paid part of its fee and sends one of two delegates.
    void addAffiliate()
    {
        MembershipType bodies;
        bodies.name = QStringLiteral("Σωματείο");
        bodies.fee = { 6000 };
        bodies.affiliation = true;
        bodies.membersPerDelegate = 50;
        submit(SaveMembershipType { bodies });
        const auto types = m_register.reader().all<MembershipType>();
        Group choir;
        choir.name = QStringLiteral("Χορωδία");
        choir.kind = QStringLiteral("Περιφέρεια");
        choir.affiliate = true;
        choir.affiliateMembers = 80;
        submit(AddGroup { choir });
        const auto groups = m_register.reader().all<Group>();
        const Id<Group> body = std::ranges::find(*groups, choir.name, &Group::name)->id;
        submit(RenewAffiliation { body, std::ranges::find(*types, bodies.name, &MembershipType::name)->id, {}, -1 });
        RecordPayment payment;
        payment.affiliate = body;
        payment.amount = { 1000 };
        payment.method = PaymentMethod::Transfer;
        submit(payment);
        const auto everybody = m_register.reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
        submit(JoinGroup { everybody->front(), body, GroupRole::Delegate, {}, m_register.clock().today() });
    }

    void submit(const Command &command)
    {
        if (const auto entry = m_register.submit(command); !entry)
            qFatal("refused: %d %s", int(entry.problems().front().code), qPrintable(entry.problems().front().field));
    }

    Register &m_register;
    Id<Group> m_branch;
};

} // namespace rollbook
