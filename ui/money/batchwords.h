// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/batch.h"

#include <QCoreApplication>

#include <span>

namespace rollbook {

/// The words about cash and cheque batches in the language of the user.
struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

/// What a batch holds beside what was counted.
struct BatchCount {
    int expected = 0;
    int entered = 0;
    Money expectedTotal;
    Money enteredTotal;

    [[nodiscard]] bool agrees() const { return expected == entered && expectedTotal == enteredTotal && entered > 0; }
    bool operator==(const BatchCount &) const = default;
};
[[nodiscard]] BatchCount countOf(const Batch &batch, std::span<const BatchLine> lines);

/// "Entered: 3 of 12 payments, £72.00 of £288.00."
[[nodiscard]] QString batchRunning(const BatchCount &count, const QString &currency);
/// Whether people and money agree, or by how much they differ and what to do.
[[nodiscard]] QString batchVerdict(const BatchCount &count, const QString &currency);
/// "Batch of 5 Sep 2026" with its note.
[[nodiscard]] QString batchTitle(const Batch &batch);

} // namespace rollbook
