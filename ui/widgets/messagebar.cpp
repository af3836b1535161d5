// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/words/problemwords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace rollbook {

using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_card(new QWidget(this)),
      m_sign(new IconLabel(m_card)),
      m_text(plainLabel({}, TextSize::Body, m_card)),
      m_undo(new QPushButton(tr("&Undo"), m_card)),
      m_action(new QPushButton(m_card)),
      m_close(new QToolButton(m_card))
{
    setObjectName(QStringLiteral("messageBar"));
    m_card->setObjectName(QStringLiteral("messageCard"));
    m_card->setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_undo->setObjectName(QStringLiteral("messageUndo"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(space::medium, space::small, space::small, space::small);
    row->setSpacing(space::medium);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_undo);
    row->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, 0, space::large, space::small);
    layout->addWidget(m_card);
    m_timer.setSingleShot(true);
    m_timer.setInterval(20s);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const auto run = m_message.undoWith)
            run();
        else if (const auto entry = m_message.undo)
            Q_EMIT undoRequested(*entry);
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (const auto run = m_message.action)
            run();
    });
    hide();
}

void MessageBar::say(const Message &message)
{
    m_message = message;
    m_failure = false;
    static constexpr const char *icons[] = { "check", "info", "warning" };
    show(message.text, QLatin1String(icons[static_cast<int>(message.kind)]));
    if (message.kind == Message::Kind::Success)
        m_timer.start();
}

void MessageBar::fail(const Problems &problems)
{
    m_message = {};
    m_message.kind = Message::Kind::Warning;
    m_failure = true;
    show(problemWords(problems), QStringLiteral("warning"));
}

void MessageBar::clear()
{
    m_message = {};
    m_timer.stop();
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::show(const QString &text, const QString &iconName)
{
    m_timer.stop();
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_undo->setVisible(m_message.undo.has_value() || m_message.undoWith);
    m_action->setText(m_message.actionText);
    m_action->setVisible(!m_message.actionText.isEmpty());
    m_sign->setIcon(iconName, 18);
    color();
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::color()
{
    QString tone = QStringLiteral("success");
    if (m_failure)
        tone = QStringLiteral("danger");
    else if (m_message.kind == Message::Kind::Warning)
        tone = QStringLiteral("warning");
    else if (m_message.kind == Message::Kind::Note)
        tone = QStringLiteral("note");
    m_card->setProperty("tone", tone);
    m_card->style()->unpolish(m_card);
    m_card->style()->polish(m_card);
}

} // namespace rollbook
