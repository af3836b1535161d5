// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "core/changes/reader.h"

namespace rollbook {

class Connection;
class IdSpace;

/// How a copy limited to groups and columns is kept up to date.
///
/// A whole register hands out no entry of its journal to such a copy: an entry names people whom the copy must not
/// know, and the hashes that chain entries together would let a name or a date of birth be found by trying. It hands
/// out a *view* instead: the rows within the limits as they stand, as one entry of the device `viewDevice`, that says
/// in `seen` what it knew. The copy makes its rows equal to the view, lays its own changes that the view has not seen
/// on top, and journals the difference as its own entry of that device.
///
/// What is proven: who made the view, by the signature of the change file (or of the copy that the coordinator makes),
/// and that nothing was altered since. What is not: which laptop wrote each value, and that the sender left nothing
/// out; for that the copy has to trust the sender, a whole laptop in good standing. What the copy journals itself is
/// signed and chained as on every laptop, so whole registers take its entries as anybody's, within its limits.
inline constexpr DeviceId viewDevice { { 0x726f6c6c626f6f6bULL, 0x2d766965772d3031ULL } };

/// Under this name a limited copy keeps what whole registers had of its entries when it last blanked some: those it no
/// longer hands out.
inline constexpr const char *withheldName = "withheld";
/// Under this name and the beginning of receipts a register keeps the greatest number of a receipt that has left it:
/// whose payment was undone, or is no longer in the view of a limited copy.
inline constexpr const char *receiptsName = "receipts ";
[[nodiscard]] QByteArray encodeSeen(const Seen &seen);
[[nodiscard]] Seen decodeSeen(const QByteArray &raw);

/// What an entry written here has seen: the entries here, and what the view shown here knew.
[[nodiscard]] Result<Seen> seenHere(const Connection &connection, const IdSpace &ids);
/// The entry of the view shown here; nothing in a whole register.
[[nodiscard]] Result<std::optional<Entry>> shownView(const Connection &connection, const IdSpace &ids);

/// Makes the view of a limited laptop: the people who on `today` are or will be in one of its groups or below, with
/// their records in the columns that it was granted, and what is nobody's: the society, the types and rules, the
/// groups within reach (of those above them the names alone) and the roster. A payment that settles a charge within
/// reach and was made by somebody else comes without payer and words, at the amount settled; what a payment within
/// reach settles of others comes without saying whose. Statements, batches, households, learned payer names and the
/// money of affiliates are in no view. `head` is the entry but for its device.
[[nodiscard]] Result<std::unique_ptr<EntrySource>> makeView(
    const Reader &reader, const Device &laptop, QDate today, Entry head);

} // namespace rollbook
