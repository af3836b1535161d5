// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook::cli {

/// From now on Ctrl+C, hanging up and a polite request to end are noted instead of ending the program at once: the work
/// under way is taken back. A second one ends it as usual.
void watchInterrupts();
[[nodiscard]] bool interrupted();

} // namespace rollbook::cli
