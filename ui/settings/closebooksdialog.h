// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"
#include "ui/widgets/page.h"

namespace rollbook {

class DateField;

/// Closes the books through a day, saying what that means and through which day they are closed already.
class CloseBooksDialog final : public CommandDialog
{
    Q_OBJECT

public:
    explicit CloseBooksDialog(Register &target, QWidget *parent = nullptr);

    /// What to tell once the books were closed by `entry`.
    [[nodiscard]] static Message message(const Register &target, EntryId entry);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    void update();

    QDate m_closed; ///< last day closed so far; invalid: none
    DateField *m_through;
    QLabel *m_consequence;
};

} // namespace rollbook
