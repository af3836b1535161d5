// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dates.h"
#include "core/exchange/statements/statementfile.h"

#include <QHash>

namespace rollbook {

/// A line as one of the readers of formats found it.
struct LineFound {
    QString account; ///< its number, as the file tells it
    QDate day;
    Money amount;
    std::optional<Money> balance {};
    Money fee {};
    QString payer {};
    QString reference {};
    QString kind {};
    QString raw {}; ///< all that the bank wrote of it and nobody can change
    QString mark {}; ///< the bank's own, never given to another line; empty: none to rely on
    bool markRepeats = false; ///< the mark may only number the rows of a file: day and amount tell the line as well
    std::optional<Money> total {}; ///< pence, 0 or more: `amount` is all that has come of this mark so far
    qint64 row = 0;
};

/// Gathers the lines of a file by account, puts them in order and gives each its identity.
class LineBuilder
{
public:
    LineBuilder(QString path, StatementRead &into) : m_path(std::move(path)), m_into(into) { }
    /// StatementUnreadable when the file has more lines than allowed.
    [[nodiscard]] Done add(LineFound line);
    /// Balances that the file tells of a whole account.
    void setBalances(const QString &account, std::optional<Money> opening, std::optional<Money> closing);
    /// After the last line: StatementUnreadable when there is none.
    [[nodiscard]] Done finish();

private:
    struct Account {
        QString number;
        std::vector<LineFound> lines;
        std::optional<Money> opening;
        std::optional<Money> closing;
    };
    Account &accountNumbered(const QString &number);
    [[nodiscard]] AccountRead made(Account &account) const;

    QString m_path;
    StatementRead &m_into;
    std::vector<Account> m_accounts;
    QHash<QString, std::size_t> m_places;
    int m_count = 0;
};

/// Lines whose days are known only once all have been seen, because day and month may stand either way round.
class DatedLines
{
public:
    explicit DatedLines(QString path) : m_path(std::move(path)) { }
    /// `day` as it is written. StatementUnreadable when there are more lines than allowed.
    [[nodiscard]] Done keep(LineFound line, const QString &day);
    /// Whether the days could be read either way round.
    [[nodiscard]] bool isAmbiguous() const { return m_days.isAmbiguous(); }
    /// Hands all lines to the builder, by the order given or else the one that fits; StatementUnreadable for what is no
    /// day.
    [[nodiscard]] Done give(LineBuilder &builder, std::optional<DateOrder> order);

private:
    struct Kept {
        LineFound line;
        QString day;
    };
    QString m_path;
    std::vector<Kept> m_kept;
    DateColumn m_days;
};

/// An account's number as it is compared: letters and digits only, capitals.
[[nodiscard]] QString comparableAccount(const QString &number);

} // namespace rollbook
