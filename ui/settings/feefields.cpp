// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/feefields.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/format.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int monthsDown = 6;
constexpr int mostBandMembers = 10'000'000;

std::optional<Money> penceIn(const QString &text)
{
    bool number = false;
    const qint64 pence = text.toLongLong(&number);
    return number ? std::optional(Money { pence }) : std::nullopt;
}

QString penceText(const MoneyField *field)
{
    const auto amount = field->money();
    return amount ? QString::number(amount->pence) : QString();
}

} // namespace

MonthFees::MonthFees(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    for (int month = 0; month < 12; ++month) {
        auto *field = new MoneyField(this);
        field->setObjectName(QStringLiteral("monthFee%1").arg(month + 1));
        field->setAccessibleName(wordsLocale().standaloneMonthName(month + 1));
        const int column = month / monthsDown * 2;
        grid->addWidget(
            plainLabel(wordsLocale().standaloneMonthName(month + 1, QLocale::ShortFormat), TextSize::Body, this),
            month % monthsDown, column);
        grid->addWidget(field, month % monthsDown, column + 1);
        connect(field, &QLineEdit::textEdited, this, &MonthFees::edited);
        m_fields[static_cast<std::size_t>(month)] = field;
    }
    setFocusProxy(m_fields.front());
}

void MonthFees::setFees(const QStringList &fees, const QString &currency)
{
    for (std::size_t month = 0; month < m_fields.size(); ++month) {
        m_fields[month]->setCurrency(currency);
        const auto amount = fees.size() == 12 ? penceIn(fees[static_cast<qsizetype>(month)]) : std::nullopt;
        if (amount)
            m_fields[month]->setMoney(*amount);
        else
            m_fields[month]->clear();
    }
}

QStringList MonthFees::fees() const
{
    QStringList fees;
    for (const MoneyField *field : m_fields)
        fees.append(penceText(field));
    return fees.join(QString()).isEmpty() ? QStringList() : fees;
}

Problems MonthFees::problems(const QString &name) const
{
    Problems problems;
    for (const MoneyField *field : m_fields) {
        if (field->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, name, { field->text() } });
        else if (!field->money())
            problems.push_back({ ProblemCode::Required, name, {} });
    }
    return problems;
}

BandFees::BandFees(QWidget *parent)
    : QWidget(parent),
      m_lines(new QVBoxLayout),
      m_add(new QPushButton(icon(QStringLiteral("plus")), tr("Add a band"), this))
{
    m_add->setObjectName(QStringLiteral("addBand"));
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_lines->setSpacing(space::tiny);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const int above = m_bands.size() > 1 ? m_bands[m_bands.size() - 2].most->value() : 0;
        addBand(above + 50, {});
        m_bands[m_bands.size() - 2].most->setFocus();
        Q_EMIT edited();
    });
}

void BandFees::setBands(const QStringList &bands, const QString &currency)
{
    m_currency = currency;
    for (const Band &band : m_bands)
        delete band.line;
    m_bands.clear();
    for (const QString &band : bands) {
        const qsizetype sign = band.indexOf(QLatin1Char('='));
        const auto fee = penceIn(band.mid(sign + 1));
        if (sign > 0)
            addBand(band.left(sign).toInt(), fee);
        else if (!m_bands.empty() && fee)
            m_bands.back().fee->setMoney(*fee);
        else
            addLast(fee);
    }
}

MoneyField *BandFees::addFee(QWidget *line, std::optional<Money> fee)
{
    auto *field = new MoneyField(line);
    field->setCurrency(m_currency);
    field->setAccessibleName(tr("Fee of the band"));
    if (fee)
        field->setMoney(*fee);
    connect(field, &QLineEdit::textEdited, this, &BandFees::edited);
    line->layout()->addWidget(field);
    return field;
}

void BandFees::addLast(std::optional<Money> fee)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(tr("more members"), TextSize::Body, line), 1);
    m_bands.push_back({ line, nullptr, addFee(line, fee) });
    m_lines->addWidget(line);
    line->show();
}

void BandFees::addBand(int most, std::optional<Money> fee)
{
    if (m_bands.empty())
        addLast({});
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *upTo = new QSpinBox(line);
    upTo->setRange(1, mostBandMembers);
    upTo->setValue(most);
    upTo->setPrefix(tr("up to ", "a number of members"));
    upTo->setAccessibleName(tr("Most members of the band"));
    connect(upTo, &QSpinBox::valueChanged, this, &BandFees::edited);
    row->addWidget(upTo, 1);
    MoneyField *field = addFee(line, fee);
    auto *remove = new QToolButton(line);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setAccessibleName(tr("Remove this band"));
    remove->setToolTip(plainToolTip(tr("Remove this band")));
    connect(remove, &QToolButton::clicked, this, [this, line] { removeBand(line); });
    row->addWidget(remove);
    m_bands.insert(m_bands.end() - 1, Band { line, upTo, field });
    m_lines->insertWidget(static_cast<int>(m_bands.size()) - 2, line);
    line->show();
}

void BandFees::removeBand(QWidget *line)
{
    m_add->setFocus();
    std::erase_if(m_bands, [line](const Band &band) { return band.line == line; });
    line->hide();
    line->deleteLater();
    if (m_bands.size() == 1) {
        m_bands.front().line->hide();
        m_bands.front().line->deleteLater();
        m_bands.clear();
    }
    Q_EMIT edited();
}

QStringList BandFees::bands() const
{
    QStringList bands;
    for (const Band &band : m_bands)
        bands.append(QStringLiteral("%1=%2").arg(
            band.most ? QString::number(band.most->value()) : QString(), penceText(band.fee)));
    return bands;
}

Problems BandFees::problems(const QString &name) const
{
    Problems problems;
    int before = 0;
    for (const Band &band : m_bands) {
        if (band.fee->isMistyped())
            problems.push_back({ ProblemCode::NotMoney, name, { band.fee->text() } });
        else if (!band.fee->money())
            problems.push_back({ ProblemCode::Required, name, {} });
        if (band.most && band.most->value() <= before)
            problems.push_back({ ProblemCode::UnknownValue, name,
                { QString::number(band.most->value()),
                    QStringLiteral("%1-%2").arg(before + 1).arg(mostBandMembers) } });
        before = band.most ? band.most->value() : before;
    }
    return problems;
}

} // namespace rollbook
