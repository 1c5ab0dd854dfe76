// SPDX-License-Identifier: MIT
// Calls of POSIX with their errors as ours, and files that are closed by themselves.
#pragma once

#include "ports/files.hpp"

#include <cerrno>
#include <string>
#include <utility>

namespace tenderspot::posix {

[[nodiscard]] FileError last_error(); ///< Of errno.
/// Whether an errno says that this file system does not know the call, rather than that it failed.
[[nodiscard]] bool is_unsupported(int number);
[[nodiscard]] FileResult<Done> done_if(bool succeeded);

/// Calls until no signal interrupts. A system that says so for ever is broken, and must not hang the app.
template <class Call> auto uninterrupted(Call call)
{
    constexpr int most_tries = 1000;
    auto result = call();
    for (int tries = 1; result == -1 && errno == EINTR && tries < most_tries; ++tries)
        result = call();
    return result;
}

/// The number of an open file, which is closed with it.
class Descriptor
{
public:
    explicit Descriptor(int number) : number_{number} {}
    Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor();
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

/// `flags` of open(2). A new file is for its owner alone.
[[nodiscard]] FileResult<Descriptor> open_descriptor(std::string const& path, int flags);

} // namespace tenderspot::posix
