// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "core/rules/undo.h"
#include "ui/words/laptopnames.h"

#include <QCoreApplication>

namespace rollbook {

/// One field of a change, old and new, in words.
struct FieldWords {
    QString field;
    QString before;
    QString after;
};

/// Tells what changed in words. Looks names up as they come along and remembers them; names of records that the changes
/// themselves hold are known even when the records are gone.
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    /// `reader` outlives it.
    explicit ChangeWords(const Reader &reader);

    /// "Changed person: Ann Bevan".
    [[nodiscard]] QString title(const RecordChange &change);
    /// "Person: Ann Bevan", whatever happened to it.
    [[nodiscard]] QString recordTitle(const RecordChange &change);
    /// The fields that differ, in the order of the record; of one unit only, when it is not existenceUnit.
    [[nodiscard]] std::vector<FieldWords> fields(const RecordChange &change, int unit = existenceUnit);
    /// "Town: Corwen → Bala; E-mail: …".
    [[nodiscard]] QString line(const RecordChange &change, int unit = existenceUnit);
    /// "Nia on Blue, 5 September 2026 14:00".
    [[nodiscard]] QString whoAndWhen(const Entry &entry) const;
    /// Why an item of an undo stays: since when and by whom, or for what reason. Empty for what goes back.
    [[nodiscard]] QString reason(const UndoItem &item) const;
    [[nodiscard]] QString nameOf(const Uuid &id);
    /// What people call the laptop on which the entry was written.
    [[nodiscard]] QString laptopOf(const Entry &entry) const { return m_laptops.of(entry); }
    [[nodiscard]] const QString &currency() const { return m_currency; }

    /// Remembers the names that a change holds, for changes that come before it in a list.
    void note(const RecordChange &change);

private:
    [[nodiscard]] QString nameFor(const RecordChange &change);

    const Reader &m_reader;
    LaptopNames m_laptops;
    QString m_currency;
    std::map<Uuid, QString> m_names;
};

} // namespace rollbook
