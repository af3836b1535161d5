// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/laptops.h"

#include <QTest>

using namespace rollbook;
using test::Laptops;

/// What is told of records that two laptops changed at once.
class TestFoldEffects : public QObject
{
    Q_OBJECT

private:
    static Id<Member> shared(Laptops &laptops, const char *family)
    {
        Member member;
        member.id = laptops.ids(0).next<Member>();
        member.family = QLatin1String(family);
        if (!laptops.put(0, { added(member) }, ActionKind::AdmitMember))
            qFatal("put");
        laptops.meet();
        return member.id;
    }

private Q_SLOTS:
    void whatDoesNotClashIsCounted()
    {
        Laptops laptops({ 0, 0 });
        const auto mair = shared(laptops, "Pugh");
        const auto nia = shared(laptops, "Bowen");
        const auto dai = shared(laptops, "Rees");
        // Other fields of one person, twice; the same field of another; and one that only one laptop touched.
        QVERIFY(laptops.edit(0, mair, [](Member &m) { m.email = QStringLiteral("mair@example.org"); }));
        QVERIFY(laptops.edit(1, mair, [](Member &m) { m.telephone = QStringLiteral("07700 900123"); }));
        QVERIFY(laptops.edit(1, mair, [](Member &m) { m.notes = QStringLiteral("Large print"); }));
        QVERIFY(laptops.edit(0, nia, [](Member &m) { m.email = QStringLiteral("a@example.org"); }));
        QVERIFY(laptops.edit(1, nia, [](Member &m) { m.email = QStringLiteral("b@example.org"); }));
        QVERIFY(laptops.edit(1, dai, [](Member &m) { m.email = QStringLiteral("dai@example.org"); }));
        const auto brought = laptops.bring(1, 0);
        QVERIFY(brought);
        QCOMPARE(brought->parallel, 1u);
        QCOMPARE(brought->conflicts, 1u);
        // Brought in again it is news to nobody.
        QCOMPARE(laptops.bring(1, 0, true)->parallel, 0u);
    }
};

QTEST_GUILESS_MAIN(TestFoldEffects)
#include "tst_foldeffects.moc"
