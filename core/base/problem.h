// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rollbook {

/// What went wrong, as a closed list: each code has one sentence in ui/words (problemwords.cpp), which the compiler
/// insists on. The comment beside a code names its values in order.
enum class ProblemCode {
    // files and storage
    FileMissing, // path
    FileExists, // path
    FileNotReadable, // path, system's reason
    FileNotWritable, // path, system's reason
    NotARegister, // path
    WrongSecret, // path
    RecoveryKeyIncomplete, // characters found, characters expected
    RecoveryKeyMistyped, // lines of the sheet, comma separated
    RegisterDamaged, // path, what was found
    RegisterTooNew, // path, schema found, schema known
    RegisterOlder, // path: for reading only, while it has to be brought up first
    RegisterInUse, // path
    RegisterReadOnly, // path
    DiskFull, // path
    StorageFailed, // what was being done, engine's code
    EncryptionMissing, // what was found
    ChainBroken, // entry number, what does not fit
    DigestMismatch, // -
    Cancelled, // -
    Busy, // -
    // changes
    StaleBefore, // record type name, id
    UnknownEntry, // entry
    NothingToUndo, // -
    NothingToRedo, // -
    UndoBlocked, // entry number, reason
    PaymentStays, // pence, day received
    LaptopStays, // laptop
    // laptops
    DeviceForked, // laptop, sequence of the entry that two copies wrote
    ChangeFileDamaged, // path
    ChangeFileTooNew, // path, format found, format known
    ChangeFileForOthers, // path, sender
    ChangeFileOtherRegister, // path
    UnknownSender, // path, device id
    RevokedSender, // path, laptop
    NotSigned, // path, laptop whose entries no signature covers
    NotCoordinator, // laptop that is
    OwnDeviceForked, // sequence of the entry that another copy of this laptop's register wrote differently
    RosterStays, // -
    ErasedPerson, // -
    LaptopRevoked, // laptop, sequence of the first entry of it that does not count
    RevokesItself, // laptop of the coordinator
    LimitedCopy, // laptop whose copy is limited to less than the change asks for
    BeyondLimits, // path, laptop whose changes reach beyond the limits of its copy
    SenderBehind, // path, laptop whose file has not seen what this limited copy shows already
    FeesNotHeld, // -: of a limited copy
    // records
    Required, // -            (field names which)
    TooLong, // length found, length allowed
    NotADate, // text found
    NotMoney, // text found
    NotEmail, // text found
    NotPostcode, // text found
    NotTelephone, // text found
    NotAWholeNumber, // text found
    UnknownValue, // text found, values allowed (comma separated)
    NotUnique, // value, who has it
    DateOrder, // first date, second date
    DateImplausible, // date
    AmountNegative, // amount
    PeriodOverlap, // start, end of the period in the way
    TwoHomeGroups, // name of the home group in the way
    ReferenceMissing, // record type name, id
    ReferenceInUse, // record type name, how many records refer to it; of a person with payments: the name too
    GroupCycle, // group, new parent
    GroupKindNotAllowed, // kind, kind of the parent
    NotAdmitted, // rule's name, standing, date
    NotAMember, // name, date
    OverAllocated, // amount allocated, amount available
    DisclosureStays, // -
    ControlCharacter, // code point, position
    // money
    BooksClosed, // day of the charge or payment, last day closed
    RenewalTooEarly, // name, first day on which a renewal is taken
    AgeOutside, // name, age, least age, most age (0: any)
    ForAffiliates, // type: not for people
    ForPeople, // type: not for affiliates
    InHousehold, // name of the lead who pays for the person
    PaysForOthers, // name of the lead, how many they pay for
    WasExpelled, // name, day
    NotAnAffiliate, // group
    DelegatesTaken, // affiliate, delegates it may send, delegates it sends
    PaymentTakenBack, // pence, day received
    TooMuchBack, // pence wanted, pence free
    SharesDiffer, // pence of the shares, pence of the payment
    NothingLeft, // pence of the charge
    BatchDiffers, // payments found, expected, pence found, expected
    BatchPosted, // day posted
    StatementTaken, // file name, day of its first line
    StatementUnreadable, // path, line (0: of the whole file), what was found, "day" or "amount" where one was wanted
    StatementUnknown, // path
    LineSettled, // day, pence
    LinesInUse, // file name, lines with payments
    PayoutDiffers, // pence of the lines less fees, pence of the bank's line
    // files in
    CsvUnreadable, // path, reason
    CsvEmpty, // path
    CsvQuote, // line at which a quotation mark was opened and never closed
    CsvRowTooLong, // line, bytes allowed
    CsvTooManyColumns, // columns found, allowed
    CsvColumnMissing, // column
    CsvNoHeader, // path
    MappingIncomplete, // field that no column feeds
    RowConflict, // other row with the same identity
    UnknownOption, // option
    Usage, // text
};

/// One problem as data. Words for it are made in ui/words, never here.
struct Problem {
    ProblemCode code;
    QString field {}; ///< name of the field it concerns, from the field lists; empty when it concerns no field
    QStringList values {}; ///< in the order that the code's comment states
    bool operator==(const Problem &) const = default;
};

using Problems = std::vector<Problem>;

} // namespace rollbook
