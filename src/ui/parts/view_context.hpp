// SPDX-License-Identifier: MIT
// What a view may know, and helpers that every view shares.
#pragma once

#include "app/app.hpp"
#include "domain/dose.hpp"
#include "ui/toolkit/node.hpp"
#include "ui/toolkit/text_metrics.hpp"

namespace tenderspot::ui {

/// Decided once for each window, never case by case.
enum class Form : std::uint8_t { phone, tablet };

/// What a view may know besides the state.
struct ViewContext
{
    app::State const& state;
    Catalogue const& catalogue;
    BodyMap const& body_map;
    std::string const& folder;  ///< The user's data folder.
    std::string const& backups; ///< The folder where backups are written and looked for.
    Instant now;
    Size size; ///< Of the safe area, in points.
    Theme theme;
    Voice voice = Voice::unknown; ///< Whether this device has one.
    DeviceHints const* hints = nullptr;
    TextMetrics const* metrics = nullptr;
    /// What the device does differently from what the app offers there; empty: nothing.
    [[nodiscard]] std::string hint(HintPlace) const;
    [[nodiscard]] Form form() const { return size.w >= 700 && size.h >= 480 ? Form::tablet : Form::phone; }
    /// How long a spot is held: the user's usual length, as far as the point allows.
    [[nodiscard]] std::uint32_t hold_seconds(std::string const& point) const;
    [[nodiscard]] app::PrepareTreatment prepare(Spot const& spot) const;
    /// The wall clock's present time; State::now is as old as the last action.
    [[nodiscard]] WallTime wall_now() const;
    [[nodiscard]] Present present() const { return {wall_now(), state.now.zone}; }
    /// With the weekday, and with the year if it is not the present one.
    [[nodiscard]] std::string date_of(WallTime const&) const;
    /// The restrictions from the safety check and a sore day.
    [[nodiscard]] Precautions precautions() const;
    [[nodiscard]] std::vector<RoutineItem> routine_items(std::vector<Spot> const& spots) const;

    /// Too narrow for words with two chips beside them.
    [[nodiscard]] bool is_narrow() const { return size.w < 370 * theme.text_scale; }
    [[nodiscard]] bool landscape() const { return size.w > size.h * 1.15f; }
};

/// Adds the hint as a quiet line, if there is one.
void add_hint(std::vector<Node>& parts, ViewContext const&, HintPlace);

/// A node with text that the user wrote, plus a note below it if no font of this device has some of its letters.
[[nodiscard]] Node with_own_words(ViewContext const&, Node node, std::string_view written);

} // namespace tenderspot::ui
