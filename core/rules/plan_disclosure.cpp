// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planning.h"
#include "core/rules/validation.h"

#include <algorithm>

namespace rollbook {

namespace {

ActionKind actionOf(DisclosureForm form)
{
    switch (form) {
    case DisclosureForm::Paper:
        return ActionKind::PrintReport;
    case DisclosureForm::Pdf:
        return ActionKind::SaveReport;
    case DisclosureForm::File:
        break;
    }
    return ActionKind::ExportList;
}

} // namespace

Result<Draft> Planning::make(const Disclose &command) const
{
    auto before = m_reader.all<Disclosure>();
    if (!before)
        return before.problems();
    qint64 copy = 0;
    for (const Disclosure &disclosure : *before)
        copy = std::max(copy, disclosure.copy);
    const Disclosure disclosure { newId<Disclosure>(), command.form, command.what.simplified(),
        command.scope.simplified(), command.people, copy + 1 };
    if (Problems problems = validateTexts(disclosure); !problems.empty())
        return problems;
    return Draft { { actionOf(command.form),
                       { disclosure.what, QString::number(disclosure.people), QString::number(disclosure.copy) } },
        { added(disclosure) } };
}

} // namespace rollbook
