// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register.h"

#include "core/registerself.h"
#include "core/store/home.h"
#include "core/store/placing.h"

namespace rollbook {

namespace {

BackupReason reasonOf(ActionKind kind)
{
    return kind == ActionKind::ImportMembers ? BackupReason::Import : BackupReason::MassChange;
}

} // namespace

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
    if (auto settled = (*store)->settleAt(homeOf(environment.machine)); !settled) {
        // Nobody has seen it: the same again shall not meet a file in its way.
        store->reset();
        removeRegister(path);
        return settled.problems();
    }
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
    auto context = planContext();
    return context ? plan(command, reader(), *context) : Result<Draft>(context.problems());
}

Result<EntryId> Register::submit(const Command &command)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto draft = preview(command);
    return draft ? write(std::move(*draft)) : Result<EntryId>(draft.problems());
}

Result<EntryId> Register::run(LongCommand &command, const Progress &progress)
{
    if (auto may = ready(); !may)
        return may.problems();
    auto kept = keepBefore(reasonOf(command.action().kind), progress);
    announceBackup();
    if (!kept)
        return kept.problems();
    auto context = planContext();
    if (!context)
        return context.problems();
    auto written = runThrough(*m_store, command, *context, m_environment.actor, progress);
    if (!written)
        return written.problems();
    if (written->committed)
        Q_EMIT committed(*written->committed);
    return written->entry;
}

void Register::background(
    std::function<Result<EntryId>(Store &, std::optional<Committed> &)> work, std::function<void(Result<EntryId>)> done)
{
    if (auto may = ready(); !may) {
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
        announceBackup();
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
    background(
        [this, command = std::move(command), progress = std::move(progress)](
            Store &store, std::optional<Committed> &what) -> Result<EntryId> {
            if (auto kept = keepBefore(reasonOf(command->action().kind), untilClosed(progress)); !kept)
                return kept.problems();
            auto lease = leaseOf(store);
            if (!lease)
                return lease.problems();
            const PlanContext context { clock().today(), &m_ids, *lease };
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
    if (!own)
        return own.problems();
    auto verified = (*own)->verify(progress);
    return verified ? Result<VerifyReport>(VerifyReport { verified->entries, verified->records })
                    : Result<VerifyReport>(verified.problems());
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

} // namespace rollbook
