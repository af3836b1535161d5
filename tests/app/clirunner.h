// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recoverykey.h"
#include "core/exchange/samplesociety.h"
#include "core/register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace rollbook {

/// What the program answered.
struct Answer {
    int code = -1;
    QString out;
    QString err;
    /// The JSON that was answered. The test fails, at `where`, when the program did not end with `expected` or answered
    /// none: an empty list of what was never told is no answer.
    [[nodiscard]] QJsonDocument json(
        int expected = 0, const char *where = __builtin_FILE(), int line = __builtin_LINE()) const
    {
        QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
        if (code == expected && !document.isNull())
            return document;
        const QString text
            = QStringLiteral("code %1 where %2 and JSON was expected: %3").arg(code).arg(expected).arg(err + out);
        QTest::qFail(qPrintable(text), where, line);
        return {};
    }
};

/// Runs rollbook-cli in a folder of its own on a register that opens by a key, without the second that a passphrase
/// costs.
class CliRunner
{
public:
    CliRunner()
    {
        for (std::size_t i = 0; i < m_key.bytes.size(); ++i)
            m_key.bytes[i] = static_cast<unsigned char>(7 + i);
        writeKey(QStringLiteral("key.txt"), m_key);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString book() const { return path(QStringLiteral("book.rollbook")); }
    [[nodiscard]] const RawKey &key() const { return m_key; }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    /// A file that only its owner reads, with the key as the recovery sheet prints it.
    void writeKey(const QString &name, const RawKey &key) const
    {
        write(name, recoveryLines(key).join(QLatin1Char('\n')).toUtf8());
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    }

    /// A register of the sample society.
    [[nodiscard]] bool makeBook(int people) const
    {
        static const SystemClock clock;
        const Environment environment { &clock, { QStringLiteral("Tester"), QStringLiteral("Bench") } };
        QFile::remove(book());
        auto made = Register::create(book(), m_key, SampleSociety::organisation(), environment);
        if (!made)
            return false;
        SampleSociety society(people, 1);
        return people == 0 || (*made)->run(society, {}).ok();
    }

    /// What opens the register NAME.rollbook, whose passphrase is that of pass.txt: the key of its recovery sheet,
    /// which is asked for once, since every passphrase costs a second.
    [[nodiscard]] QStringList opening(const QString &name) const
    {
        static const SystemClock clock;
        const QString file = name + QStringLiteral(".key");
        if (!QFile::exists(path(file))) {
            const Passphrase passphrase { QString::fromUtf8(content(QStringLiteral("pass.txt")).trimmed()) };
            const auto book = Register::open(
                path(name + QStringLiteral(".rollbook")), passphrase, { &clock, {} }, Register::Access::ReadOnly);
            if (!book)
                return { QStringLiteral("--passphrase-file"), path(QStringLiteral("pass.txt")) };
            writeKey(file, (*book)->recoveryKey());
        }
        return { QStringLiteral("--recovery-key-file"), path(file) };
    }

    /// Runs it without a secret.
    [[nodiscard]] Answer bare(const QStringList &arguments, const QProcessEnvironment &environment = plain()) const
    {
        QProcess process;
        QProcessEnvironment here = environment;
        here.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        process.setProcessEnvironment(here);
        process.setWorkingDirectory(m_folder.path());
        // Without a terminal that a question for the passphrase could reach.
        process.setChildProcessModifier([] { ::setsid(); });
        process.start(QStringLiteral(ROLLBOOK_CLI), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000))
            process.kill();
        return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError()) };
    }
    /// Runs it on the register's key.
    [[nodiscard]] Answer run(const QStringList &arguments) const
    {
        return bare(arguments + QStringList { QStringLiteral("--recovery-key-file"), path(QStringLiteral("key.txt")) });
    }
    [[nodiscard]] static QProcessEnvironment plain()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("ROLLBOOK_PASSPHRASE"));
        return environment;
    }

private:
    QTemporaryDir m_folder;
    RawKey m_key;
};

/// "members book.rollbook --json": words by spaces.
inline QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace rollbook

/// The program ended with `expected`; otherwise what it said.
#define EXPECT_CODE(answer, expected)                                                                                  \
    do {                                                                                                               \
        const auto &toldOnce = (answer);                                                                               \
        QVERIFY2(toldOnce.code == (expected),                                                                          \
            qPrintable(QStringLiteral("code %1: %2").arg(toldOnce.code).arg(toldOnce.err + toldOnce.out)));            \
    } while (false)
