// SPDX-License-Identifier: MIT
// A disk that is really full, and one that goes away: small ones in memory, mounted where nobody else sees them.
#include "crash/kept.hpp"
#include "crash/process.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace full_disk_test {

namespace fs = std::filesystem;
using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* no_mount = "may not mount";

void write_line(std::string const& path, std::string const& text)
{
    std::ofstream file{path};
    file << text;
}

/// Like unshare -Urm, and a disk of this size at `place`; false if this system does not let us.
bool mount_small_disk(std::string const& place, std::string const& size)
{
    auto const user = std::to_string(::getuid()), group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
    write_line("/proc/self/setgroups", "deny");
    write_line("/proc/self/uid_map", "0 " + user + " 1");
    write_line("/proc/self/gid_map", "0 " + group + " 1");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0) return false;
    return ::mount("none", place.c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
}

/// Writes until not a byte more fits.
void fill(std::string const& path)
{
    auto* const file = std::fopen(path.c_str(), "ab");
    std::setbuf(file, nullptr);
    for (std::size_t size = 4096; size > 0; size /= 2)
        while (std::fwrite(std::string(size, 'x').data(), 1, size, file) == size) {
        }
    std::fclose(file);
}

/// Appends until it is refused, which has to be for want of space; all that was saved goes to `saved`.
std::string append_until_full(Journal& journal, std::vector<Record>& saved)
{
    for (int number = 0; number < 5000; ++number) {
        auto const record = setting(std::to_string(number) + std::string(200, '.'));
        auto const result = journal.append(record);
        if (!result) return result.error() == SaveError::no_space ? "" : "refused for another reason";
        saved.push_back(record);
    }
    return "never refused";
}

/// The rest of the story of a full disk: still refused, then room, then all is there.
std::string go_on_with_room(Opened opened, std::string const& place, std::string const& ballast,
                            std::vector<Record> saved)
{
    if (opened.journal->append(setting("still full " + std::string(900, '.')))) return "saved on a full disk";
    fs::remove(ballast);
    if (!opened.journal->append(setting("room"))) return "refused although there is room";
    saved.push_back(setting("room"));
    opened.journal.reset();
    auto const again = open_in(place);
    if (!again.journal || again.report().read_only) return "cannot be opened to write again";
    if (again.records() != saved) return "not all that was saved is there, or something else is";
    return "";
}

/// In 64 KiB there is no room for a reserve.
std::string tiny_disk(std::string const& place)
{
    if (!mount_small_disk(place, "64k")) return no_mount;
    auto opened = open_in(place);
    if (!opened.journal) return "cannot begin";
    if (fs::exists(place + "/device-0000000000000001.reserve")) return "a reserve fills the disk";
    fill(place + "/ballast");
    std::vector<Record> saved;
    if (auto const error = append_until_full(*opened.journal, saved); !error.empty()) return error;
    return go_on_with_room(std::move(opened), place, place + "/ballast", saved);
}

std::string disk_with_reserve(std::string const& place)
{
    if (!mount_small_disk(place, "2m")) return no_mount;
    auto opened = open_in(place);
    if (!opened.journal) return "cannot begin";
    if (!fs::exists(place + "/device-0000000000000001.reserve")) return "no reserve";
    fill(place + "/ballast");
    std::vector<Record> saved;
    if (auto const error = append_until_full(*opened.journal, saved); !error.empty()) return error;
    if (fs::exists(place + "/device-0000000000000001.reserve")) return "the reserve was not given";
    if (saved.size() < 100) return "the reserve saved only " + std::to_string(saved.size()) + " records";
    return go_on_with_room(std::move(opened), place, place + "/ballast", saved);
}

/// A torn tail that cannot be set aside because the disk is full: shown, and added to only when there is room.
std::string torn_on_full_disk(std::string const& place)
{
    if (!mount_small_disk(place, "64k")) return no_mount;
    std::vector<Record> saved{setting("a")};
    if (!open_in(place).journal->append(saved[0])) return "cannot begin";
    add_bytes(segment_in(place), Bytes(5000, std::byte{0xA5}));
    fill(place + "/ballast");
    auto opened = open_in(place);
    if (!opened.journal) return "cannot be read on a full disk";
    if (opened.records() != saved) return "not all that was saved is shown on a full disk";
    return go_on_with_room(std::move(opened), place, place + "/ballast", saved);
}

/// Unplugged while the app has files on it, and plugged in again elsewhere.
std::string unplugged_disk(std::string const& root)
{
    auto const place = root + "/first", later = root + "/later";
    fs::create_directory(place);
    fs::create_directory(later);
    if (!mount_small_disk(place, "2m")) return no_mount;
    if (::mount(place.c_str(), later.c_str(), nullptr, MS_BIND, nullptr) != 0) return no_mount;
    auto opened = open_in(place);
    if (!opened.journal || !opened.journal->append(setting("a"))) return "cannot begin";
    std::vector<Record> saved{setting("a")};
    if (::umount2(place.c_str(), MNT_DETACH) != 0) return "cannot unplug";
    for (auto const* value : {"b", "c"})
        if (opened.journal->append(setting(value))) saved.push_back(setting(value));
    opened.journal.reset();
    if (open_in(later).records() != saved) return "not all that was saved is on it, or something else is";
    return open_in(place).kept.empty() ? "" : "what is found is not the empty folder below";
}

/// The next best where nothing can be mounted: the kernel lets no file grow above a limit.
std::string limited_files(std::string const& place)
{
    auto opened = open_in(place);
    if (!opened.journal) return "cannot begin";
    ::signal(SIGXFSZ, SIG_IGN);
    ::rlimit old{};
    ::getrlimit(RLIMIT_FSIZE, &old);
    ::rlimit const small{4096, old.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    std::vector<Record> saved;
    for (int number = 0;; ++number) {
        auto const record = setting(std::to_string(number) + std::string(200, '.'));
        if (!opened.journal->append(record)) break;
        saved.push_back(record);
        if (number == 100) return "never refused";
    }
    ::setrlimit(RLIMIT_FSIZE, &old);
    if (!opened.journal->append(setting("room"))) return "refused although there is room";
    saved.push_back(setting("room"));
    opened.journal.reset();
    return open_in(place).records() == saved ? "" : "not all that was saved is there, or something else is";
}

void check_story(std::string const& name, std::function<std::string(std::string const&)> const& story)
{
    support::Scratch const scratch;
    CAPTURE(name);
    auto const answer = in_other_process([&] { return story(scratch.path()); });
    if (answer == no_mount) WARN(name + ": nothing can be mounted here, not tried.");
    else CHECK(answer == "");
    tell_result("full disk: " + name, "1", answer.empty() ? "all saved is there" : answer);
}

} // namespace

TEST_CASE("Full disk: what was saved stays, the rest is refused in so many words, and room helps", "[crash][full]")
{
    check_story("64 KiB, no room for a reserve", tiny_disk);
    check_story("2 MiB, the reserve saves the running treatment", disk_with_reserve);
    check_story("64 KiB, a torn tail that cannot be set aside", torn_on_full_disk);
    check_story("files may not grow above 4 KiB", limited_files);
}

TEST_CASE("Full disk: on a disk that was unplugged while the app ran is all that was called saved", "[crash][full]")
{
    check_story("unplugged", unplugged_disk);
}

} // namespace full_disk_test
