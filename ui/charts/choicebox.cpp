// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/choicebox.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace rollbook {

namespace {

constexpr int depthRole = Qt::UserRole + 1;

/// Indents by depth.
class IndentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem moved = option;
        moved.rect.adjust(indent(index), 0, 0, 0);
        QStyledItemDelegate::paint(painter, moved, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(indent(index), 6);
    }

private:
    static int indent(const QModelIndex &index) { return index.data(depthRole).toInt() * 16; }
};

} // namespace

ChoiceBox::ChoiceBox(const QString &name, const QString &spoken, const QString &all, QWidget *parent)
    : QComboBox(parent), m_all(all)
{
    setObjectName(name);
    setAccessibleName(spoken);
    setItemDelegate(new IndentDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    setMaxVisibleItems(20);
    addItem(all);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::chosenChanged);
}

void ChoiceBox::setChoices(const std::vector<Choice> &choices)
{
    if (choices == m_choices)
        return;
    const Uuid before = chosen();
    {
        const QSignalBlocker quiet(this);
        m_choices = choices;
        clear();
        addItem(m_all);
        int widest = 0;
        for (const Choice &choice : choices) {
            addItem(choice.name);
            setItemData(count() - 1, choice.depth, depthRole);
            widest = std::max(widest, fontMetrics().horizontalAdvance(choice.name) + choice.depth * 16);
        }
        view()->setMinimumWidth(std::min(widest + 48, 460));
        choose(before);
    }
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

Uuid ChoiceBox::chosen() const
{
    const int place = currentIndex() - 1;
    return place >= 0 && place < static_cast<int>(m_choices.size()) ? m_choices[static_cast<std::size_t>(place)].id
                                                                    : Uuid {};
}

void ChoiceBox::choose(Uuid id)
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].id == id)
            setCurrentIndex(static_cast<int>(i) + 1);
    }
    if (id.isNull())
        setCurrentIndex(0);
}

} // namespace rollbook
