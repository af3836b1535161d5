// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tooltip.h"
#include "ui/words/problemwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace rollbook {

QLabel *plainLabel(const QString &text, TextSize size, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextSize(label, size);
    return label;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, TextSize::Body, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

FittedLabel::FittedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setWhole(text);
}

void FittedLabel::setWhole(const QString &text)
{
    m_whole = text;
    setToolTip(plainToolTip(text));
    fit();
}

void FittedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_laidOut = true;
    fit();
}

void FittedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FittedLabel::fit()
{
    QString fitted;
    QString word;
    const auto endWord = [&] {
        fitted += fontMetrics().elidedText(word, Qt::ElideMiddle, std::max(0, contentsRect().width()));
        word.clear();
    };
    for (const QChar c : m_whole) {
        if (!c.isSpace()) {
            word += c;
            continue;
        }
        endWord();
        fitted += c;
    }
    endWord();
    // Before it has been laid out there is no width to fit to.
    const QString shown = m_laidOut ? fitted : m_whole;
    if (shown != text())
        setText(shown);
}

IconLabel::IconLabel(QWidget *parent) : QLabel(parent) { }

void IconLabel::setIcon(const QString &name, int size, QPalette::ColorRole role)
{
    m_name = name;
    m_size = size;
    m_role = role;
    m_color = QColor();
    draw();
}

void IconLabel::setIcon(const QString &name, int size, const QColor &color)
{
    m_name = name;
    m_size = size;
    m_color = color;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::draw()
{
    const QColor color = m_color.isValid() ? m_color : palette().color(m_role);
    setPixmap(icon(m_name, color).pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

ProblemLabel::ProblemLabel(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_sign(new IconLabel(this)), m_text(plainLabel({}, TextSize::Body, this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("problemText"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    setText({});
    color();
}

void ProblemLabel::setProblems(const Problems &problems)
{
    setText(problemWords(problems));
}

void ProblemLabel::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!m_field)
        return;
    m_field->setProperty("problem", !text.isEmpty());
    m_field->setAccessibleDescription(text);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void ProblemLabel::color()
{
    const QColor danger = themeColors(palette()).danger;
    m_sign->setIcon(QStringLiteral("warning"), 16, danger);
    QPalette own = m_text->palette();
    own.setColor(QPalette::WindowText, danger);
    m_text->setPalette(own);
}

void keepPlaceholderWhole(QLineEdit *field)
{
    // Padding, frame and cursor, and the button that clears the field.
    const int around = 2 * space::large + (field->isClearButtonEnabled() ? space::huge : 0);
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(field->placeholderText()) + around);
    // What it would like besides grows with the button, and would move the neighbours while one types.
    field->setSizePolicy(QSizePolicy::Ignored, field->sizePolicy().verticalPolicy());
}

} // namespace rollbook
