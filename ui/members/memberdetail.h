// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register.h"
#include "ui/members/blockview.h"

class QStackedLayout;

namespace rollbook {

class FittedLabel;
class StatusPill;

/// Everything known of one person, beside the list.
class MemberDetail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MemberDetail(const Register &source, QWidget *parent = nullptr);
    /// Nothing in it is cut off at the sides.
    [[nodiscard]] QSize minimumSizeHint() const override;

    void setDirectory(std::shared_ptr<const Directory> directory);
    /// Null: nobody, with a line saying so.
    void setMember(Id<Member> id);
    [[nodiscard]] Id<Member> member() const { return m_id; }
    /// Reads the person afresh.
    void refresh();
    /// Buttons below the name.
    void addActions(const std::vector<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void show(const MemberFacts &facts);
    void showNobody(const QString &text);

    const Register &m_register;
    std::shared_ptr<const Directory> m_directory;
    Id<Member> m_id;
    QWidget *m_person;
    QLabel *m_nobody;
    FittedLabel *m_name = nullptr;
    QLabel *m_number = nullptr;
    StatusPill *m_pill = nullptr;
    QLabel *m_reason = nullptr;
    QWidget *m_buttons = nullptr;
    BlockView *m_blocks = nullptr;
};

} // namespace rollbook
