// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <optional>
#include <utility>

namespace rollbook {

/// A value, or the problems that kept it from being made. A failed read is never an empty value.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_value(std::in_place, std::move(value)) { }
    Result(Problem problem) : m_problems { std::move(problem) } { }
    Result(Problems problems) : m_problems(std::move(problems)) { Q_ASSERT(!m_problems.empty()); }

    [[nodiscard]] bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return m_value.value(); }
    [[nodiscard]] T &value() & { return m_value.value(); }
    /// By value, so that `for (… : *reader.all<Group>())` keeps what it goes through.
    [[nodiscard]] T value() && { return std::move(m_value).value(); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(m_value).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    /// Empty with a value.
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    std::optional<T> m_value;
    Problems m_problems;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Problem problem) : m_problems { std::move(problem) } { }
    Result(Problems problems) : m_problems(std::move(problems)) { }

    [[nodiscard]] bool ok() const { return m_problems.empty(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    Problems m_problems;
};

using Done = Result<void>;

} // namespace rollbook
