// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rollbook {

class ProblemLabel;

/// The look that the dialogs about laptops share: what it is about, the fields under each other, and the buttons.
class LaptopDialog : public QDialog
{
    Q_OBJECT

public:
    LaptopDialog(const QString &title, const QString &introduction, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A label with its field; where `problem` is given, it stands under the field. `name`: the field's object name.
    void addField(const QString &label, QWidget *field, const char *name, ProblemLabel *problem = nullptr);
    /// A line edit with a button that chooses for it.
    void addPlace(
        const QString &label, QWidget *field, const char *name, QPushButton *choose, ProblemLabel *problem = nullptr);
    /// The button that does it, and Cancel. `name`: its object name.
    QPushButton *addButtons(const QString &text, const char *name);
    /// One Close button only.
    QPushButton *addCloseButton();

private:
    QVBoxLayout *m_content;
    QDialogButtonBox *m_buttons;
};

} // namespace rollbook
