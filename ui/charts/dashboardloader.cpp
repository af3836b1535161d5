// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dashboardloader.h"

#include "ui/widgets/offthread.h"

namespace rollbook {

DashboardLoader::DashboardLoader(OpenReader open, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_open(std::move(open)), m_today(std::move(today))
{
}

DashboardLoader::~DashboardLoader()
{
    if (m_loading)
        m_loading->cancel();
    for (const QPointer<QThread> &thread : m_threads) {
        if (thread)
            thread->wait();
    }
}

void DashboardLoader::keep(QThread *thread)
{
    m_threads.removeIf([](const QPointer<QThread> &known) { return known.isNull(); });
    m_threads.append(thread);
}

void DashboardLoader::load(const DashboardScope &scope)
{
    if (m_loading)
        m_loading->cancel();
    m_loading = std::make_shared<Task>(QString());
    connect(m_loading.get(), &Task::progressed, this, &DashboardLoader::progressed);
    using Loaded = Result<DashboardFigures>;
    const auto work = [open = m_open, scope, today = m_today(), progress = m_loading->progress()]() -> Loaded {
        const auto reader = open();
        return reader ? dashboardFigures(**reader, scope, today, progress) : Loaded(reader.problems());
    };
    keep(offThread<Loaded>(this, work, [this, task = m_loading](Loaded figures) {
        if (task != m_loading)
            return;
        m_loading->finish();
        m_loading.reset();
        if (figures)
            Q_EMIT loaded(std::make_shared<const DashboardFigures>(std::move(*figures)));
        else
            Q_EMIT failed(figures.problems());
    }));
}

void DashboardLoader::ask(const PeopleQuestion &question, const DashboardScope &scope)
{
    m_asking = std::make_shared<Task>(question.title);
    using People = Result<std::vector<Id<Member>>>;
    const auto work = [open = m_open, question, scope, today = m_today()]() -> People {
        const auto reader = open();
        return reader ? peopleFor(**reader, question, scope, today) : People(reader.problems());
    };
    keep(offThread<People>(this, work, [this, task = m_asking](People people) {
        if (task != m_asking)
            return;
        m_asking->finish();
        m_asking.reset();
        if (people)
            Q_EMIT answered(*people, task->title());
        else
            Q_EMIT failed(people.problems());
    }));
}

} // namespace rollbook
