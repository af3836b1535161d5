// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memberindex.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

class MemberIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Merging the index costs as much as the register is large: once for all who are erased together.
    void wordsAreForgottenOnceAtTheEnd()
    {
        const QTemporaryDir folder;
        RawKey key;
        key.bytes.fill(5);
        const FileKey file { folder.filePath(QStringLiteral("i.rollbook")), QByteArray(16, 'x'),
            std::make_shared<SecureKey>(key) };
        auto made = Connection::create(file);
        QVERIFY(made);
        const Connection &connection = **made;
        for (const QString &sql : Dialect::createWordIndex())
            QVERIFY(connection.exec(sql));
        IdSpace ids(connection);
        MemberIndex index(connection, ids);
        int executed = 0;
        (*made)->setFault([&executed] {
            ++executed;
            return false;
        });
        index.forgetRemoved();
        index.forgetRemoved();
        QCOMPARE(executed, 0);
        QVERIFY(index.finish());
        QCOMPARE(executed, 1);
        QVERIFY(index.finish());
        QCOMPARE(executed, 1);
    }
};

QTEST_GUILESS_MAIN(MemberIndexTest)
#include "tst_memberindex.moc"
