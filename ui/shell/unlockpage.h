// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace rollbook {

class PassphraseField;
class Preferences;
class ProblemLabel;

/// Asks for the passphrase of a register: to open it, or after locking to go on where one was. The recovery key may
/// be given instead.
class UnlockPage final : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` outlives the page.
    explicit UnlockPage(Preferences &preferences, QWidget *parent = nullptr);

    /// `locked`: the register was open before in this window.
    void ask(const QString &path, bool locked);
    [[nodiscard]] const QString &path() const { return m_path; }
    void setWorking(bool working);
    void fail(const Problems &problems);
    /// Nothing typed stays behind.
    void wipe();
    /// The tick "Remember this file's name".
    [[nodiscard]] bool wantsRemembered() const;

Q_SIGNALS:
    void submitted(const QString &path, const rollbook::Secret &secret, rollbook::Register::Access access);
    void leaveChosen();

private:
    void build();
    void submit();
    void setByKey(bool byKey);

    Preferences &m_preferences;
    QString m_path;
    bool m_byKey = false;
    QLabel *m_title;
    QLabel *m_file;
    QLabel *m_label;
    PassphraseField *m_passphrase;
    QLineEdit *m_key;
    ProblemLabel *m_problem;
    QCheckBox *m_remember;
    QCheckBox *m_readOnly;
    QPushButton *m_open;
    QPushButton *m_switch;
    QPushButton *m_leave;
    QProgressBar *m_busy;
};

} // namespace rollbook
