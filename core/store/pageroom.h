// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook {

/// Gives the engine one piece of memory for the pages of all connections, in large pages where the system has them:
/// thousands of single pages cost more to come by than what is done with them. Takes address space only until it is
/// used. Call it before the first connection; it does its work once, and where it fails the engine allocates as ever.
void reservePageRoom();

} // namespace rollbook
