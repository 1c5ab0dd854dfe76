// SPDX-License-Identifier: MIT
// POSIX calls with errors translated to ours, and file descriptors that close themselves.
#pragma once

#include "ports/files.hpp"

#include <cerrno>
#include <string>
#include <utility>

namespace tenderspot::posix {

[[nodiscard]] FileError last_error(); ///< From errno.
/// Whether an errno means that this file system does not support the call, rather than that it failed.
[[nodiscard]] bool is_unsupported(int number);
[[nodiscard]] FileResult<Done> done_if(bool succeeded);

/// Repeats the call while signals interrupt it. A system that reports interruptions forever is broken, and must not
/// hang the app.
template <class Call> auto uninterrupted(Call call)
{
    constexpr int most_tries = 1000;
    auto result = call();
    for (int tries = 1; result == -1 && errno == EINTR && tries < most_tries; ++tries)
        result = call();
    return result;
}

/// A file descriptor that its destructor closes.
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

/// `flags` are those of open(2). A new file is private to its owner.
[[nodiscard]] FileResult<Descriptor> open_descriptor(std::string const& path, int flags);

} // namespace tenderspot::posix
