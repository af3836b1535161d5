// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

namespace {

Member person(Laptops &laptops, std::size_t i, const char *family)
{
    Member member;
    member.id = laptops.ids(i).next<Member>();
    member.given = QStringLiteral("Mair");
    member.family = QString::fromUtf8(family);
    return member;
}

/// The entries of another source, in an order of its own.
class Reordered final : public EntrySource
{
public:
    Reordered(EntrySource &source, std::vector<std::size_t> order)
        : m_order(std::move(order)), m_heads(source.signedHeads())
    {
        for (ForeignEntry entry; *source.nextEntry(entry);) {
            std::vector<QByteArray> blocks;
            for (qint64 i = 0; i < entry.blocks; ++i)
                blocks.push_back(*source.nextBlock());
            m_entries.emplace_back(entry, blocks);
        }
    }
    Result<bool> nextEntry(ForeignEntry &entry) override
    {
        if (m_next == m_order.size())
            return false;
        m_block = 0;
        entry = m_entries.at(m_order[m_next++]).first;
        return true;
    }
    Result<QByteArray> nextBlock() override { return m_entries[m_order[m_next - 1]].second.at(m_block++); }
    [[nodiscard]] const std::vector<SignedHead> &signedHeads() const override { return m_heads; }

private:
    std::vector<std::pair<ForeignEntry, std::vector<QByteArray>>> m_entries;
    std::vector<std::size_t> m_order;
    std::vector<SignedHead> m_heads;
    std::size_t m_next = 0;
    std::size_t m_block = 0;
};

} // namespace

/// What comes in an order of its own, or from two sides.
class IntegrateOrderTest : public QObject
{
    Q_OBJECT

private:
    /// A person known on all laptops.
    static Id<Member> shared(Laptops &laptops, const Member &member)
    {
        if (!laptops.put(0, { added(member) }, ActionKind::AdmitMember))
            qFatal("put");
        laptops.meet();
        return member.id;
    }
    static void verifyAll(Laptops &laptops)
    {
        for (std::size_t i = 0; i < laptops.count(); ++i) {
            auto verified = laptops[i].verify({});
            if (!verified)
                qWarning() << int(verified.problems().front().code) << verified.problems().front().values;
            QVERIFY(verified);
            QCOMPARE(laptops.dump(i), laptops.dump(0));
            QVERIFY(*laptops[i].reader().conflicts() == *laptops[0].reader().conflicts());
        }
    }

private Q_SLOTS:
    /// Books that one laptop closed are not opened by another that closed fewer.
    void theLatestClosingStands()
    {
        Laptops laptops({ 0, 1 });
        const auto close = [&](std::size_t i, QDate through) {
            const Id<Organisation> society = laptops[i].reader().organisation()->id;
            QVERIFY(laptops.edit(i, society, [&](Organisation &o) { o.booksClosed = through; }));
        };
        close(0, QDate(2025, 12, 31));
        close(1, QDate(2025, 6, 30));
        laptops.meet();
        verifyAll(laptops);
        QCOMPARE(laptops[1].reader().organisation()->booksClosed, QDate(2025, 12, 31));
        QVERIFY(laptops[0].reader().conflicts()->empty());
    }

    /// A file in a wild order, with an entry twice: what follows on one that came too early is not taken, and what was
    /// taken is handed on by no signature of more than that.
    void whatCameTooEarlyIsNotVouchedFor()
    {
        Laptops laptops({ 0, 0, 0, 0 });
        shared(laptops, person(laptops, 0, "Pugh"));
        QVERIFY(laptops.put(0, { added(person(laptops, 0, "Rees")) }, ActionKind::AdmitMember));
        QVERIFY(laptops.bring(0, 1));
        const Member early = person(laptops, 1, "Prosser");
        const Member late = person(laptops, 1, "Parry");
        QVERIFY(laptops.put(1, { added(early) }, ActionKind::AdmitMember));
        QVERIFY(laptops.put(1, { added(late) }, ActionKind::AdmitMember));
        auto source = laptops[1].exportEntries(*laptops[2].reader().entriesHere());
        QVERIFY(source);
        Reordered wild(**source, { 1, 2, 0, 1 });
        auto brought = laptops[2].integrate(wild, {});
        QVERIFY(brought);
        QCOMPARE(brought->entries, 2u);
        QVERIFY(laptops[2].reader().one(early.id) && !laptops[2].reader().one(late.id));
        QVERIFY(laptops.bring(2, 3));
        QVERIFY(!laptops[3].reader().one(early.id));
        laptops.meet();
        QVERIFY(laptops[3].reader().one(late.id));
        verifyAll(laptops);
    }
};

QTEST_GUILESS_MAIN(IntegrateOrderTest)
#include "tst_integrateorder.moc"
