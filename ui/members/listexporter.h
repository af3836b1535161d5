// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/members/membercolumns.h"
#include "ui/members/memberrow.h"
#include "ui/widgets/page.h"

namespace rollbook {

/// Asks where to save a list of people and writes it beside the window, with a task that can be cancelled.
class ListExporter final : public QObject
{
    Q_OBJECT

public:
    /// `source` outlives it; its dialogs stand over `page`.
    ListExporter(Register &source, QWidget *page);
    ~ListExporter() override;

    /// `title`: of the list, for the dialog, the name of the file and the register's note of the copy.
    void ask(const QString &title, std::shared_ptr<const Directory> directory, const MemberIds &ids,
        const std::vector<MemberColumn> &columns);
    /// The same to a place already chosen.
    void save(const QString &path, const QString &title, std::shared_ptr<const Directory> directory,
        const MemberIds &ids, const std::vector<MemberColumn> &columns);

Q_SIGNALS:
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);

private:
    [[nodiscard]] Done noteCopy(const QString &title, const MemberIds &ids, const std::vector<MemberColumn> &columns);

    Register &m_register;
    QWidget *m_page;
    std::shared_ptr<Task> m_task;
    std::unique_ptr<BackgroundReader> m_background;
};

} // namespace rollbook
