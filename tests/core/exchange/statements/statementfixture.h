// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statements/statementfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace rollbook::test {

/// Files of banks, as bytes.
class StatementFolder
{
public:
    [[nodiscard]] QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("statement%1.dat").arg(++m_count));
        QFile out(path);
        [[maybe_unused]] const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return path;
    }
    [[nodiscard]] Result<StatementRead> read(const QByteArray &bytes, const StatementAsk &ask = {})
    {
        return readStatement(file(bytes), ask);
    }
    /// The code of the problem; Usage when there is none.
    [[nodiscard]] ProblemCode refusal(const QByteArray &bytes)
    {
        const auto read = this->read(bytes);
        return read ? ProblemCode::Usage : read.problems().front().code;
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

/// "2026-09-05 3600 J SMITH|M00012K|FPI fee 50": a line as one text.
[[nodiscard]] inline QString toldLine(const LineRead &line)
{
    QString told = line.day.toString(Qt::ISODate) + u' ' + QString::number(line.amount.pence) + u' ' + line.payer + u'|'
        + line.reference + u'|' + line.kind;
    if (!line.fee.isZero())
        told += QStringLiteral(" fee ") + QString::number(line.fee.pence);
    return told;
}

[[nodiscard]] inline QStringList toldLines(const AccountRead &account)
{
    QStringList all;
    for (const LineRead &line : account.lines)
        all.append(toldLine(line));
    return all;
}

[[nodiscard]] inline QStringList identities(const AccountRead &account)
{
    QStringList all;
    for (const LineRead &line : account.lines)
        all.append(line.identity);
    all.sort();
    return all;
}

} // namespace rollbook::test
