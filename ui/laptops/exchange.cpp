// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/laptops/exchange.h"

#include "ui/widgets/offthread.h"

#include <QPointer>

namespace rollbook {

Exchange::Exchange(Register &source, QObject *parent) : QObject(parent), m_register(source) { }

std::shared_ptr<Task> Exchange::begin(const QString &title)
{
    auto task = std::make_shared<Task>(title);
    Q_EMIT taskStarted(task);
    return task;
}

void Exchange::makeCopy(const Register::CopyOrder &order)
{
    auto task = begin(tr("Making a copy for %1").arg(order.name));
    m_register.startCopy(order, task->progress(), [self = QPointer(this), task](const Result<CopyMade> &made) {
        task->finish();
        if (!self)
            return;
        if (made)
            Q_EMIT self->copyMade(*made);
        else
            Q_EMIT self->failed(made.problems());
    });
}

void Exchange::takeOut(const QString &folder, const std::vector<Id<Device>> &recipients)
{
    auto task = begin(tr("Taking changes out"));
    offThread<Result<ChangeFileSummary>>(
        this,
        [source = &m_register, folder, recipients, progress = task->progress()] {
            return source->takeOut(folder, recipients, progress);
        },
        [this, task](const Result<ChangeFileSummary> &file) {
            task->finish();
            if (file)
                Q_EMIT takenOut(*file);
            else
                Q_EMIT failed(file.problems());
        });
}

void Exchange::preview(const QString &path)
{
    auto task = begin(tr("Looking at the change file"));
    m_register.startPreview(
        path, task->progress(), [self = QPointer(this), task, path](const Result<BroughtIn> &brought) {
            task->finish();
            if (!self)
                return;
            if (brought)
                Q_EMIT self->previewed(path, *brought);
            else
                Q_EMIT self->failed(brought.problems());
        });
}

void Exchange::bringIn(const QString &path)
{
    auto task = begin(tr("Bringing changes in"));
    m_register.startBringIn(path, task->progress(), [self = QPointer(this), task](const Result<BroughtIn> &brought) {
        task->finish();
        if (!self)
            return;
        if (brought)
            Q_EMIT self->broughtIn(*brought);
        else
            Q_EMIT self->failed(brought.problems());
    });
}

} // namespace rollbook
