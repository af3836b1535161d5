// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pageroom.h"

#include "core/store/dialect.h"

#include <sqlite3.h>

#include <cstddef>
#include <memory>

#include <sys/mman.h>

namespace rollbook {

namespace {

constexpr std::size_t largePage = 2u << 20;
constexpr std::size_t pageSize = 4096;
/// A large operation's pages, those of readers beside it, and some to spare: with none left the engine writes out
/// pages that it would keep.
constexpr std::size_t pages
    = static_cast<std::size_t>(Dialect::manyPages + Dialect::usualPages) * (1u << 20) / pageSize;

bool reserve()
{
    int header = 0;
    if (sqlite3_config(SQLITE_CONFIG_PCACHE_HDRSZ, &header) != SQLITE_OK)
        return false;
    const std::size_t slot = pageSize + static_cast<std::size_t>(header);
    const std::size_t wanted = slot * pages;
    std::size_t room = wanted + largePage;
    void *const mapped
        = ::mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapped == MAP_FAILED)
        return false;
    void *aligned = mapped;
    std::align(largePage, wanted, aligned, room);
    // Advice only: neither is needed. What members' data passes through stays out of any dump of the program.
    ::madvise(aligned, wanted, MADV_HUGEPAGE);
    ::madvise(aligned, wanted, MADV_DONTDUMP);
    if (sqlite3_config(SQLITE_CONFIG_PAGECACHE, aligned, static_cast<int>(slot), static_cast<int>(pages)) == SQLITE_OK)
        return true;
    ::munmap(mapped, wanted + largePage);
    return false;
}

} // namespace

void reservePageRoom()
{
    [[maybe_unused]] static const bool reserved = reserve();
}

} // namespace rollbook
