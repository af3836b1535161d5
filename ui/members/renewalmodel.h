// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/renewal.h"
#include "ui/members/directory.h"
#include "ui/widgets/rowmodel.h"

namespace rollbook {

/// What a renewal would come to, a row for each person: the next term, or why there is none.
class RenewalModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Person, From, To, Type, Fee, Note, Columns };

    RenewalModel(std::shared_ptr<const Directory> directory, QObject *parent);
    void setReport(RenewalReport report);
    [[nodiscard]] const RenewalReport &report() const { return m_report; }
    /// Only those who are not renewed.
    void setOnlyExceptions(bool only);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int columns() const override { return Columns; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant heading(int column, int role) const override;

private:
    void choose();

    std::shared_ptr<const Directory> m_directory;
    RenewalReport m_report;
    std::vector<std::size_t> m_shown; ///< places in its rows
    bool m_onlyExceptions = false;
};

} // namespace rollbook
