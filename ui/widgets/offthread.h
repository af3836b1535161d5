// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace rollbook {

/// Runs `work` in a thread of its own and then `done` with what it came to, in the thread of `receiver`; `done` is not
/// called once the receiver is gone. What `work` uses must live until it ends.
template <class T> QThread *offThread(QObject *receiver, std::function<T()> work, std::function<void(T)> done)
{
    auto outcome = std::make_shared<std::optional<T>>();
    QThread *thread = QThread::create([work = std::move(work), outcome] { outcome->emplace(work()); });
    QObject::connect(thread, &QThread::finished, receiver, [outcome, done = std::move(done)] {
        if (*outcome)
            done(std::move(**outcome));
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return thread;
}

} // namespace rollbook
