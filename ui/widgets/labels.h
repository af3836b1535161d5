// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/widgets/theme.h"

#include <QLabel>

class QLineEdit;

namespace rollbook {

/// A label that shows its text as typed, never as markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, TextSize size, QWidget *parent = nullptr);
/// The same over several lines, in the muted colour.
[[nodiscard]] QLabel *hintLabel(const QString &text, QWidget *parent = nullptr);

/// A plain text over several lines that takes whatever width there is: a word that is wider, as an address may be, is
/// shortened in its middle and stands whole in the tool tip.
class FittedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit FittedLabel(const QString &text, QWidget *parent = nullptr);
    void setWhole(const QString &text);
    [[nodiscard]] const QString &whole() const { return m_whole; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
    bool m_laidOut = false;
};

/// A symbolic icon that follows the theme.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);
    /// `size` in logical pixels.
    void setIcon(const QString &name, int size, QPalette::ColorRole role = QPalette::WindowText);
    void setIcon(const QString &name, int size, const QColor &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_name;
    int m_size = 16;
    QPalette::ColorRole m_role = QPalette::WindowText;
    QColor m_color;
};

/// Problems under the field they concern: nothing when there are none, the sentence in the colour of danger with its
/// sign otherwise. Announced as the field's description to screen readers.
class ProblemLabel final : public QWidget
{
    Q_OBJECT

public:
    /// `field` may be null; it is marked while there is a problem.
    explicit ProblemLabel(QWidget *field, QWidget *parent = nullptr);
    void setProblems(const Problems &problems);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void color();

    QWidget *m_field;
    IconLabel *m_sign;
    QLabel *m_text;
};

/// Makes a field at least as wide as the words in it while it is empty.
void keepPlaceholderWhole(QLineEdit *field);

} // namespace rollbook
