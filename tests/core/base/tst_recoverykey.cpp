// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recoverykey.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollbook;

namespace {

RawKey randomKey(QRandomGenerator &random)
{
    RawKey key;
    for (unsigned char &byte : key.bytes)
        byte = static_cast<unsigned char>(random.bounded(256));
    return key;
}

ProblemCode codeOf(const Result<RawKey> &result)
{
    return result.ok() ? ProblemCode::Cancelled : result.problems().front().code;
}

} // namespace

class TestRecoveryKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsReadBack()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const RawKey key = randomKey(random);
            const QStringList lines = recoveryLines(key);
            QCOMPARE(lines.size(), recoveryLineCount);
            QCOMPARE(readRecoveryKey(lines.join(u'\n')).value(), key);
            QCOMPARE(readRecoveryKey(recoveryCode(key)).value(), key);
        }
    }

    void onlyLettersThatAreNotMistaken()
    {
        QRandomGenerator random(8);
        const QString code = recoveryCode(randomKey(random)).mid(4);
        QCOMPARE(code.size(), 64);
        for (const QChar c : code)
            QVERIFY2(!QStringLiteral("ILOU").contains(c) && (c.isDigit() || c.isUpper()), qPrintable(code));
    }

    void forgivesHowPeopleWrite()
    {
        const RawKey zeros {};
        QString typed = recoveryLines(zeros).join(QStringLiteral(" - ")).toLower();
        typed.replace(u'0', u'o');
        typed.replace(u'1', u'l');
        QCOMPARE(readRecoveryKey(typed).value(), zeros);
        typed.replace(u'l', u'I');
        typed.replace(u'o', u'O');
        typed.replace(u' ', QStringLiteral(" \u2013\u00A0"));
        QCOMPARE(readRecoveryKey(QStringLiteral("  ") + typed + u'\n').value(), zeros);
    }

    void everyWrongCharacterIsFoundInItsLine()
    {
        QRandomGenerator random(9);
        const QString code = recoveryCode(randomKey(random)).mid(4);
        const QString letters = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        for (int place = 0; place < code.size(); ++place) {
            for (const QChar letter : letters) {
                QString typed = code;
                typed[place] = letter;
                const auto read = readRecoveryKey(typed);
                QCOMPARE(read.ok(), typed == code);
                if (!read.ok())
                    QCOMPARE(read.problems().front().values, QStringList(QString::number(place / 8 + 1)));
            }
        }
    }

    void swappedLinesAreFound()
    {
        QRandomGenerator random(10);
        QStringList lines = recoveryLines(randomKey(random));
        lines.swapItemsAt(2, 5);
        const auto read = readRecoveryKey(lines.join(u' '));
        QCOMPARE(codeOf(read), ProblemCode::RecoveryKeyMistyped);
        QCOMPARE(read.problems().front().values, QStringList(QStringLiteral("3, 6")));
    }

    void tooShortOrTooLongIsSaid()
    {
        const auto read = readRecoveryKey(QStringLiteral("7K3D 9QXM"));
        QCOMPARE(codeOf(read), ProblemCode::RecoveryKeyIncomplete);
        QCOMPARE(read.problems().front().values, QStringList({ QStringLiteral("8"), QStringLiteral("64") }));
        QCOMPARE(codeOf(readRecoveryKey({})), ProblemCode::RecoveryKeyIncomplete);
    }

    void aStrangeCharacterIsNotSkipped()
    {
        QString code = recoveryCode({});
        code[20] = u'U';
        QCOMPARE(codeOf(readRecoveryKey(code)), ProblemCode::RecoveryKeyMistyped);
    }
};

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
