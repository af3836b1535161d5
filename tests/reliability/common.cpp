// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/common.h"

#include "ui/words/problemwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>

namespace rollbook::reliability {

namespace {

const SystemClock systemClock;
constexpr int mostTold = 10;

} // namespace

QString folderTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QLatin1String("/rollbook-XXXXXX");
}

RawKey testKey()
{
    RawKey key;
    for (std::size_t i = 0; i < key.bytes.size(); ++i)
        key.bytes[i] = static_cast<unsigned char>(40 + i * 5);
    return key;
}

Environment testEnvironment(const QString &backups)
{
    Environment environment { &systemClock, { QStringLiteral("Reliability"), QStringLiteral("Bench") } };
    environment.backupFolder = backups;
    return environment;
}

std::unique_ptr<Register> makeRegister(const QString &path)
{
    Organisation society;
    society.name = QStringLiteral("Canolfan Gwaun");
    society.groupKinds = QStringList { QStringLiteral("Branch") };
    auto made = Register::create(path, testKey(), society, testEnvironment());
    if (!made) {
        std::fprintf(stderr, "%s\n", words(made.problems()).c_str());
        return nullptr;
    }
    SaveMembershipType type;
    type.type.name = QStringLiteral("Standard");
    type.type.fee = { 2'400 };
    type.type.rule = PeriodRule::Rolling;
    AddGroup branch;
    branch.group.name = QStringLiteral("Fernford");
    branch.group.kind = QStringLiteral("Branch");
    for (const Command &command : { Command(type), Command(branch) }) {
        if (auto done = (*made)->submit(command); !done) {
            std::fprintf(stderr, "%s\n", words(done.problems()).c_str());
            return nullptr;
        }
    }
    return std::move(*made);
}

Result<std::unique_ptr<Register>> openRegister(const QString &path)
{
    return Register::open(path, testKey(), testEnvironment());
}

Result<AdmitMember> somebody(const Reader &reader, const QString &family)
{
    auto types = reader.all<MembershipType>();
    if (!types)
        return types.problems();
    auto groups = reader.all<Group>();
    if (!groups)
        return groups.problems();
    AdmitMember command;
    command.member.given = QStringLiteral("Zoë");
    command.member.family = family;
    command.member.email = family.toLower() + QLatin1String("@example.org");
    command.type = types->front().id;
    command.home = groups->front().id;
    command.paid = { 2'400 };
    command.method = PaymentMethod::Cash;
    command.acceptDuplicate = true;
    return command;
}

std::string words(const Problems &problems)
{
    return problemWords(problems).replace(QLatin1Char('\n'), QLatin1Char(' ')).toStdString();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void Faults::add(const std::string &what)
{
    if (++m_count <= mostTold)
        std::fprintf(stderr, "FAULT: %s\n", what.c_str());
}

int option(int count, char **arguments, const char *name, int otherwise)
{
    const QString text = textOption(count, arguments, name);
    return text.isEmpty() ? otherwise : text.toInt();
}

bool flag(int count, char **arguments, const char *name)
{
    for (int i = 1; i < count; ++i) {
        if (std::strcmp(arguments[i], name) == 0)
            return true;
    }
    return false;
}

QString textOption(int count, char **arguments, const char *name)
{
    for (int i = 1; i + 1 < count; ++i) {
        if (std::strcmp(arguments[i], name) == 0)
            return QString::fromLocal8Bit(arguments[i + 1]);
    }
    return {};
}

} // namespace rollbook::reliability
