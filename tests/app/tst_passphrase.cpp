// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys.h"

#include <QTest>

using namespace rollbook;

/// The tests of core and ui try passphrases at a cost of their own; this is the program's.
class PassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGivesTheKeyItAlwaysGave()
    {
        QByteArray salt;
        for (char byte = 0; byte < saltBytes; ++byte)
            salt.append(byte);
        const auto key = keyFor(Passphrase { QStringLiteral("four words on p\u00e4per") }, salt);
        QVERIFY(key);
        // By libsodium itself, of the passphrase in UTF-8: Argon2id, 3 passes over 256 MiB. Another cost, and no
        // register opens any more.
        QCOMPARE(QByteArray(reinterpret_cast<const char *>((*key)->data()), 32).toHex(),
            QByteArrayLiteral("c808ae2ef77bf1558a006cf2576a340ff1a85ff487b3812f53f0bc115dca0453"));
    }
};

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
