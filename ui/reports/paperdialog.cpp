// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperdialog.h"

#include "core/base/notover.h"
#include "core/disclose.h"
#include "core/reports/paperwords.h"
#include "core/reports/pdf.h"
#include "ui/reports/pagepainting.h"
#include "ui/reports/pagepreview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/problemwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

PaperDialog::PaperDialog(Register &target, Paper paper, QWidget *parent)
    : QDialog(parent), m_register(target), m_paper(std::move(paper))
{
    setObjectName(QStringLiteral("paperDialog"));
    setWindowTitle(m_paper.content.title);
    askFile = [this](const QString &proposal) {
        return QFileDialog::getSaveFileName(this, tr("Save as PDF"), proposal, tr("PDF documents (*.pdf)"));
    };
    askPrinter = [this](QPrinter &printer) { return QPrintDialog(&printer, this).exec() == QDialog::Accepted; };
    m_preview = new PagePreview(this);
    m_preview->setObjectName(QStringLiteral("paperPreview"));
    m_preview->setAccessibleName(tr("Preview of the pages"));
    m_state = plainLabel({}, TextSize::Body, this);
    m_state->setObjectName(QStringLiteral("paperState"));
    m_state->setWordWrap(true);
    m_state->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::medium);
    layout->setSpacing(space::small);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_state);
    layout->addWidget(makeButtons());
    connect(m_preview, &PagePreview::wanted, this, &PaperDialog::paintPreview, Qt::QueuedConnection);
    auto laid = ReportDocument::lay(m_paper.content, m_paper.layout);
    if (laid) {
        m_document = *std::move(laid);
        m_preview->setPages(m_document->pageCount(), m_document->format());
        m_preview->setAccessibleDescription(m_paper.content.title + u", " + m_paper.content.scope);
        m_preview->setZoom(PagePreview::FitWidth);
    } else {
        say(problemWords(laid.problems()));
    }
    m_print->setEnabled(m_document != nullptr);
    m_save->setEnabled(m_document != nullptr);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 100, unit * 110);
}

PaperDialog::~PaperDialog() = default;

QWidget *PaperDialog::makeButtons()
{
    auto *row = new QWidget(this);
    m_print = new QPushButton(primaryIcon(QStringLiteral("print")), tr("&Print…"), row);
    m_print->setObjectName(QStringLiteral("paperPrint"));
    makePrimary(m_print);
    m_print->setDefault(true);
    m_save = new QPushButton(icon(QStringLiteral("pdf")), tr("&Save as PDF…"), row);
    m_save->setObjectName(QStringLiteral("paperSave"));
    m_save->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), row);
    close->setObjectName(QStringLiteral("paperClose"));
    close->setAutoDefault(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_print);
    layout->addWidget(m_save);
    layout->addStretch();
    layout->addWidget(close);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::askPdf);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void PaperDialog::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void PaperDialog::paintPreview(int page, int pixels)
{
    if (!m_document || page >= m_document->pageCount())
        return;
    m_document->setCopy({});
    Done done;
    const QImage image = pageImage(*m_document, page, pixels, done);
    if (done)
        m_preview->setImage(page, pixels, image);
    else
        say(problemWords(done.problems()));
}

bool PaperDialog::noteCopy(DisclosureForm form)
{
    const ReportWords &words = m_paper.words->reports();
    if (m_register.isReadOnly()) {
        m_document->setCopy(words.copy(0));
        return true;
    }
    const auto number
        = disclose(m_register, { form, m_paper.content.title, m_paper.content.scope, m_paper.content.people });
    if (!number) {
        say(problemWords(number.problems()));
        return false;
    }
    m_document->setCopy(words.copy(*number));
    return true;
}

bool PaperDialog::savePdf(const QString &path)
{
    if (!m_document)
        return false;
    if (const Done apart = notOver(path, { m_register.path() }); !apart) {
        say(problemWords(apart.problems()));
        return false;
    }
    if (!noteCopy(DisclosureForm::Pdf))
        return false;
    const Done written = writePdf(*m_document, path, { m_paper.content.organisation });
    say(written ? tr("Saved as “%1”.").arg(QFileInfo(path).fileName()) : problemWords(written.problems()));
    return written.ok();
}

void PaperDialog::askPdf()
{
    QString path = askFile(m_paper.fileName + QStringLiteral(".pdf"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".pdf");
    savePdf(path);
}

void PaperDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_document->format().layout());
    printer.setFullPage(true);
    printer.setDocName(m_document->title());
    if (!askPrinter(printer) || !noteCopy(DisclosureForm::Paper))
        return;
    const Done printed = printPages(*m_document, printer);
    say(printed ? tr("Sent to the printer.") : problemWords(printed.problems()));
}

Done showPaper(Register &target, Result<Paper> paper, QWidget *parent)
{
    if (!paper)
        return paper.problems();
    PaperDialog dialog(target, std::move(*paper), parent);
    dialog.exec();
    return {};
}

} // namespace rollbook
