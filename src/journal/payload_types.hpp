// SPDX-License-Identifier: MIT
// The numbers of record types. 0 is never used, and no number is ever reused for another type.
#pragma once

#include <cstdint>

namespace tenderspot::payload {

constexpr std::uint8_t treatment_began = 1;
constexpr std::uint8_t treatment_progress = 2;
constexpr std::uint8_t treatment_ended = 3;
constexpr std::uint8_t treatment_edited = 4;
constexpr std::uint8_t treatment_deleted = 5;
constexpr std::uint8_t treatment_restored = 6;
constexpr std::uint8_t setting_changed = 7;
constexpr std::uint8_t spot_checked = 8;
constexpr std::uint8_t mark_placed = 9;
constexpr std::uint8_t mark_removed = 10;
constexpr std::uint8_t routine_item_put = 11;
constexpr std::uint8_t routine_item_removed = 12;
constexpr std::uint8_t stop_explained = 13;
constexpr std::uint8_t treatment_confirmed = 14;
constexpr std::uint8_t soreness_told = 15;
constexpr std::uint8_t safety_checked = 16;
constexpr std::uint8_t strain_told = 17;
constexpr std::uint8_t strain_over = 18;
constexpr std::uint8_t pack_timer_began = 19;
constexpr std::uint8_t pack_timer_ended = 20;
constexpr std::uint8_t exercise_done = 21;
constexpr std::uint8_t others_seen = 22;
constexpr std::uint8_t routine_set = 23;
constexpr std::uint8_t schedule_set = 24;
constexpr std::uint8_t day_marked = 25;
constexpr std::uint8_t occurrence_marked = 26;
constexpr std::uint8_t sign_reported = 27;
constexpr std::uint8_t sign_cleared = 28;
constexpr std::uint8_t strain_agreed = 29;

} // namespace tenderspot::payload
