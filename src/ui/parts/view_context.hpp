// SPDX-License-Identifier: MIT
// What a view may know, and what every view may say.
#pragma once

#include "app/app.hpp"
#include "domain/dose.hpp"
#include "ui/toolkit/node.hpp"
#include "ui/toolkit/text_metrics.hpp"

namespace tenderspot::ui {

/// Decided once for a window, never asked for piecemeal.
enum class Form : std::uint8_t { phone, tablet };

/// What a view may know besides the state.
struct ViewContext
{
    app::State const& state;
    Catalogue const& catalogue;
    BodyMap const& body_map;
    std::string const& folder;  ///< Where the user's data lies.
    std::string const& backups; ///< Where backups are put and looked for.
    Instant now;
    Size size; ///< Of the safe area, in points.
    Theme theme;
    Voice voice = Voice::unknown; ///< Whether there is one on this device.
    DeviceHints const* hints = nullptr;
    TextMetrics const* metrics = nullptr;
    /// What the device does otherwise than the app offers it there; empty: nothing.
    [[nodiscard]] std::string hint(HintPlace) const;
    [[nodiscard]] Form form() const { return size.w >= 700 && size.h >= 480 ? Form::tablet : Form::phone; }
    /// How long a spot is held: as the user likes it, as far as its point allows.
    [[nodiscard]] std::uint32_t hold_seconds(std::string const& point) const;
    [[nodiscard]] app::PrepareTreatment prepare(Spot const& spot) const;
    /// What the clock on the wall says now; State::now is as old as the last action.
    [[nodiscard]] WallTime wall_now() const;
    [[nodiscard]] Present present() const { return {wall_now(), state.now.zone}; }
    /// With the weekday, and with the year if it is not this one.
    [[nodiscard]] std::string date_of(WallTime const&) const;
    /// What the safety check and a sore day ask for.
    [[nodiscard]] Precautions precautions() const;
    [[nodiscard]] std::vector<RoutineItem> routine_items(std::vector<Spot> const& spots) const;

    /// Too little room for words with two chips beside them.
    [[nodiscard]] bool is_narrow() const { return size.w < 370 * theme.text_scale; }
    [[nodiscard]] bool landscape() const { return size.w > size.h * 1.15f; }
};

/// The same as a quiet line, if there is anything to say.
void add_hint(std::vector<Node>& parts, ViewContext const&, HintPlace);

/// A node that shows what somebody wrote; with a sentence below it, if no font of this device has some of the letters.
[[nodiscard]] Node with_own_words(ViewContext const&, Node node, std::string_view written);

} // namespace tenderspot::ui
