// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/reports/reportdocument.h"

#include <QDialog>

class QLabel;
class QPrinter;
class QPushButton;

namespace rollbook {

class PagePreview;
class PaperWords;

/// One paper about a person's or an affiliate's money, ready to be laid out.
struct Paper {
    std::shared_ptr<const PaperWords> words; ///< which the content speaks with: it lives as long
    ReportContent content;
    ReportLayoutOptions layout;
    QString fileName; ///< proposed for a PDF, without folder and ".pdf"
};

/// A paper as it will be printed, with "Print…" and "Save as PDF…". Each copy is noted in the register before it is
/// made, as those of reports are. Page Up, Page Down and Ctrl with + and - work as in the reports.
class PaperDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog.
    PaperDialog(Register &target, Paper paper, QWidget *parent = nullptr);
    ~PaperDialog() override;

    /// Notes the copy and writes it to a file, owner-only; says in the dialog what became of it.
    bool savePdf(const QString &path);

    /// Asks for the file to save in, given a proposal; empty: none. Replaced in tests.
    std::function<QString(const QString &proposal)> askFile;
    /// Lets the user set the printer up; false: not now. Replaced in tests.
    std::function<bool(QPrinter &printer)> askPrinter;

private:
    [[nodiscard]] QWidget *makeButtons();
    void askPdf();
    void print();
    [[nodiscard]] bool noteCopy(DisclosureForm form);
    void paintPreview(int page, int pixels);
    void say(const QString &text);

    Register &m_register;
    Paper m_paper;
    std::unique_ptr<ReportDocument> m_document;
    PagePreview *m_preview = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

/// A member's statement of account as of today: what was charged and paid, what is owed, and how to pay it.
[[nodiscard]] Result<Paper> accountPaper(const Register &source, Id<Member> member);
/// The same of an affiliated organisation.
[[nodiscard]] Result<Paper> accountPaper(const Register &source, Id<Group> affiliate);
/// The receipt for a payment. The payment has a number for a receipt; Required otherwise.
[[nodiscard]] Result<Paper> receiptPaper(const Register &source, Id<Payment> payment);
/// The slip with which a batch of cash and cheques goes to the bank, posted or not.
[[nodiscard]] Result<Paper> payingInPaper(const Register &source, Id<Batch> batch);

/// Shows one of the papers above until the user closes it, or gives why it cannot be made:
/// `if (const Done shown = showPaper(m_register, receiptPaper(m_register, id), this); !shown) Q_EMIT
/// failed(shown.problems());`
[[nodiscard]] Done showPaper(Register &target, Result<Paper> paper, QWidget *parent);

} // namespace rollbook
