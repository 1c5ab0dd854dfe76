// SPDX-License-Identifier: MIT
// Finds or creates this device's journal id, and what is news to it of the other journals.
#include "journal/identity.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

bool has_files(FolderContents const& contents, std::uint64_t journal)
{
    return std::any_of(contents.files.begin(), contents.files.end(),
                       [journal](JournalFile const& file) { return file.name.journal == journal && !file.is_copy; });
}

bool is_cut(Folder const& folder, JournalFile const& name)
{
    auto const file = folder.files().open_to_read(folder.path_of(name.text));
    if (!file) return false;
    auto const size = file.value()->size();
    return size && size.value() < segment_header_size;
}

// Unfinished files left by a crash hold no record that was reported as saved. If they cannot be moved, they do no harm
// where they are.
void clear_away_unfinished(Folder const& folder, FolderContents const& contents, std::uint64_t journal)
{
    for (auto const& file : contents.unfinished)
        if (file.name.journal == journal) static_cast<void>(folder.set_aside(file.text));
    for (auto const& file : contents.files)
        if (file.name.journal == journal && !file.is_copy && is_cut(folder, file))
            static_cast<void>(folder.set_aside(file.text));
}

} // namespace

FileResult<Identity> find_identity(Folder const& folder, Device device)
{
    auto contents = folder.contents();
    if (!contents) return contents.error();
    auto const written_down = folder.journal_of(device.tag);
    if (!written_down) return written_down.error();
    auto own = written_down.value();
    if (own == 0 && !contents.value().has_devices) own = only_journal(contents.value());
    clear_away_unfinished(folder, contents.value(), own);
    contents = folder.contents();
    if (!contents) return contents.error();
    // A journal whose files are gone here may live on elsewhere, so its numbers must not be used again.
    if (own == 0 || !has_files(contents.value(), own)) own = device.fresh_id;
    return Identity{own, own == written_down.value(), std::move(contents).value()};
}

std::uint64_t only_journal(FolderContents const& contents)
{
    auto const& files = contents.files;
    if (files.empty() || files.front().name.journal != files.back().name.journal) return 0;
    return files.front().name.journal;
}

std::optional<PeersSeen> news_of_peers(Replay const& replay)
{
    auto const is_known = [&replay](RecordId id) {
        auto const& seen = replay.seen();
        return std::any_of(seen.begin(), seen.end(),
                           [id](RecordId known) { return known.journal == id.journal && known.number >= id.number; });
    };
    PeersSeen note;
    bool has_news = false;
    for (auto const& [journal, last] : replay.last_of_peers()) {
        if (last == 0) continue;
        RecordId const id{journal, last};
        has_news = has_news || !is_known(id);
        note.up_to.push_back(id);
    }
    if (!has_news) return std::nullopt;
    // In case there are more devices than a note holds, put those with news first.
    std::stable_partition(note.up_to.begin(), note.up_to.end(), [&](RecordId id) { return !is_known(id); });
    if (note.up_to.size() > most_peers_seen) note.up_to.resize(most_peers_seen);
    note.at.utc_ms = static_cast<std::int64_t>(replay.last_stamp() >> 16U);
    return note;
}

} // namespace tenderspot
