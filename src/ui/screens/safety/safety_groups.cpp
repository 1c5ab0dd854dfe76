// SPDX-License-Identifier: MIT
// Assigns the lines to their headings.
#include "ui/screens/safety/safety_groups.hpp"

#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

struct Heading
{
    char const* title;
    std::vector<std::string_view> warnings; ///< Warning ids.

    [[nodiscard]] bool takes(std::string_view id) const
    {
        return std::find(warnings.begin(), warnings.end(), id) != warnings.end();
    }
};

std::vector<Heading> const& headings()
{
    static std::vector<Heading> const all{
        Heading{"Nerves, bladder and bowel",
                {"saddle", "bladder_bowel", "sexual", "both_legs", "legs_obey", "fast_weakness"}},
        Heading{"A fall, or a hot joint", {"fall", "hot_joint"}},
        Heading{"Chest and belly", {"clot", "sudden_pain"}},
        Heading{"Blood, bones and illness", {"leg_clot", "blood", "bones", "frail", "ill"}},
        Heading{"Nerves and feeling", {"sciatica", "senses", "poor_feeling"}},
        Heading{"Pregnancy, operations, implants", {"pregnant", "risk_pregnancy", "surgery", "new_hip", "injection"}},
        Heading{"Muscle, skin and the spot itself", {"fresh_strain", "bony_point", "inflamed", "skin", "veins_numb"}},
        Heading{"Your age and balance", {"under_18", "balance"}},
    };
    return all;
}

} // namespace

std::vector<LineGroup> grouped(std::vector<Warning const*> const& lines)
{
    std::vector<LineGroup> groups;
    LineGroup others{tr("Anything else"), lines};
    for (auto const& heading : headings()) {
        LineGroup group{tr(heading.title), {}};
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(group.lines),
                     [&](Warning const* line) { return heading.takes(line->id); });
        std::erase_if(others.lines, [&](Warning const* line) { return heading.takes(line->id); });
        if (!group.lines.empty()) groups.push_back(std::move(group));
    }
    if (!others.lines.empty()) groups.push_back(std::move(others));
    return groups;
}

} // namespace tenderspot::ui
