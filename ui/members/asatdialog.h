// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/members/directory.h"

#include <QDialog>

class QLabel;
class QRadioButton;

namespace rollbook {

class BlockView;
class DateField;
class ProblemLabel;
class StatusPill;

/// A person as at a day, by either of two clocks: what was true then, by all that is known now; or what the register
/// knew at the end of that day.
class AsAtDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `source` outlives the dialog.
    AsAtDialog(const Register &source, std::shared_ptr<const Directory> directory, Id<Member> person,
        QWidget *parent = nullptr);

private:
    void build();
    void read();
    [[nodiscard]] Result<std::optional<MemberFacts>> facts(QDate day) const;
    void showFacts(const MemberFacts &facts, QDate day);

    const Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    Id<Member> m_person;
    DateField *m_day;
    QRadioButton *m_true;
    QRadioButton *m_known;
    ProblemLabel *m_problem;
    QLabel *m_name;
    StatusPill *m_pill;
    BlockView *m_blocks;
};

} // namespace rollbook
