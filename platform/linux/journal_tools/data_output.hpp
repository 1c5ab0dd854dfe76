// SPDX-License-Identifier: MIT
// Data for another program: whole lines on standard output, in large pieces.
#pragma once

#include <string>
#include <string_view>

namespace tenderspot::platform {

enum class OutputState {
    open,
    closed, ///< Nobody reads any more, as behind `| head`. No reason to complain.
    failed
};

class DataOutput
{
public:
    /// Adds its end. Once the output is not open, nothing more is written.
    void line(std::string_view text);
    /// Writes what is still held back.
    OutputState flush();
    [[nodiscard]] OutputState state() const { return state_; }

private:
    std::string held_;
    OutputState state_ = OutputState::open;
};

} // namespace tenderspot::platform
