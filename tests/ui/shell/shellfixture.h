// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QTest>

namespace rollbook {

/// A window over a small register in a folder that goes away.
struct ShellFixture {
    QTemporaryDir folder;
    FixedClock clock { QDate(2026, 9, 5) };
    Preferences preferences { folder.filePath(QStringLiteral("settings.ini")) };
    Session session { clock, Actor { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } };
    MainWindow window { session, preferences };

    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("society.rollbook")); }
    [[nodiscard]] static RawKey key()
    {
        RawKey key;
        for (std::size_t i = 0; i < key.bytes.size(); ++i)
            key.bytes[i] = static_cast<unsigned char>(i + 1);
        return key;
    }
    /// A register opened by its key, without the second that a passphrase costs.
    bool open()
    {
        Organisation organisation;
        organisation.name = QStringLiteral("Hedgerow Society");
        organisation.groupKinds = { QStringLiteral("Branch") };
        const Environment environment { &clock, { QStringLiteral("Ada Quill"), QStringLiteral("hall laptop") } };
        auto made = Register::create(file(), key(), organisation, environment);
        if (!made)
            return false;
        session.adopt(std::move(*made));
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    EntryId admit(const QString &given, const QString &family)
    {
        AdmitMember command;
        command.member.given = given;
        command.member.family = family;
        command.acceptDuplicate = true;
        const auto entry = session.openRegister()->submit(command);
        return entry ? *entry : EntryId {};
    }
};

} // namespace rollbook
