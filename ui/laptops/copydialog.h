// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "ui/laptops/laptopdialog.h"

class QLineEdit;

namespace rollbook {

class PassphraseField;

/// Asks what a copy of the register for a colleague needs: for whom, where to, and its passphrase.
class CopyDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `path`: of the register; the copy is proposed beside it. `taken`: the names of the laptops there are.
    CopyDialog(const QString &path, QStringList taken, QWidget *parent = nullptr);

    /// "Huw Evans", or "Huw Evans, kitchen laptop".
    [[nodiscard]] QString laptop() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Passphrase passphrase() const;
    void accept() override;

private:
    void build();
    void propose();
    void choose();
    /// Says what is wrong at its field; the first one gets the focus.
    [[nodiscard]] bool isComplete();

    QString m_beside;
    QStringList m_taken;
    QLineEdit *m_person;
    QLineEdit *m_which;
    QLineEdit *m_file;
    PassphraseField *m_first;
    PassphraseField *m_second;
    ProblemLabel *m_personProblem;
    ProblemLabel *m_fileProblem;
    ProblemLabel *m_passphraseProblem;
    bool m_fileChosen = false;
};

} // namespace rollbook
