// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/reader.h"
#include "ui/money/payer.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace rollbook {

/// Where a payer is found at speed: three letters of a name or a number, and Enter takes the one that stands first in
/// the list. People and affiliated organisations alike.
class PayerField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `reader` outlives it.
    explicit PayerField(const Reader &reader, QWidget *parent = nullptr);

    /// Who can be found beside people.
    void setAffiliates(std::vector<Group> affiliates) { m_affiliates = std::move(affiliates); }
    /// Null when what is typed is nobody chosen from the list.
    [[nodiscard]] const Payer &payer() const { return m_payer; }
    [[nodiscard]] const QString &payerName() const { return m_name; }
    /// Shows somebody who is known already; picked() is not told.
    void setPayer(Payer payer, QString name);

Q_SIGNALS:
    /// Enter was pressed, or the mouse used, with somebody chosen.
    void picked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search(const QString &text);
    void addHit(const QString &text, const QString &name, const Payer &payer);
    void take(int row);
    void lightFirst();

    const Reader &m_reader;
    std::vector<Group> m_affiliates;
    QStandardItemModel *m_hits;
    QCompleter *m_completer;
    Payer m_payer;
    QString m_name;
};

} // namespace rollbook
