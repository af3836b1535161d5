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
#include <QStyle>
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
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] QSize sizeHint() const override { return { 252, heightForWidth(252) }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 140, heightForWidth(std::max(140, width())) }; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect lines
            = QFontMetrics(textFont(TextSize::Body))
                  .boundingRect(QRect(0, 0, std::max(1, textArea(width).width()), 10'000), Qt::TextWordWrap, text());
        return std::max(QFontMetrics(textFont(TextSize::Heading)).height(), lines.height()) + 2 * space::small;
    }

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
        painter.setFont(textFont(TextSize::Heading));
        painter.setPen(colors.text);
        const QRect number(space::small, 0, numberWidth(), height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), number),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter, m_number);
        const QString sign
            = layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
        rollbook::icon(sign, colors.muted)
            .paint(&painter,
                QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, QSize(signSize, signSize),
                    rect().adjusted(space::small, 0, -space::small, 0)));
        painter.setFont(textFont(TextSize::Body));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textArea(width())),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
                | Qt::TextWordWrap,
            text());
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
    static constexpr int signSize = 16;

    [[nodiscard]] int numberWidth() const
    {
        const QFontMetrics metrics(textFont(TextSize::Heading));
        return std::max(
            metrics.horizontalAdvance(QStringLiteral("00,000")), metrics.horizontalAdvance(m_number) + space::tiny);
    }
    /// Between the number and the arrow, as it lies from left to right.
    [[nodiscard]] QRect textArea(int width) const
    {
        const int left = space::small + numberWidth() + space::medium;
        return { left, 0, width - left - signSize - 2 * space::small, height() };
    }

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
    ending.text = ChartWords::tr("ending within %n day(s)", nullptr, endingDays);
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

void NeedsPanel::setNeeds(const std::vector<Need> &needs, bool holdsMoney)
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
            = hintLabel(holdsMoney ? ChartWords::tr("Nothing today: nobody owes, nobody waits, nothing ends soon.")
                                   : ChartWords::tr("Nothing today: nobody waits, nothing ends soon."),
                this);
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
