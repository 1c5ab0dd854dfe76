// SPDX-License-Identifier: MIT
// Which files of a folder belong to the journal, and in what order.
#include "journal/folder.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tenderspot {
namespace {

constexpr char const* lock_name = "LOCK";
constexpr char const* reserve_name = "RESERVE";
constexpr char const* aside_name = "lost+found";
constexpr std::string_view unfinished_end = ".new";

constexpr std::size_t reserve_size = 64 * 1024;
// With less than this left, the reserve itself would be what fills the disk.
constexpr std::uint64_t space_for_reserve = 16 * reserve_size;
constexpr std::size_t copy_piece = 64 * 1024;

bool is_unfinished(std::string_view name)
{
    return name.size() > unfinished_end.size() && name.substr(name.size() - unfinished_end.size()) == unfinished_end &&
           parse_segment_name(name.substr(0, name.size() - unfinished_end.size()));
}

} // namespace

FileResult<std::unique_ptr<FileLock>> Folder::lock() const
{
    auto lock = files_.lock(path_of(lock_name));
    if (lock || lock.error() != FileError::not_found) return lock;
    if (auto const made = files_.make_directory(path_); !made) return made.error();
    return files_.lock(path_of(lock_name));
}

FileResult<FolderContents> Folder::contents() const
{
    auto const names = files_.list(path_);
    if (!names) return names.error();
    FolderContents contents;
    for (auto const& name : names.value()) {
        if (auto const segment = parse_segment_name(name)) contents.segments.push_back(*segment);
        if (is_unfinished(name)) contents.unfinished.push_back(name);
    }
    std::sort(contents.segments.begin(), contents.segments.end());
    return contents;
}

FileResult<std::unique_ptr<OpenFile>> Folder::create_segment(SegmentHeader const& header,
                                                             std::span<std::byte const> records) const
{
    auto const path = path_of(file_name(header.name));
    auto const unfinished = path + std::string{unfinished_end};
    auto file = files_.create(unfinished);
    if (!file) return file;
    auto bytes = encode(header);
    bytes.insert(bytes.end(), records.begin(), records.end());
    auto done = file.value()->append(bytes);
    if (done) done = file.value()->sync();
    if (!done) {
        static_cast<void>(files_.remove(unfinished)); // What stays is set aside when the journal is next opened.
        return done.error();
    }
    done = files_.rename(unfinished, path);
    if (done) done = files_.sync_directory(path_);
    if (!done) return done.error();
    return file;
}

FileResult<std::string> Folder::unused_path_aside(std::string const& name) const
{
    if (auto const made = files_.make_directory(path_of(aside_name)); !made) return made.error();
    auto const taken = files_.list(path_of(aside_name));
    if (!taken) return taken.error();
    auto const is_taken = [&taken](std::string const& wanted) {
        return std::find(taken.value().begin(), taken.value().end(), wanted) != taken.value().end();
    };
    auto count = taken.value().size() + 1;
    while (is_taken(name + '.' + std::to_string(count)))
        ++count;
    return path_of(aside_name) + '/' + name + '.' + std::to_string(count);
}

FileResult<std::string> Folder::set_aside(std::string const& name) const
{
    auto aside = unused_path_aside(name); // Not const: a copy that finds no memory breaks the variant of GCC 12.
    if (!aside) return aside;
    auto done = files_.rename(path_of(name), aside.value());
    if (done) done = files_.sync_directory(path_of(aside_name));
    if (done) done = files_.sync_directory(path_);
    if (!done) return done.error();
    return aside;
}

FileResult<std::string> Folder::copy_aside(std::string const& name, OpenFile& file, std::uint64_t from) const
{
    auto aside = unused_path_aside(name);
    if (!aside) return aside;
    auto copied = files_.create(aside.value());
    if (!copied) return copied.error();
    auto done = copy(file, from, *copied.value());
    if (done) done = copied.value()->sync();
    if (done) done = files_.sync_directory(path_of(aside_name));
    if (!done) {
        static_cast<void>(files_.remove(aside.value())); // The original still has it all.
        return done.error();
    }
    return aside;
}

FileResult<Done> Folder::copy(OpenFile& from_file, std::uint64_t from, OpenFile& to_file) const
{
    std::vector<std::byte> piece(copy_piece);
    for (;;) {
        auto const got = from_file.read(from, piece);
        if (!got) return got.error();
        if (got.value() == 0) return Done{};
        if (auto const put = to_file.append(std::span{piece}.first(got.value())); !put) return put;
        from += got.value();
    }
}

void Folder::keep_reserve() const
{
    auto const free = files_.free_space(path_);
    if (!free || free.value() < space_for_reserve) return;
    auto const reserve = files_.create(path_of(reserve_name));
    if (!reserve) return;
    auto done = reserve.value()->append(std::vector<std::byte>(reserve_size));
    if (done) done = reserve.value()->sync();
    if (!done) static_cast<void>(files_.remove(path_of(reserve_name)));
}

bool Folder::release_reserve() const { return static_cast<bool>(files_.remove(path_of(reserve_name))); }

} // namespace tenderspot
