// SPDX-License-Identifier: MIT
// From the state of the app to the tree of a screen: one pure function a screen.
#pragma once

#include "app/app.hpp"
#include "domain/dose.hpp"
#include "ui/node.hpp"
#include "ui/text_metrics.hpp"

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
    [[nodiscard]] app::PrepareTreatment treatment(Spot const& spot) const;
    /// With the weekday, and with the year if it is not this one.
    [[nodiscard]] std::string date_of(WallTime const&) const;
    /// What the safety check and a sore day ask for.
    [[nodiscard]] Precautions precautions() const;
    [[nodiscard]] std::vector<RoutineItem> routine_items(std::vector<Spot> const& spots) const;

    /// Too little room for words with two chips beside them.
    [[nodiscard]] bool is_narrow() const { return size.w < 370 * theme.text_scale; }
    [[nodiscard]] bool landscape() const { return size.w > size.h * 1.15f; }
};

/// The whole screen.
[[nodiscard]] Node view(ViewContext const& context);

/// The theme a screen is shown in: a treatment is dark, because the screen is across the room.
[[nodiscard]] Theme theme_of(app::State const& state);

// The screens
[[nodiscard]] Node today_view(ViewContext const&);
[[nodiscard]] Node map_view(ViewContext const&);
[[nodiscard]] Node learn_view(ViewContext const&);
[[nodiscard]] Node walk_view(ViewContext const&);
[[nodiscard]] Node history_view(ViewContext const&);
[[nodiscard]] Node settings_view(ViewContext const&);
[[nodiscard]] Node treat_view(ViewContext const&);
[[nodiscard]] Node safety_view(ViewContext const&);
[[nodiscard]] Node help_view(ViewContext const&);
[[nodiscard]] Node strain_view(ViewContext const&);
[[nodiscard]] Node moves_view(ViewContext const&); ///< The list of them.
[[nodiscard]] Node move_view(ViewContext const&);  ///< The one of State::care.
[[nodiscard]] Node recovery_view(ViewContext const&);
[[nodiscard]] Node routine_view(ViewContext const&);
[[nodiscard]] Node times_view(ViewContext const&);
[[nodiscard]] Node reminders_view(ViewContext const&);
[[nodiscard]] Node log_view(ViewContext const&);
[[nodiscard]] Node set_up_view(ViewContext const&);
[[nodiscard]] Node refused_view(ViewContext const&);

/// The same as a quiet line, if there is anything to say.
void add_hint(std::vector<Node>& parts, ViewContext const&, HintPlace);

/// A node that shows what somebody wrote; with a sentence below it, if no font of this device has some of the letters.
[[nodiscard]] Node with_own_words(ViewContext const&, Node node, std::string_view written);

/// Offers a newer version of the app, on more than one screen; nothing if there is none. settings/update_card.cpp
[[nodiscard]] std::optional<Node> update_card(ViewContext const&);

} // namespace tenderspot::ui
