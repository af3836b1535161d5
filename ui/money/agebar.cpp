// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/money/agebar.h"

#include "ui/money/arrearsmodel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"
#include "ui/words/format.h"

#include <QButtonGroup>
#include <QToolButton>

namespace rollbook {

AgeBar::AgeBar(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("ageBar"));
    setAccessibleName(tr("Owed by age"));
    auto *layout = new WrapLayout(this, space::small);
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("age%1").arg(place));
        button->setCheckable(true);
        button->setProperty("boxed", true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(place));
        layout->add(button);
        m_buttons[place] = button;
    }
    m_buttons.front()->setChecked(true);
    setSums({}, {});
    connect(m_group, &QButtonGroup::idClicked, this, &AgeBar::chosen);
}

void AgeBar::setSums(const ArrearsSums &sums, const QString &currency)
{
    Money whole;
    for (std::size_t age = 0; age < sums.size(); ++age) {
        whole += sums[age];
        showSum(age + 1, arrearsAgeName(static_cast<ArrearsAge>(age)), formatMoney(sums[age], currency));
    }
    showSum(0, tr("All"), formatMoney(whole, currency));
}

void AgeBar::showSum(std::size_t place, const QString &age, const QString &sum)
{
    m_buttons[place]->setText(QString(age + QLatin1Char('\n') + sum));
    m_buttons[place]->setAccessibleName(fillIn(tr("%1: %2"), { age, sum }));
}

std::optional<ArrearsAge> AgeBar::age() const
{
    const int place = m_group->checkedId();
    return place <= 0 ? std::nullopt : std::optional(static_cast<ArrearsAge>(place - 1));
}

void AgeBar::setAge(std::optional<ArrearsAge> age)
{
    m_buttons[age ? static_cast<std::size_t>(*age) + 1 : 0]->setChecked(true);
}

} // namespace rollbook
