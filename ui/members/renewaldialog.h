// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "core/rules/renewal.h"
#include "ui/members/directory.h"
#include "ui/widgets/task.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;

namespace rollbook {

class BackgroundReader;
class DateField;
class ProblemLabel;
class RenewalModel;
class TypePicker;

/// Renews the membership of one person, of those selected, or of everybody due: who, of which type and when, then what
/// it comes to for each of them before anything is written. Accepted: command() does it.
class RenewalDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `selected`: may be empty. `source` outlives the dialog.
    RenewalDialog(const Register &source, std::shared_ptr<const Directory> directory, std::vector<Id<Member>> selected,
        QWidget *parent);
    ~RenewalDialog() override;

    /// The renewal that the preview shows.
    [[nodiscard]] std::shared_ptr<LongCommand> command() const;

private:
    void build();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeOutcome();
    [[nodiscard]] QWidget *makeButtons();
    void connectAll();
    void preview();
    void showReport(Result<RenewalReport> report);
    void offerTypes();
    void update();
    [[nodiscard]] QString count() const;

    const Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    std::vector<Id<Member>> m_selected;
    BackgroundReader *m_reader;
    RenewalModel *m_model;
    QRadioButton *m_those;
    QRadioButton *m_due;
    DateField *m_until;
    TypePicker *m_type;
    DateField *m_day;
    ProblemLabel *m_problem;
    QProgressBar *m_bar;
    QLabel *m_count;
    QCheckBox *m_exceptions;
    QTableView *m_table;
    QPushButton *m_renew = nullptr;
    QTimer m_soon;
    std::shared_ptr<Task> m_task;
    RenewalScope m_scope; ///< of the preview shown
};

} // namespace rollbook
