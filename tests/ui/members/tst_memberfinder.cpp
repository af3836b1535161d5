// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "ui/members/directory.h"
#include "ui/members/memberfinder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// Lists of a register that is read in a thread.
class TestMemberFinder final : public QObject
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
        SampleSociety society(static_cast<int>(MemberFinder::smallRegister) + 300, 5);
        QVERIFY(m_register->run(society, {}).ok());
    }

    void init()
    {
        m_answers.clear();
        m_finder = std::make_unique<MemberFinder>(*m_register);
        auto directory = Directory::read(m_register->reader());
        QVERIFY(directory.ok());
        m_finder->setDirectory(std::make_shared<const Directory>(*std::move(directory)));
        connect(m_finder.get(), &MemberFinder::found, this,
            [this](const MemberAnswer &answer) { m_answers.push_back(answer); });
    }

    void cleanup() { m_finder.reset(); }

    void theFirstRowsComeAtOnceAndThenAll()
    {
        m_finder->find({});
        QCOMPARE(m_answers.size(), std::size_t { 1 });
        const MemberAnswer first = m_answers.front();
        QCOMPARE(static_cast<int>(first.ids.size()), MemberFinder::firstHits);
        QCOMPARE(first.total, m_register->reader().memberCount().value());
        QVERIFY(!first.whole);
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t { 2 }, 30'000);
        const MemberAnswer all = m_answers.back();
        QVERIFY(all.whole);
        QCOMPARE(static_cast<qint64>(all.ids.size()), first.total);
        QVERIFY(std::equal(first.ids.begin(), first.ids.end(), all.ids.begin()));
    }

    void theFirstOfEveryOrderAreTheBeginningOfAll()
    {
        const Reader &reader = m_register->reader();
        for (const MemberOrder order : { MemberOrder::Name, MemberOrder::Number, MemberOrder::Postcode,
                 MemberOrder::Town, MemberOrder::Email, MemberOrder::Joined }) {
            for (const Qt::SortOrder direction : { Qt::AscendingOrder, Qt::DescendingOrder }) {
                MemberIds all = reader.memberIds(order, direction).value();
                for (const int limit : { 1, 200, static_cast<int>(all.size()) - 1, 100'000 }) {
                    const MemberIds some = reader.memberIds(order, direction, limit).value();
                    QCOMPARE(some.size(), std::min(all.size(), static_cast<std::size_t>(limit)));
                    QVERIFY(std::equal(some.begin(), some.end(), all.begin()));
                }
            }
        }
    }

    void anotherOrderBeginsAtOnceWhereItIsKept()
    {
        m_finder->find({});
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t { 2 }, 30'000);
        MemberQuery query;
        query.sort = MemberColumn::Number;
        query.direction = Qt::DescendingOrder;
        m_finder->find(query);
        QCOMPARE(m_answers.size(), std::size_t { 3 });
        const auto wanted = m_register->reader().memberIds(MemberOrder::Number, Qt::DescendingOrder);
        QCOMPARE(m_answers.back().ids.front(), wanted->front());
        QVERIFY(!m_answers.back().whole);
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t { 4 }, 30'000);
        QCOMPARE(m_answers.back().ids, *wanted);
        // All have to be read for this one: not here.
        query.sort = MemberColumn::Postcode;
        m_finder->find(query);
        QCOMPARE(m_answers.size(), std::size_t { 4 });
        QTRY_COMPARE_WITH_TIMEOUT(m_answers.size(), std::size_t { 5 }, 30'000);
        QVERIFY(m_answers.back().whole);
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 6, 15) };
    std::unique_ptr<Register> m_register;
    std::unique_ptr<MemberFinder> m_finder;
    std::vector<MemberAnswer> m_answers;
};

QTEST_MAIN(TestMemberFinder)
#include "tst_memberfinder.moc"
