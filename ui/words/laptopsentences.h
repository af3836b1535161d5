// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QtGlobal>

#include <array>

namespace rollbook {

/// One sentence with places: %1-%3 values, %field the label of the field. `kinds` tells how to show each value:
/// t text, d day, m money, r record type, f field, s standing, q a path's last part, e words of the engine.
struct Sentence {
    ProblemCode code;
    const char *kinds;
    const char *text;
};

/// The sentences for problems of laptops, in the order of their codes.
inline constexpr std::array laptopSentences {
    Sentence { ProblemCode::DeviceForked, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "Two copies of the laptop “%1” have both gone on from its entry %2: one of them is a copied or restored "
            "file. Nothing was brought in. Make the copy that is not known here yet a laptop of its own, with "
            "“rollbook-cli devices FILE --renew-from %2”, and take its changes out again.") },
    Sentence { ProblemCode::ChangeFileDamaged, "q",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” is damaged or was altered on its way. Nothing was brought in. Ask for it to be taken "
            "out again.") },
    Sentence { ProblemCode::ChangeFileTooNew, "qtt",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” has format %2, and this program reads format %3. Nothing was brought in. Install the "
            "newer program and bring it in again.") },
    Sentence { ProblemCode::ChangeFileForOthers, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” of the laptop “%2” is sealed for other laptops. Ask for one that has this laptop "
            "among "
            "its recipients.") },
    Sentence { ProblemCode::ChangeFileOtherRegister, "q",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” belongs to another register. Open that register first, then bring the file in.") },
    Sentence { ProblemCode::UnknownSender, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” comes from “%2”, a laptop that this register does not know. Bring in the changes of "
            "the coordinator first.") },
    Sentence { ProblemCode::RevokedSender, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "The change file “%1” comes from the laptop “%2”, which was revoked. Nothing was brought in. Ask the "
            "coordinator if you think it should count again.") },
    Sentence { ProblemCode::NotSigned, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "Changes of the laptop “%2” in “%1” are not signed by it. Nothing was brought in. Ask for the file to be "
            "taken out again.") },
    Sentence { ProblemCode::NotCoordinator, "t",
        QT_TRANSLATE_NOOP("Problems", "Only the coordinator's laptop, “%1”, can do this. Ask there.") },
    Sentence { ProblemCode::OwnDeviceForked, "t",
        QT_TRANSLATE_NOOP("Problems",
            "Another copy of this laptop's register has gone on from entry %1 in another way: this file or the other "
            "is a copied or restored one. Nothing was brought in. Make one of the two a laptop of its own from there, "
            "with “rollbook-cli devices FILE --renew-from %1”, and combine them then.") },
    Sentence { ProblemCode::RosterStays, "",
        QT_TRANSLATE_NOOP("Problems",
            "Which laptops keep the register is not taken back by undo. Revoke the laptop, or let it count again.") },
    Sentence { ProblemCode::ErasedPerson, "",
        QT_TRANSLATE_NOOP(
            "Problems", "This person was erased and stays so. Add a new person if they have come back.") },
    Sentence { ProblemCode::LaptopRevoked, "tt",
        QT_TRANSLATE_NOOP("Problems",
            "This laptop, “%1”, was revoked: from its entry %2 on nothing that it enters counts, so nothing was "
            "entered. Ask the coordinator to let it count again, and bring their changes in then.") },
    Sentence { ProblemCode::RevokesItself, "t",
        QT_TRANSLATE_NOOP("Problems",
            "“%1” is the coordinator's own laptop, which vouches for all others and so cannot be revoked. If it is "
            "lost, restore a backup of its register on another computer: that becomes the coordinator's.") },
    Sentence { ProblemCode::LimitedCopy, "t",
        QT_TRANSLATE_NOOP("Problems",
            "The copy on this laptop, “%1”, is limited, and this reaches beyond its limits. Ask for it to be done on a "
            "laptop that holds the whole register.") },
    Sentence { ProblemCode::BeyondLimits, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "Changes in “%1” reach beyond what the copy on the laptop “%2” is limited to. Nothing was brought in. "
            "Revoke that laptop unless you know why.") },
    Sentence { ProblemCode::SenderBehind, "qt",
        QT_TRANSLATE_NOOP("Problems",
            "The file “%1” was taken out on “%2” before that laptop had seen all that is shown here. Nothing was "
            "brought in. Bring changes in there first; if that cannot be, have a new copy made.") },
    Sentence { ProblemCode::FeesNotHeld, "",
        QT_TRANSLATE_NOOP("Problems",
            "This is a limited copy without fees and payments, so nobody can tell from it who owes what. Ask for the "
            "list from a laptop that holds the whole register.") },
};

} // namespace rollbook
