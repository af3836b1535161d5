// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/listsaver.h"

#include "core/base/notover.h"
#include "core/disclose.h"
#include "ui/words/format.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rollbook {

ListSaver::ListSaver(Register &source, QWidget *over) : QObject(over), m_register(source), m_over(over) { }

void ListSaver::ask(const Sheet &sheet, qint64 people)
{
    auto *dialog
        = new QFileDialog(m_over, fillIn(tr("Export %1"), { sheet.name }), {}, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("moneyExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QString(sheet.name).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, sheet, people](const QString &path) { save(path, sheet, people); });
    dialog->open();
}

/// Nothing when the register may only be read.
Done ListSaver::noteCopy(const Sheet &sheet, qint64 people)
{
    if (m_register.isReadOnly())
        return {};
    QStringList titles;
    for (const SheetColumn &column : sheet.columns)
        titles.append(column.title);
    const auto copy
        = disclose(m_register, { DisclosureForm::File, sheet.name, titles.join(QStringLiteral(", ")), people });
    return copy ? Done() : Done(copy.problems());
}

void ListSaver::save(const QString &path, const Sheet &sheet, qint64 people)
{
    Done saved = notOver(path, { m_register.path() });
    if (saved)
        saved = noteCopy(sheet, people);
    if (saved)
        saved = writeCsvSheet(sheet, path);
    if (saved)
        Q_EMIT said({ Message::Kind::Success,
            fillIn(tr("Saved %Ln row(s) as %1", nullptr, static_cast<int>(sheet.rows.size())),
                { QFileInfo(path).fileName() }) });
    else
        Q_EMIT failed(saved.problems());
}

} // namespace rollbook
