// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/entryundo.h"
#include "ui/widgets/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace rollbook {

class DeviceModel;
class EmptyState;
class Exchange;
struct DeviceRow;

/// The laptops that keep a copy of the register, and what goes between them: copies for colleagues, changes out and in.
class LaptopsPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit LaptopsPage(Register &source, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("laptops"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;

    /// Looks into a change file and asks whether to bring it in.
    void bringInFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void setUpActions();
    void connectExchange();
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFingerprint();
    [[nodiscard]] QWidget *makeSelected();
    void setUpTable();
    void update();
    void showFingerprint();
    void showSelected();
    void showAvailable();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString selectedReason() const;
    [[nodiscard]] bool canBeGiven(const DeviceRow &row) const;
    [[nodiscard]] bool hasOthers() const;
    [[nodiscard]] const DeviceRow *current() const;
    [[nodiscard]] QStringList namesBut(Id<Device> one) const;
    void makeCopy();
    void takeOut();
    void bringIn();
    void rename();
    void revoke();
    void reinstate();
    void setRevoked(const Device &device, bool revoked);
    void finish(const Result<EntryId> &result, const Message &message);
    void askToBringIn(const QString &path, const BroughtIn &preview);
    void tellBroughtIn(const BroughtIn &brought);
    /// Asks whether all that the last file brought goes back.
    void undoBroughtIn();

    Register &m_register;
    DeviceModel *m_model;
    Exchange *m_exchange;
    EntryUndo m_undo;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_selectedReason = nullptr;
    QString m_folder; ///< where change files went last
    bool m_stale = true;
};

} // namespace rollbook
