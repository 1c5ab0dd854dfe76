// SPDX-License-Identifier: MIT
// The skin from the last ribs down, divided into named regions by the landmarks of the bones.
#pragma once

#include "atlas/camera.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tenderspot::atlas {

enum class Region : std::uint8_t {
    flank,
    low_back,
    sacrum,
    tailbone,
    buttock_upper,
    buttock_inner,
    buttock_outer,
    hip_side,
    hip_front,
    groin,
    belly,
    thigh_front,
    thigh_outer,
    thigh_back,
    thigh_inner,
    knee_outer,
    leg_outer,
    calf_back,
    shin,
    ankle_outer
};

/// The ids of the catalogue, in the order of the enumeration.
inline constexpr std::array<std::string_view, 20> region_ids{
    "flank",       "low_back",   "sacrum",    "tailbone",  "buttock_upper", "buttock_inner", "buttock_outer",
    "hip_side",    "hip_front",  "groin",     "belly",     "thigh_front",   "thigh_outer",   "thigh_back",
    "thigh_inner", "knee_outer", "leg_outer", "calf_back", "shin",          "ankle_outer"};

[[nodiscard]] constexpr std::string_view id_of(Region region) { return region_ids[static_cast<std::size_t>(region)]; }
[[nodiscard]] constexpr bool is_paired(Region region) { return region != Region::tailbone; }

/// The region of a place on the skin, left and right alike; nothing above the ribs' edge.
[[nodiscard]] std::optional<Region> region_at(Vec3 on_skin);

} // namespace tenderspot::atlas
