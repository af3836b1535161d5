// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "core/reports/paperwords.h"
#include "core/rules/validation.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/paperdialog.h"

#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// Shows and prints a member's statement of account as a treasurer would.
class TestPaperDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        RawKey key;
        key.bytes.fill(7);
        auto made = Register::create(m_folder.filePath(QStringLiteral("book.rollbook")), key,
            SampleSociety::organisation(), { &m_clock, { QStringLiteral("Aisha Adeyemi"), QStringLiteral("Office") } });
        QVERIFY(made.ok());
        m_register = *std::move(made);
        SampleSociety society(60, 3);
        QVERIFY(m_register->run(society, {}).ok());
        const Done read
            = m_register->reader().eachMember(FactParts::Whole | FactParts::Money, [this](const MemberFacts &facts) {
                  if (facts.charges.empty() || facts.payments.empty())
                      return true;
                  m_payer = facts.member;
                  return false;
              });
        QVERIFY(read.ok() && !m_payer.id.isNull());
    }

    void thePageIsSeen()
    {
        PaperDialog dialog(*m_register, *accountPaper(*m_register, m_payer.id));
        dialog.show();
        auto *preview = dialog.findChild<PagePreview *>(QStringLiteral("paperPreview"));
        QVERIFY(preview->pageCount() >= 1);
        QVERIFY(preview->accessibleDescription().contains(displayName(m_payer)));
        const auto inked = [&] {
            const QImage picture = preview->viewport()->grab().toImage();
            int dark = 0;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
            }
            return dark;
        };
        QTRY_VERIFY_WITH_TIMEOUT(inked() > 200, 20'000);
        if (const QByteArray folder = qgetenv("ROLLBOOK_SCREENSHOTS"); !folder.isEmpty())
            dialog.grab().save(QFile::decodeName(folder) + QStringLiteral("/paper.png"));
    }

    void aSavedCopyIsNotedAndNumbered()
    {
        PaperDialog dialog(*m_register, *accountPaper(*m_register, m_payer.id));
        QString proposed;
        const QString path = m_folder.filePath(QStringLiteral("account"));
        dialog.askFile = [&](const QString &proposal) {
            proposed = proposal;
            return path;
        };
        dialog.findChild<QPushButton *>(QStringLiteral("paperSave"))->click();
        QVERIFY2(proposed.endsWith(QStringLiteral("2026-06-15.pdf")), qPrintable(proposed));
        QVERIFY(stateOf(dialog).contains(QStringLiteral("account.pdf")));
        const JournalLine noted = m_register->reader().journal(0, 1)->front();
        QCOMPARE(noted.entry.action.kind, ActionKind::SaveReport);
        QCOMPARE(noted.entry.action.values.front(), QStringLiteral("Statement of account"));
        const QString text = read(m_folder.filePath(QStringLiteral("account.pdf")));
        QVERIFY2(!text.isEmpty(), "pdftotext, of the package poppler-utils, reads what is printed");
        QVERIFY(text.contains(displayName(m_payer)));
        QVERIFY(text.contains(QStringLiteral("Copy %1").arg(noted.entry.action.values.at(2))));
    }

    void printingIsNotedToo()
    {
        PaperDialog dialog(*m_register, *accountPaper(*m_register, m_payer.id));
        const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
        dialog.askPrinter = [&](QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            return true;
        };
        dialog.findChild<QPushButton *>(QStringLiteral("paperPrint"))->click();
        QVERIFY(QFile::exists(path));
        QVERIFY(!stateOf(dialog).isEmpty());
        QCOMPARE(m_register->reader().journal(0, 1)->front().entry.action.kind, ActionKind::PrintReport);
    }

    void whoThinksBetterOfItLeavesNoNote()
    {
        PaperDialog dialog(*m_register, *accountPaper(*m_register, m_payer.id));
        const quint64 before = m_register->reader().journal(0, 1)->front().number;
        dialog.askFile = [](const QString &) { return QString(); };
        dialog.askPrinter = [](QPrinter &) { return false; };
        dialog.findChild<QPushButton *>(QStringLiteral("paperSave"))->click();
        dialog.findChild<QPushButton *>(QStringLiteral("paperPrint"))->click();
        QVERIFY(!dialog.savePdf(m_register->path())); // the register's place is never taken
        QVERIFY(!stateOf(dialog).isEmpty());
        QCOMPARE(m_register->reader().journal(0, 1)->front().number, before);
    }

    void whatCannotBeMadeIsSaid()
    {
        QVERIFY(!showPaper(*m_register, receiptPaper(*m_register, {}), nullptr).ok());
        QVERIFY(!showPaper(*m_register, payingInPaper(*m_register, {}), nullptr).ok());
        QVERIFY(!accountPaper(*m_register, Id<Member>()).ok());
        QVERIFY(!accountPaper(*m_register, Id<Group>()).ok());
    }

private:
    static QString stateOf(const PaperDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("paperState"))->text();
    }
    static QString read(const QString &path)
    {
        QProcess tool;
        tool.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
        tool.waitForFinished();
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 6, 15) };
    std::unique_ptr<Register> m_register;
    Member m_payer;
};

QTEST_MAIN(TestPaperDialog)
#include "tst_paperdialog.moc"
