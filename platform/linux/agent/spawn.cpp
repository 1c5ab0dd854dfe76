// SPDX-License-Identifier: MIT
// posix_spawn, without anything that a child must not inherit.
#include "linux/agent/spawn.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

constexpr int first_of_ours = 3;

std::vector<char*> pointers(std::vector<std::string> const& words)
{
    std::vector<char*> all;
    for (auto const& word : words)
        all.push_back(const_cast<char*>(word.c_str())); // exec(3) does not write there.
    all.push_back(nullptr);
    return all;
}

std::vector<std::string> changed(Environment const& changes)
{
    std::vector<std::string> all;
    auto const name_of = [](std::string_view line) { return line.substr(0, line.find('=')); };
    for (char** line = environ; *line; ++line)
        if (std::none_of(changes.begin(), changes.end(),
                         [&](std::string const& change) { return name_of(change) == name_of(*line); }))
            all.emplace_back(*line);
    for (auto const& change : changes)
        if (change.find('=') != std::string::npos) all.push_back(change);
    return all;
}

/// `output` becomes its standard output; -1: the output is discarded.
std::optional<::pid_t> start(std::vector<std::string> const& words, Environment const& changes, int output)
{
    ::posix_spawn_file_actions_t files;
    ::posix_spawnattr_t how;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&how);
    for (int const number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (number != STDOUT_FILENO || output == -1)
            ::posix_spawn_file_actions_addopen(&files, number, "/dev/null", O_RDWR, 0);
    if (output != -1) ::posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addclosefrom_np(&files, first_of_ours);
    ::posix_spawn_file_actions_addchdir_np(&files, "/");
    ::sigset_t none, all;
    ::sigemptyset(&none);
    ::sigfillset(&all);
    ::posix_spawnattr_setsigmask(&how, &none);
    ::posix_spawnattr_setsigdefault(&how, &all);
    ::posix_spawnattr_setflags(&how, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    auto const environment = changed(changes);
    ::pid_t child = 0;
    auto const failed =
        ::posix_spawnp(&child, words[0].c_str(), &files, &how, pointers(words).data(), pointers(environment).data());
    ::posix_spawnattr_destroy(&how);
    ::posix_spawn_file_actions_destroy(&files);
    return failed == 0 ? std::optional{child} : std::nullopt;
}

} // namespace

std::optional<::pid_t> spawn(std::vector<std::string> const& words, Environment const& changes)
{
    return start(words, changes, -1);
}

std::optional<std::string> output_of(std::vector<std::string> const& words, std::chrono::milliseconds patience)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return std::nullopt;
    auto const child = start(words, {}, ends[1]);
    ::close(ends[1]);
    std::optional<std::string> said;
    ::pollfd wait{ends[0], POLLIN, 0};
    if (child && ::poll(&wait, 1, static_cast<int>(patience.count())) == 1) {
        std::array<char, 64> text{};
        auto const size = ::read(ends[0], text.data(), text.size());
        if (size > 0) said = std::string{text.data(), static_cast<std::size_t>(size)};
    }
    ::close(ends[0]);
    if (child) {
        ::kill(*child, SIGKILL);
        static_cast<void>(::waitpid(*child, nullptr, 0));
    }
    return said;
}

} // namespace tenderspot::platform
