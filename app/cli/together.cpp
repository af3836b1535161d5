// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/together.h"

namespace rollbook::cli {

namespace {

class CommandsTogether final : public LongCommand
{
public:
    CommandsTogether(std::vector<Command> commands, Action action)
        : m_commands(std::move(commands)), m_action(std::move(action))
    {
    }
    [[nodiscard]] Action action() const override { return m_action; }
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &reader, PlanContext context) override
    {
        std::vector<RecordChange> all;
        for (const Command &command : m_commands) {
            auto draft = plan(command, reader, context);
            if (!draft)
                return draft.problems();
            std::move(draft->changes.begin(), draft->changes.end(), std::back_inserter(all));
        }
        return std::unique_ptr<ChangeStream>(std::make_unique<VectorStream>(std::move(all)));
    }

private:
    std::vector<Command> m_commands;
    Action m_action;
};

} // namespace

Done submitTogether(Register &book, std::vector<Command> commands, const Action &action)
{
    if (commands.empty())
        return {};
    if (commands.size() == 1) {
        const auto done = book.submit(commands.front());
        return done ? Done() : Done(done.problems());
    }
    CommandsTogether all(std::move(commands), action);
    const auto done = book.run(all, {});
    return done ? Done() : Done(done.problems());
}

Done tryTogether(const Register &book, std::span<const Command> commands)
{
    for (const Command &command : commands) {
        const auto draft = book.preview(command);
        if (!draft)
            return draft.problems();
        if (Done checked = check(draft->changes, book.reader()); !checked)
            return checked;
    }
    return {};
}

} // namespace rollbook::cli
