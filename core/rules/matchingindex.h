// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/statement.h"

#include <QHash>

#include <span>
#include <vector>

namespace rollbook {

/// How a member number stands in a line.
enum class NumberForm : quint8 {
    Bare, ///< without its prefix: digits and a check letter can do so by chance, one time in 23
    RunOn, ///< within a longer row of letters and digits
    Whole,
};

/// The lines of a run by what stands in their texts, so that one pass over everybody finds whose they may be.
class LineIndex
{
public:
    struct NumberHit {
        int line = 0;
        NumberForm form = NumberForm::Whole;
    };
    /// `prefix` of member numbers. The lines stay where they are as long as the index lives.
    LineIndex(std::span<const StatementLine> lines, const QString &prefix);

    /// Lines in which a member number stands, by its shortest spelling; null: none.
    [[nodiscard]] const std::vector<NumberHit> *numbers(const QString &shortest) const;
    /// Lines with this row of letters and digits, capitals, however it is spaced; null: none.
    [[nodiscard]] const std::vector<int> *tokens(const QString &token) const;
    /// Lines with this word, or two neighbours that make it, folded; null: none.
    [[nodiscard]] const std::vector<int> *words(const QString &word) const;
    /// Lines with a word of four letters or more that sounds like this; null: none.
    [[nodiscard]] const std::vector<int> *sounds(const QString &key) const;
    /// Lines with this payer as foldedPayer() leaves it; null: none.
    [[nodiscard]] const std::vector<int> *payers(const QString &payer) const;
    [[nodiscard]] const QStringList &wordsOf(int line) const { return m_wordsOf[static_cast<std::size_t>(line)]; }
    [[nodiscard]] Money amountOf(int line) const { return m_lines[static_cast<std::size_t>(line)].amount; }

private:
    void addTokens(int line, const QString &text);
    void addNumber(int line, const QString &token);
    void addRunOn(int line, const QString &compact);
    void addWords(int line, const QString &text);
    void hit(const QString &shortest, int line, NumberForm form);

    std::span<const StatementLine> m_lines;
    QString m_prefix;
    QString m_bare; ///< the prefix, letters and digits only, capitals
    QHash<QString, std::vector<NumberHit>> m_numbers;
    QHash<QString, std::vector<int>> m_tokens;
    QHash<QString, std::vector<int>> m_words;
    QHash<QString, std::vector<int>> m_sounds;
    QHash<QString, std::vector<int>> m_payers;
    std::vector<QStringList> m_wordsOf;
};

/// Letters and digits only, capitals: how numbers of all kinds are compared.
[[nodiscard]] QString matchToken(QStringView text);

} // namespace rollbook
