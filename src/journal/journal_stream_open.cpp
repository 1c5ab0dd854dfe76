// SPDX-License-Identifier: MIT
// Which of a journal's files are opened, in what order, and what their headers say.
#include "journal/journal_stream.hpp"

#include "journal/errors.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace tenderspot {
namespace {

constexpr std::size_t end_frame_size = frame_header_size + sizeof(std::uint64_t);

constexpr auto supersedes_nothing = std::numeric_limits<std::uint64_t>::max();

bool is_segment(JournalFile const& file) { return file.kind == FileKind::segment && !file.is_copy; }

} // namespace

JournalStream::JournalStream(Folder const& folder, std::vector<JournalFile> files)
    : folder_{folder},
      journal_{files.front().name.journal},
      original_{journal_},
      first_renamed_{std::numeric_limits<std::uint64_t>::max()},
      last_generation_{files.back().name.generation},
      others_{std::move(files)}
{
    findings_.journal = journal_;
    choose_files();
}

/// Chooses the newest snapshot that is not cut off, and the segments after it.
void JournalStream::choose_files()
{
    auto all = std::exchange(others_, {});
    for (auto file = all.rbegin(); file != all.rend() && snapshot_generation_ == 0; ++file)
        if (file->kind == FileKind::snapshot && !file->is_copy && reads_as_ended(*file))
            snapshot_generation_ = file->name.generation;
    for (auto& file : all) {
        auto const generation = file.name.generation;
        bool const is_chosen =
            file.kind == FileKind::snapshot ? generation == snapshot_generation_ : generation > snapshot_generation_;
        if (file.is_copy || !is_chosen) others_.push_back(std::move(file));
        else first_.push_back(std::move(file));
    }
}

/// Whether the end of a snapshot is at the end of the file; reads nothing else of it.
bool JournalStream::reads_as_ended(JournalFile const& file)
{
    auto const opened = folder_.files().open_to_read(folder_.path_of(file.text));
    if (!opened) return false;
    auto const size = opened.value()->size();
    if (!size || size.value() < segment_header_size + end_frame_size) return false;
    std::array<std::byte, end_frame_size> bytes{};
    auto const got = opened.value()->read(size.value() - end_frame_size, bytes);
    Frame frame;
    bool const is_end = got && got.value() == bytes.size() &&
                        parse_frame(bytes, record_salt(file.name), frame) == FrameState::whole &&
                        frame.header.type == end_of_snapshot;
    if (is_end) first_behind_snapshot_ = frame.header.number;
    return is_end;
}

std::optional<OpenError> JournalStream::open_strictly(Access access)
{
    std::optional<OpenError> first_error;
    for (auto const& file : first_) {
        bool const is_last = is_segment(file) && &file == &first_.back();
        auto const error = open_file(file, is_last ? access : Access::read, waiting_);
        if (error && !first_error) first_error = error;
    }
    if (!waiting_.empty() && is_segment(waiting_.back()->name())) last_segment_ = waiting_.back().get();
    std::reverse(waiting_.begin(), waiting_.end());
    set_limits();
    auto const is_copy = [](JournalFile const& file) { return file.is_copy; };
    if (first_error || first_.empty() || std::any_of(others_.begin(), others_.end(), is_copy)) look_everywhere();
    return first_error;
}

void JournalStream::open()
{
    // One unreadable file must not make the files after it unreadable.
    if (open_strictly(Access::read)) findings_.is_unreadable = true;
}

FileResult<std::unique_ptr<OpenFile>> JournalStream::open_for(JournalFile const& name, Access access)
{
    auto const path = folder_.path_of(name.text);
    if (access == Access::append) {
        auto file = folder_.files().open_to_append(path);
        bool const is_protected =
            !file && (file.error() == FileError::no_permission || file.error() == FileError::read_only);
        if (!is_protected) return file;
        findings_.is_protected = true;
    }
    return folder_.files().open_to_read(path);
}

