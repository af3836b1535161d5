// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/doubtdecision.h"
#include "ui/conflicts/doubtcards.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

/// One doubt with its records, a card each, and the decisions as numbered buttons.
class DoubtDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit DoubtDetail(QWidget *parent = nullptr);

    /// What is shown already stays as it is.
    void show(const Doubt &doubt, const QString &title, const std::vector<DoubtCard> &cards);
    /// Nothing to decide: `sentence` says why.
    void clear(const QString &sentence);
    /// Whether the decisions can be made at present.
    void setDeciding(bool can);
    /// Puts the focus on the decision of this number, from 1: those of the cards, then the others. Says whether there
    /// is one.
    bool choose(int number);

Q_SIGNALS:
    /// `record`: the place in Doubt::records.
    void decided(rollbook::DoubtChoice choice, std::size_t record);
    void takeBackRequested(rollbook::EntryId entry);

private:
    void empty();
    void addCard(const DoubtCard &card, std::size_t record);
    void addWhole();
    [[nodiscard]] QPushButton *makeDecision(const QString &decision, const QString &whose, QWidget *parent);

    std::optional<Doubt> m_doubt;
    QString m_shownTitle;
    std::vector<DoubtCard> m_cards;
    QLabel *m_title;
    QLabel *m_advice;
    QVBoxLayout *m_parts;
    std::vector<QPushButton *> m_decisions; ///< in the order of their numbers
    bool m_can = true;
};

} // namespace rollbook
