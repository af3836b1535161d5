// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recoverysheet.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At 200 dots to the inch, as a cheap scanner sees it.
    void theCodeIsReadBack()
    {
        const QTemporaryDir folder;
        for (int seed = 0; seed < 10; ++seed) {
            RawKey key;
            for (std::size_t i = 0; i < key.bytes.size(); ++i)
                key.bytes[i] = static_cast<unsigned char>(i * 37 + static_cast<std::size_t>(seed) * 91);
            const QString file = folder.filePath(QStringLiteral("%1.png").arg(seed));
            QVERIFY(pictureOf(key).save(file));
            QProcess reader;
            reader.start(QStringLiteral("zbarimg"), { QStringLiteral("--quiet"), QStringLiteral("--raw"), file });
            QVERIFY2(reader.waitForFinished(60'000), "zbarimg, of the package zbar-tools, reads the code");
            const auto read = readRecoveryKey(QString::fromUtf8(reader.readAllStandardOutput()).trimmed());
            QVERIFY(read.ok());
            QCOMPARE(*read, key);
        }
    }

    void anotherKeyIsAnotherSheet()
    {
        RawKey other;
        other.bytes[31] = 1;
        QVERIFY(pictureOf({}) == pictureOf({}));
        QVERIFY(pictureOf({}) != pictureOf(other));
    }

private:
    static QImage pictureOf(const RawKey &key)
    {
        RecoverySheetContent words;
        words.title = QStringLiteral("Recovery sheet");
        words.steps = { QStringLiteral("Open the file.") };
        RecoverySheet sheet(words, key);
        QImage picture(1654, 2339, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        scaleToSheet(painter, sheet.format(), picture.width());
        if (!sheet.paintPage(painter, 0))
            return {};
        return picture;
    }
};

QTEST_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
