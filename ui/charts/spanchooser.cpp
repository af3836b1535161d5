// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spanchooser.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace rollbook {

namespace {

QString kindName(SpanKind kind)
{
    switch (kind) {
    case SpanKind::ThisYear:
        return ChartWords::tr("This year");
    case SpanKind::Months12:
        return ChartWords::tr("Last 12 months");
    case SpanKind::Years3:
        return ChartWords::tr("Last 3 years");
    case SpanKind::Years5:
        return ChartWords::tr("Last 5 years");
    case SpanKind::Years10:
        return ChartWords::tr("Last 10 years");
    case SpanKind::All:
        return ChartWords::tr("All years");
    case SpanKind::Custom:
        return ChartWords::tr("From month to month…");
    }
    return {};
}

QDateEdit *makeMonthEdit(const QString &name, const QString &spoken, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(spoken);
    edit->setDisplayFormat(QStringLiteral("MMM yyyy"));
    edit->setDateRange(QDate(1800, 1, 1), QDate(2999, 12, 31));
    return edit;
}

} // namespace

SpanChooser::SpanChooser(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox(this)),
      m_typed(new QWidget(this)),
      m_from(makeMonthEdit(QStringLiteral("spanFrom"), ChartWords::tr("First month"), m_typed)),
      m_to(makeMonthEdit(QStringLiteral("spanTo"), ChartWords::tr("Last month"), m_typed))
{
    m_kind->setObjectName(QStringLiteral("spanKind"));
    m_kind->setAccessibleName(ChartWords::tr("Span of time"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(13);
    for (int i = 0; i < spanKindCount; ++i)
        m_kind->addItem(kindName(static_cast<SpanKind>(i)), i);
    auto *between = new QLabel(ChartWords::tr("to", "between two months"), m_typed);
    between->setTextFormat(Qt::PlainText);
    auto *typed = new QHBoxLayout(m_typed);
    typed->setContentsMargins(0, 0, 0, 0);
    typed->setSpacing(space::small);
    typed->addWidget(m_from);
    typed->addWidget(between);
    typed->addWidget(m_to);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_kind);
    column->addWidget(m_typed);
    m_typed->hide();
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_typed->setVisible(kind() == SpanKind::Custom);
        Q_EMIT changed();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &SpanChooser::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &SpanChooser::changed);
}

void SpanChooser::setFrame(QDate today, int yearStartMonth, QDate earliest)
{
    m_today = today;
    m_yearStartMonth = yearStartMonth;
    m_earliest = earliest;
    if (!m_hasMonths) {
        const Span year = spanOf(SpanKind::Months12, today, yearStartMonth, earliest);
        setCustom(year.from, year.to);
    }
}

SpanKind SpanChooser::kind() const
{
    return static_cast<SpanKind>(m_kind->currentData().toInt());
}

void SpanChooser::setKind(SpanKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void SpanChooser::setCustom(QDate from, QDate to)
{
    const QSignalBlocker first(m_from);
    const QSignalBlocker second(m_to);
    m_from->setDate(from);
    m_to->setDate(to);
    m_hasMonths = true;
}

Span SpanChooser::span() const
{
    return kind() == SpanKind::Custom ? customSpan(m_from->date(), m_to->date(), m_today)
                                      : spanOf(kind(), m_today, m_yearStartMonth, m_earliest);
}

} // namespace rollbook
