// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restoring.h"
#include "ui/widgets/task.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class BackupModel;
class PassphraseField;
class Preferences;
class ProblemLabel;
class Session;

/// The backups of a register: of the open one, or of one that is chosen when none is open. Shows when and why each was
/// made and what is in it, checks them, and puts one in the register's place.
class BackupsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    BackupsDialog(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    ~BackupsDialog() override;

    /// Shows the backups of the register at a path, or of the register whose backup a path is.
    void showRegister(const QString &path);
    /// What was restored, as a sentence; empty when nothing was.
    [[nodiscard]] const QString &restoredWords() const { return m_restored; }
    /// While work is running it is cancelled, and the dialog stays.
    void reject() override;

Q_SIGNALS:
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);
    void backedUp();

private:
    enum Front { Choices, Confirm, Working };
    QWidget *makeChooser();
    QWidget *makeList();
    QWidget *makeFronts();
    QWidget *makeChoices();
    QWidget *makeConfirm();
    QWidget *makeWorking();
    void connectParts();
    void restoreLayout();
    void read();
    void lookIntoAll();
    void stopLooking();
    void update();
    void bringForward(Front front);
    void chooseOther();
    void chooseFolder();
    void make();
    void check();
    void askToRestore();
    void restore();
    void restoreEnded(const Restored &what);
    void fail(const Problems &problems);
    /// Shows the work's title, its bar and Cancel; the window is told of it by taskStarted() only.
    [[nodiscard]] std::shared_ptr<Task> startWork(const QString &title);
    [[nodiscard]] std::shared_ptr<Task> begin(const QString &title);
    void showFraction(double fraction);
    void end(const std::shared_ptr<Task> &task);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const BackupFile *current() const;
    /// The typed passphrase, else the key of the open register.
    [[nodiscard]] std::optional<Secret> secret() const;

    Session &m_session;
    Preferences &m_preferences;
    QString m_path;
    QString m_restored;
    BackupModel *m_model;
    QTableView *m_list;
    QComboBox *m_chooser = nullptr;
    QWidget *m_secretRow = nullptr;
    PassphraseField *m_passphrase;
    QLabel *m_place;
    ProblemLabel *m_problem;
    QStackedWidget *m_fronts;
    QLabel *m_question;
    QLabel *m_work;
    QLabel *m_reason;
    QProgressBar *m_bar;
    QPushButton *m_make;
    QPushButton *m_check;
    QPushButton *m_restore;
    QPushButton *m_sure;
    QPushButton *m_back;
    QPushButton *m_cancel;
    std::shared_ptr<Task> m_task;
    std::shared_ptr<std::atomic<bool>> m_looking; ///< false tells the look into the backups to stop; null: none runs
    bool m_lookAgain = false; ///< other backups were read while a look was running
};

} // namespace rollbook
