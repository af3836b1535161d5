// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/changefile.h"

#include "core/exchange/wordlist.h"
#include "tests/support/laptops.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace rollbook;
using test::Laptops;

class ChangeFileTest : public QObject
{
    Q_OBJECT

private:
    static QString takeOut(Laptops &laptops, std::size_t from, std::size_t to)
    {
        auto recipient = laptops[from].reader().one(Id<Device> { laptops.device(to).uuid });
        auto written = writeChangeFile(laptops[from], laptops.folder(), { *recipient }, {});
        return written ? written->path : QString();
    }
    static Result<BroughtIn> bringIn(Laptops &laptops, const QString &path, std::size_t to)
    {
        auto file = ChangeFile::open(path, laptops[to]);
        if (!file)
            return file.problems();
        Store::IntegrateOptions options;
        options.path = path;
        return laptops[to].integrate(**file, options);
    }
    static Member person(Laptops &laptops, const char *family)
    {
        Member member;
        member.id = laptops.ids(0).next<Member>();
        member.family = QString::fromUtf8(family);
        return member;
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
    static ProblemCode codeOf(const Result<BroughtIn> &result)
    {
        return result ? ProblemCode::NothingToUndo : result.problems().front().code;
    }

private Q_SLOTS:
    /// Somebody else's file that appears at the last instant stays, and nothing half-made beside it.
    void aFileInThePlaceIsNotReplaced()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, "Pugh")) }));
        const auto recipient = laptops[0].reader().one(Id<Device> { laptops.device(1).uuid });
        const QDir folder(laptops.folder());
        const auto inTheMaking = [&folder] { return folder.entryList({ QStringLiteral("changes-*.new") }); };
        QString place;
        const auto written = writeChangeFile(laptops[0], folder.path(), { *recipient }, [&](double) {
            if (place.isEmpty() && inTheMaking().size() == 1) {
                place = folder.filePath(inTheMaking().front().chopped(4));
                put(place, "mine");
            }
            return true;
        });
        QVERIFY(!place.isEmpty());
        QVERIFY(!written);
        QCOMPARE(written.problems().front().code, ProblemCode::FileExists);
        QCOMPARE(content(place), QByteArray("mine"));
        QVERIFY(inTheMaking().isEmpty());
    }

    void whatIsTakenOutComesIn()
    {
        Laptops laptops({ 0, 0 });
        const Member mair = person(laptops, "Canarienvogel");
        QVERIFY(laptops.put(0, { added(mair) }));
        const QString path = takeOut(laptops, 0, 1);
        QVERIFY(!path.isEmpty());
        QVERIFY(!content(path).contains("anarienvogel"));
        auto brought = bringIn(laptops, path, 1);
        QVERIFY(brought);
        QCOMPARE(brought->people, 1u);
        QCOMPARE(laptops[1].reader().one(mair.id)->family, mair.family);
        QCOMPARE(bringIn(laptops, path, 1)->entries, 0u);
    }

    void sizesTellLittle()
    {
        Laptops laptops({ 0, 0 });
        const auto sizeWith = [&](const char *family) {
            if (!laptops.put(0, { added(person(laptops, family)) }))
                qFatal("put");
            return content(takeOut(laptops, 0, 1)).size();
        };
        const auto one = sizeWith("Pugh");
        QCOMPARE(sizeWith("Llewellyn-Cadwallader"), one);
    }

    void everyFlippedBitIsNoticed()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, "Pugh")) }));
        const QString path = takeOut(laptops, 0, 1);
        const QByteArray whole = content(path);
        const auto before = laptops.dump(1);
        for (qsizetype at = 0; at < whole.size(); at += at < 700 ? 1 : 97) {
            for (const int bit : { 0, 7 }) {
                QByteArray altered = whole;
                altered[at] = static_cast<char>(altered[at] ^ (1 << bit));
                put(path, altered);
                QVERIFY2(!bringIn(laptops, path, 1), qPrintable(QString::number(at)));
            }
        }
        QCOMPARE(laptops.dump(1), before);
    }

    /// A program that does not know all kinds of records would call the file damaged.
    void aNewerFormatIsNamed()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, "Pugh")) }));
        const QString path = takeOut(laptops, 0, 1);
        QByteArray altered = content(path);
        const qsizetype at = QByteArrayLiteral("ROLLBOOK CHANGES").size();
        QCOMPARE(altered.at(at), char(2));
        altered[at] = 3;
        put(path, altered);
        const auto brought = bringIn(laptops, path, 1);
        QCOMPARE(codeOf(brought), ProblemCode::ChangeFileTooNew);
        QCOMPARE(brought.problems().front().values, QStringList({ path, QStringLiteral("3"), QStringLiteral("2") }));
        altered[at] = 0;
        put(path, altered);
        QCOMPARE(codeOf(bringIn(laptops, path, 1)), ProblemCode::ChangeFileDamaged);
    }

    void moneyOfEveryKindTravels()
    {
        Laptops laptops({ 0, 0 });
        IdSource &ids = laptops.ids(0);
        BankAccount account;
        account.id = ids.next<BankAccount>();
        account.name = QStringLiteral("Current account");
        StatementFile file;
        file.id = ids.next<StatementFile>();
        file.account = account.id;
        StatementLine line;
        line.id = ids.next<StatementLine>();
        line.file = file.id;
        line.payer = QStringLiteral("Canarienvogel");
        line.amount = { 2400 };
        Batch batch;
        batch.id = ids.next<Batch>();
        BatchLine entry;
        entry.id = ids.next<BatchLine>();
        entry.batch = batch.id;
        Payment payment;
        payment.id = ids.next<Payment>();
        payment.line = line.id;
        payment.amount = line.amount;
        QVERIFY(laptops.put(0, { added(account), added(file), added(line), added(batch), added(entry), added(payment) },
            ActionKind::DecideLines));
        const QString path = takeOut(laptops, 0, 1);
        QVERIFY(!content(path).contains("anarienvogel"));
        QVERIFY(bringIn(laptops, path, 1));
        QCOMPARE(laptops[1].reader().one(line.id)->payer, line.payer);
        QCOMPARE(laptops.dump(1), laptops.dump(0));
    }

    void cutAndLengthenedFilesAreRefused()
    {
        Laptops laptops({ 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, "Pugh")) }));
        const QString path = takeOut(laptops, 0, 1);
        const QByteArray whole = content(path);
        for (const qsizetype size :
            { qsizetype(0), qsizetype(10), qsizetype(200), whole.size() - 65, whole.size() - 1 }) {
            put(path, whole.first(size));
            QVERIFY(!bringIn(laptops, path, 1));
        }
        put(path, whole + '\0');
        QVERIFY(!bringIn(laptops, path, 1));
    }

    void othersCannotOpenIt()
    {
        Laptops laptops({ 0, 0, 0 });
        QVERIFY(laptops.put(0, { added(person(laptops, "Pugh")) }));
        laptops.meet();
        const QString path = takeOut(laptops, 0, 1);
        QCOMPARE(codeOf(bringIn(laptops, path, 2)), ProblemCode::ChangeFileForOthers);
    }

    void aLaptopThatIsNotKnownYetShowsItsPapers()
    {
        // Laptop 2 was enrolled after laptop 1 left: laptop 1 has never heard of it.
        Laptops laptops({ 0, 0, 0 });
        QVERIFY(laptops.put(2, { added(person(laptops, "Pugh")) }));
        auto brought = bringIn(laptops, takeOut(laptops, 2, 1), 1);
        if (!brought)
            qWarning() << int(brought.problems().front().code) << brought.problems().front().values;
        QVERIFY(brought);
    }

    void anotherSocietysFileIsNamed()
    {
        Laptops ours({ 0, 0 });
        Laptops theirs({ 0, 0 });
        QVERIFY(theirs.put(0, { added(person(theirs, "Pugh")) }));
        QCOMPARE(codeOf(bringIn(ours, takeOut(theirs, 0, 1), 1)), ProblemCode::ChangeFileOtherRegister);
    }

    void bytesHaveWordsOfTheirOwn()
    {
        QSet<QString> words;
        for (int byte = 0; byte < 256; ++byte)
            words.insert(asWords(QByteArray(1, static_cast<char>(byte))).front());
        QCOMPARE(words.size(), 256);
    }
};

QTEST_GUILESS_MAIN(ChangeFileTest)
#include "tst_changefile.moc"
