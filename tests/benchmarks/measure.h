// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace bench {

/// One line of the table that is printed.
struct Figure {
    QString id; ///< as in the list of goals: S1 …
    QString job;
    QString ours; ///< with its unit
    QString yardstick; ///< with its unit, and what it is
    QString goal;
    bool gate = false; ///< a figure that must be met
    bool met = true;
    bool measured = true; ///< false: the job, or its yardstick, did not do its work, so the figure means nothing
};

/// What the jobs of the benchmark share.
struct Setting {
    QString folder; ///< empty, for the files made
    QString csv; ///< the list of members that is imported
    qint64 rows = 0;
    int pairs = 5; ///< how often each pair is measured
};

/// Milliseconds that `work` takes.
[[nodiscard]] double timed(const std::function<void()> &work);
[[nodiscard]] double median(std::vector<double> values);
/// The value that `share` (0-1) of all values do not exceed.
[[nodiscard]] double percentile(std::vector<double> values, double share);
/// Runs a program and waits; false when it is missing or fails.
bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
/// Memory this process holds, in MiB: resident now, and the most it ever was.
[[nodiscard]] double residentMiB();
[[nodiscard]] double peakMiB();
[[nodiscard]] QString milliseconds(double value);

/// Median of ours, of the yardstick, and the smallest ratio of all pairs: a gate fails only when even that is too much.
struct Pairs {
    std::vector<double> ours;
    std::vector<double> yardstick;
    [[nodiscard]] double medianRatio() const;
    [[nodiscard]] double smallestRatio() const;
};

[[nodiscard]] std::vector<Figure> importFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> searchFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> listFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> growthFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> renewalFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> mergeFigures(const Setting &setting);
[[nodiscard]] std::vector<Figure> reportFigures(const Setting &setting);
/// The window's own process: opens the register, shows the list, scrolls, and says what it took.
[[nodiscard]] int showWindow(const QString &path, qint64 begun);
/// Where importFigures() left the register with everybody in it.
[[nodiscard]] QString registerPath(const Setting &setting);

} // namespace bench
