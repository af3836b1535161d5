// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// R3: bytes of a register are flipped, pages swapped, zeroed, cut off and put back from an older copy. Opening and
// verifying must notice every time, and must leave the damaged file as it was. "--stride N" flips every N-th byte (1:
// all of them).
#include "tests/reliability/common.h"

#include "core/exchange/samplesociety.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace rollbook;
using namespace rollbook::reliability;

namespace {

constexpr qsizetype page = 4096;

class Damage
{
public:
    explicit Damage(const QString &folder) : m_path(folder + QLatin1String("/damaged.rollbook")) { }

    /// Whether opening or verifying notices; tells when not, or when the file was touched.
    void expectNoticed(const QByteArray &content, const std::string &what)
    {
        ++m_cases;
        putContent(m_path, content);
        std::string told;
        {
            auto book = openRegister(m_path);
            if (book) {
                auto verified = (*book)->verify({});
                told = verified ? std::string() : words(verified.problems());
                ++(verified ? m_unnoticed : m_byVerify);
            } else {
                told = words(book.problems());
                ++m_byOpening;
            }
        }
        if (told.empty())
            m_faults.add(what + " is not noticed");
        else if (told.size() < 20)
            m_faults.add(what + " is noticed without words");
        if (contentOf(m_path) != content)
            m_faults.add(what + ": the damaged file was altered");
        for (const char *more : { "-wal", "-shm", ".new" })
            QFile::remove(m_path + QLatin1String(more));
    }
    [[nodiscard]] int cases() const { return m_cases; }
    [[nodiscard]] int byOpening() const { return m_byOpening; }
    [[nodiscard]] int byVerify() const { return m_byVerify; }
    [[nodiscard]] int unnoticed() const { return m_unnoticed; }
    [[nodiscard]] int faults() const { return m_faults.count(); }

private:
    QString m_path;
    Faults m_faults;
    int m_cases = 0;
    int m_byOpening = 0;
    int m_byVerify = 0;
    int m_unnoticed = 0;
};

QByteArray withPage(QByteArray content, qsizetype at, const QByteArray &other)
{
    return content.replace(at * page, page, other);
}

void flipBytes(Damage &damage, const QByteArray &good, int stride)
{
    for (qsizetype at = 0; at < good.size(); at += at < 128 ? 1 : stride) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 8)));
        damage.expectNoticed(bad, "byte " + std::to_string(at));
    }
}

void movePages(Damage &damage, const QByteArray &good)
{
    const qsizetype pages = good.size() / page;
    for (qsizetype at = 0; at < pages; ++at) {
        const std::string name = "page " + std::to_string(at + 1);
        damage.expectNoticed(withPage(good, at, QByteArray(page, '\0')), name + " zeroed");
        damage.expectNoticed(good.left(at * page), "cut off before " + name);
        damage.expectNoticed(good.left(at * page + page / 2), "cut off within " + name);
        const qsizetype other = (at + 1) % pages;
        QByteArray swapped = withPage(good, at, good.mid(other * page, page));
        damage.expectNoticed(withPage(swapped, other, good.mid(at * page, page)), name + " swapped with the next");
    }
}

/// Every page that differs between two states of the same register, put back alone.
void putBack(Damage &damage, const QByteArray &older, const QByteArray &good)
{
    for (qsizetype at = 0; at < older.size() / page; ++at) {
        const QByteArray old = older.mid(at * page, page);
        if (old != good.mid(at * page, page))
            damage.expectNoticed(withPage(good, at, old), "old page " + std::to_string(at + 1));
    }
}

bool change(const QString &path, int people)
{
    auto book = openRegister(path);
    SampleSociety some(people, 3);
    auto one = book ? somebody((*book)->reader(), QStringLiteral("Later")) : Result<AdmitMember>(book.problems());
    auto done = one ? (*book)->submit(*one) : Result<EntryId>(one.problems());
    if (done)
        done = (*book)->run(some, {});
    if (!done)
        std::fprintf(stderr, "%s\n", words(done.problems()).c_str());
    return done.ok();
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    const int stride = option(count, arguments, "--stride", 61);
    QTemporaryDir folder(folderTemplate());
    QElapsedTimer timer;
    timer.start();
    const QString path = folder.filePath(QStringLiteral("book.rollbook"));
    if (!makeRegister(path))
        return 2;
    if (!change(path, 10))
        return 2;
    const QByteArray older = contentOf(path);
    if (!change(path, 3))
        return 2;
    const QByteArray good = contentOf(path);
    if (good.size() % page != 0 || older == good || QFile::exists(path + QLatin1String("-wal")))
        return 2;

    Damage damage(folder.path());
    flipBytes(damage, good, stride);
    const int flips = damage.cases();
    movePages(damage, good);
    const int moves = damage.cases() - flips;
    putBack(damage, older, good);
    const int old = damage.cases() - flips - moves;
    std::printf(
        "R3: %d flipped bytes, %d pages zeroed, swapped or cut off, %d old pages put back in a register of %lld bytes:"
        " %d noticed on opening, %d by verifying, %d unnoticed, %d faults (%.1f s)\n",
        flips, moves, old, static_cast<long long>(good.size()), damage.byOpening(), damage.byVerify(),
        damage.unnoticed(), damage.faults(), static_cast<double>(timer.elapsed()) / 1000);
    return flips > 100 && old > 3 && damage.faults() == 0 ? 0 : 1;
}
