// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rollbook {

/// Where a passphrase is typed: dots, and a button that shows what was typed. Never remembered by input methods.
class PassphraseField final : public QWidget
{
    Q_OBJECT

public:
    /// `name` for screen readers.
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// Empties the field; the typed characters are overwritten first.
    void wipe();
    void setShown(bool shown);

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    QLineEdit *m_edit;
    QPushButton *m_show;
};

/// How strong a passphrase is, as a bar and in words.
class StrengthMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    void setPassphrase(const QString &passphrase);

private:
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace rollbook
