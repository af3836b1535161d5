// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

using namespace rollbook;

namespace {

Result<QStringList> names()
{
    return QStringList { QStringLiteral("Ashby"), QStringLiteral("Leigh") };
}

Result<QStringList> failed()
{
    return Problem { ProblemCode::Cancelled };
}

} // namespace

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a loop goes through must live as long as the loop, also when the result was nobody's.
    void aLoopOverATemporaryKeepsItsValues()
    {
        static_assert(std::is_same_v<decltype(*names()), QStringList>);
        static_assert(std::is_same_v<decltype(names().value()), QStringList>);
        QStringList seen;
        for (const QString &name : *names())
            seen.append(name);
        QCOMPARE(seen, (QStringList { QStringLiteral("Ashby"), QStringLiteral("Leigh") }));
    }

    void aFailureHasItsProblems()
    {
        const auto result = failed();
        QVERIFY(!result);
        QCOMPARE(result.problems().front().code, ProblemCode::Cancelled);
    }

    void aValueThatOnlyMovesCanBeTaken()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 7);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "tst_result.moc"
