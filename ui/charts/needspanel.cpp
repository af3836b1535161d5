// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/needspanel.h"

#include "ui/charts/chartwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/format.h"
#include "ui/words/statuswords.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace rollbook {

namespace {

Need statusNeed(const DashboardFigures &figures, const std::vector<StatusKind> &kinds, const QString &text)
{
    Need need;
    need.text = text;
    need.question.kind = PeopleQuestion::Kind::Statuses;
    need.question.title = text;
    need.question.statuses = kinds;
    for (const StatusKind kind : kinds)
        need.people += figures.statuses[static_cast<std::size_t>(kind)];
    return need;
}

/// A line: how many, what about, and an arrow.
class NeedLine final : public QAbstractButton
{
public:
    NeedLine(const Need &need, QWidget *parent) : QAbstractButton(parent), m_number(formatCount(need.people))
    {
        setText(need.text);
        setAccessibleName(m_number + QStringLiteral(": ") + need.text);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return { 200, QFontMetrics(textFont(TextSize::Heading)).height() + 2 * space::small };
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 140, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors colors = themeColors(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QFont strong = textFont(TextSize::Heading);
        const int numberWidth = std::max(QFontMetrics(strong).horizontalAdvance(QStringLiteral("00,000")),
            QFontMetrics(strong).horizontalAdvance(m_number) + space::tiny);
        QRect place = rect().adjusted(space::small, 0, -space::small, 0);
        painter.setFont(strong);
        painter.setPen(colors.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(place.left(), 0, numberWidth, height())),
            Qt::AlignTrailing | Qt::AlignVCenter, m_number);
        const QSize sign(16, 16);
        rollbook::icon(QStringLiteral("chevron-right"), colors.muted)
            .paint(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, sign, place));
        const QFont font = textFont(TextSize::Body);
        place.adjust(numberWidth + space::medium, 0, -sign.width() - space::small, 0);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        painter.setFont(font);
        painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text(), Qt::ElideRight, place.width()));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Down)
            focusNextChild();
        else if (event->key() == Qt::Key_Up)
            focusPreviousChild();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_number;
};

} // namespace

std::vector<Need> needsOf(const DashboardFigures &figures)
{
    std::vector<Need> needs {
        statusNeed(figures, { StatusKind::InGrace }, ChartWords::tr("in their days of grace")),
        statusNeed(figures, { StatusKind::Unpaid, StatusKind::PartPaid }, ChartWords::tr("members with fees unpaid")),
        statusNeed(figures, { StatusKind::PendingPayment }, ChartWords::tr("awaiting their first payment")),
        statusNeed(figures, { StatusKind::Applicant }, ChartWords::tr("applications to decide")),
    };
    Need ending;
    ending.people = figures.ending;
    ending.text = ChartWords::tr("ending within %n day(s)", nullptr, endingDays)
                      .replace(QStringLiteral("day(s)"), QStringLiteral("days"));
    ending.question.kind = PeopleQuestion::Kind::Ending;
    ending.question.title = ending.text;
    needs.push_back(std::move(ending));
    std::erase_if(needs, [](const Need &need) { return need.people == 0; });
    for (Need &need : needs)
        need.question.title[0] = need.question.title[0].toUpper();
    return needs;
}

NeedsPanel::NeedsPanel(QWidget *parent) : QFrame(parent), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("needs"));
    setAccessibleName(ChartWords::tr("What needs doing"));
    makeCard(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::medium, space::small, space::medium);
    column->setSpacing(space::small);
    QLabel *title = plainLabel(ChartWords::tr("What needs doing"), TextSize::Heading, this);
    title->setContentsMargins(space::small, space::tiny, 0, 0);
    column->addWidget(title);
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
    column->addStretch(1);
}

void NeedsPanel::setNeeds(const std::vector<Need> &needs)
{
    if (m_lines->count() > 0 && needs == m_needs)
        return;
    m_needs = needs;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (needs.empty()) {
        QLabel *nothing
            = hintLabel(ChartWords::tr("Nothing today: nobody owes, nobody waits, nothing ends soon."), this);
        nothing->setContentsMargins(space::small, 0, space::small, 0);
        m_lines->addWidget(nothing);
    }
    int place = 0;
    for (const Need &need : needs) {
        auto *line = new NeedLine(need, this);
        line->setObjectName(QStringLiteral("need%1").arg(place++));
        connect(line, &QAbstractButton::clicked, this,
            [this, question = need.question] { Q_EMIT peopleRequested(question); });
        m_lines->addWidget(line);
    }
}

} // namespace rollbook
