// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decidedoubt.h"

namespace rollbook {

Result<DoubtDecided> decideDoubt(Register &book, const Doubt &doubt, DoubtChoice choice, std::size_t record)
{
    const std::vector<Command> commands = commandsOf(doubt, choice, record);
    if (commands.empty())
        return Problem { ProblemCode::UnknownOption, {}, { QString::number(record + 1) } };
    if (auto stands = stillStands(doubt, book.reader()); !stands)
        return stands.problems();
    auto context = book.planContext();
    if (!context)
        return context.problems();
    auto numbers = hasNumbersFor(commands, book.reader(), context->numbers);
    if (!numbers)
        return numbers.problems();
    DoubtDecided decided;
    if (!*numbers) {
        decided.numbersLacking = true;
        return decided;
    }
    // Each is an entry of its own: the first is not written before all of them can be.
    for (const Command &command : commands) {
        if (auto draft = book.preview(command); !draft)
            return draft.problems();
    }
    for (const Command &command : commands) {
        auto done = book.submit(command);
        if (!done)
            return done.problems();
        if (!done->isNull())
            decided.entries.push_back(*done);
    }
    return decided;
}

} // namespace rollbook
