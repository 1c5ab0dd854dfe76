// SPDX-License-Identifier: MIT
// Maps the parts that several records share to their forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/payload_parts.hpp"

#include <optional>
#include <string>

namespace tenderspot {

[[nodiscard]] payload::WallTimeV1 wall_time(WallTime const&);
[[nodiscard]] payload::SpotV1 spot(Spot const&);
[[nodiscard]] payload::RecordIdV1 record_id(RecordId);
[[nodiscard]] payload::TechniqueV1 technique(Technique const&);
[[nodiscard]] std::uint8_t number_of(std::optional<Score>);
[[nodiscard]] std::uint8_t number_of(std::optional<Feel>);

/// Each fills `into`; false if a bound stated in domain/record.hpp is broken.
[[nodiscard]] bool take_text(std::string&&, std::size_t limit, std::string& into);
[[nodiscard]] bool take_planned(std::uint16_t seconds, std::uint32_t& into);
[[nodiscard]] bool take_day(std::int32_t day, std::int32_t& into);
[[nodiscard]] bool take(payload::WallTimeV1&&, WallTime& into);
[[nodiscard]] bool take(payload::RecordIdV1, TreatmentId& into);
[[nodiscard]] bool take(payload::SpotV1&&, Spot& into);
[[nodiscard]] bool take(payload::TechniqueV1&&, Technique& into);
[[nodiscard]] bool take(std::uint8_t, std::optional<Score>& into);
[[nodiscard]] bool take(std::uint8_t, Side& into);
[[nodiscard]] bool take(std::uint8_t, Outcome& into);

} // namespace tenderspot
