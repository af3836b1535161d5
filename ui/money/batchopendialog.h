// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/batch.h"
#include "ui/members/commanddialog.h"

class QLineEdit;

namespace rollbook {

class DateField;
class MoneyField;

/// What was counted before a batch of cash and cheques is entered.
class BatchOpenDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// `batch`: null id for a new one, else one whose figures are corrected.
    BatchOpenDialog(Register &target, const Batch &batch, const QString &currency, QWidget *parent = nullptr);
    ~BatchOpenDialog() override;

    /// Of the batch that was saved; null before.
    [[nodiscard]] Id<Batch> batch() const;

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Batch m_batch;
    DateField *m_opened;
    QLineEdit *m_count;
    MoneyField *m_total;
    QLineEdit *m_note;
};

} // namespace rollbook
