// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Change files that somebody altered, cut, forged or sent to the wrong laptop: each is refused for its own reason and
// nothing of it is taken. "--stride N" flips the bits of every N-th byte only.
#include "tests/reliability/common.h"
#include "tests/support/laptops.h"

#include "core/changes/bytes.h"
#include "core/exchange/changefile.h"
#include "core/exchange/changefilehead.h"

#include <QCoreApplication>

using namespace rollbook;
using namespace rollbook::reliability;
using test::Laptops;

namespace {

class Attacks
{
public:
    explicit Attacks(int stride) : m_stride(stride) { }
    [[nodiscard]] int run();

private:
    [[nodiscard]] QString takeOut(std::size_t from, std::size_t to);
    [[nodiscard]] Result<BroughtIn> bringIn(const QString &path, std::size_t to);
    [[nodiscard]] Result<BroughtIn> bringIn(const QByteArray &content, std::size_t to);
    void expect(const char *what, const Result<BroughtIn> &result, ProblemCode code);
    void person();
    void flip(const QByteArray &whole);
    void cut(const QByteArray &whole);
    void forge(const QByteArray &whole);
    void wrongHands(const QString &path);
    void replay(const QString &path);
    void revoke();

    Laptops m_laptops { { 0, 0, 0 } };
    Faults m_faults;
    int m_stride;
    int m_tried = 0;
    QByteArray m_before; ///< the receiver's state, which nothing may change
};

QString Attacks::takeOut(std::size_t from, std::size_t to)
{
    auto recipient = m_laptops[from].reader().one(Id<Device> { m_laptops.device(to).uuid });
    auto written = recipient ? writeChangeFile(m_laptops[from], m_laptops.folder(), { *recipient }, {})
                             : Result<ChangeFileSummary>(recipient.problems());
    if (!written)
        m_faults.add(words(written.problems()));
    return written ? written->path : QString();
}

Result<BroughtIn> Attacks::bringIn(const QString &path, std::size_t to)
{
    ++m_tried;
    auto file = ChangeFile::open(path, m_laptops[to]);
    if (!file)
        return file.problems();
    Store::IntegrateOptions options;
    options.path = path;
    return m_laptops[to].integrate(**file, options);
}

Result<BroughtIn> Attacks::bringIn(const QByteArray &content, std::size_t to)
{
    const QString path = m_laptops.folder() + QStringLiteral("/attack");
    if (!putContent(path, content))
        m_faults.add("a file cannot be written");
    return bringIn(path, to);
}

void Attacks::expect(const char *what, const Result<BroughtIn> &result, ProblemCode code)
{
    if (result)
        m_faults.add(std::string(what) + " was taken");
    else if (result.problems().front().code != code)
        m_faults.add(std::string(what) + ": " + words(result.problems()));
}

void Attacks::person()
{
    Member member;
    member.id = m_laptops.ids(0).next<Member>();
    member.family = QStringLiteral("Pugh");
    if (!m_laptops.put(0, { added(member) }))
        m_faults.add("a person cannot be added");
}

void Attacks::flip(const QByteArray &whole)
{
    for (qsizetype at = 0; at < whole.size(); at += m_stride) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered[at] ^ (1 << bit));
            if (bringIn(altered, 1))
                m_faults.add("bit " + std::to_string(bit) + " of byte " + std::to_string(at) + " flipped and taken");
        }
    }
}

void Attacks::cut(const QByteArray &whole)
{
    for (qsizetype size = 0; size < whole.size(); size += m_stride)
        expect("a file cut short", bringIn(whole.first(size), 1), ProblemCode::ChangeFileDamaged);
    for (const qsizetype more : { 1, 64, 4'096 })
        expect("a file with something behind it", bringIn(whole + QByteArray(more, '\0'), 1),
            ProblemCode::ChangeFileDamaged);
}

/// The same content under the signature of a laptop that did not write it.
void Attacks::forge(const QByteArray &whole)
{
    const DeviceKeys other(*m_laptops[2].deviceSeed());
    const QByteArray content = whole.chopped(DeviceKeys::signatureBytes);
    expect("a file signed by another laptop", bringIn(content + other.sign(asBytes(hashOf(content))), 1),
        ProblemCode::ChangeFileDamaged);
    const QByteArray second = contentOf(takeOut(0, 1));
    if (second.size() == whole.size())
        expect("the head of one file before the body of another",
            bringIn(whole.first(whole.size() / 2) + second.mid(whole.size() / 2), 1), ProblemCode::ChangeFileDamaged);
}

void Attacks::wrongHands(const QString &path)
{
    expect("a file for another laptop", bringIn(path, 2), ProblemCode::ChangeFileForOthers);
    Laptops theirs({ 0, 0 });
    auto stranger = theirs[0].reader().one(Id<Device> { theirs.device(1).uuid });
    auto foreign = writeChangeFile(theirs[0], theirs.folder(), { *stranger }, {});
    expect("another society's file", foreign ? bringIn(foreign->path, 1) : Result<BroughtIn>(foreign.problems()),
        ProblemCode::ChangeFileOtherRegister);
}

void Attacks::replay(const QString &path)
{
    if (!bringIn(path, 1))
        m_faults.add("a file as it was written is refused");
    const QByteArray after = *m_laptops[1].stateHash();
    for (int i = 0; i < 3; ++i) {
        auto again = bringIn(path, 1);
        if (!again || again->entries > 0 || *m_laptops[1].stateHash() != after)
            m_faults.add("a file brought in again changes something");
    }
}

void Attacks::revoke()
{
    const QString file = takeOut(1, 0);
    const Id<Device> thief { m_laptops.device(1).uuid };
    const auto done = m_laptops.edit(0, thief, [&](Device &device) {
        device.revokedFrom = 1;
        m_laptops.sign(device);
    });
    if (!done)
        m_faults.add(words(done.problems()));
    const QByteArray before = *m_laptops[0].stateHash();
    expect("a revoked laptop's file", bringIn(file, 0), ProblemCode::RevokedSender);
    if (*m_laptops[0].stateHash() != before)
        m_faults.add("a revoked laptop's file has changed something");
}

int Attacks::run()
{
    m_laptops.meet();
    person();
    const QString path = takeOut(0, 1);
    const QByteArray whole = contentOf(path);
    m_before = *m_laptops[1].stateHash();
    flip(whole);
    cut(whole);
    forge(whole);
    wrongHands(path);
    if (*m_laptops[1].stateHash() != m_before)
        m_faults.add("something of a refused file was taken");
    replay(path);
    revoke();
    std::printf("change files: %lld bytes, %d attacks: %d faults\n", static_cast<long long>(whole.size()), m_tried,
        m_faults.count());
    return m_faults.count() == 0 && whole.size() > 1'000 ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    return Attacks(option(count, arguments, "--stride", 1)).run();
}
