// SPDX-License-Identifier: MIT
// The walk through the satellites of a tender point: one muscle after another, then a summary of the findings.
#pragma once

#include "domain/body.hpp"
#include "domain/record.hpp"

#include <cstddef>
#include <map>
#include <optional>

namespace tenderspot::app {

/// The user's answer about a spot in this walk.
struct WalkAnswer
{
    Finding finding = Finding::clear;
    std::optional<Score> tenderness;
    bool operator==(WalkAnswer const&) const = default;
};

struct WalkFlow
{
    Spot from;
    std::size_t step = 0;               ///< An index into Catalogue::satellites; past the last one: the summary.
    std::map<Spot, WalkAnswer> answers; ///< Only answers that are on the disk.
};

} // namespace tenderspot::app
