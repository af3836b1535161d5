// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QObject>
#include <QThread>

namespace rollbook {

/// A thread that reads the register beside the window, one question after the other. Answers arrive in the thread of
/// this object, in the order of the questions, and not any more once it is gone.
class BackgroundReader final : public QObject
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit BackgroundReader(const Register &source, QObject *parent = nullptr);
    /// Waits for the question being answered: cancel it first.
    ~BackgroundReader() override;

    /// Calls `work` over there, then `done` here with what it answered.
    template <class T> void ask(std::function<Result<T>(const Reader &)> work, std::function<void(Result<T>)> done)
    {
        run([this, work = std::move(work), done = std::move(done)](const Result<const Reader *> &reader) {
            auto answer = std::make_shared<Result<T>>(reader ? work(**reader) : Result<T>(reader.problems()));
            QMetaObject::invokeMethod(
                this, [answer, done] { done(std::move(*answer)); }, Qt::QueuedConnection);
        });
    }

private:
    using Job = std::function<void(const Result<const Reader *> &)>;
    class Worker;
    void run(Job job);

    QThread m_thread;
    Worker *m_worker;
};

} // namespace rollbook
