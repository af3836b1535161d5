// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registerwrite.h"

#include <QFile>
#include <QFileInfo>

namespace rollbook {

namespace {

Result<VerifyReport> verifiedBy(const Store &store, const Progress &progress)
{
    auto verified = store.verify(progress);
    return verified ? Result<VerifyReport>(VerifyReport { verified->entries, verified->records })
                    : Result<VerifyReport>(verified.problems());
}

} // namespace

Register::Register(std::unique_ptr<Store> store, Environment environment)
    : m_store(std::move(store)), m_environment(std::move(environment)), m_ids(*m_environment.clock)
{
}

Register::~Register()
{
    m_stopping = true;
}

void Register::Joined::operator()(QThread *thread) const
{
    thread->wait();
    delete thread;
}

Result<std::unique_ptr<Register>> Register::create(
    const QString &path, const Secret &secret, const Organisation &organisation, const Environment &environment)
{
    IdSource ids(*environment.clock);
    Organisation first = organisation;
    first.id = ids.next<Organisation>();
    ChangeSet set;
    set.entry.id = ids.next<EntryTag>();
    set.entry.actor = environment.actor;
    set.entry.action = { ActionKind::CreateRegister, { organisation.name } };
    set.changes.push_back(added(first));
    auto store = Store::create(path, secret, *environment.clock, std::move(set));
    if (!store)
        return store.problems();
    return std::unique_ptr<Register>(new Register(std::move(*store), environment));
}

Result<std::unique_ptr<Register>> Register::open(
    const QString &path, const Secret &secret, const Environment &environment, Access access)
{
    auto store = Store::open(path, secret, *environment.clock,
        access == Access::ReadOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!store)
        return store.problems();
    return std::unique_ptr<Register>(new Register(std::move(*store), environment));
}

QString Register::path() const
{
    return m_store->path();
}

bool Register::isReadOnly() const
{
    return m_store->isReadOnly();
}

RawKey Register::recoveryKey() const
{
    return m_store->rawKey();
}

const Reader &Register::reader() const
{
    return m_store->reader();
}

Result<std::unique_ptr<Reader>> Register::openReader() const
{
    return m_store->openReader();
}

Result<Draft> Register::preview(const Command &command) const
{
    return plan(command, reader(), { clock().today(), &m_ids });
}

Result<EntryId> Register::submit(const Command &command)
{
    if (auto may = writable(); !may)
        return may.problems();
    auto draft = preview(command);
    return draft ? write(std::move(*draft)) : Result<EntryId>(draft.problems());
}

Result<EntryId> Register::run(LongCommand &command, const Progress &progress)
{
    if (auto may = writable(); !may)
        return may.problems();
    auto written = runThrough(*m_store, command, { clock().today(), &m_ids }, m_environment.actor, progress);
    if (!written)
        return written.problems();
    if (written->committed)
        Q_EMIT committed(*written->committed);
    return written->entry;
}

void Register::background(
    std::function<Result<EntryId>(Store &, std::optional<Committed> &)> work, std::function<void(Result<EntryId>)> done)
{
    if (auto may = writable(); !may) {
        done(may.problems());
        return;
    }
    m_busy = true;
    Q_EMIT busyChanged(true);
    struct Outcome {
        Result<EntryId> result = EntryId {};
        std::optional<Committed> committed;
    };
    auto outcome = std::make_shared<Outcome>();
    QThread *thread = QThread::create([this, work = std::move(work), outcome] {
        auto own = m_store->another(Store::Access::ReadWrite);
        outcome->result = own ? work(**own, outcome->committed) : Result<EntryId>(own.problems());
    });
    m_thread.reset(thread);
    connect(thread, &QThread::finished, this, [this, outcome, done = std::move(done)] {
        m_busy = false;
        Q_EMIT busyChanged(false);
        if (outcome->committed)
            Q_EMIT committed(*outcome->committed);
        done(std::move(outcome->result));
    });
    thread->start();
}

Progress Register::untilClosed(Progress progress) const
{
    return [this, progress = std::move(progress)](double done) { return !m_stopping && (!progress || progress(done)); };
}

void Register::start(std::shared_ptr<LongCommand> command, Progress progress, std::function<void(Result<EntryId>)> done)
{
    const PlanContext context { clock().today(), &m_ids };
    background(
        [this, command = std::move(command), progress = std::move(progress), context](
            Store &store, std::optional<Committed> &what) -> Result<EntryId> {
            auto written = runThrough(store, *command, context, m_environment.actor, untilClosed(progress));
            if (!written)
                return written.problems();
            what = std::move(written->committed);
            return written->entry;
        },
        std::move(done));
}

Result<VerifyReport> Register::verify(const Progress &progress) const
{
    auto own = m_store->another(Store::Access::ReadOnly);
    return own ? verifiedBy(**own, progress) : Result<VerifyReport>(own.problems());
}

Done Register::verifyDigest(const Progress &progress) const
{
    auto own = m_store->another(Store::Access::ReadOnly);
    return own ? (*own)->verifyDigest(progress) : Done(own.problems());
}

Done Register::changePassphrase(const Passphrase &passphrase, const Progress &progress)
{
    if (auto may = writable(); !may)
        return may;
    return m_store->changeSecret(passphrase, progress);
}

Done Register::writable() const
{
    if (m_busy || m_checking)
        return Problem { ProblemCode::Busy };
    return m_verified;
}

void Register::startVerification(std::function<void(Done)> done)
{
    if (m_checking)
        return;
    m_checking = true;
    auto outcome = std::make_shared<Done>();
    QThread *thread
        = QThread::create([this, outcome] { *outcome = verifyDigest([this](double) { return !m_stopping; }); });
    m_checker.reset(thread);
    connect(thread, &QThread::finished, this, [this, outcome, done = std::move(done)] {
        m_checking = false;
        m_verified = *outcome;
        done(*outcome);
    });
    thread->start();
}

Result<BackupReport> Register::backup(const QString &path, const Progress &progress) const
{
    if (QFileInfo::exists(path))
        return Problem { ProblemCode::FileExists, {}, { path } };
    auto own = m_store->another(Store::Access::ReadOnly);
    if (!own)
        return own.problems();
    const QString beside = path + QLatin1String(".new");
    QFile::remove(beside);
    if (QFile place(beside); !place.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !place.remove())
        return Problem { ProblemCode::FileNotWritable, {}, { path, place.errorString() } };
    auto copied = (*own)->copyTo(beside, progress);
    auto copy = copied ? Store::open(beside, recoveryKey(), clock(), Store::Access::ReadOnly)
                       : Result<std::unique_ptr<Store>>(copied.problems());
    auto verified = copy ? verifiedBy(**copy, progress) : Result<VerifyReport>(copy.problems());
    auto here = verified ? verifiedBy(**own, progress) : verified;
    const bool equal = here && verified->entries <= here->entries;
    if (copy)
        copy->reset();
    if (!verified || !here || !equal) {
        QFile::remove(beside);
        return !verified ? verified.problems()
            : !here      ? here.problems()
                         : Problems { { ProblemCode::DigestMismatch, {}, { path } } };
    }
    if (QFile file(beside); !file.rename(path)) {
        const QString reason = file.errorString();
        QFile::remove(beside);
        return Problem { ProblemCode::FileNotWritable, {}, { path, reason } };
    }
    return BackupReport { path, QFileInfo(path).size(), *verified };
}

} // namespace rollbook
