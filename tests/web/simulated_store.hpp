// SPDX-License-Identifier: MIT
// A store that answers when a test wants it to, fails where it wants it to, and outlives the page.
#pragma once

#include "web/ports/stored_files.hpp"

#include <deque>
#include <functional>

namespace tenderspot::test {

/// Does to `contents` what a change says; false if it does not fit them.
[[nodiscard]] bool apply(web::StoreContents& contents, web::FileChange const& change);

class SimulatedStore : public web::FileStore
{
public:
    void commit(web::FileBatch const& batch) override;
    [[nodiscard]] std::uint64_t free_space() const override { return 1'000'000'000; }

    /// Answers so many of the batches that wait.
    void answer(web::StoredFiles& files, std::size_t count = 1);
    void answer_all(web::StoredFiles& files) { answer(files, waiting.size()); }

    /// Why a batch is refused; nothing: it is kept.
    std::function<std::optional<FileError>(web::FileBatch const&)> judge = [](auto const&) { return std::nullopt; };

    web::StoreContents kept;            ///< What the next page finds.
    std::deque<web::FileBatch> waiting; ///< Given, and not answered.
    std::uint64_t last_kept = 0;        ///< Number of a batch.
    std::size_t bytes_given = 0;        ///< Of content, in all.
};

} // namespace tenderspot::test
