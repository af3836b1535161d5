// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/base/notover.h"
#include "core/disclose.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/reportmaker.h"
#include "ui/reports/reportoptions.h"
#include "ui/widgets/emptystate.h"
#include "ui/words/format.h"
#include "ui/words/limitwords.h"
#include "ui/words/reporttexts.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QUrl>

namespace rollbook {

namespace {

const auto keyKind = QStringLiteral("kind");
const auto keyLooks = QStringLiteral("looks");
const auto keyZoom = QStringLiteral("zoom");

} // namespace

ReportsPage::~ReportsPage() = default;

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::activate()
{
    if (m_stale)
        readDirectory();
    if (m_empty)
        m_emptyView->setFocus();
    else
        m_kinds->setFocus();
}

QStringList ReportsPage::lastingState() const
{
    return { keyKind, keyLooks, keyZoom };
}

QVariantMap ReportsPage::saveState() const
{
    return { { keyKind, m_kinds->currentRow() }, { keyLooks, m_options->saveState() }, { keyZoom, m_preview->zoom() } };
}

void ReportsPage::restoreState(const QVariantMap &state)
{
    m_options->restoreState(state.value(keyLooks).toMap());
    setKind(static_cast<ReportKind>(std::clamp(state.value(keyKind).toInt(), 0, m_kinds->count() - 1)));
    const int zoom = state.value(keyZoom, PagePreview::FitWidth).toInt();
    m_preview->setZoom(zoom == PagePreview::FitPage || (zoom >= 10 && zoom <= 400) ? zoom : PagePreview::FitWidth);
}

void ReportsPage::showOnly(const std::vector<Id<Member>> &ids, const QString &name)
{
    setKind(ReportKind::Register);
    m_options->setSelection(ids, name);
}

void ReportsPage::setKind(ReportKind kind)
{
    const int row = static_cast<int>(kind);
    const bool offered = m_kinds->item(row)->flags().testFlag(Qt::ItemIsEnabled);
    m_kinds->setCurrentRow(offered ? row : static_cast<int>(ReportKind::Register));
}

void ReportsPage::readDirectory()
{
    auto directory = Directory::read(m_register.reader());
    auto count = m_register.reader().memberCount();
    if (!directory || !count) {
        Q_EMIT failed(!directory ? directory.problems() : count.problems());
        return;
    }
    m_stale = false;
    m_organisation = directory->organisation().name;
    m_currency = directory->organisation().currency;
    m_options->setDirectory(*directory);
    m_empty = *count == 0;
    m_stack->setCurrentIndex(m_empty ? 1 : 0);
    if (m_empty)
        setReady(false);
    else
        remake();
}

void ReportsPage::remake()
{
    if (m_empty || m_stale)
        return;
    setReady(false);
    m_maker->make(m_options->choice(), reportStamp(m_register.clock(), m_register.actor().name), m_currency,
        limitsOf(m_register));
}

void ReportsPage::setReady(bool ready)
{
    setAvailable(ActionId::SavePdf, ready);
    setAvailable(ActionId::Print, ready);
    m_save->setEnabled(ready);
    m_print->setEnabled(ready);
}

void ReportsPage::showMade(int pages, const PageFormat &format)
{
    m_pages = pages;
    m_preview->setPages(pages, format);
    {
        const QSignalBlocker quiet(m_pageNumber);
        m_pageNumber->setRange(1, std::max(pages, 1));
    }
    m_pageCount->setText(tr("of %1").arg(formatCount(pages)));
    showPageNumber(m_preview->currentPage());
    setReady(true);
    Q_EMIT previewMade(pages);
}

void ReportsPage::showPageNumber(int page)
{
    const QSignalBlocker quiet(m_pageNumber);
    m_pageNumber->setValue(page + 1);
    m_preview->setAccessibleDescription(
        tr("Page %1 of %2").arg(formatCount(page + 1), formatCount(std::max(m_pages, 1))));
}

std::optional<QString> ReportsPage::noteCopy(DisclosureForm form)
{
    const ReportTexts words(m_currency);
    if (m_register.isReadOnly())
        return words.copy(0);
    const ReportMaker::Summary &summary = m_maker->summary();
    const auto number = disclose(m_register, { form, summary.title, summary.scope, summary.people });
    if (number)
        return words.copy(*number);
    Q_EMIT failed(number.problems());
    return std::nullopt;
}

void ReportsPage::savePdf()
{
    const QString name = ReportTexts(m_currency).title(m_options->choice().kind) + u' '
        + m_register.clock().today().toString(Qt::ISODate) + u".pdf";
    QString path = askFile(name);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    if (const Done apart = notOver(path, { m_register.path() }); !apart) {
        Q_EMIT failed(apart.problems());
        return;
    }
    const auto copy = noteCopy(DisclosureForm::Pdf);
    if (!copy)
        return;
    const auto task = startTask(tr("Saving the report as PDF"));
    setReady(false);
    m_maker->savePdf(path, m_organisation, *copy, task->progress(), [this, task, path](const Done &done) {
        task->finish();
        finish(done, tr("Saved as “%1”.").arg(QFileInfo(path).fileName()), path);
    });
}

void ReportsPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const ReportChoice choice = m_options->choice();
    printer->setPageLayout(choice.layout.format.layout());
    printer->setFullPage(true);
    printer->setDocName(ReportTexts(m_currency).title(choice.kind));
    if (!askPrinter(*printer))
        return;
    printer->setPageOrientation(choice.layout.format.orientation);
    const auto copy = noteCopy(DisclosureForm::Paper);
    if (!copy)
        return;
    const auto task = startTask(tr("Printing the report"));
    setReady(false);
    m_maker->print(printer, *copy, task->progress(), [this, task](const Done &done) {
        task->finish();
        finish(done, tr("The report was sent to the printer."), {});
    });
}

void ReportsPage::finish(const Done &done, const QString &sentence, const QString &path)
{
    setReady(true);
    if (!done) {
        if (done.problems().front().code != ProblemCode::Cancelled)
            Q_EMIT failed(done.problems());
        return;
    }
    Message message { .kind = Message::Kind::Success, .text = sentence };
    if (!path.isEmpty()) {
        message.actionText = tr("Open");
        message.action = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    }
    Q_EMIT said(message);
}

} // namespace rollbook
