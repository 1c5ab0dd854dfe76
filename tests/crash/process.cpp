// SPDX-License-Identifier: MIT
#include "crash/process.hpp"

#include "crash/report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenderspot::test {
namespace {

struct Pipe
{
    int read_end = -1;
    int write_end = -1;
    Pipe()
    {
        std::array<int, 2> ends{};
        REQUIRE(::pipe2(ends.data(), O_CLOEXEC) == 0);
        read_end = ends[0];
        write_end = ends[1];
    }
};

[[noreturn]] void become(Words const& command, Words const& settings, int input, int report)
{
    ::setpgid(0, 0);
    ::dup2(input, STDIN_FILENO);
    // Onto itself it would keep the flag that closes it.
    if (report == report_descriptor) ::fcntl(report, F_SETFD, 0);
    else ::dup2(report, report_descriptor);
    // The leak check cannot work in a process that is traced.
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
    for (auto const& setting : settings)
        ::putenv(const_cast<char*>(setting.c_str()));
    std::vector<char*> words;
    for (auto const& word : command)
        words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    ::execvp(words[0], words.data());
    ::_exit(127);
}

} // namespace

Process::Process(Words const& command, Words const& settings)
{
    Pipe const to_it;
    Pipe const from_it;
    id_ = ::fork();
    REQUIRE(id_ != -1);
    if (id_ == 0) become(command, settings, to_it.read_end, from_it.write_end);
    ::setpgid(id_, id_);
    ::close(to_it.read_end);
    ::close(from_it.write_end);
    input_ = to_it.write_end;
    report_ = from_it.read_end;
}

Process::~Process()
{
    kill();
    wait();
    end_input();
    ::close(report_);
}

void Process::give_byte() { REQUIRE(::write(input_, "x", 1) == 1); }

void Process::end_input()
{
    if (input_ != -1) ::close(input_);
    input_ = -1;
}

bool Process::hear()
{
    std::array<char, 4096> piece{};
    auto const got = ::read(report_, piece.data(), piece.size());
    if (got > 0) heard_.append(piece.data(), static_cast<std::size_t>(got));
    return got > 0;
}

std::string Process::line()
{
    auto end = heard_.find('\n');
    while (end == std::string::npos) {
        if (!hear()) return "";
        end = heard_.find('\n');
    }
    auto const line = heard_.substr(0, end);
    heard_.erase(0, end + 1);
    return line;
}

bool Process::listen(std::chrono::microseconds at_most)
{
    auto const timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    REQUIRE(timer != -1);
    auto const micros = std::max<std::chrono::microseconds::rep>(at_most.count(), 1);
    ::itimerspec const when{{}, {micros / 1'000'000, micros % 1'000'000 * 1000}};
    REQUIRE(::timerfd_settime(timer, 0, &when, nullptr) == 0);
    bool is_late = false;
    for (bool is_talking = true; is_talking;) {
        std::array<::pollfd, 2> both{{{report_, POLLIN, 0}, {timer, POLLIN, 0}}};
        ::poll(both.data(), is_late ? 1 : 2, -1);
        if (!is_late && both[1].revents != 0) {
            is_late = true;
            kill();
        } else if (both[0].revents != 0) {
            is_talking = hear();
        }
    }
    ::close(timer);
    return !is_late;
}

void Process::kill()
{
    if (!is_over_) ::kill(-id_, SIGKILL);
}

int Process::wait()
{
    if (!is_over_) REQUIRE(::waitpid(id_, &status_, 0) == id_);
    is_over_ = true;
    return status_;
}

std::string in_other_process(std::function<std::string()> const& work)
{
    Pipe const from_it;
    auto const id = ::fork();
    REQUIRE(id != -1);
    if (id == 0) {
        auto const answer = work();
        auto const sent = ::write(from_it.write_end, answer.data(), answer.size());
        ::_exit(sent == static_cast<::ssize_t>(answer.size()) ? 0 : 1);
    }
    ::close(from_it.write_end);
    std::string answer;
    std::array<char, 4096> piece{};
    for (::ssize_t got = 0; (got = ::read(from_it.read_end, piece.data(), piece.size())) > 0;)
        answer.append(piece.data(), static_cast<std::size_t>(got));
    ::close(from_it.read_end);
    int status = 0;
    REQUIRE(::waitpid(id, &status, 0) == id);
    return status == 0 ? answer : "it died with status " + std::to_string(status);
}

bool was_killed(int status) { return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL; }

} // namespace tenderspot::test
