// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actiontable.h"
#include "ui/widgets/icons.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace rollbook;

class TestActionTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionStandsOnce()
    {
        QSet<int> ids;
        QSet<QString> names;
        for (const ActionSpec &spec : actionTable()) {
            ids.insert(static_cast<int>(spec.id));
            names.insert(QLatin1String(spec.name));
        }
        const int count = static_cast<int>(ActionId::About) + 1;
        QCOMPARE(static_cast<int>(ids.size()), count);
        QCOMPARE(static_cast<int>(names.size()), count);
        QCOMPARE(static_cast<int>(actionTable().size()), count);
    }

    /// A key means one thing on each page: page by page, together with what works everywhere.
    void noShortcutClashes()
    {
        for (int page = static_cast<int>(Scope::DashboardPage); page <= static_cast<int>(Scope::MoneyPage); ++page) {
            std::map<QString, QString> taken;
            for (const ActionSpec &spec : actionTable()) {
                if (spec.scope != Scope::Anywhere && spec.scope != static_cast<Scope>(page))
                    continue;
                for (const QKeySequence &key : actionKeys(spec)) {
                    const QString text = key.toString(QKeySequence::PortableText);
                    QVERIFY2(!key.isEmpty(), spec.name);
                    const auto [place, fresh] = taken.emplace(text, QLatin1String(spec.name));
                    QVERIFY2(fresh,
                        qPrintable(
                            text + QStringLiteral(": ") + place->second + QLatin1Char(' ') + QLatin1String(spec.name)));
                }
            }
        }
    }

    /// Laptops hide the function keys.
    void noFunctionKeyIsTheOnlyKey()
    {
        for (const ActionSpec &spec : actionTable()) {
            if (spec.keys.size() == 1)
                QVERIFY2(!QByteArray(spec.keys.front()).startsWith('F') || qstrlen(spec.keys.front()) == 1, spec.name);
        }
    }

    void accessKeysDifferWithinAMenu()
    {
        std::map<std::pair<Menu, QChar>, QString> taken;
        for (const ActionSpec &spec : actionTable()) {
            const QString text = actionText(spec);
            const qsizetype mark = text.indexOf(QLatin1Char('&'));
            QVERIFY2(mark >= 0 && mark + 1 < text.size(), spec.name);
            const auto [place, fresh]
                = taken.emplace(std::pair(spec.menu, text[mark + 1].toLower()), QLatin1String(spec.name));
            QVERIFY2(fresh, qPrintable(place->second + QLatin1Char(' ') + QLatin1String(spec.name)));
        }
    }

    void everyIconIsThere()
    {
        for (const ActionSpec &spec : actionTable()) {
            if (*spec.icon != '\0')
                QVERIFY2(!icon(QLatin1String(spec.icon)).isNull(), spec.icon);
        }
    }
};

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
