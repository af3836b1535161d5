// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/filelock.h"
#include "core/store/idspace.h"
#include "core/store/journal.h"
#include "core/store/oldregister.h"
#include "core/store/sqlreader.h"
#include "core/store/store.h"

namespace rollbook {

Done Store::copyTo(const QString &path, const StoreProgress &progress) const
{
    if (progress && !progress(0))
        return Problem { ProblemCode::Cancelled };
    return copyInto(*m_connection, path);
}

Done Store::isOrWas(const Store &copy) const
{
    auto tail = journalTail(*copy.m_connection);
    if (!tail)
        return tail.problems();
    auto same = m_connection->number(QStringLiteral("SELECT count(*) FROM journal WHERE nr = ? AND hash = ?"),
        { static_cast<qint64>(tail->number), tail->hash });
    if (!same)
        return same.problems();
    return *same == 1 ? Done {} : Done(Problem { ProblemCode::DigestMismatch, {}, { copy.path() } });
}

Result<QByteArray> Store::tailHash() const
{
    auto tail = journalTail(*m_connection);
    return tail ? Result<QByteArray>(tail->hash) : Result<QByteArray>(tail.problems());
}

} // namespace rollbook
