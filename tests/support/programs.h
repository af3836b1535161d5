// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rollbook::test {

/// The main() of one test among those of a program; kept by name while the program starts.
struct Program {
    using Main = int (*)(int, char **);
    Program(const char *name, Main main);
};

} // namespace rollbook::test
