// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>

namespace bench {

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)));
    return values[at];
}

bool run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return false;
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished(-1) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

namespace {

double ofThisProcess(const char *what)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.mid(static_cast<qsizetype>(qstrlen(what))).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace

double residentMiB()
{
    return ofThisProcess("VmRSS:");
}

// Not what getrusage() says: that is never less than what the process had in use that started this one.
double peakMiB()
{
    return ofThisProcess("VmHWM:");
}

QString milliseconds(double value)
{
    if (value >= 1000)
        return QString::number(value / 1000, 'f', 2) + QStringLiteral(" s");
    return QString::number(value, 'f', value < 10 ? 2 : 0) + QStringLiteral(" ms");
}

double Pairs::medianRatio() const
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i)
        ratios.push_back(ours[i] / yardstick[i]);
    return median(std::move(ratios));
}

double Pairs::smallestRatio() const
{
    double smallest = 1e9;
    for (std::size_t i = 0; i < ours.size(); ++i)
        smallest = std::min(smallest, ours[i] / yardstick[i]);
    return smallest;
}

} // namespace bench
