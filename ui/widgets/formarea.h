// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <initializer_list>

class QFormLayout;
class QLabel;

namespace rollbook {

/// Holds a form in a dialog: as high as the form as long as the dialog then fits within the program's window, to be
/// scrolled beyond that. Never narrower than the form.
class FormArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *form, QWidget *parent = nullptr);

    /// The part of the height that is this form's where another stands above or below it, 0 to 1.
    void setShare(double share);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int mostHeight() const;

    double m_share = 1;
};

/// Puts the label of a field on the field's line of text, whatever else stands below the field.
void levelLabel(QLabel *label);
/// The same for all labels of the forms that stand below each other, and their fields at one edge.
void levelForms(std::initializer_list<QFormLayout *> column);

} // namespace rollbook
