// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recoverydialog.h"
#include "ui/widgets/page.h"

namespace rollbook {

class Preferences;
class Session;

/// What is done to the register file as a whole: backup, check, recovery sheet, another passphrase.
class RegisterTools final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the tools. `window` is where dialogs stand.
    RegisterTools(Session &session, Preferences &preferences, QWidget *window);

    void backUp();
    /// The same to a given file, as tests do.
    void backUpTo(const QString &path);
    /// The backups of the open register, or of one that is chosen there.
    void backups();
    void verify();
    /// Offers the recovery sheet, and remembers if the one of a new key is left where it is.
    void recoverySheet(RecoveryDialog::Occasion occasion = RecoveryDialog::Occasion::Asked);
    /// Says once that the sheet was left.
    void remindOfSheet();
    void changePassphrase();

Q_SIGNALS:
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);
    void backedUp();

private:
    Session &m_session;
    Preferences &m_preferences;
    QWidget *m_window;
};

} // namespace rollbook
