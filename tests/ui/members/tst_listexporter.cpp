// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/listexporter.h"

#include "ui/members/directory.h"

#include "tests/ui/members/society.h"

#include <QSignalSpy>

using namespace rollbook;

class ListExporterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_out;

    static MemberIds everybody(const Society &society)
    {
        return *society.opened->reader().memberIds(MemberOrder::Name, Qt::AscendingOrder);
    }
    static void admit(Society &society, const char *family)
    {
        AdmitMember command;
        command.member.given = QStringLiteral("Mair");
        command.member.family = QString::fromUtf8(family);
        command.member.email = QStringLiteral("mair@example.org");
        command.acceptDuplicate = true;
        society.submit(command);
    }
    static std::shared_ptr<const Directory> directoryOf(const Society &society)
    {
        return std::make_shared<const Directory>(*Directory::read(society.opened->reader()));
    }

private Q_SLOTS:
    void theListIsWrittenAndNoted()
    {
        Society society;
        admit(society, "Pugh");
        admit(society, "=SUM(A1)");
        QWidget page;
        ListExporter exporter(*society.opened, &page);
        QSignalSpy said(&exporter, &ListExporter::said);
        QSignalSpy failed(&exporter, &ListExporter::failed);
        const QString path = m_out.filePath(QStringLiteral("list.csv"));
        exporter.save(path, QStringLiteral("Felin"), directoryOf(society), everybody(society),
            { MemberColumn::Family, MemberColumn::Email });
        QTRY_COMPARE(said.size() + failed.size(), 1);
        QCOMPARE(failed.size(), 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("Pugh,mair@example.org"));
        QVERIFY(text.contains("'=SUM(A1)"));
        const JournalLine noted = society.opened->reader().journal(0, 1)->front();
        QCOMPARE(noted.entry.action.kind, ActionKind::ExportList);
        QCOMPARE(noted.entry.action.values,
            (QStringList { QStringLiteral("Felin"), QStringLiteral("2"), QStringLiteral("1") }));
        const auto disclosures = society.opened->reader().all<Disclosure>();
        QCOMPARE(disclosures->front().scope,
            QString(columnTitle(MemberColumn::Family) + u", " + columnTitle(MemberColumn::Email)));
    }

    void theRegisterIsNotWrittenOver()
    {
        Society society;
        admit(society, "Pugh");
        QWidget page;
        ListExporter exporter(*society.opened, &page);
        QSignalSpy failed(&exporter, &ListExporter::failed);
        const QString open = society.opened->path();
        for (const QString &path : { open, QString(open + QStringLiteral("-wal")) }) {
            exporter.save(
                path, QStringLiteral("Felin"), directoryOf(society), everybody(society), { MemberColumn::Family });
            QCOMPARE(failed.takeFirst().front().value<Problems>().front().code, ProblemCode::FileExists);
        }
        QVERIFY(society.opened->verify({}));
        QVERIFY(society.opened->reader().all<Disclosure>()->empty());
    }
};

QTEST_MAIN(ListExporterTest)
#include "tst_listexporter.moc"
