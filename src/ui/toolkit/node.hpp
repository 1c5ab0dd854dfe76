// SPDX-License-Identifier: MIT
// A piece of a screen as a value: its text, its meaning, its layout, and what a tap on it does.
#pragma once

#include "ui/toolkit/command.hpp"
#include "ui/toolkit/draw_list.hpp"
#include "ui/toolkit/figure.hpp"
#include "ui/toolkit/icons.hpp"
#include "ui/toolkit/text_edit.hpp"
#include "ui/toolkit/theme.hpp"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::ui {

enum class Role : std::uint8_t {
    none,
    screen,
    heading,
    text,
    button,
    tab,
    choice,
    list,
    list_item,
    text_field,
    picture,
    map,
    timer,
    alert,
    radio_group, ///< Exactly one of its choices is selected.
    dialog       ///< Covers or replaces a page until it is closed.
};

enum class Axis : std::uint8_t { column, row, stack, wrap }; ///< Stack: children lie on top of each other.
enum class Align : std::uint8_t { start, centre, end, stretch };
enum class Justify : std::uint8_t { start, centre, end, between };

enum class Corners : std::uint8_t { all, top }; ///< Which corners are rounded.

/// The width or height that a node asks for.
struct Extent
{
    enum class Kind : std::uint8_t { fit, fixed, fill } kind = Kind::fit;
    float value = 0; ///< Points if fixed; the weight if fill.
    static Extent fixed(float points) { return {Kind::fixed, points}; }
    static Extent fill(float weight = 1) { return {Kind::fill, weight}; }
};

struct Label
{
    std::string text;
    Type type = Type::body;
    Ink ink = Ink::ink;
    Align align = Align::start;
    enum class Fit : std::uint8_t { wrap, shrink } fit = Fit::wrap; ///< Shrink: one line, made smaller if necessary.
    std::optional<Digits> digits;
    float size = 0;                          ///< In points, instead of the type's own size; 0: the type's size.
    std::vector<std::string> same_size_as{}; ///< Shrinks as far as these texts would, so that all have the same size.
};
struct IconMark
{
    Icon icon;
    Ink ink = Ink::ink;
    float size = 24;
};
/// A line drawing of a person, square.
struct FigureMark
{
    Figure const* figure = nullptr; ///< Null draws nothing.
    Facing facing = Facing::as_drawn;
    float size = 160;
    Ink still = Ink::ink, moving = Ink::accent;
};
/// The progress ring of a treatment or a day; fills its box.
struct RingMark
{
    float share = 0; ///< 0 to 1, clockwise from twelve o'clock.
    float width = 18;
    Ink ink = Ink::accent, track = Ink::ring_track;
};
struct Disc
{
    Colour colour;
    float size = 12;
};
/// A picture of the body; `canvas` is the place of the whole plate relative to the node's box.
struct BodyPicture
{
    std::vector<PlateLayer> layers, paints; ///< See Plates.
    int width = 0, height = 0;
    Rect canvas;
    Colour veil{0, 0, 0, 0}; ///< Drawn between the layers and the paints.
};
using Content = std::variant<std::monostate, Label, IconMark, FigureMark, RingMark, Disc, BodyPicture>;

struct Style
{
    Axis axis = Axis::column;
    Align align = Align::stretch;
    Justify justify = Justify::start;
    float gap = 0;
    Insets padding{};
    Extent width{}, height{};
    float min_width = 0, min_height = 0, max_width = 0, max_height = 0; ///< 0: no limit.
    Ink fill = Ink::none;
    std::optional<Colour> tint{}; ///< Overrides `fill` with a colour that is the same in every theme.
    Ink line = Ink::none;
    float line_width = 1;
    float radius = 0;
    Corners corners = Corners::all;
    bool shadow = false;
    bool scrolls = false;          ///< Scrolls vertically inside its own box.
    bool pans = false;             ///< Drags and pinches in it move the body map.
    std::optional<Point> pinned{}; ///< In a stack: the centre, relative to the parent's box.
};

struct Node;
/// Creates the children of a node once its size is known, if they depend on it.
using Populate = std::function<void(Node&, Size)>;

/// The effect of a touch at a place relative to the node's box; empty for most places.
using PlacedAction = std::function<std::optional<Command>(Point)>;

using EditedAction = std::function<Command(std::string)>;

/// The effect of a node having been in view.
using SeenAction = std::function<Command()>;

/// The effect of dragging a row of a list over another; `from` and `to` count only rows that are list items.
using CarriedAction = std::function<Command(std::size_t from, std::size_t to)>;

struct Node
{
    Node();
    Node(Node const&);
    Node(Node&&) noexcept;
    Node& operator=(Node const&);
    Node& operator=(Node&&) noexcept;
    ~Node();

    std::string key; ///< Unique and stable among siblings; identifies scroll places and focus. Empty: the index.
    Role role = Role::none;
    std::string name, value; ///< What a screen reader says; tests tap by name.
    bool selected = false, disabled = false, live = false;
    bool asks_focus = false;  ///< Gets the focus for Enter when it appears.
    bool reads_on = false;    ///< A tap scrolls to what is still to be `seen`, as long as there is any.
    bool drag_handle = false; ///< Dragging it moves its row of the list, see `carried`.
    std::optional<Command> tap;
    EditedAction edited;            ///< For a text field: the effect of a new value.
    TextLimits limits;              ///< The limits of a text field's value.
    CarriedAction carried;          ///< For a list whose rows the user can reorder.
    std::optional<Command> dropped; ///< For such a list: the effect of lifting the finger.
    SeenAction seen;                ///< For what must be read: dispatched when all of it is in view.
    PlacedAction tap_at, hold_at;   ///< For a picture: the effects of a tap and of a long press.
    Style style;
    Content content;
    Populate populate;
    std::vector<Node> children;

    // Filled by lay_out():
    std::uint64_t id = 0;           ///< Made from the keys on the path from the root; the same in the next tree.
    Rect box;                       ///< On the screen, with scrolling applied.
    Rect clip;                      ///< The part of the screen it may draw on.
    std::vector<std::string> lines; ///< The wrapped lines of a label.
    float font_factor = 1;          ///< The factor by which a label was shrunk.
    float content_height = 0;       ///< The full height of a scrolling node's content.
    Size measured;                  ///< Cached for the width `measured_for`, because layout asks more than once.
    float measured_for = -1;
};

} // namespace tenderspot::ui
