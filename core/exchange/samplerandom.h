// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace rollbook {

/// Invented chance that is the same on every machine: SplitMix64 (Steele, Lea and Flood 2014). Not for secrets.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) { }
    /// The numbers of one item of a series: items can be made in any order and in blocks of any size.
    SampleRandom(quint64 seed, quint64 item) : m_state(seed ^ (item * 0xD1342543DE82EF95ULL))
    {
        static_cast<void>(next());
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 to n - 1; n is at least 1.
    [[nodiscard]] int below(int n) { return static_cast<int>((next() >> 33) % static_cast<quint64>(n)); }
    /// 0 up to, not including, 1.
    [[nodiscard]] double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    template <class T, std::size_t n> [[nodiscard]] const T &pick(std::span<const T, n> from)
    {
        return from[static_cast<std::size_t>(below(static_cast<int>(from.size())))];
    }

private:
    quint64 m_state;
};

} // namespace rollbook
