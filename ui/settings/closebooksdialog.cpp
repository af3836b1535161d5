// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closebooksdialog.h"

#include "ui/members/valuefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tallenough.h"
#include "ui/words/format.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace rollbook {

namespace {

const auto throughField = QStringLiteral("books_closed");

/// The eve of the membership year that `today` is in: the day through which books are usually closed.
QDate lastDayOfYearBefore(QDate today, int firstMonth)
{
    QDate start(today.year(), std::clamp(firstMonth, 1, 12), 1);
    if (start > today)
        start = start.addYears(-1);
    return start.addDays(-1);
}

} // namespace

CloseBooksDialog::CloseBooksDialog(Register &target, QWidget *parent)
    : CommandDialog(target, tr("Close the Books"), parent),
      m_through(new DateField(this)),
      m_consequence(hintLabel({}, this))
{
    setObjectName(QStringLiteral("closeBooksDialog"));
    int firstMonth = 1;
    if (const auto organisation = target.reader().organisation()) {
        m_closed = organisation->booksClosed;
        firstMonth = organisation->yearStartMonth;
    }
    setIntroduction(m_closed.isValid() ? fillIn(tr("The books are closed through %1."), { formatDate(m_closed) })
                                       : tr("No books have been closed yet."));
    m_through->setToday(today());
    const QDate usual = lastDayOfYearBefore(today(), firstMonth);
    m_through->setDate(!m_closed.isValid() || usual > m_closed ? usual : QDate());
    QFormLayout *form = addForm();
    addRow(form, tr("Close &through"), m_through, throughField);
    m_consequence->setObjectName(QStringLiteral("closeBooksConsequence"));
    content()->addWidget(m_consequence);
    setSaveText(tr("&Close the books"));
    connect(m_through, &QLineEdit::textChanged, this, &CloseBooksDialog::update);
    update();
    setClean();
    m_through->setFocus();
    openAt(this, { 480, sizeHint().height() });
}

void CloseBooksDialog::update()
{
    const QDate through = m_through->date();
    m_consequence->setText(through.isValid()
            ? fillIn(tr("Payments and charges of %1 and earlier can then be seen but not added, altered or removed, on "
                        "any laptop. What turns out wrong is put right by an entry of a later day. The books can be "
                        "closed through a later day, and opened again only by undoing this."),
                { formatDate(through) })
            : tr("Give the last day whose payments and charges shall stay as they are."));
}

Problems CloseBooksDialog::formProblems() const
{
    Problems problems = CommandDialog::formProblems();
    if (m_through->text().trimmed().isEmpty())
        problems.push_back({ ProblemCode::Required, throughField, {} });
    return problems;
}

Command CloseBooksDialog::command() const
{
    return CloseBooks { m_through->date() };
}

Message CloseBooksDialog::message(const Register &target, EntryId entry)
{
    const auto organisation = target.reader().organisation();
    const QDate closed = organisation ? organisation->booksClosed : QDate();
    return { Message::Kind::Success, fillIn(tr("The books are closed through %1."), { formatDate(closed) }), entry };
}

} // namespace rollbook
