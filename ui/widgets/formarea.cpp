// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formarea.h"

#include "ui/widgets/tallenough.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

namespace rollbook {

namespace {

constexpr int aroundTheForm = 220; ///< title, introduction, problems and buttons of a dialog
constexpr int leastHeight = 160;

} // namespace

FormArea::FormArea(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("formArea"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The fields take the focus, and bring themselves into view.
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    form->installEventFilter(this);
}

int FormArea::mostHeight() const
{
    const QWidget *owner = programWindow(this);
    const int whole = owner != window() ? owner->height() : screen()->availableSize().height();
    return std::max(leastHeight, static_cast<int>((whole - aroundTheForm) * m_share));
}

void FormArea::setShare(double share)
{
    if (share == m_share)
        return;
    m_share = share;
    updateGeometry();
}

QSize FormArea::sizeHint() const
{
    return minimumSizeHint();
}

QSize FormArea::minimumSizeHint() const
{
    const QSize form = widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
    const int most = mostHeight();
    // Texts that need more lines than they hint at bring the bar as well.
    return { form.width() + verticalScrollBar()->sizeHint().width(), std::min(form.height(), most) };
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void levelLabel(QLabel *label)
{
    // All fields of one line are equally high.
    QLineEdit line(label->parentWidget());
    line.ensurePolished();
    label->ensurePolished();
    const int above = std::max(0, (line.sizeHint().height() - label->fontMetrics().height()) / 2);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setContentsMargins(0, above, 0, 0);
}

void levelForms(std::initializer_list<QFormLayout *> column)
{
    std::vector<QLabel *> labels;
    int widest = 0;
    for (const QFormLayout *form : column) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            levelLabel(label);
            labels.push_back(label);
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace rollbook
