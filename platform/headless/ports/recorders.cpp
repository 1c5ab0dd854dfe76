// SPDX-License-Identifier: MIT
// The names of cues, and the recording of what was heard.
#include "headless/ports/recorders.hpp"

#include <algorithm>

namespace tenderspot::platform {

std::string cue_name(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return "get-ready";
    case Cue::change: return "change";
    case Cue::start: return "start";
    case Cue::stroke: return "stroke";
    case Cue::half: return "half";
    case Cue::ten_left: return "ten";
    case Cue::three_left: return "three";
    case Cue::two_left: return "two";
    case Cue::one_left: return "one";
    case Cue::lighter: return "lighter";
    case Cue::reminder: return "reminder";
    case Cue::end: return "end";
    }
    return {};
}

void CueRecorder::give(Cue cue, int volume, Instant now)
{
    heard_.push_back(cue_name(cue));
    given_.push_back({cue, volume, now});
}

bool CueRecorder::take(std::string const& name)
{
    auto const found = std::find(heard_.begin(), heard_.end(), name);
    if (found == heard_.end()) return false;
    heard_.erase(heard_.begin(), found + 1);
    return true;
}

bool SpeechRecorder::take(std::string const& words)
{
    for (auto at = taken_; at < said_.size(); ++at) {
        if (said_[at].words.find(words) == std::string::npos) continue;
        taken_ = at + 1;
        return true;
    }
    return false;
}

} // namespace tenderspot::platform
