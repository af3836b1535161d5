// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/laptopsentences.h"

namespace rollbook {

/// The sentences for problems of fees, payments, statements and batches, in the order of their codes.
inline constexpr std::array moneySentences {
    Sentence { ProblemCode::BooksClosed, "dd",
        QT_TRANSLATE_NOOP("Problems",
            "The books are closed up to %2, so nothing of %1 is added, altered or removed. Choose a day after that, or "
            "set it right by a reversing entry of today.") },
    Sentence { ProblemCode::RenewalTooEarly, "td",
        QT_TRANSLATE_NOOP("Problems",
            "%1 can be renewed from %2 on, and not before. Renew then, or change in the settings of the membership "
            "type from when renewals are taken.") },
    Sentence { ProblemCode::AgeOutside, "", "" }, // ageWords() tells it
    Sentence { ProblemCode::ForAffiliates, "t",
        QT_TRANSLATE_NOOP(
            "Problems", "“%1” is for affiliated organisations, not for people. Choose another membership type.") },
    Sentence { ProblemCode::ForPeople, "t",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” is for people, not for affiliated organisations. Choose a type that is for affiliation, or make one "
            "in the settings.") },
    Sentence { ProblemCode::InHousehold, "t",
        QT_TRANSLATE_NOOP("Problems",
            "This person belongs to the household of %1, who pays for both. Do it for %1, or end the place in the "
            "household first.") },
    Sentence { ProblemCode::PaysForOthers, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "%1 pays for others of their household (people: %2). Let somebody else pay for them, or end their places "
            "in the household first.") },
    Sentence { ProblemCode::WasExpelled, "td",
        QT_TRANSLATE_NOOP("Problems",
            "%1 was expelled; the last day of membership was %2. To take the person in again, renew this membership "
            "alone and choose its type.") },
    Sentence { ProblemCode::NotAnAffiliate, "t",
        QT_TRANSLATE_NOOP(
            "Problems", "“%1” is no affiliated organisation. Choose one, or change the group into one first.") },
    Sentence { ProblemCode::DelegatesTaken, "ttt",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” may send so many delegates: %2, and sends %3 already. End the time of one first, or send the person "
            "as a substitute.") },
    Sentence { ProblemCode::PaymentTakenBack, "md",
        QT_TRANSLATE_NOOP("Problems",
            "The payment of %1 received on %2 was taken back already. Choose another one, or record the money as a "
            "new payment.") },
    Sentence { ProblemCode::TooMuchBack, "mm",
        QT_TRANSLATE_NOOP("Problems",
            "%1 cannot be given back, because only %2 of this payment is free. Lower the amount, or first set the "
            "payment against less.") },
    Sentence { ProblemCode::SharesDiffer, "mm",
        QT_TRANSLATE_NOOP(
            "Problems", "The parts come to %1, and the payment is %2. Change the parts until they fit into it.") },
    Sentence { ProblemCode::NothingLeft, "m",
        QT_TRANSLATE_NOOP(
            "Problems", "Nothing is left to pay of this charge of %1. Choose a charge that is still open.") },
    Sentence { ProblemCode::BatchDiffers, "ttmm",
        QT_TRANSLATE_NOOP("Problems",
            "The batch does not agree with what was counted: payments %1 of %2, money %3 of %4. Look for the entry "
            "that is missing or wrong, or count again and correct what was expected.") },
    Sentence { ProblemCode::BatchPosted, "d",
        QT_TRANSLATE_NOOP("Problems",
            "The batch was posted on %1 and stays as it is. Reverse a single payment of it, or undo the posting in the "
            "history.") },
    Sentence { ProblemCode::StatementTaken, "td",
        QT_TRANSLATE_NOOP("Problems",
            "All lines of this file are here already: they came with “%1”, from %2 on. Nothing was changed. Choose a "
            "newer statement; if it came into the wrong account, take it out again first.") },
    Sentence { ProblemCode::StatementUnreadable, "", "" }, // statementWords() tells it
    Sentence { ProblemCode::StatementUnknown, "q",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” is no statement of a kind that is known here. Nothing was taken in. Say once what its columns mean, "
            "or get it from the bank as CSV, OFX, QIF, MT940 or CAMT.053.") },
    Sentence { ProblemCode::LineSettled, "dm",
        QT_TRANSLATE_NOOP("Problems",
            "It is decided already what the line of %1 over %2 is. Undo that in the history first, or choose another "
            "line.") },
    Sentence { ProblemCode::LinesInUse, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "The statement “%1” stays, because payments were made of its lines (%2). Undo the posting in the history, "
            "then remove the statement.") },
    Sentence { ProblemCode::PayoutDiffers, "mm",
        QT_TRANSLATE_NOOP("Problems",
            "The lines chosen come to %1 after fees, and the bank's line is %2. Choose exactly the lines that were "
            "paid out together.") },
};

} // namespace rollbook
