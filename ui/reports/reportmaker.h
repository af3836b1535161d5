// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/members/backgroundreader.h"
#include "ui/reports/reportchoice.h"

#include <QImage>

#include <atomic>
#include <memory>

class QPrinter;

namespace rollbook {

/// Makes reports beside the window: reads, lays out, paints pages for the preview, writes and prints. The latest
/// choice counts; work for an earlier one is given up.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    /// What the report last made is, for the register's note of a copy.
    struct Summary {
        QString title;
        QString scope;
        qint64 people = 0;
    };

    /// `source` outlives it.
    explicit ReportMaker(const Register &source, QObject *parent = nullptr);
    ~ReportMaker() override;

    /// Answers with made() or failed().
    void make(
        const ReportChoice &choice, const ReportStamp &stamp, const QString &currency, const QString &limits = {});
    /// Answers with painted(): the page as a picture so many pixels wide.
    void paintPage(int page, int pixels);
    [[nodiscard]] const Summary &summary() const { return m_summary; }
    /// Writes the report last made, each page marked as `copy`; `done` is called in this thread.
    void savePdf(const QString &path, const QString &author, const QString &copy, const Progress &progress,
        std::function<void(Done)> done);
    /// The same on paper. `printer` is used by the other thread until `done`.
    void print(std::shared_ptr<QPrinter> printer, const QString &copy, const Progress &progress,
        std::function<void(Done)> done);

Q_SIGNALS:
    void made(int pages, const rollbook::PageFormat &format);
    void failed(const rollbook::Problems &problems);
    void painted(int page, int pixels, const QImage &image);

private:
    /// What belongs to the other thread.
    struct Workshop;
    void work(std::function<Done(Workshop &)> job, std::function<void(Done)> done);

    std::shared_ptr<std::atomic<quint64>> m_wanted; ///< number of the latest choice
    std::shared_ptr<Workshop> m_workshop;
    Summary m_summary;
    BackgroundReader m_reader;
};

} // namespace rollbook
