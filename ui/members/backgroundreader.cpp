// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/backgroundreader.h"

namespace rollbook {

/// Lives in the thread; opens its reader with the first question, closes it there.
class BackgroundReader::Worker final : public QObject
{
public:
    explicit Worker(const Register &source) : m_source(source) { }
    void run(const Job &job)
    {
        if (!m_reader) {
            auto opened = m_source.openReader();
            if (!opened) {
                job(opened.problems());
                return;
            }
            m_reader = *std::move(opened);
        }
        job(m_reader.get());
    }

private:
    const Register &m_source;
    std::unique_ptr<Reader> m_reader;
};

BackgroundReader::BackgroundReader(const Register &source, QObject *parent)
    : QObject(parent), m_worker(new Worker(source))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("reader"));
    m_thread.start();
}

BackgroundReader::~BackgroundReader()
{
    m_thread.quit();
    m_thread.wait();
}

void BackgroundReader::run(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->run(job); }, Qt::QueuedConnection);
}

} // namespace rollbook
