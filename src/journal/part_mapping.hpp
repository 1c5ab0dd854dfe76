// SPDX-License-Identifier: MIT
// Maps the parts that several records share to their forms on disk and back.
#pragma once

#include "domain/record.hpp"
#include "journal/payload_parts.hpp"

#include <array>
#include <optional>
#include <string>
#include <type_traits>

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

/// The lowest and the highest number of an enumeration; all between them are in use.
template <class Enum> inline constexpr std::array<Enum, 2> range{};
template <> inline constexpr std::array range<Side>{Side::left, Side::right};
template <> inline constexpr std::array range<Mode>{Mode::hold, Mode::strokes};
template <> inline constexpr std::array range<Phase>{Phase::get_ready, Phase::hold};
template <> inline constexpr std::array range<Feel>{Feel::easing, Feel::too_much};
template <> inline constexpr std::array range<Outcome>{Outcome::finished, Outcome::discarded};
template <> inline constexpr std::array range<StopReason>{StopReason::enough, StopReason::dizzy};
template <> inline constexpr std::array range<Did>{Did::done, Did::no};
template <> inline constexpr std::array range<Moment>{Moment::before, Moment::after};
template <> inline constexpr std::array range<Finding>{Finding::tender, Finding::clear};
template <> inline constexpr std::array range<Urgency>{Urgency::emergency, Urgency::care};
template <> inline constexpr std::array range<SignOver>{SignOver::by_mistake, SignOver::seen_by_clinician};
template <> inline constexpr std::array range<Onset>{Onset::sudden, Onset::gradual};
template <> inline constexpr std::array range<StrainGrade>{StrainGrade::unknown, StrainGrade::three};
template <> inline constexpr std::array range<Pack>{Pack::cold, Pack::cold_and_warm};
template <> inline constexpr std::array range<DayKind>{DayKind::usual, DayKind::ill};
template <> inline constexpr std::array range<OccurrenceMark>{OccurrenceMark::shown, OccurrenceMark::done};

template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] constexpr bool take(std::uint8_t number, Enum& into)
{
    static_assert(range<Enum>[1] > range<Enum>[0], "an enumeration needs its range above");
    into = static_cast<Enum>(number);
    return into >= range<Enum>[0] && into <= range<Enum>[1];
}

/// payload::none stands for no answer.
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] constexpr bool take(std::uint8_t number, std::optional<Enum>& into)
{
    into.reset();
    return number == payload::none || take(number, into.emplace());
}

} // namespace tenderspot
