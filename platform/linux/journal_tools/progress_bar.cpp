// SPDX-License-Identifier: MIT
// Redraws the current line with control sequences that every terminal knows.
#include "linux/journal_tools/progress_bar.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot::platform {
namespace {

constexpr std::chrono::milliseconds patience{500}, between{100};
constexpr std::uint64_t width = 30;

std::string picture(std::uint64_t done, std::uint64_t of)
{
    auto const share = of == 0 ? 1.0 : std::min(1.0, static_cast<double>(done) / static_cast<double>(of));
    auto const filled = static_cast<std::size_t>(share * width);
    auto const percent = std::to_string(static_cast<int>(share * 100));
    return "\r[" + std::string(filled, '#') + std::string(width - filled, '.') + "] " + percent + " %";
}

} // namespace

ProgressBar::ProgressBar(Draw draw, Now now) : draw_{std::move(draw)}, now_{std::move(now)}, next_{now_() + patience} {}

void ProgressBar::show(std::uint64_t done, std::uint64_t of)
{
    auto const now = now_();
    if (now < next_) return;
    next_ = now + between;
    is_shown_ = true;
    draw_(picture(done, of));
}

void ProgressBar::clear()
{
    if (std::exchange(is_shown_, false)) draw_("\r\x1B[K");
}

} // namespace tenderspot::platform
