// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/blockview.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rollbook {

namespace {

constexpr int widestLabel = 16; ///< letters; a longer label takes a second line

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

BlockView::BlockView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("blocks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::large);
}

void BlockView::setBlocks(const std::vector<DetailBlock> &blocks)
{
    if (blocks == m_shown)
        return;
    m_shown = blocks;
    measureLabels();
    for (QWidget *widget : m_widgets) {
        m_layout->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    m_widgets.clear();
    for (const DetailBlock &block : blocks) {
        m_widgets.push_back(makeBlock(block));
        m_layout->addWidget(m_widgets.back());
    }
}

void BlockView::measureLabels()
{
    const int letter = fontMetrics().averageCharWidth();
    int line = 0;
    int word = 0;
    for (const DetailBlock &block : m_shown) {
        for (const DetailBlock::Line &one : block.lines) {
            line = std::max(line, fontMetrics().horizontalAdvance(one.label));
            for (const QString &part : one.label.split(QLatin1Char(' ')))
                word = std::max(word, fontMetrics().horizontalAdvance(part));
        }
    }
    m_labelWidth = std::max(word, std::min(line, letter * widestLabel)) + letter / 2;
}

QWidget *BlockView::makeBlock(const DetailBlock &block)
{
    auto *holder = new QWidget(this);
    holder->setObjectName(QStringLiteral("block-") + block.key);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::tiny + 2);
    grid->setColumnStretch(1, 1);
    auto *title = plainLabel(block.title, holder);
    setTextSize(title, TextSize::Strong);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const DetailBlock::Line &line : block.lines) {
        auto *value = new FittedLabel(line.value, holder);
        if (line.muted)
            value->setForegroundRole(QPalette::PlaceholderText);
        if (line.label.isEmpty()) {
            grid->addWidget(value, row, 0, 1, 2);
        } else {
            auto *label = plainLabel(line.label, holder);
            setTextSize(label, TextSize::Body, true);
            label->setBuddy(value);
            label->setFixedWidth(m_labelWidth);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            value->setAccessibleName(QStringLiteral("%1: %2").arg(line.label, line.value));
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(value, row, 1);
        }
        ++row;
    }
    return holder;
}

} // namespace rollbook
