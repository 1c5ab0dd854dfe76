// SPDX-License-Identifier: MIT
// Words for places, times, scores and problems.
#pragma once

#include "domain/body_map.hpp"
#include "domain/catalogue.hpp"
#include "domain/history.hpp"
#include "domain/record.hpp"
#include "domain/where_it_hurts.hpp"
#include "journal/report.hpp"
#include "ui/words/translate.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace tenderspot::ui {

[[nodiscard]] std::string view_name(View view);                               ///< "Left back"
[[nodiscard]] std::string area_name(Catalogue const&, SoreArea const&);       ///< "Side of the hip, left"
[[nodiscard]] std::string side_word(Side side);                               ///< "left"
[[nodiscard]] std::string spot_name(Catalogue const&, std::string const& id); ///< "Gluteus medius, back point"
[[nodiscard]] std::string spot_name(Catalogue const&, Spot const&);           ///< "..., left"
[[nodiscard]] std::string side_title(Side side);                              ///< "Left side"
[[nodiscard]] std::string clock_time(WallTime const&);                        ///< "13:02"
[[nodiscard]] std::string long_date(std::chrono::year_month_day);             ///< "Sunday 22 November"
/// With the year if it differs from that of `today`: "Friday 1 January 2027".
[[nodiscard]] std::string long_date(std::chrono::year_month_day, std::chrono::year_month_day today);
[[nodiscard]] std::string month_name(std::chrono::month);            ///< "November"
[[nodiscard]] std::string minutes_and_seconds(std::chrono::seconds); ///< "1:30"
[[nodiscard]] std::string length_words(std::chrono::seconds);        ///< "1 min 30 s"
[[nodiscard]] std::string score_word(int score);                     ///< "mild"
[[nodiscard]] std::string feel_words(Feel);
[[nodiscard]] std::string outcome_words(Outcome);
[[nodiscard]] std::string source_line(Statement const&);                        ///< "Sources: SCR, GK"
[[nodiscard]] std::string source_line(std::vector<std::string> const& sources); ///< "Sources: SCR, GK"
[[nodiscard]] std::string capitalised(std::string words);                       ///< "Back point"
[[nodiscard]] std::string joined(std::vector<std::string> const& names, std::string_view between = ", ");
[[nodiscard]] std::string mark_words(Mark const&);                ///< "Your mark, cord: 6 mm outward, 3 mm down"
[[nodiscard]] std::string tool_name(std::string const& id);       ///< From an id of Protocol::tools.
[[nodiscard]] std::string mode_name(std::string const& id);       ///< From an id of Protocol::modes.
[[nodiscard]] std::string short_tool_name(std::string const& id); ///< "Ball at a wall"
[[nodiscard]] std::string technique_words(PlannedSpot const&);    ///< "Hold 90 s", "10 strokes"
[[nodiscard]] std::string pressure_words(Technique const&);       ///< "4 to 6 of 10"
[[nodiscard]] std::string reason_words(StopReason);               ///< "Numbness or tingling"
[[nodiscard]] std::string did_words(Did);                         ///< "Partly"
[[nodiscard]] std::string soon_time(std::int64_t utc_ms, WallTime const& now); ///< "14:15", "Tuesday 14:15"

/// What happened, what is safe, what to do.
struct ErrorText
{
    std::string title, sentence;
};
[[nodiscard]] ErrorText error_text(OpenError);
[[nodiscard]] ErrorText error_text(WhyReadOnly);
[[nodiscard]] ErrorText error_text(SaveError);
[[nodiscard]] ErrorText torn_tail(std::uint64_t bytes, std::string const& saved_as);

} // namespace tenderspot::ui
