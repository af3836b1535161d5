// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/exchange/hashindex.h"
#include "core/exchange/identity.h"
#include "core/exchange/importrow.h"

#include <set>

namespace rollbook {

/// Whom a row is about.
struct Match {
    enum class Kind : quint8 {
        New,
        Existing, ///< `member`
        SameAsRow, ///< the person of an earlier row: `line`
        SeveralFit, ///< people of the register that the row does not tell apart: `member` is one of them
        LikelyMember, ///< a new number, and everything else of somebody in the register: `member`
        FormerNumber, ///< the number was given up by somebody in the register: `member`
        LikelyRow, ///< a new number, and everything else of an earlier row: `line`
    };
    Kind kind = Kind::New;
    Id<Member> member {};
    qint64 line = 0;
};

/// Finds the people of a file in the register and in the file's earlier rows, in bulk. Who a row is, is decided by the
/// first of these that it has: the member number, the external number, e-mail and name, name with postcode and birth
/// date. A row without any of them is the one person of its name and postcode (of its name, when it has no postcode).
/// A number that somebody gave up is nobody else's. A row with a number nobody has, but with e-mail and name, or name,
/// postcode and birth date, of somebody else is a likely duplicate.
class Matcher
{
public:
    Matcher(const Reader &reader, const RowReader &rows);
    /// Reads the identities of everybody in the register.
    [[nodiscard]] Done load();

    [[nodiscard]] Result<Match> match(const ImportRow &row);
    /// Remembers a row that was taken, for the rows after it.
    void keep(const ImportRow &row);
    /// The numbers that people of the register gave up, each in its shortest spelling.
    [[nodiscard]] const std::set<QString> &formerNumbers() const { return m_former; }

private:
    static constexpr quint32 several = HashIndex::none - 1;

    struct Keys {
        quint64 number = 0;
        quint64 external = 0;
        quint64 email = 0;
        quint64 strict = 0;
        quint64 place = 0;
        quint64 name = 0;
    };
    struct Tables {
        HashIndex number;
        HashIndex external;
        HashIndex email;
        HashIndex strict;
        HashIndex place;
        HashIndex name;
    };

    [[nodiscard]] Keys keysOf(const ImportRow &row) const;
    /// The same for all spellings of a number of ours.
    [[nodiscard]] quint64 numberKey(const QString &number) const;
    [[nodiscard]] Match existing(quint32 found) const;
    [[nodiscard]] Match byNumber(const Keys &keys) const;
    [[nodiscard]] Match likely(const Keys &keys) const;
    [[nodiscard]] Result<Match> byName(const ImportRow &row, const Keys &keys);
    [[nodiscard]] Done loadNames();
    static void insert(HashIndex &index, quint64 key, quint32 number);

    const Reader &m_reader;
    Identity m_identity;
    bool m_useNumber;
    bool m_useExternal;
    bool m_useEmail;
    bool m_useStrict;
    bool m_namesLoaded = false;
    std::vector<Id<Member>> m_members;
    std::vector<bool> m_hasExternal;
    Tables m_register;
    Tables m_file;
    QString m_prefix; ///< of the society's numbers
    HashIndex m_formerHolders; ///< by number
    std::set<QString> m_former;
};

} // namespace rollbook
