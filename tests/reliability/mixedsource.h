// SPDX-FileCopyrightText: Rollbook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/conflict.h"
#include "core/exchange/samplerandom.h"

#include <memory>

namespace rollbook::reliability {

/// Entries of another source, shuffled, doubled or cut off.
class MixedSource final : public EntrySource
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MixedSource>> of(EntrySource &source, SampleRandom &random)
    {
        std::unique_ptr<MixedSource> mixed(new MixedSource);
        mixed->m_heads = source.signedHeads();
        for (ForeignEntry entry;;) {
            auto more = source.nextEntry(entry);
            if (!more)
                return more.problems();
            if (!*more)
                break;
            std::vector<QByteArray> blocks;
            for (qint64 i = 0; i < entry.blocks; ++i) {
                auto block = source.nextBlock();
                if (!block)
                    return block.problems();
                blocks.push_back(*block);
            }
            mixed->m_entries.emplace_back(entry, blocks);
        }
        auto &entries = mixed->m_entries;
        for (std::size_t i = entries.size(); i > 1; --i) {
            if (random.chance(.3))
                std::swap(entries[i - 1], entries[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
        }
        if (!entries.empty() && random.chance(.5))
            entries.push_back(entries[static_cast<std::size_t>(random.below(static_cast<int>(entries.size())))]);
        if (!entries.empty() && random.chance(.3))
            entries.resize(static_cast<std::size_t>(random.below(static_cast<int>(entries.size()))));
        return mixed;
    }
    Result<bool> nextEntry(ForeignEntry &entry) override
    {
        m_block = 0;
        if (m_next == m_entries.size())
            return false;
        entry = m_entries[m_next++].first;
        return true;
    }
    Result<QByteArray> nextBlock() override { return m_entries[m_next - 1].second[m_block++]; }
    [[nodiscard]] const std::vector<SignedHead> &signedHeads() const override { return m_heads; }

private:
    std::vector<std::pair<ForeignEntry, std::vector<QByteArray>>> m_entries;
    std::vector<SignedHead> m_heads;
    std::size_t m_next = 0;
    std::size_t m_block = 0;
};

} // namespace rollbook::reliability
