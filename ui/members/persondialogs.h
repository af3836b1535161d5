// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/commanddialog.h"
#include "ui/members/directory.h"

#include <QComboBox>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace rollbook {

class DateField;
class GroupPicker;

/// The form of one small command about one person.
class PersonDialog : public CommandDialog
{
    Q_OBJECT

public:
    PersonDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, const QString &title,
        QWidget *parent);

protected:
    [[nodiscard]] const MemberFacts &facts() const { return m_facts; }
    /// Somebody else, whom the title names then.
    void setFacts(MemberFacts facts);
    [[nodiscard]] const Directory &directory() const { return *m_directory; }
    [[nodiscard]] QString money(Money amount) const;
    DateField *addDate(QFormLayout *form, const QString &label, const QString &name, QDate first);
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name);
    /// A box of the values of an enumeration, each in words; chosen() reads it.
    template <typename E>
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name, const std::vector<E> &values,
        QString (*inWords)(E))
    {
        auto *choice = new QComboBox(this);
        for (const E value : values)
            choice->addItem(inWords(value), static_cast<int>(value));
        addRow(form, label, choice, name);
        return choice;
    }
    template <typename E> [[nodiscard]] static E chosen(const QComboBox *choice)
    {
        return static_cast<E>(choice->currentData().toInt());
    }
    /// A problem of its own when a field that must be filled in is not.
    [[nodiscard]] Problems formProblemsAnd(const QString &name, bool missing) const;

private:
    std::shared_ptr<const Directory> m_directory;
    MemberFacts m_facts;
    QString m_title; ///< with %1 for the name
};

/// Resigned, expelled, gone elsewhere, or never should have begun.
class EndDialog final : public PersonDialog
{
    Q_OBJECT

public:
    EndDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    QComboBox *m_leaving;
    DateField *m_notice;
    DateField *m_last;
    QLineEdit *m_reason;
};

class DeathDialog final : public PersonDialog
{
    Q_OBJECT

public:
    DeathDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    DateField *m_day;
};

/// Sets the status by hand, or takes the pin away.
class PinDialog final : public PersonDialog
{
    Q_OBJECT

public:
    PinDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    QComboBox *m_status;
    DateField *m_until;
    QLineEdit *m_reason;
};

/// Where the person stands in the parent body since a day, and how we know.
class StandingDialog final : public PersonDialog
{
    Q_OBJECT

public:
    StandingDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;

private:
    QComboBox *m_kind;
    DateField *m_since;
    QLineEdit *m_evidence;
};

/// Home group, another group, or an office.
class JoinGroupDialog final : public PersonDialog
{
    Q_OBJECT

public:
    JoinGroupDialog(Register &target, std::shared_ptr<const Directory> directory, MemberFacts facts, QWidget *parent);

protected:
    [[nodiscard]] Command command() const override;
    [[nodiscard]] Problems formProblems() const override;

private:
    GroupPicker *m_group;
    QComboBox *m_role;
    QLineEdit *m_office;
    DateField *m_start;
};

} // namespace rollbook
