// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/longcommand.h"

#include <QSemaphore>

namespace rollbook::test {

/// Work that keeps a register busy until it is let go, and changes nothing.
class HeldWork final : public LongCommand
{
public:
    void letGo() { m_go.release(); }
    [[nodiscard]] Action action() const override { return { ActionKind::MakeSample }; }
    [[nodiscard]] Result<std::unique_ptr<ChangeStream>> start(const Reader &, PlanContext) override
    {
        m_go.acquire();
        return Problem { ProblemCode::Cancelled };
    }

private:
    QSemaphore m_go;
};

} // namespace rollbook::test
