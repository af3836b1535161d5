// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace rollbook {

/// What goes between laptops, done in threads with the window's bar and Cancel: copies, change files out and in.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    /// `source` outlives it.
    explicit Exchange(Register &source, QObject *parent = nullptr);

    void makeCopy(const Register::CopyOrder &order);
    void takeOut(const QString &folder, const std::vector<Id<Device>> &recipients);
    void preview(const QString &path);
    void bringIn(const QString &path);

Q_SIGNALS:
    void copyMade(const rollbook::CopyMade &copy);
    void takenOut(const rollbook::ChangeFileSummary &file);
    void previewed(const QString &path, const rollbook::BroughtIn &preview);
    void broughtIn(const rollbook::BroughtIn &brought);
    void failed(const rollbook::Problems &problems);
    void taskStarted(const std::shared_ptr<rollbook::Task> &task);

private:
    [[nodiscard]] std::shared_ptr<Task> begin(const QString &title);

    Register &m_register;
};

} // namespace rollbook
