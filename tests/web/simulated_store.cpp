// SPDX-License-Identifier: MIT
#include "web/simulated_store.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tenderspot::test {
namespace {

using namespace web;

struct Apply
{
    StoreContents& contents;

    bool operator()(DirectoryMade const& one) const
    {
        auto& all = contents.directories;
        bool const is_new = std::find(all.begin(), all.end(), one.path) == all.end();
        all.push_back(one.path);
        return is_new;
    }
    bool operator()(FileMade const& one) const { return contents.files.emplace(one.path, Bytes{}).second; }
    bool operator()(BytesAdded const& one) const
    {
        auto const found = contents.files.find(one.path);
        if (found == contents.files.end() || found->second.size() != one.offset) return false;
        found->second.insert(found->second.end(), one.bytes.begin(), one.bytes.end());
        return !one.bytes.empty();
    }
    bool operator()(FileCut const& one) const
    {
        auto const found = contents.files.find(one.path);
        if (found == contents.files.end()) return false;
        found->second.resize(static_cast<std::size_t>(one.size));
        return true;
    }
    bool operator()(FileRenamed const& one) const
    {
        auto const found = contents.files.find(one.from);
        if (found == contents.files.end() || one.from == one.to) return false;
        auto bytes = std::move(found->second);
        contents.files.erase(found);
        contents.files[one.to] = std::move(bytes);
        return true;
    }
    bool operator()(FileRemoved const& one) const { return contents.files.erase(one.path) == 1; }
};

std::size_t content_size(FileBatch const& batch)
{
    std::size_t sum = 0;
    for (auto const& change : batch.changes)
        if (auto const* added = std::get_if<BytesAdded>(&change)) sum += added->bytes.size();
    return sum;
}

} // namespace

bool apply(StoreContents& contents, FileChange const& change) { return std::visit(Apply{contents}, change); }

void SimulatedStore::commit(FileBatch const& batch)
{
    REQUIRE(batch.number == (waiting.empty() ? last_kept : waiting.back().number) + 1);
    REQUIRE_FALSE(batch.changes.empty());
    bytes_given += content_size(batch);
    waiting.push_back(batch);
}

void SimulatedStore::answer(StoredFiles& files, std::size_t count)
{
    for (; count > 0 && !waiting.empty(); --count) {
        auto const batch = waiting.front();
        if (auto const why = judge(batch)) {
            waiting.clear();
            return files.failed(batch.number, *why);
        }
        waiting.pop_front();
        for (auto const& change : batch.changes)
            REQUIRE(apply(kept, change));
        last_kept = batch.number;
        files.committed(batch.number);
    }
}

} // namespace tenderspot::test
