// SPDX-License-Identifier: MIT
// Writes a whole piece, even if the system accepts only a little at a time.
#include "linux/journal_tools/data_output.hpp"

#include <cerrno>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

constexpr std::size_t piece = 64 * 1024;

} // namespace

void DataOutput::line(std::string_view text)
{
    if (state_ != OutputState::open) return;
    held_.append(text).push_back('\n');
    if (held_.size() >= piece) flush();
}

OutputState DataOutput::flush()
{
    std::string_view left{held_};
    while (state_ == OutputState::open && !left.empty()) {
        auto const written = ::write(STDOUT_FILENO, left.data(), left.size());
        if (written >= 0) left.remove_prefix(static_cast<std::size_t>(written));
        else if (errno == EPIPE) state_ = OutputState::closed;
        else if (errno == EINTR) continue;
        else state_ = OutputState::failed;
    }
    held_.clear();
    return state_;
}

} // namespace tenderspot::platform
