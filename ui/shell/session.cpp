// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/widgets/offthread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>

namespace rollbook {

using namespace std::chrono_literals;

namespace {

void wipe(RawKey &key)
{
    volatile unsigned char *bytes = key.bytes.data();
    for (std::size_t i = 0; i < key.bytes.size(); ++i)
        bytes[i] = 0;
}

/// Opens a register just to learn its key: deriving it is what takes the time.
Result<RawKey> keyBehind(Result<std::unique_ptr<Register>> opened)
{
    if (!opened)
        return opened.problems();
    return (*opened)->recoveryKey();
}

/// Opens a register, for reading only when another program has it open or nothing can be written where it lies.
Result<std::unique_ptr<Register>> openOrRead(
    const QString &path, const Secret &secret, const Environment &environment, Register::Access access)
{
    auto opened = Register::open(path, secret, environment, access);
    const auto code = opened ? std::optional<ProblemCode>() : opened.problems().front().code;
    if (code != ProblemCode::RegisterInUse && code != ProblemCode::FileNotWritable)
        return opened;
    return Register::open(path, secret, environment, Register::Access::ReadOnly);
}

} // namespace

Environment Session::environmentFor(const QString &path) const
{
    Environment environment = m_environment;
    environment.backupFolder = backups::folderFor(path, m_backupRoot);
    return environment;
}

Session::Session(const Clock &clock, Actor actor, QObject *parent)
    : QObject(parent), m_clock(clock), m_environment { &clock, std::move(actor) }
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &Session::idleEnded);
    QCoreApplication::instance()->installEventFilter(this);
}

Session::~Session()
{
    m_register.reset();
}

Session::State Session::state() const
{
    if (m_register)
        return State::Open;
    return m_path.isEmpty() ? State::None : State::Locked;
}

void Session::open(const QString &path, const Secret &secret, Register::Access access)
{
    if (m_working)
        return;
    if (const auto *key = std::get_if<RawKey>(&secret)) {
        attach(path, *key, access, false);
        return;
    }
    begin();
    // A file of an older format is brought up over there, and kept first.
    auto kept = std::make_shared<Done>();
    offThread<Keyed>(
        this,
        [path, secret, access, kept, environment = environmentFor(path)] {
            auto opened = openOrRead(path, secret, environment, access);
            if (opened)
                *kept = (*opened)->lastBackup();
            return keyBehind(std::move(opened));
        },
        [this, path, access, kept](Keyed key) {
            end();
            if (!key) {
                Q_EMIT failed(key.problems());
                return;
            }
            attach(path, *key, access, false);
            if (!*kept)
                Q_EMIT backupFailed(kept->problems());
        });
}

void Session::create(const QString &path, const Passphrase &passphrase, const Organisation &organisation)
{
    if (m_working)
        return;
    begin();
    offThread<Keyed>(
        this,
        [path, passphrase, organisation, environment = environmentFor(path)] {
            return keyBehind(Register::create(path, passphrase, organisation, environment));
        },
        [this, path](Keyed key) {
            end();
            if (key)
                attach(path, *key, Register::Access::ReadWrite, true);
            else
                Q_EMIT failed(key.problems());
        });
}

void Session::changePassphrase(const Passphrase &passphrase)
{
    if (m_working || !m_register || m_register->isBusy())
        return;
    const QString path = m_path;
    RawKey before = m_register->recoveryKey();
    drop();
    begin();
    struct Outcome {
        Done changed;
        RawKey key;
    };
    offThread<Outcome>(
        this,
        [path, before, passphrase, environment = environmentFor(path)]() -> Outcome {
            auto opened = Register::open(path, before, environment);
            if (!opened)
                return { opened.problems(), before };
            const Done changed = (*opened)->changePassphrase(passphrase, [](double) { return true; });
            return { changed, (*opened)->recoveryKey() };
        },
        [this, path](Outcome outcome) {
            end();
            attach(path, outcome.key, Register::Access::ReadWrite, false);
            wipe(outcome.key);
            if (outcome.changed)
                Q_EMIT passphraseChanged();
            else
                Q_EMIT failed(outcome.changed.problems());
        });
    wipe(before);
}

