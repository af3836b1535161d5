// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/statements/linebuilder.h"
#include "core/exchange/statements/statementtext.h"
#include "core/exchange/statements/textformats.h"
#include "core/exchange/values.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace rollbook {

namespace {

constexpr qsizetype camtDepthAllowed = 64;
constexpr qsizetype camtTextAllowed = 4'000;
constexpr std::size_t camtPartsAllowed = 100'000;

/// One payment within an entry.
struct CamtPart {
    std::optional<Money> amount;
    QString debtor;
    QString creditor;
    QString reference;
};

struct CamtEntry {
    qint64 row = 0;
    std::optional<Money> amount;
    QString currency;
    QString side;
    QString state;
    QDate booked;
    QDate valued;
    QString kind;
    QString note;
    std::vector<CamtPart> parts;
};

class CamtReader
{
public:
    CamtReader(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
        : m_path(path), m_xml(text.toString()), m_ask(ask), m_into(into), m_builder(path, into)
    {
    }
    [[nodiscard]] Done read();

private:
    [[nodiscard]] Done begin();
    [[nodiscard]] Done end();
    [[nodiscard]] Done balance(const QString &element);
    [[nodiscard]] Done entry(const QString &element);
    [[nodiscard]] Done entryPart(const QString &element);
    [[nodiscard]] Done endBalance();
    [[nodiscard]] Done endEntry();
    [[nodiscard]] Done addLine(const CamtEntry &entry, const CamtPart &part, Money amount);
    [[nodiscard]] Result<Money> money() const;
    /// The path of the element from the statement, entry, balance or payment that it stands in.
    [[nodiscard]] QString pathFrom(const char *name) const;
    [[nodiscard]] Problem unreadable(QStringView found) const
    {
        return unreadableStatement(m_path, m_xml.lineNumber(), found);
    }

    const QString &m_path;
    QXmlStreamReader m_xml;
    const StatementAsk &m_ask;
    StatementRead &m_into;
    LineBuilder m_builder;
    QStringList m_stack;
    QString m_text;
    QString m_textCurrency;
    QString m_account;
    QString m_balanceCode;
    QString m_balanceSide;
    QString m_balanceCurrency;
    std::optional<Money> m_balance;
    CamtEntry m_entry;
};

QString CamtReader::pathFrom(const char *name) const
{
    const qsizetype at = m_stack.lastIndexOf(QLatin1String(name));
    return at < 0 ? QString() : m_stack.mid(at + 1).join(u'/');
}

Result<Money> CamtReader::money() const
{
    bool bad = false;
    const auto amount = statementAmount(m_text, bad);
    return amount ? Result<Money>(*amount) : Result<Money>(unreadable(m_text));
}

Done CamtReader::begin()
{
    const QString name = m_xml.name().left(camtDepthAllowed).toString();
    m_stack.append(name);
    if (m_stack.size() > camtDepthAllowed)
        return unreadable(name);
    m_text.clear();
    m_textCurrency = m_xml.attributes().value(QLatin1String("Ccy")).toString();
    if (name == QLatin1String("Stmt")) {
        m_account.clear();
    } else if (name == QLatin1String("Bal")) {
        m_balanceCode = m_balanceSide = m_balanceCurrency = QString();
        m_balance.reset();
    } else if (name == QLatin1String("Ntry")) {
        m_entry = {};
        m_entry.row = m_xml.lineNumber();
    } else if (name == QLatin1String("TxDtls") && m_stack.contains(QLatin1String("Ntry"))) {
        if (m_entry.parts.size() >= camtPartsAllowed)
            return unreadable(name);
        m_entry.parts.push_back({});
    }
    return {};
}

Done CamtReader::balance(const QString &element)
{
    if (element == QLatin1String("Tp/CdOrPrtry/Cd")) {
        m_balanceCode = statementText(m_text);
    } else if (element == QLatin1String("CdtDbtInd")) {
        m_balanceSide = statementText(m_text);
    } else if (element == QLatin1String("Amt")) {
        auto amount = money();
        if (!amount)
            return amount.problems();
        m_balance = *amount;
        m_balanceCurrency = m_textCurrency;
    }
    return {};
}

Done CamtReader::endBalance()
{
    const bool ours = m_balanceCurrency.compare(m_ask.currency, Qt::CaseInsensitive) == 0;
    if (!m_balance || !ours)
        return {};
    const Money told = m_balanceSide == QLatin1String("DBIT") ? -*m_balance : *m_balance;
    if (m_balanceCode == QLatin1String("OPBD") || m_balanceCode == QLatin1String("PRCD"))
        m_builder.setBalances(m_account, told, std::nullopt);
    else if (m_balanceCode == QLatin1String("CLBD"))
        m_builder.setBalances(m_account, std::nullopt, told);
    return {};
}

Done CamtReader::entryPart(const QString &element)
{
    CamtPart &part = m_entry.parts.back();
    if (element == QLatin1String("Amt") || element == QLatin1String("AmtDtls/TxAmt/Amt")) {
        auto amount = money();
        if (!amount)
            return amount.problems();
        if (!part.amount || element == QLatin1String("Amt"))
            part.amount = *amount;
    } else if (element == QLatin1String("RltdPties/Dbtr/Nm") || element == QLatin1String("RltdPties/Dbtr/Pty/Nm")) {
        part.debtor = statementText(m_text);
    } else if (element == QLatin1String("RltdPties/Cdtr/Nm") || element == QLatin1String("RltdPties/Cdtr/Pty/Nm")) {
        part.creditor = statementText(m_text);
    } else if (element == QLatin1String("RmtInf/Ustrd") || element == QLatin1String("RmtInf/Strd/CdtrRefInf/Ref")
        || element == QLatin1String("Refs/EndToEndId")) {
        const QString found = statementText(m_text);
        if (found != QLatin1String("NOTPROVIDED") && !part.reference.contains(found))
            part.reference = statementJoined(part.reference, found);
    }
    return {};
}

Done CamtReader::entry(const QString &element)
{
    if (m_stack.contains(QLatin1String("TxDtls")))
        return entryPart(pathFrom("TxDtls"));
    const auto dayOf = [this] { return QDate::fromString(statementText(m_text).left(10), Qt::ISODate); };
    if (element == QLatin1String("Amt")) {
        auto amount = money();
        if (!amount)
            return amount.problems();
        m_entry.amount = *amount;
        m_entry.currency = m_textCurrency;
    } else if (element == QLatin1String("CdtDbtInd")) {
        m_entry.side = statementText(m_text);
    } else if (element == QLatin1String("Sts") || element == QLatin1String("Sts/Cd")) {
        m_entry.state = m_entry.state.isEmpty() ? statementText(m_text) : m_entry.state;
    } else if (element == QLatin1String("BookgDt/Dt") || element == QLatin1String("BookgDt/DtTm")) {
        m_entry.booked = dayOf();
    } else if (element == QLatin1String("ValDt/Dt") || element == QLatin1String("ValDt/DtTm")) {
        m_entry.valued = dayOf();
    } else if (element == QLatin1String("AddtlNtryInf")) {
        m_entry.note = statementText(m_text);
    } else if (element == QLatin1String("BkTxCd/Prtry/Cd")) {
        m_entry.kind = statementText(m_text);
    }
    return {};
}

Done CamtReader::addLine(const CamtEntry &entry, const CamtPart &part, Money amount)
{
    LineFound line;
    line.account = m_account;
    line.row = entry.row;
    line.day = entry.booked.isValid() ? entry.booked : entry.valued;
    line.amount = amount;
    line.payer = amount.pence < 0 ? part.creditor : part.debtor;
    line.reference = part.reference;
    line.kind = entry.kind;
    if (line.payer.isEmpty())
        line.payer = entry.note;
    else if (line.reference.isEmpty())
        line.reference = entry.note;
    line.raw = QStringList { part.debtor, part.creditor, part.reference, entry.kind, entry.note }.join(u'\x1F');
    return m_builder.add(std::move(line));
}

Done CamtReader::endEntry()
{
    const CamtEntry entry = std::exchange(m_entry, {});
    const bool out = entry.side == QLatin1String("DBIT");
    const QDate day = entry.booked.isValid() ? entry.booked : entry.valued;
    if (!entry.amount || !day.isValid() || (!out && entry.side != QLatin1String("CRDT")))
        return unreadableStatement(m_path, entry.row, entry.note);
    if (!entry.state.isEmpty() && entry.state != QLatin1String("BOOK")) {
        ++m_into.notCompleted;
        return {};
    }
    if (entry.currency.compare(m_ask.currency, Qt::CaseInsensitive) != 0) {
        ++m_into.otherCurrency;
        return {};
    }
    Money together;
    bool told = entry.parts.size() > 1;
    for (const CamtPart &part : entry.parts) {
        told = told && part.amount.has_value();
        together += told ? *part.amount : Money {};
    }
    if (told && together == *entry.amount) {
        for (const CamtPart &part : entry.parts) {
            if (Done added = addLine(entry, part, out ? -*part.amount : *part.amount); !added)
                return added;
        }
        return {};
    }
    CamtPart whole = entry.parts.empty() ? CamtPart {} : entry.parts.front();
    for (std::size_t i = 1; i < std::min<std::size_t>(entry.parts.size(), 20); ++i) {
        whole.reference = statementJoined(whole.reference, entry.parts[i].debtor);
        whole.reference = statementJoined(whole.reference, entry.parts[i].reference);
    }
    return addLine(entry, whole, out ? -*entry.amount : *entry.amount);
}

Done CamtReader::end()
{
    const QString name = m_stack.back();
    Done done;
    if (name == QLatin1String("Ntry"))
        done = endEntry();
    else if (name == QLatin1String("Bal"))
        done = endBalance();
    else if (m_stack.contains(QLatin1String("Ntry")))
        done = entry(pathFrom("Ntry"));
    else if (m_stack.contains(QLatin1String("Bal")))
        done = balance(pathFrom("Bal"));
    else if (const QString element = pathFrom("Stmt");
             element == QLatin1String("Acct/Id/IBAN") || element == QLatin1String("Acct/Id/Othr/Id"))
        m_account = statementText(m_text);
    m_stack.removeLast();
    m_text.clear();
    return done;
}

Done CamtReader::read()
{
    while (!m_xml.atEnd()) {
        Done done;
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            done = begin();
            break;
        case QXmlStreamReader::EndElement:
            done = end();
            break;
        case QXmlStreamReader::Characters:
            if (m_text.size() < camtTextAllowed)
                m_text += m_xml.text().left(camtTextAllowed);
            break;
        // Nothing that a document type could define has a place in a statement.
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return unreadable(m_xml.text());
        default:
            break;
        }
        if (!done)
            return done;
    }
    if (m_xml.hasError())
        return unreadable(m_xml.errorString());
    return m_builder.finish();
}

} // namespace

Done readCamt053(const QString &path, QStringView text, const StatementAsk &ask, StatementRead &into)
{
    into.layout = QStringLiteral("camt053");
    return CamtReader(path, text, ask, into).read();
}

} // namespace rollbook
