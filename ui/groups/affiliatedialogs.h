// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/persondialogs.h"

namespace rollbook {

class PersonPicker;
class TypePicker;

/// The next term of an affiliated organisation, with the days and the fee shown before it is saved.
class AffiliationDialog final : public PersonDialog
{
    Q_OBJECT

public:
    /// `facts`: of the affiliate.
    AffiliationDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts,
        const Group &affiliate, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;
    void checked(const Draft &draft) override;
    void refused() override;

private:
    [[nodiscard]] std::optional<int> members() const;

    TypePicker *m_type;
    DateField *m_day = nullptr;
    QLineEdit *m_members = nullptr;
};

/// Whom an affiliated organisation sends, or who stands in.
class DelegateDialog final : public CommandDialog
{
    Q_OBJECT

public:
    /// `free`: whether it may send one more delegate; otherwise a substitute is proposed.
    DelegateDialog(Register &target, const Group &affiliate, bool free, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    Id<Group> m_affiliate;
    PersonPicker *m_person;
    QComboBox *m_role;
    DateField *m_start;
};

} // namespace rollbook
