// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflictview.h"
#include "core/register.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ChoiceRow;
class ValueEditor;

/// One conflict with its sides, to choose one of them or to write another value.
class ConflictDetail final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit ConflictDetail(const Register &source, QWidget *parent = nullptr);

    void show(const ConflictView &view);
    /// Nothing to decide: `sentence` says why.
    void clear(const QString &sentence);
    /// Chooses by number, from 1; beyond the sides stands what one writes. Says whether there is such a choice.
    bool choose(int number);
    [[nodiscard]] bool isChosen() const;
    /// What was chosen; nothing when nothing was, or what was written cannot be.
    [[nodiscard]] std::optional<SettleOne> decision();
    [[nodiscard]] QPushButton *settleButton() const { return m_settle; }
    /// The subject of the conflict shown.
    [[nodiscard]] QPushButton *subjectButton() const { return m_open; }

Q_SIGNALS:
    void chosen();

private:
    void build();
    void empty();
    [[nodiscard]] QString beforeWords(const ConflictView &view) const;
    void addSides(const ConflictView &view);
    void addOwn(const ConflictView &view);
    void addChoice(ChoiceRow *row);
    void chose(int number);

    const Register &m_register;
    QString m_currency;
    std::optional<ConflictView> m_view;
    QLabel *m_subject;
    QLabel *m_number;
    QPushButton *m_open;
    QLabel *m_field;
    QLabel *m_before;
    QVBoxLayout *m_choices;
    QButtonGroup *m_group;
    ValueEditor *m_editor = nullptr;
    QPushButton *m_settle;
};

} // namespace rollbook
