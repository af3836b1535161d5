// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <map>

namespace rollbook {

/// Looks through what a window shows, in the pseudo-language and over data without Latin letters: every text must have
/// been translated, none may be cut off, what the keyboard reaches has a name to be spoken, and no key of access means
/// two things at once.
class SightCheck
{
public:
    void look(const QString &name, QWidget *sight)
    {
        m_name = name;
        text(sight, QStringLiteral("title"), sight->windowTitle());
        if (auto *menu = qobject_cast<QMenu *>(sight))
            actions(menu, menu->actions());
        room(sight, QStringLiteral("window across"), sight->width(), mostWidth);
        // A menu that is taller than the screen is scrolled.
        if (!qobject_cast<QMenu *>(sight))
            room(sight, QStringLiteral("window down"), sight->height(), mostHeight);
        one(sight);
        for (QWidget *widget : sight->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == sight)
                one(widget);
        }
        accessKeys(sight);
    }

    /// A text of the data, the name of a folder for one, that is not to be translated.
    void know(const QString &data) { m_known = data; }

    [[nodiscard]] const QStringList &untranslated() const { return m_untranslated; }
    [[nodiscard]] const QStringList &cut() const { return m_cut; }
    [[nodiscard]] const QStringList &nameless() const { return m_nameless; }
    [[nodiscard]] const QStringList &clashing() const { return m_clashing; }

    /// What is left of a text without what was translated, names of keys, and the few words that are the same in every
    /// language.
    [[nodiscard]] static QString rest(QString text)
    {
        // Innermost first: a translated text may stand within another.
        static const QRegularExpression translated(QStringLiteral("\\[[^\\[\\]]*~\\]"));
        while (text.contains(translated))
            text.replace(translated, QStringLiteral(" "));
        static const QRegularExpression same(QStringLiteral(
            "\\b(Rollbook|rollbook|csv|pdf|svg|png|GBP|EUR|USD|Ctrl|Alt|Shift|Del|Ins|Return|Enter|Esc|Home|"
            "End|PgUp|PgDown|Space|Tab|Up|Down|Left|Right|F\\d+|\\w)\\b"));
        text.remove(same);
        // Tool tips are told to be plain text by a little markup; keys of laptops are hexadecimal.
        static const QRegularExpression markup(QStringLiteral("</?(p|br)>|&(lt|gt|amp|quot);|\\b[0-9a-f]{32,}\\b"));
        text.remove(markup);
        // A member number ends in a check character.
        static const QRegularExpression number(QStringLiteral("Μ\\d+[A-Z]"));
        text.remove(number);
        // The number of a receipt begins with the mark of a laptop.
        static const QRegularExpression receipt(QStringLiteral("\\bR[0-9A-Z]+-\\d{6,}"));
        text.remove(receipt);
        return text;
    }
    [[nodiscard]] static bool isTranslated(const QString &text)
    {
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
        return !rest(text).contains(latin);
    }

private:
    static QString called(const QWidget *widget)
    {
        QString path;
        for (const QWidget *w = widget; w && path.size() < 60; w = w->isWindow() ? nullptr : w->parentWidget()) {
            if (!w->objectName().isEmpty())
                path.prepend(w->objectName() + QLatin1Char('/'));
        }
        return (widget ? QLatin1String(widget->metaObject()->className()) : QLatin1String("chart")) + QLatin1Char(' ')
            + path;
    }
    void note(QStringList &where, const QWidget *widget, const QString &what)
    {
        const QString line = called(widget) + QStringLiteral(": ") + what;
        for (const QString &there : where) {
            if (there.endsWith(line))
                return;
        }
        where.append(m_name + QStringLiteral(" | ") + line);
    }
    void text(const QWidget *widget, const QString &part, const QString &text)
    {
        // A fingerprint is made of words that are the same in every language.
        const bool same = widget && widget->objectName() == QLatin1String("fingerprint");
        if (!same && !isTranslated(QString(text).remove(m_known)))
            note(m_untranslated, widget, part + QStringLiteral(" \"") + text + QLatin1Char('"'));
    }
    void room(const QWidget *widget, const QString &text, int wanted, int given)
    {
        // Names that people gave are shortened where there is no room.
        static const QRegularExpression ours(QStringLiteral("[\\[a-z]"));
        if (wanted > given && text.contains(ours))
            note(m_cut, widget, QStringLiteral("\"%1\" wants %2 and has %3").arg(text).arg(wanted).arg(given));
    }

