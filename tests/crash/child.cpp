// SPDX-License-Identifier: MIT
// An app that is there to be killed: works on a journal and tells each step to its parent.
// usage: journal_child WORKLOAD FOLDER FIRST COUNT
#include "crash/report.hpp"
#include "journal/journal.hpp"
#include "linux/ports/posix_files.hpp"

#include <array>
#include <cstdlib>
#include <string>
#include <sys/uio.h>
#include <unistd.h>

using namespace tenderspot;

namespace {

/// A call of its own, so that what is done to write() leaves it alone.
void tell(std::string_view what, std::uint64_t number = 0)
{
    auto line = std::string{what} + ' ' + std::to_string(number) + '\n';
    ::iovec piece{line.data(), line.size()};
    if (::writev(test::report_descriptor, &piece, 1) == -1) ::_exit(3);
}

/// False at the end of the input.
bool wait_for_a_byte()
{
    char byte = 0;
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}

struct Task
{
    std::string folder;
    std::uint64_t first = 0;
    std::uint64_t count = 0; ///< Of records; 0: never stop.
};

/// What the parent's tests call setting(number).
Record record_of(std::uint64_t number)
{
    SettingChanged record;
    record.at.utc_ms = 1783000000123;
    record.at.offset_minutes = 120;
    record.at.zone = "Europe/Berlin";
    record.key = "key";
    record.value = std::to_string(number);
    return record;
}

std::unique_ptr<Journal> open(Files& files, Task const& task)
{
    constexpr Device device{1, 0x00C0FFEE12345678U};
    tell(test::told::opening);
    auto journal = Journal::open(files, task.folder, device, [](KeptRecord&&) {});
    if (!journal) {
        tell(test::told::refused, static_cast<std::uint64_t>(journal.error()));
        return nullptr;
    }
    tell(test::told::opened);
    return std::move(journal).value();
}

void append(Files& files, Task const& task)
{
    auto const journal = open(files, task);
    if (!journal) return;
    for (auto number = task.first; task.count == 0 || number < task.first + task.count; ++number) {
        tell(test::told::trying, number);
        bool const is_saved{journal->append(record_of(number))};
        tell(is_saved ? test::told::saved : test::told::failed, number);
    }
}

/// Opens on the first byte of its input, and keeps the journal open until the input ends.
void hold(Files& files, Task const& task)
{
    tell(test::told::ready);
    if (!wait_for_a_byte()) return;
    auto const journal = open(files, task);
    while (wait_for_a_byte()) {
    }
}

/// What can be done to a journal; a further kind of work is a further row.
struct Workload
{
    std::string_view name;
    void (*run)(Files&, Task const&);
};
constexpr std::array<Workload, 2> workloads{{{"append", append}, {"hold", hold}}};

} // namespace

// The linker puts this in front of the journal's write(): SHORT_WRITE=3 makes the third of them write half of what it
// was asked to, 3+ every one from the third on.
extern "C" ::ssize_t __real_write(int, void const*, std::size_t);
extern "C" ::ssize_t __wrap_write(int descriptor, void const* bytes, std::size_t size)
{
    static std::string const wanted = std::getenv("SHORT_WRITE") != nullptr ? std::getenv("SHORT_WRITE") : "0";
    static unsigned long const first = std::stoul(wanted);
    static unsigned long calls = 0;
    ++calls;
    bool const is_short = first != 0 && (calls == first || (calls > first && wanted.back() == '+'));
    return __real_write(descriptor, bytes, is_short && size > 1 ? size / 2 : size);
}

int main(int count, char** words)
{
    if (count != 5) return 2;
    PosixFiles files;
    for (auto const& workload : workloads)
        if (workload.name == words[1]) {
            workload.run(files, {words[2], std::stoull(words[3]), std::stoull(words[4])});
            tell(test::told::done);
            return 0;
        }
    return 2;
}
