// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/groups.h"

#include <QtTest>

using namespace rollbook;

namespace {

Group group(quint64 id, const char *name, quint64 parent)
{
    Group made;
    made.id.uuid = { 7, id };
    made.name = QString::fromUtf8(name);
    if (parent != 0)
        made.parent.uuid = { 7, parent };
    return made;
}

Id<Group> id(quint64 number)
{
    return { { 7, number } };
}

GroupTree tree()
{
    return GroupTree({ group(4, "Ashby", 2), group(1, "North", 0), group(3, "Zennor", 2), group(2, "Coast", 1),
        group(5, "Abbey", 0), group(6, "Lost", 99) });
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKinds_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parents");
        const QStringList both { QStringLiteral("Region"), QStringLiteral("Nation") };
        QTest::newRow("full") << QStringLiteral("Branch < Region, Nation") << QStringLiteral("Branch") << both;
        QTest::newRow("tight") << QStringLiteral("Branch<Region,Nation") << QStringLiteral("Branch") << both;
        QTest::newRow("printed sign") << QStringLiteral("Branch ‹ Region , Nation ") << QStringLiteral("Branch")
                                      << both;
        QTest::newRow("two words") << QStringLiteral(" Local   group < Region") << QStringLiteral("Local group")
                                   << QStringList(QStringLiteral("Region"));
        QTest::newRow("top") << QStringLiteral("Nation") << QStringLiteral("Nation") << QStringList();
        QTest::newRow("twice, stray comma") << QStringLiteral("Branch < Region,, region,") << QStringLiteral("Branch")
                                            << QStringList(QStringLiteral("Region"));
    }
    void readsKinds()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(QStringList, parents);
        const GroupKind kind = parseGroupKind(line);
        QCOMPARE(kind.name, name);
        QCOMPARE(kind.parents, parents);
        QCOMPARE(parseGroupKind(groupKindLine(kind)), kind);
    }

    void whichMayStandUnderWhich()
    {
        const auto kinds = parseGroupKinds({ QStringLiteral("Branch < Region, Nation"),
            QStringLiteral("Region < Nation"), QStringLiteral("Nation"), QString() });
        QCOMPARE(kinds.size(), std::size_t { 3 });
        const QString branch = QStringLiteral("Branch");
        const QString region = QStringLiteral("Region");
        const QString nation = QStringLiteral("Nation");
        QVERIFY(mayStandUnder(kinds, branch, region));
        QVERIFY(mayStandUnder(kinds, branch, nation));
        QVERIFY(mayStandUnder(kinds, QStringLiteral("branch"), QStringLiteral("REGION")));
        QVERIFY(!mayStandUnder(kinds, branch, branch));
        QVERIFY(!mayStandUnder(kinds, region, branch));
        QVERIFY(!mayStandUnder(kinds, nation, region));
        QVERIFY(mayStandUnder(kinds, branch, QString()));
        QVERIFY(mayStandUnder(kinds, QString(), branch));
        QVERIFY(mayStandUnder({}, region, branch));
    }

    void unfolds()
    {
        const GroupTree all = tree();
        QCOMPARE(all.unfold(id(1)), (std::vector { id(1), id(2), id(4), id(3) }));
        QCOMPARE(all.unfold(std::vector { id(2), id(1), id(2) }), (std::vector { id(2), id(4), id(3), id(1) }));
        QVERIFY(all.unfold(id(42)).empty());
        QCOMPARE(all.children({}), (std::vector { id(5), id(6), id(1) }));
        QCOMPARE(all.inOrder(), (std::vector { id(5), id(6), id(1), id(2), id(4), id(3) }));
        QCOMPARE(all.path(id(3)),
            (QStringList { QStringLiteral("North"), QStringLiteral("Coast"), QStringLiteral("Zennor") }));
        QCOMPARE(all.ancestors(id(3)), (std::vector { id(2), id(1) }));
    }

    void noticesCircles()
    {
        const GroupTree all = tree();
        QVERIFY(all.wouldCircle(id(1), id(1)));
        QVERIFY(all.wouldCircle(id(1), id(3)));
        QVERIFY(!all.wouldCircle(id(3), id(1)));
        QVERIFY(!all.wouldCircle(id(1), {}));
    }

    /// Two laptops may each have moved one group under the other: the tree must not hang.
    void survivesCircles()
    {
        const GroupTree circle({ group(1, "A", 2), group(2, "B", 1), group(3, "C", 2) });
        QCOMPARE(circle.unfold(id(1)).size(), std::size_t { 3 });
        QCOMPARE(circle.inOrder().size(), std::size_t { 3 });
        QVERIFY(circle.path(id(3)).size() <= 3);
        QVERIFY(circle.wouldCircle(id(1), id(2)));
    }
};

QTEST_GUILESS_MAIN(TestGroups)
#include "tst_groups.moc"
