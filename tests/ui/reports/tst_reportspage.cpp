// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplesociety.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportoptions.h"
#include "ui/reports/reportspage.h"
#include "ui/words/reporttexts.h"
#include "ui/words/statuswords.h"

#include "tests/support/limitedsociety.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace rollbook;

/// Drives the page on a register with an invented society, as a user would.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_register = make(QStringLiteral("full.rollbook"));
        SampleSociety society(300, 3);
        QVERIFY(m_register->run(society, {}).ok());
        m_page = std::make_unique<ReportsPage>(*m_register);
        m_page->resize(1100, 700);
        m_page->setInFront(true);
        m_page->show();
        QSignalSpy made(m_page.get(), &ReportsPage::previewMade);
        m_page->activate();
        QVERIFY(made.wait(60'000));
        QVERIFY(made.last().front().toInt() > 3);
    }

    void cleanupTestCase()
    {
        m_page.reset();
        m_register.reset();
    }

    void thePreviewIsPainted()
    {
        auto *preview = m_page->findChild<PagePreview *>(QStringLiteral("reportPreview"));
        QSignalSpy wanted(preview, &PagePreview::wanted);
        const auto inked = [&] {
            const QImage picture = preview->viewport()->grab().toImage();
            int dark = 0;
            for (int y = 0; y < picture.height(); y += 2) {
                for (int x = 0; x < picture.width(); x += 2)
                    dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
            }
            return dark;
        };
        QTRY_VERIFY_WITH_TIMEOUT(inked() > 300, 20'000);
        if (const QByteArray folder = qgetenv("ROLLBOOK_SCREENSHOTS"); !folder.isEmpty())
            m_page->grab().save(QFile::decodeName(folder) + QStringLiteral("/reports.png"));
    }

    void pagesAreTurnedByKeyboard()
    {
        auto *preview = m_page->findChild<PagePreview *>(QStringLiteral("reportPreview"));
        auto *number = m_page->findChild<QSpinBox *>(QStringLiteral("reportPageNumber"));
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->currentPage(), 1);
        QCOMPARE(number->value(), 2);
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(number->value(), 1);
        QTest::keyClick(preview, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview->zoom() > 0);
        QTest::keyClick(preview, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(preview->zoom(), static_cast<int>(PagePreview::FitWidth));
    }

    void aChoiceRemakesTheReport()
    {
        auto *preview = m_page->findChild<PagePreview *>(QStringLiteral("reportPreview"));
        const int before = preview->pageCount();
        QSignalSpy made(m_page.get(), &ReportsPage::previewMade);
        m_page->findChild<QComboBox *>(QStringLiteral("reportRows"))->setCurrentIndex(1);
        QVERIFY(made.wait(60'000));
        QVERIFY(preview->pageCount() < before);
        m_page->findChild<QComboBox *>(QStringLiteral("reportRows"))->setCurrentIndex(0);
        QVERIFY(made.wait(60'000));
        QCOMPARE(preview->pageCount(), before);
    }

    void everyReportIsSaved_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("register") << 0;
        QTest::newRow("arrears") << 1;
        QTest::newRow("growth") << 2;
    }

    void everyReportIsSaved()
    {
        QFETCH(int, kind);
        auto *kinds = m_page->findChild<QListWidget *>(QStringLiteral("reportKinds"));
        auto *save = m_page->findChild<QPushButton *>(QStringLiteral("reportSave"));
        if (kinds->currentRow() != kind) {
            QSignalSpy made(m_page.get(), &ReportsPage::previewMade);
            kinds->setCurrentRow(kind);
            QVERIFY(made.wait(60'000));
        }
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60'000);
        if (const QByteArray folder = qgetenv("ROLLBOOK_SCREENSHOTS"); !folder.isEmpty()) {
            QTest::qWait(700);
            m_page->grab().save(QFile::decodeName(folder) + QStringLiteral("/reports%1.png").arg(kind));
        }
        QString path = m_folder.filePath(QStringLiteral("report%1.pdf").arg(kind));
        QString proposed;
        m_page->askFile = [&](const QString &proposal) {
            proposed = proposal;
            return path;
        };
        QSignalSpy said(m_page.get(), &Page::said);
        QSignalSpy failed(m_page.get(), &Page::failed);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(said.size() + failed.size(), 1, 20'000);
        QCOMPARE(failed.size(), 0);
        QVERIFY(proposed.endsWith(QStringLiteral("2026-06-15.pdf")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QProcess reading;
        reading.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") });
        QVERIFY2(reading.waitForFinished(), "pdftotext, of the package poppler-utils, reads what is printed");
        const QString text = QString::fromUtf8(reading.readAllStandardOutput());
        QVERIFY(text.size() > 500);
        QVERIFY(!text.contains(QStringLiteral("\u2026"))); // nothing is cut on paper
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        const JournalLine noted = m_register->reader().journal(0, 1)->front();
        QCOMPARE(noted.entry.action.kind, ActionKind::SaveReport);
        QCOMPARE(noted.entry.action.values.front(), kinds->item(kind)->text());
        QCOMPARE(noted.entry.action.values.last(), QString::number(kind + 1));
        QCOMPARE(noted.entry.action.values.at(1).toInt() > 0, kind < 2);
        QVERIFY(save->isEnabled()); // a note of a copy is no reason to make the report afresh
    }

    void eachReportKeepsItsOwnPeople()
    {
        auto *kinds = m_page->findChild<QListWidget *>(QStringLiteral("reportKinds"));
        auto *options = m_page->findChild<ReportOptions *>();
        auto *who = m_page->findChild<QComboBox *>(QStringLiteral("reportWho"));
        kinds->setCurrentRow(0);
        who->setCurrentIndex(who->findData(static_cast<int>(ReportScope::Who::Status)));
        QCOMPARE(options->choice().scope.statuses, std::set { StatusKind::PaidUp });
        kinds->setCurrentRow(1);
        QCOMPARE(options->choice().scope.who, ReportScope::Who::Everybody);
        QVERIFY(!options->choice().scope.statuses.contains(StatusKind::PaidUp));
        options->setSelection({}, QStringLiteral("some"));
        QCOMPARE(options->choice().scope.who, ReportScope::Who::Selection);
        kinds->setCurrentRow(0);
        QCOMPARE(options->choice().scope.who, ReportScope::Who::Status);
        who->setCurrentIndex(who->findData(static_cast<int>(ReportScope::Who::Members)));
        kinds->setCurrentRow(1);
        QCOMPARE(options->choice().scope.who, ReportScope::Who::Selection);
        who->setCurrentIndex(who->findData(static_cast<int>(ReportScope::Who::Everybody)));
        QSignalSpy made(m_page.get(), &ReportsPage::previewMade);
        QVERIFY(made.wait(60'000));
        QVERIFY(!kinds->verticalScrollBar()->isVisible());
        QVERIFY(kinds->viewport()->rect().contains(kinds->visualItemRect(kinds->item(kinds->count() - 1))));
    }

    void aReportNeverTakesTheRegistersPlace()
    {
        QFile book(m_register->path());
        QVERIFY(book.open(QIODevice::ReadOnly));
        const QByteArray before = book.readAll();
        m_page->askFile = [this](const QString &) { return m_register->path(); };
        QSignalSpy failed(m_page.get(), &Page::failed);
        m_page->findChild<QPushButton *>(QStringLiteral("reportSave"))->click();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Problems>().front().code, ProblemCode::FileExists);
        book.seek(0);
        QVERIFY(book.readAll() == before);
    }

    void whatIsChosenComesBack()
    {
        const QVariantMap state = m_page->saveState();
        for (const QString &key : m_page->lastingState())
            QVERIFY(state.contains(key));
        ReportsPage other(*m_register);
        other.restoreState(state);
        QCOMPARE(other.saveState(), state);
    }

    void aCopyWithoutFeesOffersNoArrears()
    {
        test::LimitedSociety s;
        s.copy();
        const auto offers = [](const ReportsPage &page, const char *list, const QString &text) {
            return !page.findChild<QListWidget *>(QLatin1String(list))->findItems(text, Qt::MatchExactly).isEmpty();
        };
        ReportsPage page(*s.officer);
        page.setInFront(true);
        page.show();
        const auto *kinds = page.findChild<QListWidget *>(QStringLiteral("reportKinds"));
        QVERIFY(!kinds->item(1)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(page.action(ActionId::ReportRegister)->isEnabled());
        QVERIFY(!page.action(ActionId::ReportArrears)->isEnabled());
        const auto *why = page.findChild<QLabel *>(QStringLiteral("arrearsNotHeld"));
        QVERIFY(why && why->isVisible() && why->text().contains(QStringLiteral("without fees and payments")));
        // Not by what another register kept either.
        QVariantMap state = page.saveState();
        state.insert(QStringLiteral("kind"), 1);
        page.restoreState(state);
        QCOMPARE(kinds->currentRow(), 0);
        const QString owed = ReportTexts({}).columnTitle(ReportColumnId::Owed);
        QVERIFY(!offers(page, "reportColumns", owed));
        QVERIFY(offers(page, "reportStatuses", statusName(StatusKind::Member)));
        QVERIFY(!offers(page, "reportStatuses", statusName(StatusKind::PaidUp)));
        const ReportsPage whole(*s.secretary);
        QVERIFY(!whole.findChild<QLabel *>(QStringLiteral("arrearsNotHeld")));
        QVERIFY(offers(whole, "reportColumns", owed));
        QVERIFY(!offers(whole, "reportStatuses", statusName(StatusKind::Member)));
        QVERIFY(offers(whole, "reportStatuses", statusName(StatusKind::PaidUp)));
    }

    void anEmptyRegisterSaysWhatToDo()
    {
        const auto empty = make(QStringLiteral("empty.rollbook"));
        ReportsPage page(*empty);
        page.setInFront(true);
        page.show();
        page.activate();
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("reportsToImport"))->isVisible());
        QVERIFY(!page.action(ActionId::SavePdf)->isEnabled());
    }

private:
    std::unique_ptr<Register> make(const QString &name)
    {
        RawKey key;
        key.bytes.fill(7);
        auto made = Register::create(m_folder.filePath(name), key, SampleSociety::organisation(),
            { &m_clock, { QStringLiteral("Aisha Adeyemi"), QStringLiteral("Office laptop") } });
        return made ? *std::move(made) : nullptr;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock { QDate(2026, 6, 15) };
    std::unique_ptr<Register> m_register;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
