// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace rollbook::reliability {

/// Where the registers are put: in memory where there is such a folder, because every change waits for the disk.
[[nodiscard]] QString folderTemplate();

/// The key of every register here: no passphrase has to be stretched.
[[nodiscard]] RawKey testKey();
/// `backups`: where automatic backups go; empty: none.
[[nodiscard]] Environment testEnvironment(const QString &backups = {});
/// A society with one membership type and one branch, made in one go; null with the reason on stderr.
[[nodiscard]] std::unique_ptr<Register> makeRegister(const QString &path);
[[nodiscard]] Result<std::unique_ptr<Register>> openRegister(const QString &path);

/// A person who pays when joining: five records and a place in the branch, all of them or none.
[[nodiscard]] Result<AdmitMember> somebody(const Reader &reader, const QString &family);

/// The sentences for people, on one line.
[[nodiscard]] std::string words(const Problems &problems);

[[nodiscard]] QByteArray contentOf(const QString &path);
/// Whether it was written whole.
bool putContent(const QString &path, const QByteArray &content);

/// Counts what went wrong and tells the first few.
class Faults
{
public:
    void add(const std::string &what);
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

/// The value behind "--name" in the arguments, or `otherwise`.
[[nodiscard]] int option(int count, char **arguments, const char *name, int otherwise);
[[nodiscard]] bool flag(int count, char **arguments, const char *name);
[[nodiscard]] QString textOption(int count, char **arguments, const char *name);

} // namespace rollbook::reliability
