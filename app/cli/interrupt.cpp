// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace rollbook::cli {

namespace {

std::atomic<bool> caught = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteSignal(int)
{
    caught = true;
}

} // namespace

void watchInterrupts()
{
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    // Reading a passphrase has to end, so system calls are not begun anew.
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        sigaction(signal, &action, nullptr);
}

bool interrupted()
{
    return caught;
}

} // namespace rollbook::cli
