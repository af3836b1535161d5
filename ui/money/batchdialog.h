// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/money/batchwords.h"
#include "ui/money/payer.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace rollbook {

class BatchLinesModel;
class MoneyField;
class PayerField;
class ProblemLabel;

/// Who paid what in a batch of cash and cheques, entered at speed: a few letters and Enter, the amount owed and Enter,
/// the next. Every row is saved as it is entered. The count, the total and the difference stand there all the time; the
/// batch is posted when people and money agree.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog. `batch`: one that is not posted.
    BatchDialog(Register &target, const Batch &batch, QWidget *parent = nullptr);

    /// The entry that posted the batch; null: it is not posted.
    [[nodiscard]] EntryId posted() const { return m_posted; }
    [[nodiscard]] const BatchCount &count() const { return m_count; }
    /// Leaves what is being entered; with nothing being entered, closes.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // batchdialogsetup.cpp
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEntry();
    void addField(QGridLayout *grid, const QString &label, QWidget *field, const char *name);
    void makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    // batchdialog.cpp
    void read();
    void showCount();
    void takePayer();
    void amountEntered();
    void methodChosen();
    [[nodiscard]] std::optional<BatchLine> entered();
    void add();
    void edit(int row);
    void remove();
    void clearEntry();
    [[nodiscard]] bool isEntering() const;
    [[nodiscard]] Money owedBy(const Payer &payer, QString &name) const;
    /// Writes the lines as they shall be; says whether they were taken.
    [[nodiscard]] bool save(const std::vector<BatchLine> &lines);
    void correct();
    void post();

    Register &m_register;
    Batch m_batch;
    QString m_currency;
    BatchCount m_count;
    BatchLinesModel *m_model;
    int m_edited = -1; ///< the row that is being changed; -1: a new one
    EntryId m_posted;
    QLabel *m_running = nullptr;
    QLabel *m_verdict = nullptr;
    QTableView *m_table = nullptr;
    PayerField *m_person = nullptr;
    MoneyField *m_amount = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_cheque = nullptr;
    MoneyField *m_donation = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_hint = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_post = nullptr;
};

} // namespace rollbook
