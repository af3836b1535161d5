// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/commands.h"
#include "ui/money/statementimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ProblemLabel;
class Register;

/// What a bank's file would bring, before anything is written: the bank, each account with its days and its lines, new
/// and here already; then takes it in.
class StatementImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog. `account`: that a file without number of its own belongs to; null: not known.
    StatementImportDialog(Register &target, std::shared_ptr<const StatementLoaded> loaded, Id<BankAccount> account,
        QWidget *parent = nullptr);

    /// The entries that took it in; empty: none did, or waiting() will.
    [[nodiscard]] const std::vector<EntryId> &entries() const { return m_entries; }
    /// What is still to be done once the dialog was accepted: a file of very many lines is taken in beside the window.
    [[nodiscard]] std::vector<Command> waiting() const;
    [[nodiscard]] qint64 freshLines() const { return m_fresh; }
    [[nodiscard]] const std::shared_ptr<const StatementLoaded> &loaded() const { return m_loaded; }
    void accept() override;

Q_SIGNALS:
    /// The days are to be read the other way round, or the columns mean something else.
    void readAgain(rollbook::DateOrder order);
    void columnsRequested();

private:
    struct Part {
        QComboBox *account = nullptr;
        QLineEdit *name = nullptr;
        QCheckBox *provider = nullptr;
        QLabel *lines = nullptr;
    };
    void build();
    void buildHead(QVBoxLayout *column);
    void buildDates(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    [[nodiscard]] QWidget *makePart(std::size_t account);
    void giveAccounts(std::size_t account);
    void showPart(std::size_t account);
    void showFresh();
    [[nodiscard]] BankAccount accountOf(std::size_t account) const;
    /// A name for a new account that no part before it has.
    [[nodiscard]] QString nameFor(std::size_t account, const QString &likely) const;
    [[nodiscard]] Done take();

    Register &m_register;
    std::shared_ptr<const StatementLoaded> m_loaded;
    Id<BankAccount> m_wanted;
    std::vector<Part> m_parts;
    std::vector<EntryId> m_entries;
    qint64 m_fresh = 0;
    std::size_t m_taken = 0; ///< commands of waiting() that are done
    ProblemLabel *m_problem;
    QPushButton *m_go = nullptr;
};

} // namespace rollbook
