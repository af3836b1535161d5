// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QHBoxLayout;

namespace rollbook {

/// One filter in force, as a sentence with a cross: Enter, Space, Delete, Backspace and a click take it away.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    FilterChip(const QString &key, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] const QString &key() const { return m_key; }

Q_SIGNALS:
    void removed(const QString &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QString m_key;
    QString m_sentence;
};

/// The filters in force, beside the count.
class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        QString key; ///< which filter, for removed()
        QString text; ///< "Status: Lapsed"
        bool operator==(const Chip &) const = default;
    };

    explicit FilterChips(QWidget *parent = nullptr);
    /// Keeps the focus in the row when a chip that had it goes.
    void setChips(const std::vector<Chip> &chips);

Q_SIGNALS:
    void removed(const QString &key);
    void allRemoved();

private:
    std::vector<Chip> m_shown;
    std::vector<FilterChip *> m_chips;
    QHBoxLayout *m_layout;
    QPushButton *m_clear;
};

} // namespace rollbook
