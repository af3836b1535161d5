// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recoverysheet.h"

#include <QTest>

#ifdef ROLLBOOK_ZXING
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#endif

using namespace rollbook;

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// At 200 dots to the inch, as a cheap scanner sees it.
    void theCodeIsReadBack()
    {
#ifdef ROLLBOOK_ZXING
        for (int seed = 0; seed < 10; ++seed) {
            RawKey key;
            for (std::size_t i = 0; i < key.bytes.size(); ++i)
                key.bytes[i] = static_cast<unsigned char>(i * 37 + static_cast<std::size_t>(seed) * 91);
            const QImage picture = pictureOf(key).convertToFormat(QImage::Format_Grayscale8);
            const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                static_cast<int>(picture.bytesPerLine()));
            const auto read = ZXing::ReadBarcode(view);
            QVERIFY(read.isValid());
            QCOMPARE(readRecoveryKey(QString::fromStdString(read.text())).value(), key);
        }
#else
        QSKIP("built without a reader of codes");
#endif
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