    void one(QWidget *widget)
    {
        text(widget, QStringLiteral("tool tip"), widget->toolTip());
        text(widget, QStringLiteral("status tip"), widget->statusTip());
        text(widget, QStringLiteral("accessible name"), widget->accessibleName());
        text(widget, QStringLiteral("accessible description"), widget->accessibleDescription());
        if (auto *label = qobject_cast<QLabel *>(widget))
            lookAt(label);
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            lookAt(button);
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            lookAt(box);
        else if (auto *steps = qobject_cast<QAbstractSpinBox *>(widget))
            room(steps, steps->text(), steps->sizeHint().width(), steps->width());
        else if (auto *line = qobject_cast<QLineEdit *>(widget))
            lookAt(line);
        else if (auto *tabs = qobject_cast<QTabBar *>(widget))
            lookAt(tabs);
        else if (auto *header = qobject_cast<QHeaderView *>(widget))
            lookAt(header);
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            lookAt(view);
        else if (auto *bar = qobject_cast<QMenuBar *>(widget))
            actions(bar, bar->actions());
        else if (auto *browser = qobject_cast<QTextBrowser *>(widget))
            text(browser, QStringLiteral("text"), browser->toPlainText());
        else if (auto *area = qobject_cast<QScrollArea *>(widget))
            room(area, QStringLiteral("across"), area->horizontalScrollBar()->maximum(), 0);
        else if (auto *chart = qobject_cast<ChartView *>(widget))
            lookAt(chart->content());
        within(widget);
        named(widget);
    }

