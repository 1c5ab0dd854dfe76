// SPDX-License-Identifier: MIT
// Named places of the model, all on the left side or the midline.
#pragma once

#include "atlas/vec.hpp"

#include <span>
#include <string_view>

namespace tenderspot::atlas {

inline constexpr Vec3 hip_centre{8.9, 88.6, 0.8};
inline constexpr Vec3 front_spine{11.7, 97.4, 8.4};       // ASIS
inline constexpr Vec3 lower_front_spine{10.5, 92.9, 6.5}; // AIIS
inline constexpr Vec3 crest_tubercle{14.4, 102.3, 3.7};
inline constexpr Vec3 crest_top{13.0, 104.4, -0.6};
inline constexpr Vec3 rear_spine{4.5, 98.8, -9.9}; // PSIS
inline constexpr Vec3 trochanter_tip{14.1, 89.0, -1.2};
inline constexpr Vec3 trochanter_side{15.5, 86.0, -0.6};
inline constexpr Vec3 sitting_bone{6.3, 80.0, -3.4};
inline constexpr Vec3 pubic_tubercle{2.5, 88.3, 7.4};
inline constexpr Vec3 knee_centre{8.9, 47.4, 0.4};
inline constexpr Vec3 iliotibial_tubercle{11.9, 43.6, 2.0}; // Gerdy
inline constexpr Vec3 ankle_centre{8.6, 8.0, -1.8};

/// The lumbar and lower thoracic column, from L5 (0) up to T7 (10).
inline constexpr int vertebra_count = 11;
[[nodiscard]] Vec3 vertebra_centre(int index);
/// The tip of the spinous process.
[[nodiscard]] Vec3 spine_tip(int index);
/// The tip of the left transverse process; lumbar vertebrae only (0..4).
[[nodiscard]] Vec3 transverse_tip(int index);

struct Landmark
{
    std::string_view id;
    Vec3 at;
    bool paired = false; // has a twin on the right
};

/// What the atlas file tells about; ids are stable.
[[nodiscard]] std::span<const Landmark> landmarks();

} // namespace tenderspot::atlas
