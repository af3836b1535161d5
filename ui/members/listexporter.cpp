// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/listexporter.h"

#include "core/base/notover.h"
#include "core/disclose.h"
#include "ui/members/listexport.h"

#include <QFileDialog>
#include <QFileInfo>

namespace rollbook {

ListExporter::ListExporter(Register &source, QWidget *page) : QObject(page), m_register(source), m_page(page) { }

ListExporter::~ListExporter()
{
    if (m_task) {
        m_task->cancel();
        m_task->finish();
    }
}

void ListExporter::ask(const QString &title, std::shared_ptr<const Directory> directory, const MemberIds &ids,
    const std::vector<MemberColumn> &columns)
{
    auto *dialog = new QFileDialog(m_page, tr("Export %1").arg(title), {}, tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QString(title).replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, title, directory = std::move(directory), ids, columns](
            const QString &path) { save(path, title, directory, ids, columns); });
    dialog->open();
}

/// Nothing when the register may only be read.
Done ListExporter::noteCopy(const QString &title, const MemberIds &ids, const std::vector<MemberColumn> &columns)
{
    if (m_register.isReadOnly())
        return {};
    QStringList titles;
    for (const MemberColumn column : columns)
        titles.append(columnTitle(column));
    const auto copy = disclose(m_register,
        { DisclosureForm::File, title, titles.join(QStringLiteral(", ")), static_cast<qint64>(ids.size()) });
    return copy ? Done() : Done(copy.problems());
}

void ListExporter::save(const QString &path, const QString &title, std::shared_ptr<const Directory> directory,
    const MemberIds &ids, const std::vector<MemberColumn> &columns)
{
    if (m_task)
        return;
    Done noted = notOver(path, { m_register.path() });
    if (noted)
        noted = noteCopy(title, ids, columns);
    if (!noted) {
        Q_EMIT failed(noted.problems());
        return;
    }
    if (!m_background)
        m_background = std::make_unique<BackgroundReader>(m_register);
    m_task = std::make_shared<Task>(tr("Exporting %1").arg(QFileInfo(path).fileName()));
    Q_EMIT taskStarted(m_task);
    using Rows = std::size_t;
    auto work = [path, directory = std::move(directory), ids, columns, day = m_register.clock().today(),
                    progress = m_task->progress()](const Reader &reader) -> Result<Rows> {
        const Done saved = saveMemberCsv(path, reader, *directory, day, ids, columns, progress);
        if (!saved)
            return saved.problems();
        return ids.size();
    };
    m_background->ask<Rows>(std::move(work), [this, path](Result<Rows> rows) {
        std::exchange(m_task, nullptr)->finish();
        if (!rows)
            Q_EMIT failed(rows.problems());
        else
            Q_EMIT said({ Message::Kind::Success,
                tr("Saved %n row(s) as %1", nullptr, static_cast<int>(*rows)).arg(QFileInfo(path).fileName()), {}, {},
                {} });
    });
}

} // namespace rollbook