    void accessKeys(const QWidget *sight)
    {
        std::map<QString, QString> taken;
        const auto take = [&](const QWidget *widget, const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                return;
            const auto [place, fresh] = taken.emplace(key, text);
            if (!fresh)
                note(m_clashing, widget, QStringLiteral("%1: %2, %3").arg(key, place->second, text));
        };
        for (const QWidget *widget : sight->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != sight)
                continue;
            if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
                for (const QAction *action : bar->actions())
                    take(bar, action->text());
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                // A tool button that stands for an action has its text without the key.
                const auto *tool = qobject_cast<const QToolButton *>(widget);
                if (!tool || !tool->defaultAction())
                    take(button, button->text());
            } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
                take(label, label->text());
            }
        }
    }

    void named(const QWidget *widget)
    {
        const QWidget *parent = widget->parentWidget();
        // A spin box or editable combo box speaks for its own line, a label with its text.
        const bool spokenFor = !parent || widget->focusProxy() || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLabel *>(widget)
            || parent->objectName().startsWith(QLatin1String("qt_")) || widget->isWindow();
        if (spokenFor || !(widget->focusPolicy() & Qt::TabFocus))
            return;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            note(m_nameless, widget, QStringLiteral("has no name"));
    }

    void lookAt(const ChartContent &chart)
    {
        QStringList texts { chart.name, chart.title, chart.definition, chart.description, chart.categoryHeading };
        for (const ChartCategory &category : chart.categories)
            texts.append(category.name);
        for (const ChartColumn &column : chart.columns)
            texts.append(column.name);
        for (const QString &one : texts)
            text(nullptr, QStringLiteral("chart"), one);
    }

    void lookAt(const QLabel *label)
    {
        text(label, QStringLiteral("text"), label->text());
        if (label->text().isEmpty())
            return;
        const QMargins around = label->contentsMargins();
        if (label->wordWrap())
            room(label, label->text(), label->heightForWidth(label->width()), label->height());
        else if (label->alignment() & Qt::AlignVertical_Mask)
            room(label, label->text(),
                label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width() + around.left() + around.right(),
                label->width());
    }

    void lookAt(const QAbstractButton *button)
    {
        text(button, QStringLiteral("text"), button->text());
        if (button->hasHeightForWidth())
            room(button, button->text() + QStringLiteral(" (lines)"), button->heightForWidth(button->width()),
                button->height());
        else if (!button->text().isEmpty())
            room(button, button->text(), button->sizeHint().width(), button->width());
    }

    void lookAt(const QComboBox *box)
    {
        for (int i = 0; i < box->count(); ++i)
            text(box, QStringLiteral("choice"), box->itemText(i));
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field
            = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        room(box, box->currentText(), box->fontMetrics().horizontalAdvance(box->currentText()), field.width());
    }

    void lookAt(const QLineEdit *line)
    {
        text(line, QStringLiteral("place holder"), line->placeholderText());
        if (line->text().isEmpty())
            room(line, line->placeholderText(), line->fontMetrics().horizontalAdvance(line->placeholderText()),
                line->contentsRect().width());
    }

    void lookAt(const QTabBar *tabs)
    {
        int across = 0;
        for (int i = 0; i < tabs->count(); ++i) {
            text(tabs, QStringLiteral("tab"), tabs->tabText(i));
            across += tabs->tabRect(i).width();
        }
        room(tabs, QStringLiteral("tabs"), across, tabs->parentWidget()->width());
        room(tabs, QStringLiteral("tabs"), tabs->sizeHint().width(), tabs->parentWidget()->width());
    }

    void lookAt(const QHeaderView *header)
    {
        for (int i = 0; header->model() && i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, header->orientation()).toString();
            text(header, QStringLiteral("heading"), title);
            text(header, QStringLiteral("tool tip"),
                header->model()->headerData(i, header->orientation(), Qt::ToolTipRole).toString());
            if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i))
                room(header, title, header->fontMetrics().horizontalAdvance(title) + 16, header->sectionSize(i));
        }
    }

    void lookAt(QAbstractItemView *view)
    {
        if (view->model())
            items(view, {});
    }

    /// Data cells may be elided, but what the program says in them is translated as well.
    void items(const QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(model->rowCount(parent), 60); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex index = model->index(row, column, parent);
                text(view, QStringLiteral("cell"), index.data().toString());
                text(view, QStringLiteral("tool tip of a cell"), index.data(Qt::ToolTipRole).toString());
                text(view, QStringLiteral("spoken text of a cell"), index.data(Qt::AccessibleTextRole).toString());
            }
            items(view, model->index(row, 0, parent));
        }
    }

    void actions(const QWidget *where, const QList<QAction *> &all)
    {
        for (const QAction *action : all) {
            text(where, QStringLiteral("action"), action->text());
            text(where, QStringLiteral("status tip"), action->statusTip());
            text(where, QStringLiteral("tool tip"), action->toolTip());
        }
    }

    /// Nothing reaches over the edge of what holds it, save what can be scrolled to.
    void within(const QWidget *widget)
    {
        const QWidget *holder = widget->parentWidget();
        const bool speaks = qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (!speaks || widget->isWindow() || !holder)
            return;
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(holder->parentWidget());
            area && area->viewport() == holder)
            return;
        const QRect place = widget->geometry();
        room(widget, QStringLiteral("right edge"), place.right(), holder->width());
        room(widget, QStringLiteral("lower edge"), place.bottom(), holder->height());
        room(widget, QStringLiteral("left edge"), -place.left(), 0);
    }

    static constexpr int mostWidth = 1024;
    static constexpr int mostHeight = 700;

    QString m_name;
    QString m_known;
    QStringList m_untranslated;
    QStringList m_cut;
    QStringList m_nameless;
    QStringList m_clashing;
};

} // namespace rollbook
