// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvformat.h"
#include "core/exchange/importreport.h"

#include <QString>

namespace rollbook {

/// What a column can feed, as the mapping offers it: "Family name", "Fee paid".
[[nodiscard]] QString importTargetLabel(int target);
/// The same by ImportTarget::name, for problems; the field's own label where it is no target.
[[nodiscard]] QString importFieldLabel(const QString &name);
/// What an import tells about values of one kind: "Postcode written the usual way".
[[nodiscard]] QString importNoteTitle(NoteCode code);
/// One such value: "Line 12: cf101aa is written as CF10 1AA".
[[nodiscard]] QString importNoteWords(const ImportNote &note);
[[nodiscard]] QString encodingName(TextEncoding encoding);
[[nodiscard]] QString delimiterName(char delimiter);
/// Why a row was not taken: every problem with the field it concerns.
[[nodiscard]] QString refusalWords(const Problems &problems, const QString &currency);
/// Why a row was left out as likely the same person as another.
[[nodiscard]] QString duplicateWords(const DuplicateRow &row);

} // namespace rollbook
