// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/money/payer.h"
#include "ui/money/statementdesk.h"
#include "ui/money/statementstaging.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class MoneyField;
class PayerField;
class ProblemLabel;
class Register;
class StatementSplit;

/// One line of a statement with what can be decided about it: who paid, what it settles, or that it is something else.
/// It decides nothing itself; the tab does what its signals ask for.
class StatementDecision final : public QWidget
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit StatementDecision(const Register &source, QWidget *parent = nullptr);

    /// `staged`: what was decided about it already; null: nothing.
    void show(std::shared_ptr<const StatementDesk> desk, const LineStanding &standing, const StagedDecision *staged);
    /// Nothing to decide: `sentence` says why.
    void clear(const QString &sentence);
    /// Whether anything can be decided at present.
    void setDeciding(bool can);

    [[nodiscard]] bool isUndecided() const { return m_shown && m_shown->state == LineState::Open; }
    /// The line is one of a bank that lines of a provider seem to explain, and nobody was chosen instead.
    [[nodiscard]] bool isPayout() const;
    /// Who is chosen with all that was typed; nothing, and the reason under the fields, when that is no decision yet.
    [[nodiscard]] std::optional<StagedDecision> decision();
    /// The line as suspense, as not ours or as open again, with the note typed.
    [[nodiscard]] StagedDecision decision(LineFate fate) const;
    /// Chooses the proposal of this number, from 1; says whether there is one.
    bool choose(int number);
    /// Puts the focus where a person is looked for.
    void focusPerson();
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void acceptRequested();
    void fateRequested(rollbook::LineFate fate);
    /// What is staged of the line shall be forgotten.
    void unstageRequested();
    void tieRequested();
    void untieRequested();
    void claimRequested(rollbook::Id<rollbook::Payment> payment);
    void takeBackRequested(rollbook::Id<rollbook::Payment> payment);

private:
    void build();
    void buildFields(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void empty();
    void showAbout();
    void showProposals();
    void showButtons();
    void restore(const StagedDecision &staged);
    void takeProposal(const Proposal &proposal);
    void takeSomebody();
    /// Leaves no proposal chosen.
    void uncheck();
    void setPayer(const Payer &payer, const QString &name, const std::vector<Share> &shares);
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QString matchedWords() const;

    const Register &m_register;
    std::shared_ptr<const StatementDesk> m_desk;
    std::optional<LineStanding> m_shown;
    std::vector<Proposal> m_proposals;
    Payer m_payer;
    QString m_name;
    bool m_isStaged = false;
    bool m_can = true;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_state = nullptr;
    QVBoxLayout *m_choices = nullptr;
    QButtonGroup *m_group = nullptr;
    QWidget *m_fields = nullptr;
    PayerField *m_somebody = nullptr;
    StatementSplit *m_split = nullptr;
    MoneyField *m_donation = nullptr;
    QCheckBox *m_learn = nullptr;
    QWidget *m_noteRow = nullptr;
    QLineEdit *m_note = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_suspense = nullptr;
    QPushButton *m_notOurs = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_unstage = nullptr;
    QPushButton *m_tie = nullptr;
    QPushButton *m_untie = nullptr;
    QPushButton *m_claim = nullptr;
    QPushButton *m_takeBack = nullptr;
};

} // namespace rollbook
