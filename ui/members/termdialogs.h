// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/persondialogs.h"

namespace rollbook {

class PersonPicker;
class TypePicker;

/// That the person lives with another, who pays for both.
class JoinHouseholdDialog final : public PersonDialog
{
    Q_OBJECT

public:
    JoinHouseholdDialog(
        Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    PersonPicker *m_lead;
    DateField *m_start;
};

/// That somebody of a household lives there no longer: the person, or of a lead payer's household one to be chosen.
class LeaveHouseholdDialog final : public PersonDialog
{
    Q_OBJECT

public:
    LeaveHouseholdDialog(
        Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    std::vector<HouseholdLink> m_places; ///< in the order of the choices
    QComboBox *m_who;
    DateField *m_end;
};

/// Of which type the person's next term shall be.
class PlanTypeDialog final : public PersonDialog
{
    Q_OBJECT

public:
    PlanTypeDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    TypePicker *m_type;
    DateField *m_from;
};

/// A term as it should have been.
class CorrectTermDialog final : public PersonDialog
{
    Q_OBJECT

public:
    CorrectTermDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    void showTerm();
    [[nodiscard]] Period chosenTerm() const;

    std::vector<Period> m_terms; ///< the newest first
    QComboBox *m_term;
    TypePicker *m_type;
    DateField *m_start = nullptr;
    DateField *m_end = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace rollbook
