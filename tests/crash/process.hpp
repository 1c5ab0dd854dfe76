// SPDX-License-Identifier: MIT
// Other processes: started, listened to, killed at a moment, and always waited for.
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tenderspot::test {

using Words = std::vector<std::string>;

class Process
{
public:
    /// Starts a program of this name or path with its pipes connected; settings are NAME=VALUE.
    explicit Process(Words const& command, Words const& settings = {});
    /// Kills it, and all that it started, if it still runs.
    ~Process();
    Process(Process const&) = delete;
    Process& operator=(Process const&) = delete;

    void give_byte();
    void end_input();
    /// The next line of its report; empty at the end of it.
    [[nodiscard]] std::string line();
    /// Waits for more to be heard; false at the end of it.
    bool hear();
    /// Listens until it ends; kills it when the time is up. False if it was.
    bool listen(std::chrono::microseconds at_most);
    void kill();
    /// As waitpid() gives it; blocks.
    int wait();

    /// All lines heard so far, without those that line() gave.
    [[nodiscard]] std::string const& heard() const { return heard_; }

private:
    ::pid_t id_ = -1;
    int input_ = -1;
    int report_ = -1;
    int status_ = 0;
    bool is_over_ = false;
    std::string heard_;
};

/// Runs it in a process of its own, which it may give other rights, limits and disks; what it returns, or how it died.
[[nodiscard]] std::string in_other_process(std::function<std::string()> const&);

[[nodiscard]] bool was_killed(int status);

} // namespace tenderspot::test
