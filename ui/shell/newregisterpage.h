// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace rollbook {

class PassphraseField;
class ProblemLabel;
class StrengthMeter;

/// What a new register needs: the society's name, the first month of its year, the file, and the passphrase twice.
class NewRegisterPage final : public QWidget
{
    Q_OBJECT

public:
    explicit NewRegisterPage(QWidget *parent = nullptr);

    /// Empties the form.
    void begin();
    void setWorking(bool working);
    void fail(const Problems &problems);
    void wipe();
    [[nodiscard]] bool wantsRemembered() const;

Q_SIGNALS:
    void submitted(
        const QString &path, const rollbook::Passphrase &passphrase, const rollbook::Organisation &organisation);
    void leaveChosen();

private:
    void build();
    void fillMonths();
    void proposeFile();
    void choosePlace();
    [[nodiscard]] bool isComplete();
    void submit();

    QLineEdit *m_name;
    QComboBox *m_month;
    QLineEdit *m_file;
    QPushButton *m_choose;
    PassphraseField *m_first;
    PassphraseField *m_second;
    StrengthMeter *m_strength;
    QCheckBox *m_remember;
    ProblemLabel *m_nameProblem;
    ProblemLabel *m_fileProblem;
    ProblemLabel *m_passphraseProblem;
    QPushButton *m_create;
    QPushButton *m_leave;
    QProgressBar *m_busy;
    bool m_fileChosen = false;
};

} // namespace rollbook
