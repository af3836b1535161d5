// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/device.h"
#include "ui/laptops/laptopdialog.h"

#include <vector>

class QLineEdit;
class QListWidget;

namespace rollbook {

/// Asks for whom changes are taken out, and where the file goes. Its name is made of random words.
class TakeOutDialog final : public LaptopDialog
{
    Q_OBJECT

public:
    /// `others`: the laptops that can be recipients, all ticked at first. `folder` is proposed.
    TakeOutDialog(const std::vector<Device> &others, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<Id<Device>> recipients() const;
    [[nodiscard]] QString folder() const;
    void accept() override;

private:
    void fill(const std::vector<Device> &others);

    QListWidget *m_recipients;
    QLineEdit *m_folder;
    ProblemLabel *m_recipientsProblem;
    ProblemLabel *m_folderProblem;
};

} // namespace rollbook
