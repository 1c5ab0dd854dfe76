// SPDX-License-Identifier: MIT
// Where the user is on the body map, and what they are doing there.
#pragma once

#include "domain/body_map.hpp"
#include "domain/time.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>
#include <set>
#include <string>

namespace tenderspot::app {

/// The layer of the body that the picture shows.
enum class Layer { skin, muscles, bones };

enum class MapForm { picture, list };

/// The part of a plate that is shown. Where that is on the screen depends on the screen's size and is decided in ui/.
struct Camera
{
    PlatePlace centre{0.5f, 0.42f}; ///< The centre of the picture, as fractions of the plate.
    float zoom = 1;                 ///< 1 to 6; 1 shows the home part of the view.
};

/// A part of the plate that must be visible as a whole.
struct Frame
{
    PlatePlace from, size;
};

/// The body while it turns to the view that is shown, or under a finger.
struct Turn
{
    float from = 0; ///< In degrees, see BodyPlates::angle.
    Instant began;
    enum class Drive { by_itself, by_finger } drive = Drive::by_itself;
};

inline constexpr Duration turn_length = std::chrono::milliseconds{220};

/// "Where does it hurt?"
struct WhereFlow
{
    SoreAreas sore;
    enum class Page { answer, signs } page = Page::answer;
    std::set<std::string> read{}; ///< Warnings whose line has been in view in the list of signs.
    enum class Touch { on_area, beside } touch = Touch::on_area; ///< Where the picture was last touched.
};

/// The user's own mark while it is being placed.
struct MarkDraft
{
    Spot spot;
    int across_mm = 0, up_mm = 0; ///< See MarkPlaced.
    std::string word;
};

inline constexpr int farthest_mark_mm = 40; ///< From the middle of a zone: a little beyond the edge of the largest one.

struct MapFlow
{
    View view = View::back;
    Layer layer = Layer::muscles;
    MapForm form = MapForm::picture;
    std::optional<Camera> camera; ///< Empty: the frame, or else the home part.
    std::optional<Frame> frame;
    std::optional<Turn> turn;
    std::optional<Spot> selected;
    std::optional<WhereFlow> where;
    std::optional<MarkDraft> mark; ///< For the selected spot.
    bool legend = false;
    std::string search;

    /// Whether a touch on the body says where it hurts; not while a point is selected.
    [[nodiscard]] bool asks_where() const { return where && !selected; }
    /// Whether nothing lies over the body that a step back would take away.
    [[nodiscard]] bool is_bare() const { return !mark && !selected && !where && !legend; }
};

} // namespace tenderspot::app
