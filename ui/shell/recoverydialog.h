// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QDialog>

class QLabel;

namespace rollbook {

/// The recovery sheet: saved as PDF or printed, shown on the screen never.
class RecoveryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Why it comes up: the register was just made, its passphrase was changed, or the user asked.
    enum class Occasion { Made, Changed, Asked };

    /// `opened` outlives the dialog.
    RecoveryDialog(const Register &opened, Occasion occasion, QWidget *parent = nullptr);

    /// Writes the sheet to a file, owner-only.
    bool savePdf(const QString &path);

Q_SIGNALS:
    /// The sheet was saved, or sent to the printer.
    void kept();

private:
    void askPdf();
    void print();
    using QDialog::show;
    void show(const QString &text);

    const Register &m_register;
    QLabel *m_state;
};

} // namespace rollbook
