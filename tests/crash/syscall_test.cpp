// SPDX-License-Identifier: MIT
// The kernel kills the process, or refuses, at each of its system calls: strace counts them and does it.
#include "crash/kept.hpp"
#include "crash/process.hpp"
#include "crash/scenes.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <sstream>

namespace syscall_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace std::chrono_literals;

namespace {

constexpr auto all_the_time = 20s;
constexpr std::array<char const*, 11> calls{"openat", "write",  "pwrite64",  "fsync", "fdatasync", "close",
                                            "rename", "unlink", "ftruncate", "mkdir", "flock"};
constexpr std::array<char const*, 7> errors{"EIO", "ENOSPC", "EDQUOT", "EROFS", "EMFILE", "EACCES", "EINTR"};

std::string text_of(std::string const& path)
{
    auto const bytes = bytes_of(path);
    return {reinterpret_cast<char const*>(bytes.data()), bytes.size()};
}

struct Run
{
    Told told;
    int status = 0;
    bool was_done_to = false; ///< False once there are fewer such calls.
};

/// Lets the app start in the scene and save three records while `injection` is done to it.
Run run(Scene const& scene, std::string const& injection, std::string const& place)
{
    support::Scratch const notes;
    auto const log = notes.path() + "/log";
    scene.prepare(place);
    auto const call = injection.substr(0, injection.find(':'));
    Words command{"strace", "-f", "-qq", "-o", log, "-e", "trace=" + call, "-e", "inject=" + injection};
    for (auto const& word : append_command(place, 1, 3))
        command.push_back(word);
    Process process{command};
    REQUIRE(process.listen(all_the_time));
    Run run{understand(process.heard()), process.wait(), false};
    run.was_done_to = was_killed(run.status) || text_of(log).find("(INJECTED)") != std::string::npos;
    return run;
}

struct Counts
{
    std::size_t runs = 0, while_opening = 0, saved = 0;
    void add(Told const& told)
    {
        ++runs;
        while_opening += told.was_opening && !told.was_opened;
        saved += told.saved.size();
    }
};

/// Does it to the first such call, then to the second, until there are no more. False: there was none.
bool at_every(std::string const& call, std::string const& what, std::string const& from_then_on, Scene const& scene,
              Counts& counts)
{
    for (std::size_t at = 1;; ++at) {
        auto const injection = call + ':' + what + ":when=" + std::to_string(at) + from_then_on;
        CAPTURE(scene.name, injection);
        support::Scratch const place;
        auto const done = run(scene, injection, place.path());
        check_kept(place.path(), scene.before, done.told);
        if (!done.was_done_to) {
            CHECK(done.told.saved.size() == 3);
            return at > 1;
        }
        counts.add(done.told);
    }
}

std::string shown(Counts const& counts)
{
    return std::to_string(counts.runs) + " runs, " + std::to_string(counts.while_opening) + " while opening";
}

} // namespace

TEST_CASE("Crash: killed at any system call, a process has saved what it said", "[crash][syscall]")
{
    for (auto const& scene : scenes()) {
        Counts counts;
        std::size_t kinds = 0;
        for (auto const* call : calls)
            kinds += at_every(call, "signal=KILL", "", scene, counts);
        CHECK(kinds >= 6); // openat, write, fsync, fdatasync, close, flock at least.
        CHECK(counts.runs > 20);
        CHECK(counts.while_opening > 10);
        tell_result("SIGKILL at every system call, " + scene.name, shown(counts), "none lost");
    }
}

TEST_CASE("Crash: refused any system call, once or for ever, a process has saved what it said", "[crash][syscall]")
{
    auto const shares = size_of_run(1, errors.size());
    for (auto const& scene : scenes())
        for (std::size_t i = 0; i < shares; ++i) {
            // The short run takes another error for each scene.
            auto const* error = errors[shares == 1 ? static_cast<std::size_t>(&scene - scenes().data()) : i];
            Counts counts;
            for (auto const* call : calls)
                for (std::string const from_then_on : {"", "+"})
                    at_every(call, std::string{"error="} + error, from_then_on, scene, counts);
            CHECK(counts.runs > 20);
            tell_result(std::string{error} + " from every system call, once and for ever, " + scene.name, shown(counts),
                        std::to_string(counts.saved) + " saved, none lost");
        }
}

TEST_CASE("Crash: a record is called saved behind its write and its fdatasync, a segment behind that of its folder",
          "[crash][syscall]")
{
    support::Scratch const place, notes;
    auto const log = notes.path() + "/log";
    Words command{"strace", "-f", "-qq", "-o", log, "-e", "trace=write,fdatasync,fsync,rename,writev"};
    for (auto const& word : append_command(place.path(), 1, 3))
        command.push_back(word);
    Process process{command};
    REQUIRE(process.listen(all_the_time));
    REQUIRE(process.wait() == 0); // Only now its log is whole.
    REQUIRE(understand(process.heard()).saved.size() == 3);
    std::string made; // One letter a call: f the file's, d a directory's.
    std::istringstream lines{text_of(log)};
    for (std::string line; std::getline(lines, line);) {
        auto const call = line.substr(std::min(line.size(), line.find_first_not_of("0123456789 "))); // Behind the id.
        for (auto const& [start, letter] :
             {std::pair{"write(", 'w'}, {"fdatasync(", 'f'}, {"fsync(", 'd'}, {"rename(", 'r'}, {"writev(", 't'}})
            if (call.rfind(start, 0) == 0) made += letter;
    }
    CAPTURE(made);
    // Header and reserve; then trying and saved are told around each record.
    CHECK(made.find("wfrd") != std::string::npos);
    auto const opened = made.find("dt", made.find('r'));
    REQUIRE(opened != std::string::npos);
    CHECK(made.substr(opened + 2) == "twft"
                                     "twft"
                                     "twft"
                                     "t");
}

TEST_CASE("Crash: a write that is cut short at any place is finished", "[crash][syscall]")
{
    std::size_t runs = 0;
    for (auto const& scene : scenes())
        for (int at = 1; at <= 12; ++at)
            for (std::string const from_then_on : {"", "+"}) {
                CAPTURE(scene.name, at, from_then_on);
                support::Scratch const place;
                scene.prepare(place.path());
                Process process{append_command(place.path(), 1, 3),
                                {"SHORT_WRITE=" + std::to_string(at) + from_then_on}};
                REQUIRE(process.listen(all_the_time));
                REQUIRE(process.wait() == 0);
                auto const told = understand(process.heard());
                CHECK(told.saved.size() == 3);
                check_kept(place.path(), scene.before, told);
                ++runs;
            }
    tell_result("short write at every write, once and for ever", std::to_string(runs) + " runs", "none lost");
}

} // namespace syscall_test
