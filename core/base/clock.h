// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rollbook {

/// Where the program learns the time. Injected, so that tests and reports "as at" decide it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 now() const = 0;
    /// The calendar day at the user's place.
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
    [[nodiscard]] QDate today() const override;
};

/// Stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today, qint64 millisecondsOfDay = 43'200'000);
    void set(QDate today, qint64 millisecondsOfDay = 43'200'000);
    void advance(qint64 milliseconds) { m_now += milliseconds; }
    [[nodiscard]] qint64 now() const override { return m_now; }
    [[nodiscard]] QDate today() const override;

private:
    qint64 m_now = 0;
};

} // namespace rollbook
