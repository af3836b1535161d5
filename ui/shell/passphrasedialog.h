// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rollbook {

class PassphraseField;
class ProblemLabel;

/// Asks for a new passphrase, twice.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PassphraseDialog(QWidget *parent = nullptr);
    [[nodiscard]] QString passphrase() const;
    void accept() override;

private:
    PassphraseField *m_first;
    PassphraseField *m_second;
    ProblemLabel *m_problem;
};

} // namespace rollbook
