// SPDX-License-Identifier: MIT
// The names of cues and what was heard.
#include "headless/ports/recorders.hpp"

#include <algorithm>

namespace tenderspot::platform {

std::string cue_name(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return "get-ready";
    case Cue::start: return "start";
    case Cue::half: return "half";
    case Cue::three_left: return "three";
    case Cue::two_left: return "two";
    case Cue::one_left: return "one";
    case Cue::end: return "end";
    }
    return {};
}

bool CueRecorder::take(std::string const& name)
{
    auto const found = std::find(heard_.begin(), heard_.end(), name);
    if (found == heard_.end()) return false;
    heard_.erase(heard_.begin(), found + 1);
    return true;
}

} // namespace tenderspot::platform
