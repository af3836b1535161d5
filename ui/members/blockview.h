// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/detailblocks.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace rollbook {

/// Blocks of labelled lines below each other, as the detail panels of people and groups show them. All text is plain
/// and can be selected and copied.
class BlockView final : public QWidget
{
    Q_OBJECT

public:
    explicit BlockView(QWidget *parent = nullptr);
    void setBlocks(const std::vector<DetailBlock> &blocks);

private:
    void measureLabels();
    [[nodiscard]] QWidget *makeBlock(const DetailBlock &block);
    QVBoxLayout *m_layout;
    std::vector<DetailBlock> m_shown;
    std::vector<QWidget *> m_widgets;
    int m_labelWidth = 0; ///< pixels
};

/// A label for plain text that wraps, can be selected by mouse and keyboard and never takes markup.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);

} // namespace rollbook
