// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program that holds many tests: its first argument names the one to run, the others go to that.
#include "tests/support/programs.h"

#include <cstdio>
#include <map>
#include <string>

namespace {

std::map<std::string, rollbook::test::Program::Main> &programs()
{
    static std::map<std::string, rollbook::test::Program::Main> all;
    return all;
}

} // namespace

rollbook::test::Program::Program(const char *name, Main main)
{
    programs().emplace(name, main);
}

int main(int count, char **arguments)
{
    const auto wanted = count > 1 ? programs().find(arguments[1]) : programs().end();
    if (wanted != programs().end()) {
        arguments[1] = arguments[0];
        return wanted->second(count - 1, arguments + 1);
    }
    std::fprintf(stderr, "The first argument names a test:\n");
    for (const auto &program : programs())
        std::fprintf(stderr, "  %s\n", program.first.c_str());
    return 2;
}
