// SPDX-License-Identifier: MIT
// Determines which of a folder's journals belongs to this device.
#pragma once

#include "journal/folder.hpp"
#include "journal/journal.hpp"
#include "journal/replay.hpp"

#include <optional>

namespace tenderspot {

struct Identity
{
    std::uint64_t journal = 0; ///< May not have a file yet.
    bool is_written_down = false;
    FolderContents contents;
};

/// The journal that the device wrote down as its own; otherwise the only journal there, from before a folder could hold
/// several; otherwise a new one. Sets aside what a crash left of its files.
FileResult<Identity> find_identity(Folder const&, Device);

/// The only journal; 0 if there are none or several.
[[nodiscard]] std::uint64_t only_journal(FolderContents const&);

/// What to write down about other devices after reading them; empty if there is nothing new.
[[nodiscard]] std::optional<PeersSeen> news_of_peers(Replay const&);

} // namespace tenderspot
