// SPDX-License-Identifier: MIT
// Which of a folder's journals belongs to this device.
#pragma once

#include "journal/folder.hpp"
#include "journal/journal.hpp"
#include "journal/replay.hpp"

#include <optional>

namespace tenderspot {

struct Identity
{
    std::uint64_t journal = 0; ///< It may have no file yet.
    bool is_written_down = false;
    FolderContents contents;
};

/// The journal that the device wrote down as its own; else the only one there is, from before there were several;
/// else a fresh one. Sets aside what a crash left of its files.
FileResult<Identity> find_identity(Folder const&, Device);

/// 0 if there are none or several.
[[nodiscard]] std::uint64_t only_journal(FolderContents const&);

/// What to write down of other devices after reading them; nothing if there is no news of them.
[[nodiscard]] std::optional<PeersSeen> news_of_peers(Replay const&);

} // namespace tenderspot
