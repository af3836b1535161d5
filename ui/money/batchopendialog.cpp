// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/batchopendialog.h"

#include "ui/members/valuefields.h"
#include "ui/widgets/tallenough.h"

#include <QFormLayout>
#include <QLineEdit>

namespace rollbook {

namespace {
const auto batchCountField = QStringLiteral("expected_count");
const auto batchTotalField = QStringLiteral("expected_total");
} // namespace

BatchOpenDialog::BatchOpenDialog(Register &target, const Batch &batch, const QString &currency, QWidget *parent)
    : CommandDialog(target, batch.id.isNull() ? tr("New Batch") : tr("What Was Counted"), parent),
      m_batch(batch),
      m_opened(new DateField(this)),
      m_count(new QLineEdit(this)),
      m_total(new MoneyField(this)),
      m_note(new QLineEdit(this))
{
    setObjectName(QStringLiteral("batchOpenDialog"));
    setIntroduction(tr("Count the payments and the money before you enter who paid: a batch is posted only when both "
                       "agree."));
    setSaveText(batch.id.isNull() ? tr("&Open the batch") : tr("&Save"));
    m_opened->setToday(today());
    m_opened->setDate(batch.opened.isValid() ? batch.opened : today());
    m_total->setCurrency(currency);
    if (!batch.id.isNull()) {
        m_count->setText(QString::number(batch.expectedCount));
        m_total->setMoney(batch.expectedTotal);
    }
    m_note->setText(batch.note);
    QFormLayout *form = addForm();
    addRow(form, tr("&Payments counted"), m_count, batchCountField);
    addRow(form, tr("&Money counted"), m_total, batchTotalField);
    addRow(form, tr("&Received on"), m_opened, QStringLiteral("opened"));
    addRow(form, tr("&Note"), m_note, QStringLiteral("note"));
    m_count->setFocus();
    m_count->selectAll();
    setClean();
    openAt(this, { 460, sizeHint().height() });
}

BatchOpenDialog::~BatchOpenDialog()
{
    stopListening();
}

Command BatchOpenDialog::command() const
{
    Batch batch = m_batch;
    batch.opened = m_opened->date();
    batch.expectedCount = m_count->text().trimmed().toInt();
    batch.expectedTotal = m_total->money().value_or(Money {});
    batch.note = m_note->text().trimmed();
    return OpenBatch { batch };
}

Problems BatchOpenDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    const QString count = m_count->text().trimmed();
    bool whole = false;
    const int value = count.toInt(&whole);
    if (count.isEmpty())
        problems.push_back({ ProblemCode::Required, batchCountField, {} });
    else if (!whole || value < 0)
        problems.push_back({ ProblemCode::NotAWholeNumber, batchCountField, { count } });
    if (m_total->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, batchTotalField, {} });
    return problems;
}

Id<Batch> BatchOpenDialog::batch() const
{
    if (!m_batch.id.isNull() || !entry() || entry()->isNull())
        return m_batch.id;
    const auto changes = target().reader().changesOf(*entry(), false);
    std::vector<RecordChange> block;
    while (changes && (*changes)->next(block) && !block.empty()) {
        for (const RecordChange &change : block) {
            if (const auto *batch = std::get_if<Change<Batch>>(&change); batch && batch->after)
                return batch->after->id;
        }
    }
    return {};
}

} // namespace rollbook
