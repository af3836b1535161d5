// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

class PlacingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_place;

    [[nodiscard]] QString put(const char *name, const QByteArray &content) const
    {
        QFile file(m_place.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aFreePlaceIsTaken()
    {
        const QString from = put("one.new", "one"), to = m_place.filePath(QStringLiteral("one"));
        QVERIFY(placeNew(from, to));
        QCOMPARE(read(to), QByteArray("one"));
        QVERIFY(!QFile::exists(from));
    }

    void aTakenPlaceIsLeftAsItIs()
    {
        const QString from = put("two.new", "new"), to = put("two", "old");
        const auto placed = placeNew(from, to);
        QVERIFY(!placed);
        QCOMPARE(placed.problems().front().code, ProblemCode::FileExists);
        QCOMPARE(read(to), QByteArray("old"));
        QCOMPARE(read(from), QByteArray("new"));
    }

    void nothingIsCopiedWhereMovingFails()
    {
        const QString from = put("three.new", "three");
        const QString to = m_place.filePath(QStringLiteral("nowhere/three"));
        QCOMPARE(placeNew(from, to).problems().front().code, ProblemCode::FileNotWritable);
        QVERIFY(!QFile::exists(to));
        QCOMPARE(read(from), QByteArray("three"));
    }

    void anotherFileIsReplacedAtOnce()
    {
        const QString from = put("four.new", "new"), to = put("four", "old");
        QVERIFY(placeOver(from, to));
        QCOMPARE(read(to), QByteArray("new"));
        QVERIFY(!QFile::exists(from));
    }

    void aNewFileIsForItsOwner()
    {
        const QString path = m_place.filePath(QStringLiteral("five"));
        QVERIFY(makeOwnFile(path));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(makeOwnFile(path).problems().front().code, ProblemCode::FileExists);
        QVERIFY(syncFile(path));
        QVERIFY(!syncFile(m_place.filePath(QStringLiteral("six"))));
    }
};

QTEST_GUILESS_MAIN(PlacingTest)
#include "tst_placing.moc"
