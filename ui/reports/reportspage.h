// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportchoice.h"
#include "ui/widgets/page.h"

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPrinter;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace rollbook {

class EmptyState;
class PagePreview;
class ReportMaker;
class ReportOptions;

/// The reports: chosen and adjusted at the left, seen at the right as they will be printed.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    /// `source` outlives the page.
    explicit ReportsPage(Register &source, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("reports"); }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] QStringList lastingState() const override;
    /// The report of exactly these people.
    void showOnly(const std::vector<Id<Member>> &ids, const QString &name) override;

    void setKind(ReportKind kind);
    /// Asks for the file to save in, given a proposal; empty: none. Replaced in tests.
    std::function<QString(const QString &proposal)> askFile;
    /// Lets the user set the printer up; false: not now. Replaced in tests.
    std::function<bool(QPrinter &printer)> askPrinter;

Q_SIGNALS:
    /// The report on show is up to date: so many pages.
    void previewMade(int pages);

private:
    void setUpActions();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeSight();
    [[nodiscard]] QWidget *makeBar();
    void connectAll();
    void readDirectory();
    void remake();
    void showMade(int pages, const PageFormat &format);
    void showPageNumber(int page);
    void setReady(bool ready);
    void savePdf();
    void print();
    /// Notes a copy in the register and gives what it is called; nothing when that failed and was told.
    [[nodiscard]] std::optional<QString> noteCopy(DisclosureForm form);
    void finish(const Done &done, const QString &sentence, const QString &path);

    Register &m_register;
    QString m_organisation;
    QString m_currency;
    bool m_stale = true; ///< something was committed while another page was in front
    bool m_empty = false;
    int m_pages = 0;
    QTimer m_delay;
    ReportMaker *m_maker = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_emptyView = nullptr;
    QListWidget *m_kinds = nullptr;
    ReportOptions *m_options = nullptr;
    PagePreview *m_preview = nullptr;
    QSpinBox *m_pageNumber = nullptr;
    QLabel *m_pageCount = nullptr;
    QComboBox *m_zoom = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace rollbook