void Session::restore(
    const QString &backup, const QString &path, const std::optional<Secret> &secret, const Progress &progress)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const bool ours = m_register && m_path == whole;
    if (m_working || (m_register && m_register->isBusy()) || (!ours && !secret))
        return;
    const RawKey before = ours ? m_register->recoveryKey() : RawKey {};
    const Secret with = secret ? *secret : Secret(before);
    if (ours)
        drop();
    begin();
    offThread<Result<Restored>>(
        this,
        [backup, whole, with, progress, environment = environmentFor(whole)] {
            return restoreBackup(backup, whole, with, environment, progress);
        },
        [this, whole, before, ours](Result<Restored> outcome) {
            end();
            if (outcome || ours)
                attach(whole, outcome ? outcome->key : before, Register::Access::ReadWrite, false);
            if (outcome)
                Q_EMIT restored(*outcome);
            else
                Q_EMIT restoreFailed(outcome.problems());
        });
}

void Session::attach(const QString &path, const RawKey &key, Register::Access access, bool fresh)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_register && m_path == whole && !m_register->isReadOnly()) {
        // It is open here already: a second time it would seem to be open elsewhere.
        Q_EMIT this->opened(m_register.get(), false, true);
        return;
    }
    auto opened = openOrRead(path, key, environmentFor(path), access);
    if (!opened) {
        Q_EMIT failed(opened.problems());
        return;
    }
    const bool again = !m_register && !m_path.isEmpty() && QFileInfo(m_path).absoluteFilePath() == whole;
    if (m_register)
        drop();
    if (!again && !m_path.isEmpty())
        Q_EMIT closed();
    m_register = std::move(*opened);
    m_path = whole;
    restartIdle();
    Q_EMIT this->opened(m_register.get(), fresh, again);
    if (m_register && m_register->isReadOnly() && access == Register::Access::ReadWrite)
        Q_EMIT openedForReading();
    // The list shows at once; changes wait until every record is known to be the one last written.
    if (!fresh && m_register && !m_register->isReadOnly())
        m_register->startVerification([this](const Done &verified) {
            if (!verified)
                Q_EMIT failed(verified.problems());
        });
}

void Session::adopt(std::unique_ptr<Register> opened)
{
    close();
    m_register = std::move(opened);
    m_path = QFileInfo(m_register->path()).absoluteFilePath();
    restartIdle();
    Q_EMIT this->opened(m_register.get(), false, false);
}

void Session::lock()
{
    if (!m_register || m_register->isBusy())
        return;
    drop();
    Q_EMIT locked();
}

void Session::close()
{
    if (m_path.isEmpty())
        return;
    if (m_register)
        drop();
    m_path.clear();
    Q_EMIT closed();
}

void Session::setIdleMinutes(int minutes)
{
    m_idle.setInterval(std::chrono::minutes(minutes));
    m_idle.stop();
    restartIdle();
}

void Session::holdIdle(bool held)
{
    m_held = held;
    if (!held)
        restartIdle();
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        restartIdle();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Session::begin()
{
    m_working = true;
    Q_EMIT workingChanged(true);
}

void Session::end()
{
    m_working = false;
    Q_EMIT workingChanged(false);
}

void Session::drop()
{
    Q_EMIT aboutToClose();
    m_register.reset();
    m_idle.stop();
}

void Session::restartIdle()
{
    if (m_register && m_idle.interval() > 0)
        m_idle.start();
}

void Session::idleEnded()
{
    if (!m_register)
        return;
    if (m_held || m_register->isBusy())
        m_idle.start();
    else
        Q_EMIT idleElapsed();
}

} // namespace rollbook
