// SPDX-License-Identifier: MIT
// One row for each type of record: all that is needed to add one, beside its struct, its payload and their mapping.
#pragma once

#include "domain/record.hpp"
#include "journal/care_payloads.hpp"
#include "journal/payloads.hpp"
#include "journal/routine_payloads.hpp"
#include "journal/spot_payloads.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>

namespace tenderspot::payload {

/// `Versions` are its payloads, version 1 first; the last one is written, all of them are read for ever.
template <class Record, class... Versions> struct RecordType
{
    std::uint8_t number;   ///< On disk. Not 0, and never used again for another type.
    std::string_view name; ///< In what `journal dump` and `export` write. Never changed.
};

inline constexpr std::tuple record_table{
    RecordType<TreatmentBegan, TreatmentBeganV1, TreatmentBeganV2>{1, "treatment_began"},
    RecordType<TreatmentProgress, TreatmentProgressV1>{2, "treatment_progress"},
    RecordType<TreatmentEnded, TreatmentEndedV1>{3, "treatment_ended"},
    RecordType<TreatmentEdited, TreatmentEditedV1>{4, "session_edited"},
    RecordType<TreatmentDeleted, TreatmentNamedV1>{5, "session_deleted"},
    RecordType<TreatmentRestored, TreatmentNamedV1>{6, "session_restored"},
    RecordType<SettingChanged, SettingChangedV1>{7, "setting_changed"},
    RecordType<SpotChecked, SpotCheckedV1>{8, "spot_checked"},
    RecordType<MarkPlaced, MarkPlacedV1>{9, "mark_placed"},
    RecordType<MarkRemoved, SpotNamedV1>{10, "mark_removed"},
    RecordType<RoutineItemPut, RoutineItemPutV1>{11, "routine_item_put"},
    RecordType<RoutineItemRemoved, SpotNamedV1>{12, "routine_item_removed"},
    RecordType<StopExplained, TreatmentAnswerV1>{13, "stop_explained"},
    RecordType<TreatmentConfirmed, TreatmentAnswerV1>{14, "treatment_confirmed"},
    RecordType<SorenessReported, SorenessReportedV1>{15, "soreness_told"},
    RecordType<SafetyChecked, SafetyCheckedV1, SafetyCheckedV2>{16, "safety_checked"},
    RecordType<StrainReported, StrainReportedV1>{17, "strain_told"},
    RecordType<StrainResolved, MomentV1>{18, "strain_over"},
    RecordType<PackTimerBegan, PackTimerBeganV1>{19, "pack_timer_began"},
    RecordType<PackTimerEnded, MomentV1>{20, "pack_timer_ended"},
    RecordType<ExerciseDone, ExerciseDoneV1>{21, "move_done"},
    RecordType<PeersSeen, PeersSeenV1>{22, "others_seen"},
    RecordType<RoutineSet, RoutineSetV1>{23, "routine_set"},
    RecordType<ScheduleSet, ScheduleSetV1>{24, "schedule_set"},
    RecordType<DayMarked, DayMarkedV1>{25, "day_marked"},
    RecordType<OccurrenceMarked, OccurrenceMarkedV1>{26, "occurrence_marked"},
    RecordType<SignReported, SignReportedV1>{27, "sign_reported"},
    RecordType<SignCleared, SignClearedV1>{28, "sign_cleared"},
    RecordType<StrainAgreed, MomentV1>{29, "strain_agreed"},
    RecordType<TreatmentRated, TreatmentRatedV1>{30, "treatment_rated"}};

/// Calls `what` with each row.
template <class What> constexpr void for_each_type(What what)
{
    std::apply([&](auto const&... row) { (what(row), ...); }, record_table);
}

/// The number of a type of record; a type without a row does not compile.
template <class Record> [[nodiscard]] constexpr std::uint8_t number_of_type()
{
    std::uint8_t number = 0;
    for_each_type([&]<class Row, class... Versions>(RecordType<Row, Versions...> const& row) {
        if constexpr (std::is_same_v<Row, Record>) number = row.number;
    });
    return number;
}

template <class... Records> [[nodiscard]] constexpr bool is_any_of(std::uint8_t number)
{
    return ((number == number_of_type<Records>()) || ...);
}

/// The place of an alternative in a variant.
template <class One, class... All> [[nodiscard]] constexpr std::size_t index_of(std::variant<All...> const*)
{
    std::size_t at = 0, found = sizeof...(All);
    ((std::is_same_v<One, All> ? found = at++ : at++), ...);
    return found;
}

/// The names of all types, in the order of the alternatives of Record.
inline constexpr auto type_names = [] {
    std::array<std::string_view, std::variant_size_v<Record>> names;
    for_each_type([&]<class Row, class... Versions>(RecordType<Row, Versions...> const& row) {
        names[index_of<Row>(static_cast<Record const*>(nullptr))] = row.name;
    });
    return names;
}();

static_assert(std::tuple_size_v<decltype(record_table)> == std::variant_size_v<Record>, "a row for each type");

} // namespace tenderspot::payload
