// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dashboarddata.h"
#include "ui/widgets/task.h"

#include <QPointer>
#include <QThread>

namespace rollbook {

/// Computes the dashboard's figures and answers its questions in threads of its own, with readers of its own.
class DashboardLoader final : public QObject
{
    Q_OBJECT

public:
    using OpenReader = std::function<Result<std::unique_ptr<Reader>>()>;

    /// `open` is called in the other threads, `today` in this one.
    DashboardLoader(OpenReader open, std::function<QDate()> today, QObject *parent = nullptr);
    /// Cancels what is running and waits for it.
    ~DashboardLoader() override;

    /// Ends with loaded() or failed(), unless another load() comes first.
    void load(const DashboardScope &scope);
    /// Ends with answered() or failed(), unless another ask() comes first.
    void ask(const PeopleQuestion &question, const DashboardScope &scope);
    [[nodiscard]] bool isLoading() const { return m_loading != nullptr; }

Q_SIGNALS:
    void progressed(double fraction);
    void loaded(const std::shared_ptr<const rollbook::DashboardFigures> &figures);
    void answered(const std::vector<rollbook::Id<rollbook::Member>> &people, const QString &title);
    void failed(const rollbook::Problems &problems);

private:
    OpenReader m_open;
    std::function<QDate()> m_today;
    std::shared_ptr<Task> m_loading;
    std::shared_ptr<Task> m_asking;
    QList<QPointer<QThread>> m_threads;
    void keep(QThread *thread);
};

} // namespace rollbook
