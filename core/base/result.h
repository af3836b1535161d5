// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <utility>
#include <variant>

namespace rollbook {

/// A value, or the problems that kept it from being made. A failed read is never an empty value.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Problem problem) : m_state(std::in_place_index<1>, Problems { std::move(problem) }) { }
    Result(Problems problems) : m_state(std::in_place_index<1>, std::move(problems))
    {
        Q_ASSERT(!this->problems().empty());
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    /// By value, so that `for (… : *reader.all<Group>())` keeps what it goes through.
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    [[nodiscard]] const Problems &problems() const { return std::get<1>(m_state); }

private:
    std::variant<T, Problems> m_state;
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
