// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/statementfile.h"

#include "core/exchange/statements/csvstatement.h"
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"
#include "core/exchange/values.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace rollbook {

namespace {

constexpr qint64 beginningBytes = 1 << 16;

QString baseNameOf(const QString &path)
{
    return statementText(QFileInfo(path).fileName());
}

/// The lines at the beginning that are not empty, up to thirty.
std::vector<QStringView> firstLines(QStringView beginning)
{
    std::vector<QStringView> lines;
    StatementLines walk(beginning);
    while (lines.size() < 30 && walk.next()) {
        if (const QStringView line = cellText(walk.line()); !line.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

Done readForm(
    StatementForm form, const QString &path, const QByteArray &bytes, const StatementAsk &ask, StatementRead &into)
{
    auto text = statementDecoded(path, bytes);
    if (!text)
        return text.problems();
    switch (form) {
    case StatementForm::Ofx:
        return readOfx(path, *text, ask, into);
    case StatementForm::Qif:
        return readQif(path, *text, ask, into);
    case StatementForm::Mt940:
        return readMt940(path, *text, ask, into);
    case StatementForm::Camt053:
        return readCamt053(path, *text, ask, into);
    case StatementForm::Santander:
        return readSantander(path, *text, ask, into);
    case StatementForm::SeparatedValues:
        break;
    }
    return readCsvStatement(path, ask, into);
}

} // namespace

Money AccountRead::total() const
{
    Money sum;
    for (const LineRead &line : lines)
        sum += line.amount - line.fee;
    return sum;
}

std::optional<bool> AccountRead::addsUp() const
{
    if (!opening || !closing)
        return std::nullopt;
    return *opening + total() == *closing;
}

StatementForm statementForm(QStringView beginning)
{
    const std::vector<QStringView> lines = firstLines(beginning);
    const bool tags = !lines.empty() && lines.front().startsWith(u'<');
    if (tags && beginning.contains(QLatin1String("BkToCstmrStmt")))
        return StatementForm::Camt053;
    if ((!lines.empty() && lines.front().startsWith(QLatin1String("OFXHEADER"), Qt::CaseInsensitive))
        || (tags && beginning.contains(QLatin1String("<OFX>"), Qt::CaseInsensitive)))
        return StatementForm::Ofx;
    const auto begins = [&lines](QLatin1String with) {
        return std::any_of(lines.begin(), lines.end(),
            [with](QStringView line) { return line.startsWith(with, Qt::CaseInsensitive); });
    };
    if (!lines.empty()
        && (lines.front().startsWith(QLatin1String("!Type:"), Qt::CaseInsensitive)
            || lines.front().startsWith(QLatin1String("!Account"), Qt::CaseInsensitive)
            || lines.front().startsWith(QLatin1String("!Option:"), Qt::CaseInsensitive)))
        return StatementForm::Qif;
    const bool blocks = !lines.empty() && lines.front().startsWith(u'{');
    if ((blocks || begins(QLatin1String(":20:"))) && begins(QLatin1String(":25:")))
        return StatementForm::Mt940;
    if (begins(QLatin1String("Date:")) && begins(QLatin1String("Description:")) && begins(QLatin1String("Amount:")))
        return StatementForm::Santander;
    return StatementForm::SeparatedValues;
}

Result<StatementRead> readStatement(const QString &path, const StatementAsk &ask)
{
    auto device = openCsvFile(path);
    if (!device)
        return csvUnreadable(path, device.problems().front());
    if ((*device)->size() > statementBytesAllowed)
        return unreadableStatement(path, 0, u"> 256 MiB");
    const QByteArray bytes = (*device)->read(statementBytesAllowed + 1);
    if (bytes.isEmpty() || bytes.size() > statementBytesAllowed)
        return unreadableStatement(path, 0, bytes.isEmpty() ? u"" : u"> 256 MiB");
    StatementRead read;
    read.name = baseNameOf(path);
    read.digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    auto beginning = statementDecoded(path, bytes.left(beginningBytes));
    if (!beginning)
        return beginning.problems();
    const StatementForm form = statementForm(*beginning);
    const Done done = form == StatementForm::SeparatedValues ? readCsvStatement(path, ask, read)
                                                             : readForm(form, path, bytes, ask, read);
    if (!done)
        return done.problems();
    return read;
}

QString institutionOf(const QString &layout)
{
    struct Form {
        const char *key;
        const char *name;
    };
    static constexpr Form forms[] = { { "ofx", "OFX" }, { "qif", "QIF" }, { "mt940", "MT940" },
        { "camt053", "CAMT.053" }, { "santander", "Santander" } };
    for (const Form &form : forms) {
        if (layout == QLatin1String(form.key))
            return QLatin1String(form.name);
    }
    return csvInstitution(layout);
}

StatementFile fileRecord(const StatementRead &read, const AccountRead &account)
{
    return { {}, {}, read.name, read.digest, read.layout, account.first, account.last,
        static_cast<int>(account.lines.size()) };
}

std::vector<StatementLine> lineRecords(const AccountRead &account)
{
    std::vector<StatementLine> lines;
    lines.reserve(account.lines.size());
    for (const LineRead &read : account.lines) {
        StatementLine line;
        line.day = read.day;
        line.amount = read.amount;
        line.payer = read.payer;
        line.reference = read.reference;
        line.kind = read.kind;
        line.identity = read.identity;
        line.fee = read.fee;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<const BankAccount *> accountsLike(const StatementRead &read, const AccountRead &account,
    std::span<const BankAccount> accounts, std::span<const StatementFile> files)
{
    const QString number = comparableAccount(account.number);
    const QString institution = institutionOf(read.layout);
    const auto isOfSame = [&](const StatementFile &file) {
        return file.layout == read.layout || (!institution.isEmpty() && institutionOf(file.layout) == institution);
    };
    std::vector<const BankAccount *> found;
    for (const BankAccount &known : accounts) {
        const bool fits = number.isEmpty() ? std::any_of(files.begin(), files.end(),
                              [&](const StatementFile &file) { return file.account == known.id && isOfSame(file); })
                                           : comparableAccount(known.number) == number;
        if (fits)
            found.push_back(&known);
    }
    return found;
}

const BankAccount *accountOf(const StatementRead &read, const AccountRead &account,
    std::span<const BankAccount> accounts, std::span<const StatementFile> files)
{
    const auto found = accountsLike(read, account, accounts, files);
    return found.size() == 1 ? found.front() : nullptr;
}

} // namespace rollbook
