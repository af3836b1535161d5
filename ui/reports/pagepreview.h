// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/page.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <map>
#include <set>

namespace rollbook {

/// Pages below one another on a desk, as they will be printed. It asks for pictures of the pages in sight and shows
/// them when they come. Page Up and Page Down turn pages, Home and End go to the first and last, arrows scroll,
/// Ctrl with +, - and 0 zooms.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Positive: percent of the paper's size on this screen.
    enum Zoom { FitWidth = -1, FitPage = -2 };

    explicit PagePreview(QWidget *parent = nullptr);

    /// Another document. The page in front stays, as far as there is one.
    void setPages(int count, const PageFormat &format);
    void setImage(int page, int pixels, const QImage &image);
    [[nodiscard]] int pageCount() const { return m_count; }
    /// The page at the top of the sight, from 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int zoom);
    /// One step larger or smaller.
    void zoomBy(int steps);

Q_SIGNALS:
    void wanted(int page, int pixels);
    void currentPageChanged(int page);
    void zoomChanged(int zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pixelWidth() const;
    void arrange();
    void askForPages();

    int m_count = 0;
    PageFormat m_format;
    int m_zoom = FitWidth;
    int m_shownPage = 0;
    std::map<int, QImage> m_images; ///< also of the report before, until the new picture comes
    std::set<int> m_fresh;
    std::set<int> m_asked;
};

} // namespace rollbook
