// SPDX-License-Identifier: MIT
// Data for another program: whole lines on standard output, written in large pieces.
#pragma once

#include <string>
#include <string_view>

namespace tenderspot::platform {

enum class OutputState {
    open,
    closed, ///< Nobody reads it any more, as with `| head`. Not an error.
    failed
};

class DataOutput
{
public:
    /// Adds the line end. Does nothing unless the output is open.
    void line(std::string_view text);
    /// Writes what is still buffered.
    OutputState flush();
    [[nodiscard]] OutputState state() const { return state_; }

private:
    std::string held_;
    OutputState state_ = OutputState::open;
};

} // namespace tenderspot::platform
