// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/laptops/laptopdialog.h"

class QLineEdit;

namespace rollbook {

class CopyLimitsBox;
class PassphraseField;

/// Asks what a copy of the register for a colleague needs: for whom, where to, and its passphrase.
class CopyDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `path`: of the register; the copy is proposed beside it. `taken`: the names of the laptops there are. `groups`:
    /// those that the copy may be limited to.
    CopyDialog(
        const QString &path, QStringList taken, const std::vector<Group> &groups = {}, QWidget *parent = nullptr);

    /// "Huw Evans", or "Huw Evans, kitchen laptop".
    [[nodiscard]] QString laptop() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] Passphrase passphrase() const;
    [[nodiscard]] Register::CopyOrder order() const;
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
    CopyLimitsBox *m_limits;
    ProblemLabel *m_personProblem;
    ProblemLabel *m_fileProblem;
    ProblemLabel *m_passphraseProblem;
    bool m_fileChosen = false;
};

} // namespace rollbook
