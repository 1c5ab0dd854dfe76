// SPDX-License-Identifier: MIT
// Which files of a folder belong to journals, and in what order.
#include "journal/folder.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tenderspot {
namespace {

// One per device, so that what a synchroniser brings neither locks anyone out nor fills a full disk again.
constexpr std::string_view device_start = "device-";
constexpr std::string_view id_end = ".id";
constexpr std::string_view lock_end = ".lock";
constexpr std::string_view reserve_end = ".reserve";
constexpr char const* aside_name = "lost+found";
constexpr std::string_view unfinished_end = ".new";

constexpr std::size_t reserve_size = 64 * 1024;
// With less than this left, the reserve itself would fill the disk.
constexpr std::uint64_t space_for_reserve = 16 * reserve_size;
constexpr std::size_t copy_piece = 64 * 1024;

constexpr int id_digits = 16;

std::string device_name(std::uint64_t device, std::string_view end)
{
    return std::string{device_start} + hex(device, id_digits) + std::string{end};
}

bool ends_with(std::string_view name, std::string_view end)
{
    return name.size() > end.size() && name.substr(name.size() - end.size()) == end;
}

bool is_before(JournalFile const& left, JournalFile const& right)
{
    if (left.name != right.name) return left.name < right.name;
    if (left.kind != right.kind) return left.kind < right.kind;
    return left.text < right.text;
}

} // namespace

std::vector<std::vector<JournalFile>> by_journal(std::vector<JournalFile> const& sorted)
{
    std::vector<std::vector<JournalFile>> journals;
    for (auto const& file : sorted) {
        if (journals.empty() || journals.back().front().name.journal != file.name.journal) journals.emplace_back();
        journals.back().push_back(file);
    }
    return journals;
}

FileResult<std::unique_ptr<FileLock>> Folder::lock(std::uint64_t device) const
{
    auto const path = path_of(device_name(device, lock_end));
    auto lock = files_.lock(path);
    if (lock || lock.error() != FileError::not_found) return lock;
    if (auto const made = files_.make_directory(path_); !made) return made.error();
    return files_.lock(path);
}

FileResult<FolderContents> Folder::contents() const
{
    auto const names = files_.list(path_);
    if (!names) return names.error();
    FolderContents contents;
    for (std::string_view const name : names.value()) {
        if (auto file = parse_file_name(name)) contents.files.push_back(std::move(*file));
        if (name.substr(0, device_start.size()) == device_start && ends_with(name, id_end)) contents.has_devices = true;
        if (!ends_with(name, unfinished_end)) continue;
        auto file = parse_file_name(name.substr(0, name.size() - unfinished_end.size()));
        if (!file) continue;
        file->text = name;
        contents.unfinished.push_back(std::move(*file));
    }
    std::sort(contents.files.begin(), contents.files.end(), is_before);
    return contents;
}

FileResult<std::uint64_t> Folder::journal_of(std::uint64_t device) const
{
    auto const file = files_.open_to_read(path_of(device_name(device, id_end)));
    if (!file && file.error() == FileError::not_found) return std::uint64_t{0};
    if (!file) return file.error();
    std::array<std::byte, id_digits + 2> bytes{};
    auto const got = file.value()->read(0, bytes);
    if (!got) return got.error();
    std::string text(got.value(), ' ');
    std::transform(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(got.value()), text.begin(),
                   [](std::byte one) { return std::to_integer<char>(one); });
    if (text.size() != id_digits + 1 || text.back() != '\n') return std::uint64_t{0};
    return parse_hex(std::string_view{text}.substr(0, id_digits)).value_or(0);
}

FileResult<Done> Folder::keep_journal_of(std::uint64_t device, std::uint64_t journal) const
{
    auto const name = device_name(device, id_end);
    auto const text = hex(journal, id_digits) + '\n';
    static_cast<void>(files_.remove(path_of(name + std::string{unfinished_end})));
    auto const file = create_unpublished(name);
    if (!file) return file.error();
    auto done = file.value()->append(std::as_bytes(std::span{text}));
    if (done) done = file.value()->sync();
    if (done) return publish(name);
    discard_unpublished(name);
    return done;
}

FileResult<std::unique_ptr<OpenFile>> Folder::create_segment(SegmentHeader const& header,
                                                             std::span<std::byte const> records) const
{
    auto const name = file_name(header.name, header.kind);
    auto file = create_unpublished(name);
    if (!file) return file;
    auto bytes = encode(header);
    bytes.insert(bytes.end(), records.begin(), records.end());
    auto done = file.value()->append(bytes);
    if (done) done = file.value()->sync();
    if (!done) {
        discard_unpublished(name);
        return done.error();
    }
    if (done = publish(name); !done) return done.error();
    return file;
}

FileResult<std::unique_ptr<OpenFile>> Folder::create_unpublished(std::string const& name) const
{
    return files_.create(path_of(name) + std::string{unfinished_end});
}

FileResult<std::unique_ptr<OpenFile>> Folder::open_unpublished(std::string const& name) const
{
    return files_.open_to_read(path_of(name) + std::string{unfinished_end});
}

FileResult<Done> Folder::publish(std::string const& name) const
{
    auto done = files_.rename(path_of(name) + std::string{unfinished_end}, path_of(name));
    if (done) done = files_.sync_directory(path_);
    return done;
}

// A file that cannot be removed is set aside when the journal is next opened.
void Folder::discard_unpublished(std::string const& name) const
{
    static_cast<void>(files_.remove(path_of(name) + std::string{unfinished_end}));
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
    auto aside = unused_path_aside(name); // Not const: a copy that runs out of memory breaks the variant of GCC 12.
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
        static_cast<void>(files_.remove(aside.value())); // The original is still complete.
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

void Folder::keep_reserve(std::uint64_t device) const
{
    auto const name = device_name(device, reserve_end);
    auto const free = files_.free_space(path_);
    if (!free || free.value() < space_for_reserve) return;
    auto const reserve = files_.create(path_of(name));
    if (!reserve) return;
    auto done = reserve.value()->append(std::vector<std::byte>(reserve_size));
    if (done) done = reserve.value()->sync();
    if (!done) static_cast<void>(files_.remove(path_of(name)));
}

bool Folder::release_reserve(std::uint64_t device) const
{
    return static_cast<bool>(files_.remove(path_of(device_name(device, reserve_end))));
}

} // namespace tenderspot
