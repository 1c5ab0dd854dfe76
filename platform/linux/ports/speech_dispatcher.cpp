// SPDX-License-Identifier: MIT
// Keeps one line to the server. A hanging line is abandoned and replaced, never waited for.
#include "linux/ports/speech_dispatcher.hpp"

#include "linux/ports/speech_line.hpp"

#include <algorithm>

namespace tenderspot::platform {

using SteadyClock = std::chrono::steady_clock;

SpeechDispatcher::SpeechDispatcher(Load load, SpeechLimits limits) : load_{std::move(load)}, limits_{limits} {}

SpeechDispatcher::~SpeechDispatcher()
{
    if (!line_) return;
    line_->stop();
    (void)line_->ends_within(limits_.call);
}

/// Whether there is a usable line; a hanging one is replaced, but not at once and not indefinitely.
bool SpeechDispatcher::has_line()
{
    if (line_ && !line_->hangs()) return true;
    auto const came_back = [](auto const& line) { return line->has_ended(); };
    stuck_.erase(std::remove_if(stuck_.begin(), stuck_.end(), came_back), stuck_.end());
    auto const voice = line_ ? Voice::none : Voice::unknown;
    if (line_) {
        if (SteadyClock::now() - line_->begun() < limits_.retry || stuck_.size() + 1 >= limits_.stuck) return false;
        line_->stop();
        stuck_.push_back(std::move(line_));
    }
    line_ = std::make_shared<Line>(load_, limits_, voice);
    Line::start(line_);
    return true;
}

void SpeechDispatcher::say(std::string const& words, int volume)
{
    if (volume <= 0 || words.empty()) hush();
    else if (has_line()) line_->say({words, volume, SteadyClock::now()});
}

void SpeechDispatcher::hush()
{
    if (line_) line_->hush();
}

Voice SpeechDispatcher::voice() const { return line_ ? line_->voice() : Voice::unknown; }

} // namespace tenderspot::platform
