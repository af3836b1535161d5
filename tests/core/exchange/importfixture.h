// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/memberimport.h"
#include "tests/core/exchange/memoryregister.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rollbook {

/// A society without people, and files to import into it. Every change must pass the rules of the register.
class ImportFixture
{
public:
    ImportFixture()
    {
        Organisation society;
        society.id = ids.next<Organisation>();
        society.name = QStringLiteral("The Invented Society");
        society.groupKinds = { QStringLiteral("Branch < Region"), QStringLiteral("Region") };
        put(society);
    }

    template <class R> Id<R> put(R record)
    {
        if (record.id.isNull())
            record.id = ids.next<R>();
        reg.table<R>()[record.id] = record;
        return record.id;
    }

    QString file(const QByteArray &bytes)
    {
        QString path = folder.filePath(QStringLiteral("file%1.csv").arg(++files));
        QFile out(path);
        [[maybe_unused]] const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return path;
    }

    Result<ImportPlan> plan(const QByteArray &bytes) { return planImport(file(bytes), reg); }

    /// Imports a plan; what it planned is in the register afterwards.
    Result<ImportReport> run(ImportPlan plan)
    {
        MemberImport import(std::move(plan));
        auto stream = import.start(reg, { clock.today(), &ids });
        if (!stream)
            return stream.problems();
        std::vector<RecordChange> block;
        for (;;) {
            if (auto pulled = (*stream)->next(block); !pulled)
                return pulled.problems();
            if (block.empty())
                break;
            if (auto checked = check(block, reg); !checked)
                return checked.problems();
            for (const RecordChange &change : block)
                fits = reg.apply(change) && fits;
        }
        action = import.action();
        return import.report();
    }

    Result<ImportReport> runFile(const QString &path)
    {
        auto plan = planImport(path, reg);
        return plan ? run(std::move(*plan)) : Result<ImportReport>(plan.problems());
    }

    /// Imports a file as the program would by itself. Fails the test when that is refused.
    ImportReport import(const QByteArray &bytes)
    {
        auto report = runFile(file(bytes));
        if (!report) {
            const Problem &why = report.problems().front();
            const QString told = QStringLiteral("refused with %1 %2 %3")
                                     .arg(int(why.code))
                                     .arg(why.field, why.values.join(QLatin1Char('|')));
            QTest::qFail(qPrintable(told), __FILE__, __LINE__);
            return {};
        }
        return *report;
    }

    /// The person with this number; the test fails when there is none.
    MemberFacts person(const char *number)
    {
        for (const auto &[id, member] : reg.table<Member>()) {
            if (member.number == QLatin1String(number))
                return reg.facts(std::span(&id, 1), FactParts::Everything)->front();
        }
        QTest::qFail(number, __FILE__, __LINE__);
        return {};
    }

    QString groupName(Id<Group> id) { return reg.table<Group>()[id].name; }

    QTemporaryDir folder;
    FixedClock clock { QDate(2026, 11, 23) };
    IdSource ids { clock };
    MemoryRegister reg;
    Action action;
    bool fits = true;
    int files = 0;
};

inline qint64 count(const ImportReport &report, NoteCode code)
{
    return report.noteCounts[static_cast<std::size_t>(code)];
}

} // namespace rollbook
