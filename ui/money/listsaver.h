// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "ui/widgets/page.h"

namespace rollbook {

/// Saves a list of the Money page as CSV, once a file was chosen and the copy noted in the register.
class ListSaver final : public QObject
{
    Q_OBJECT

public:
    /// `source` outlives it.
    ListSaver(Register &source, QWidget *over);
    /// Asks for the file, then saves. `people`: how many the list names.
    void ask(const Sheet &sheet, qint64 people);
    void save(const QString &path, const Sheet &sheet, qint64 people);

Q_SIGNALS:
    void said(const rollbook::Message &message);
    void failed(const rollbook::Problems &problems);

private:
    [[nodiscard]] Done noteCopy(const Sheet &sheet, qint64 people);

    Register &m_register;
    QWidget *m_over;
};

} // namespace rollbook
