// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/backupwords.h"

#include <QCoreApplication>

namespace rollbook {

QString backupReasonName(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Asked:
        return QCoreApplication::translate("Backups", "By hand");
    case BackupReason::Closing:
        return QCoreApplication::translate("Backups", "On closing");
    case BackupReason::Import:
        return QCoreApplication::translate("Backups", "Before an import");
    case BackupReason::BringIn:
        return QCoreApplication::translate("Backups", "Before changes came in");
    case BackupReason::MassChange:
        return QCoreApplication::translate("Backups", "Before a change of many");
    case BackupReason::Upgrade:
        return QCoreApplication::translate("Backups", "Before a newer format");
    case BackupReason::Restore:
        return QCoreApplication::translate("Backups", "Before a backup was restored");
    }
    return {};
}

const std::vector<BackupReason> &allBackupReasons()
{
    static const std::vector<BackupReason> all { BackupReason::Asked, BackupReason::Closing, BackupReason::Import,
        BackupReason::BringIn, BackupReason::MassChange, BackupReason::Upgrade, BackupReason::Restore };
    return all;
}

QString likenessName(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameName:
        return QCoreApplication::translate("Likeness", "same name");
    case Likeness::Nickname:
        return QCoreApplication::translate("Likeness", "other form of the given name");
    case Likeness::SoundsAlike:
        return QCoreApplication::translate("Likeness", "names sound alike");
    case Likeness::Initial:
        return QCoreApplication::translate("Likeness", "initial fits");
    case Likeness::SwappedNames:
        return QCoreApplication::translate("Likeness", "names the other way round");
    case Likeness::OtherFamilyName:
        return QCoreApplication::translate("Likeness", "other family name");
    case Likeness::FamilyNameOnly:
        return QCoreApplication::translate("Likeness", "same family name, no given name");
    case Likeness::SameEmail:
        return QCoreApplication::translate("Likeness", "same e-mail address");
    case Likeness::SameTelephone:
        return QCoreApplication::translate("Likeness", "same telephone");
    case Likeness::SameAddress:
        return QCoreApplication::translate("Likeness", "same address");
    case Likeness::SamePostcode:
        return QCoreApplication::translate("Likeness", "same postcode");
    case Likeness::SameBirthDate:
        return QCoreApplication::translate("Likeness", "same date of birth");
    case Likeness::NearBirthDate:
        return QCoreApplication::translate("Likeness", "nearly the same date of birth");
    case Likeness::OtherBirthDate:
        return QCoreApplication::translate("Likeness", "but another date of birth");
    case Likeness::SameExternalNumber:
        return QCoreApplication::translate("Likeness", "same external number");
    }
    return {};
}

const std::vector<Likeness> &allLikenesses()
{
    static const std::vector<Likeness> all { Likeness::SameName, Likeness::Nickname, Likeness::SoundsAlike,
        Likeness::Initial, Likeness::SwappedNames, Likeness::OtherFamilyName, Likeness::FamilyNameOnly,
        Likeness::SameEmail, Likeness::SameTelephone, Likeness::SameAddress, Likeness::SamePostcode,
        Likeness::SameBirthDate, Likeness::NearBirthDate, Likeness::OtherBirthDate, Likeness::SameExternalNumber };
    return all;
}

QString likenessWords(const std::vector<Likeness> &reasons)
{
    QStringList words;
    for (const Likeness reason : reasons)
        words << likenessName(reason);
    QString line = words.join(QStringLiteral(", "));
    if (!line.isEmpty())
        line[0] = line.at(0).toUpper();
    return line;
}

} // namespace rollbook
