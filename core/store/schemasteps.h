// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace rollbook {

/// The tables of merging laptops: what schema 2 has and schema 1 had not.
[[nodiscard]] QStringList mergeTables();

/// From schema 1 to 2: laptops. The words of entries move out of their heads, what is new in the index of touched
/// records is added, and the chain is made anew over both, after the old one was found whole.
[[nodiscard]] Done schemaStep1(const Connection &connection);

/// From schema 2 to 3: the former numbers of people who stood there twice.
[[nodiscard]] Done schemaStep2(const Connection &connection);

/// Which line took which back, and whether whole: several may go back at once. New in schema 4.
[[nodiscard]] QString undoneTable();

/// From schema 3 to 4: that table in the place of a column that held one.
[[nodiscard]] Done schemaStep3(const Connection &connection);

/// By which the greatest number of a receipt is found. New in schema 5.
[[nodiscard]] QString receiptIndex();

/// From schema 4 to 5: fees, households, affiliates' money, bank statements, batches.
[[nodiscard]] Done schemaStep4(const Connection &connection);

} // namespace rollbook