std::optional<OpenError> JournalStream::open_file(JournalFile const& name, Access access, std::vector<Cursor>& into)
{
    auto file = open_for(name, access);
    std::array<std::byte, segment_header_size> bytes{};
    auto const got = file ? file.value()->read(0, bytes) : FileResult<std::size_t>{file.error()};
    if (!got) {
        findings_.error = got.error();
        return open_error(got.error());
    }
    auto const header = parse_segment_header(std::span{bytes}.first(got.value()));
    if (!header) return judge_header(name, header.error(), std::move(file).value(), into);
    // A file that was renamed is read as the journal that its header names.
    if (first_.size() + others_.size() == 1) journal_ = original_ = findings_.journal = header.value().name.journal;
    else if (header.value().name.journal != journal_) {
        findings_.is_disordered = true;
        strangers_.push_back({name, header.value()});
        return std::nullopt;
    }
    auto known = header.value();
    if (known.name != name.name || known.kind != name.kind) {
        findings_.is_disordered = true;
        if (known.kind == FileKind::segment) known.first_number = supersedes_nothing; // Nobody knows where it belongs.
    }
    into.push_back(std::make_unique<FrameCursor>(name, known, std::move(file).value()));
    return std::nullopt;
}

std::optional<OpenError> JournalStream::judge_header(JournalFile const& name, HeaderFault fault,
                                                     std::unique_ptr<OpenFile> file, std::vector<Cursor>& into)
{
    switch (fault) {
    case HeaderFault::cut: findings_.is_arriving = true; return std::nullopt;
    case HeaderFault::newer_format: findings_.is_newer_format = true; return std::nullopt;
    case HeaderFault::foreign: {
        // One bad byte in the magic must not make the whole file unreadable: its records prove whose it is.
        FrameReader frames{*file, segment_header_size, record_salt(name.name)};
        if (Frame frame; !frames.next(frame)) return OpenError::foreign;
        break;
    }
    case HeaderFault::damaged: break;
    }
    if (!name.is_copy) ++findings_.damaged_headers;
    // Its own first number is unknown, so it does not supersede the segments before it.
    auto const first = name.kind == FileKind::snapshot ? 1 : supersedes_nothing;
    SegmentHeader const made_up{name.name, first, name.kind};
    into.push_back(std::make_unique<FrameCursor>(name, made_up, std::move(file)));
    return std::nullopt;
}

/// From the first number of a later segment on, earlier segments and copies of them do not count.
void JournalStream::set_limits()
{
    auto const for_all = [this](auto action) {
        for (auto const* list : {&cursors_, &waiting_})
            for (auto const& cursor : *list)
                action(*cursor);
    };
    for_all([&](FrameCursor& earlier) {
        if (earlier.name().kind != FileKind::segment) return;
        auto limit = std::numeric_limits<std::uint64_t>::max();
        for_all([&](FrameCursor const& later) {
            if (is_segment(later.name()) && later.name().name.generation > earlier.name().name.generation)
                limit = std::min(limit, later.header().first_number);
        });
        earlier.stop_before(limit);
    });
}

JournalStreams open_strangers(Folder const& folder, JournalStream& stream)
{
    JournalStreams streams;
    for (auto& misnamed : stream.take_strangers()) {
        streams.push_back(std::make_unique<JournalStream>(folder, std::vector<JournalFile>{std::move(misnamed.file)}));
        streams.back()->open();
    }
    return streams;
}

JournalStreams open_all(Folder const& folder, std::vector<JournalFile> const& sorted)
{
    JournalStreams streams;
    for (auto& files : by_journal(sorted)) {
        auto stream = std::make_unique<JournalStream>(folder, std::move(files));
        stream->open();
        auto strangers = open_strangers(folder, *stream);
        streams.push_back(std::move(stream));
        std::move(strangers.begin(), strangers.end(), std::back_inserter(streams));
    }
    return streams;
}

} // namespace tenderspot
