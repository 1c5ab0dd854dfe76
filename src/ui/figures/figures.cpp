// SPDX-License-Identifier: MIT
// Figures by name; each outline is computed once.
#include "ui/figures/figures.hpp"

#include "ui/figures/outline.hpp"

#include <map>

namespace tenderspot::ui {

Figure const* figure(std::string_view name)
{
    // Computing an outline takes a few milliseconds, and a screen asks for it in every frame.
    static std::map<std::string_view, Figure> outlines;
    auto const found = outlines.find(name);
    if (found != outlines.end()) return &found->second;
    for (auto const& all : {strengthening_poses(), stretching_poses(), treating_poses()})
        for (auto const& pose : all)
            if (pose.name == name) return &outlines.emplace(pose.name, outlined(pose)).first->second;
    return nullptr;
}

} // namespace tenderspot::ui
