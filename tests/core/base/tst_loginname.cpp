// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/loginname.h"

#include <QTest>

using namespace rollbook;

class TestLoginName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameDoesNotHangOnTheEnvironment()
    {
        qunsetenv("USER");
        qunsetenv("USERNAME");
        QVERIFY(!loginName().isEmpty());
    }
};

QTEST_MAIN(TestLoginName)
#include "tst_loginname.moc"
