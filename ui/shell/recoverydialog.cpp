// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverydialog.h"

#include "core/base/notover.h"
#include "core/reports/pdf.h"
#include "core/reports/recoverysheet.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/problemwords.h"
#include "ui/words/reporttexts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

RecoverySheet sheetOf(const Register &opened)
{
    const auto organisation = opened.reader().organisation();
    const QString name = organisation ? organisation->name : QString();
    return { recoverySheetWords(name, opened.path(), opened.clock().now()), opened.recoveryKey() };
}

} // namespace

RecoveryDialog::RecoveryDialog(const Register &opened, Occasion occasion, QWidget *parent)
    : QDialog(parent), m_register(opened), m_state(plainLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("recoveryDialog"));
    setWindowTitle(tr("Recovery Sheet"));
    m_state->setObjectName(QStringLiteral("recoveryState"));
    m_state->setWordWrap(true);
    const auto title = [occasion] {
        switch (occasion) {
        case Occasion::Made:
            return tr("Your register is ready. Print its recovery sheet now");
        case Occasion::Changed:
            return tr("The passphrase is changed. Print the new recovery sheet now");
        case Occasion::Asked:
            return tr("Print or save the recovery sheet");
        }
        return QString();
    }();
    auto *pdf = new QPushButton(icon(QStringLiteral("pdf")), tr("&Save as PDF…"), this);
    pdf->setObjectName(QStringLiteral("recoveryPdf"));
    auto *paper = new QPushButton(icon(QStringLiteral("print")), tr("&Print…"), this);
    paper->setObjectName(QStringLiteral("recoveryPrint"));
    auto *close = new QPushButton(occasion == Occasion::Asked ? tr("&Close") : tr("&Go On"), this);
    close->setObjectName(QStringLiteral("recoveryClose"));
    makePrimary(occasion == Occasion::Asked ? pdf : paper);
    (occasion == Occasion::Asked ? pdf : paper)->setDefault(true);
    close->setAutoDefault(false);
    auto *heading = plainLabel(title, TextSize::Heading, this);
    heading->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(paper);
    buttons->addWidget(pdf);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(heading);
    layout->addWidget(
        hintLabel(tr("If the passphrase is ever lost, this sheet is the only way into the register: nobody "
                     "else can open it, not even the makers of Rollbook. Keep it on paper in a safe place, "
                     "away from the computer. Whoever holds it can read everything."),
            this));
    layout->addWidget(m_state);
    layout->addSpacing(space::small);
    layout->addLayout(buttons);
    m_state->hide();
    setMinimumWidth(540);
    connect(pdf, &QPushButton::clicked, this, &RecoveryDialog::askPdf);
    connect(paper, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

bool RecoveryDialog::savePdf(const QString &path)
{
    RecoverySheet sheet = sheetOf(m_register);
    Done written = notOver(path, { m_register.path() });
    if (written)
        written = writePdf(sheet, path, {});
    show(written ? tr("Saved as %1. Print it, put the paper away, and delete the file.").arg(QFileInfo(path).fileName())
                 : problemWords(written.problems()));
    if (written)
        Q_EMIT kept();
    return written.ok();
}

void RecoveryDialog::askPdf()
{
    const QFileInfo info(m_register.path());
    const QString proposal = info.absoluteDir().filePath(
        info.completeBaseName() + QLatin1Char(' ') + tr("recovery sheet") + QStringLiteral(".pdf"));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), proposal, tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        savePdf(path);
}

void RecoveryDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RecoverySheet sheet = sheetOf(m_register);
    printer.setDocName(sheet.title());
    printer.setFullPage(true);
    printer.setPageLayout(sheet.format().layout());
    QPainter painter;
    if (!painter.begin(&printer)) {
        show(tr("The printer could not be started. Check that it is switched on, or save the sheet as PDF."));
        return;
    }
    scaleToSheet(painter, sheet.format(), printer.pageLayout().fullRectPixels(printer.resolution()).width());
    const Done painted = sheet.paintPage(painter, 0);
    if (painted)
        Q_EMIT kept();
    show(painted ? tr("Sent to the printer.") : problemWords(painted.problems()));
}

void RecoveryDialog::show(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(true);
}

} // namespace rollbook
