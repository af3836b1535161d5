// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <set>

class QAbstractButton;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace rollbook {

/// A form that becomes one command. Problems stand under the field they concern, and what concerns none on top;
/// fields are checked by the rules themselves while the user types, once they have been left. Saving closes the form
/// only when the register took the command. Ctrl+Enter saves from anywhere.
class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    /// `target` outlives the dialog.
    CommandDialog(Register &target, const QString &title, QWidget *parent = nullptr);
    ~CommandDialog() override;

    /// What the saved command became; nothing when it was not saved or a null id when nothing differed.
    [[nodiscard]] std::optional<EntryId> entry() const { return m_entry; }
    /// Whether anything was typed since it was opened.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void reject() override;

Q_SIGNALS:
    /// The command was taken; the dialog may stay open for the next one.
    void saved(rollbook::EntryId entry);

protected:
    /// Ctrl+Enter saves, wherever the focus is.
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] virtual Command command() const = 0;
    /// What the form itself can tell is wrong, before the rules are asked.
    [[nodiscard]] virtual Problems formProblems() const;
    /// After a check that found the command good: say what will be written otherwise than typed, and the like.
    virtual void checked(const Draft &) { }
    /// After a check that found a problem: what checked() said no longer holds.
    virtual void refused() { }
    /// Gives the focus to a field that has a problem.
    virtual void bringUp(QWidget *field);
    /// Once the command was taken; the default closes the dialog.
    virtual void taken(EntryId entry);

    [[nodiscard]] Register &target() const { return m_target; }
    [[nodiscard]] QDate today() const { return m_target.clock().today(); }
    /// The form goes here, between the heading and the buttons.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// A form layout for dialogs of a few fields.
    QFormLayout *addForm();
    /// A row of it: label, field and, under the field, its messages. `name`: the field's, for problems.
    void addRow(QFormLayout *form, const QString &label, QWidget *field, const QString &name);
    /// Puts a message line under a widget that stands in a form layout already.
    void watch(QWidget *field, const QString &name);
    /// Watches every child of `form` that is named as `names` say.
    void watchChildren(QWidget *form, const QStringList &names);
    /// A hint under a field, in the calm colour; empty takes it away. Problems stand in front of it.
    void setHint(const QString &name, const QString &text);
    void setSaveText(const QString &text);
    void setIntroduction(const QString &text);
    QAbstractButton *addButton(const QString &text, const QString &name);
    /// Saves and says whether it was taken.
    bool save();
    void touch();
    /// Stops listening to the fields. A field that has the focus ends its editing while it is destroyed, which is after
    /// the destructor of a class that listens: its destructor calls this.
    void stopListening();
    void setClean();

private:
    struct Watched {
        QWidget *field = nullptr;
        QLabel *message = nullptr;
        QString hint;
        QString problem;
    };
    void watchEdits(QWidget *field, const QString &name);
    void check();
    /// Puts each problem at its field, or on top, and returns the first field that has one.
    QWidget *showProblems(const Problems &problems);
    void showMessage(Watched &watched);

    Register &m_target;
    QVBoxLayout *m_content;
    QLabel *m_introduction;
    QLabel *m_banner;
    QDialogButtonBox *m_buttons;
    std::map<QString, Watched> m_watched;
    std::set<QString> m_left; ///< fields that were edited and left
    std::optional<EntryId> m_entry;
    QTimer m_checkSoon;
    bool m_touched = false;
    bool m_tried = false; ///< saving was refused: every problem is told until it is mended
};

} // namespace rollbook
