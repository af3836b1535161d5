// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrasefield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasestrength.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace rollbook {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_show(new QPushButton(this))
{
    m_edit->setObjectName(QStringLiteral("passphrase"));
    m_edit->setAccessibleName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setMaxLength(1024);
    m_show->setObjectName(QStringLiteral("showPassphrase"));
    m_show->setCheckable(true);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what is typed"));
    m_show->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_edit);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::setShown);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::textChanged);
}

void PassphraseField::wipe()
{
    m_edit->setText(QString(m_edit->text().size(), QLatin1Char('x')));
    m_edit->clear();
    m_show->setChecked(false);
}

void PassphraseField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setChecked(shown);
}

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_words(plainLabel({}, TextSize::Body, this))
{
    m_bar->setObjectName(QStringLiteral("strengthBar"));
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Strength of the passphrase"));
    m_words->setObjectName(QStringLiteral("strengthWords"));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    // The longest of the words takes two lines: nothing below it moves while somebody types.
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_bar);
    layout->addWidget(m_words, 1);
    setPassphrase({});
}

void StrengthMeter::setPassphrase(const QString &passphrase)
{
    const Strength strength = strengthOf(passphrase);
    m_bar->setValue(static_cast<int>(strength));
    const auto words = [&] {
        switch (strength) {
        case Strength::TooShort:
            return tr("At least %n character(s). Four or five words that you can remember are best.", nullptr,
                shortestPassphrase);
        case Strength::Weak:
            return tr("Weak: easily guessed. Add a word or two.");
        case Strength::Fair:
            return tr("Fair. One more word would make it good.");
        case Strength::Good:
            return tr("Good.");
        case Strength::Strong:
            return tr("Strong.");
        }
        return QString();
    }();
    m_words->setText(words);
    m_bar->setAccessibleDescription(words);
}

} // namespace rollbook
