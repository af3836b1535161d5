// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "core/register.h"
#include "core/reports/peoplereport.h"
#include "ui/words/reporttexts.h"

#include "tests/support/limitedsociety.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// What the lists say of each person, against what the register knows.
class TestPeopleReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RawKey key;
        key.bytes.fill(4);
        auto made = Register::create(m_folder.filePath(QStringLiteral("book.rollbook")), key,
            SampleSociety::organisation(), { &m_clock, { QStringLiteral("Aisha Adeyemi"), QStringLiteral("Office") } });
        QVERIFY(made.ok());
        m_register = *std::move(made);
        SampleSociety society(80, 5);
        QVERIFY(m_register->run(society, {}).ok());
    }

    void everyColumnSaysWhatTheRegisterKnows()
    {
        const Reader &reader = m_register->reader();
        PeopleReportOptions options;
        options.columns = possibleColumns(ReportKind::Register);
        options.scope.who = ReportScope::Who::Everybody;
        options.asAt = m_clock.today();
        options.byGroup = false;
        auto content = peopleReport(reader, m_words, options, {});
        QVERIFY(content.ok());
        const auto ids = reader.memberIds(MemberOrder::Name, Qt::AscendingOrder);
        const auto rows = content->rows->rows(0, 1000);
        QVERIFY(ids.ok() && rows.ok());
        QCOMPARE(rows->size(), ids->size());
        const auto place = [&](ReportColumnId column) {
            return std::ranges::find(options.columns, column) - options.columns.begin();
        };
        int standings = 0;
        int terms = 0;
        int groups = 0;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            const Member member = reader.one((*ids)[i]).value();
            const ReportCells &cells = (*rows)[i];
            QCOMPARE(cells.size(), std::ssize(options.columns));
            QCOMPARE(cells[place(ReportColumnId::Number)], member.number);
            QCOMPARE(cells[place(ReportColumnId::Name)], m_words.name(member));
            QCOMPARE(cells[place(ReportColumnId::Email)], member.email);
            QCOMPARE(cells[place(ReportColumnId::Telephone)], member.telephone);
            QCOMPARE(cells[place(ReportColumnId::Town)], member.town);
            QCOMPARE(cells[place(ReportColumnId::Postcode)], member.postcode);
            QCOMPARE(cells[place(ReportColumnId::MemberSince)], m_words.date(member.joined));
            QVERIFY(member.address1.isEmpty() || cells[place(ReportColumnId::Address)].startsWith(member.address1));
            QVERIFY(!cells[place(ReportColumnId::Status)].isEmpty());
            standings += cells[place(ReportColumnId::Standing)].isEmpty() ? 0 : 1;
            terms += cells[place(ReportColumnId::TermEnd)].isEmpty() ? 0 : 1;
            groups += cells[place(ReportColumnId::Group)].isEmpty() ? 0 : 1;
        }
        QVERIFY(standings > 0 && terms > 0 && groups > 0);
    }

    void aCopyWithoutFeesTellsNobodysDebts()
    {
        test::LimitedSociety s;
        s.copy();
        PeopleReportOptions options;
        options.asAt = s.here.today();
        options.kind = ReportKind::Arrears;
        options.scope.who = ReportScope::Who::Everybody;
        QVERIFY(peopleReport(s.secretary->reader(), m_words, options, {}).ok());
        const auto refused = peopleReport(s.officer->reader(), m_words, options, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.problems().front().code, ProblemCode::FeesNotHeld);
        options.kind = ReportKind::Register;
        options.columns = { ReportColumnId::Name, ReportColumnId::Status, ReportColumnId::Owed };
        options.byGroup = false;
        const auto list = peopleReport(s.officer->reader(), m_words, options, {});
        QVERIFY(list.ok());
        QCOMPARE(list->columns.size(), std::size_t { 2 });
        QCOMPARE(list->rows->rows(0, 10)->front().last(), QStringLiteral("Member"));
        QVERIFY(list->definition.contains(QStringLiteral("“Member”")));
        const auto whole = peopleReport(s.secretary->reader(), m_words, options, {});
        QVERIFY(whole.ok() && !whole->definition.contains(QStringLiteral("“Member”")));
        QCOMPARE(whole->columns.size(), std::size_t { 3 });
    }

    void aListStaysAsItWasRead()
    {
        const Reader &reader = m_register->reader();
        PeopleReportOptions options;
        options.scope.who = ReportScope::Who::Everybody;
        options.asAt = m_clock.today();
        auto content = peopleReport(reader, m_words, options, {});
        QVERIFY(content.ok());
        const auto before = content->rows->rows(0, 1000);
        Member member = reader.one(reader.memberIds(MemberOrder::Name, Qt::AscendingOrder)->front()).value();
        member.family = QStringLiteral("Renamed");
        QVERIFY(m_register->submit(EditMember { member, {}, {} }).ok());
        QVERIFY(*content->rows->rows(0, 1000) == *before);
        auto again = peopleReport(reader, m_words, options, {});
        QVERIFY(*again->rows->rows(0, 1000) != *before);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 6, 15) };
    ReportTexts m_words { QStringLiteral("GBP") };
    std::unique_ptr<Register> m_register;
};

QTEST_MAIN(TestPeopleReport)
#include "tst_peoplereport.moc"
