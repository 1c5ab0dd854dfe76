// SPDX-License-Identifier: MIT
// A piece of a screen as a value: what it says, what it means, how it is laid out, what a tap on it does.
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
    radio_group, ///< Of its choices one holds.
    dialog       ///< What came up over a page, or instead of it, and is left again.
};

enum class Axis : std::uint8_t { column, row, stack, wrap }; ///< Stack: children over one another.
enum class Align : std::uint8_t { start, centre, end, stretch };
enum class Justify : std::uint8_t { start, centre, end, between };

enum class Corners : std::uint8_t { all, top }; ///< Which corners are round.

/// How wide or high a node wants to be.
struct Extent
{
    enum class Kind : std::uint8_t { fit, fixed, fill } kind = Kind::fit;
    float value = 0; ///< Points if fixed; weight if fill.
    static Extent fixed(float points) { return {Kind::fixed, points}; }
    static Extent fill(float weight = 1) { return {Kind::fill, weight}; }
};

struct Label
{
    std::string text;
    Type type = Type::body;
    Ink ink = Ink::ink;
    Align align = Align::start;
    enum class Fit : std::uint8_t { wrap, shrink } fit = Fit::wrap; ///< Shrink: one line, smaller if need be.
    std::optional<Digits> digits;
    float size = 0;                          ///< In points, instead of the type's own; 0: the type's.
    std::vector<std::string> same_size_as{}; ///< It shrinks as far as these would have to: they are of one size.
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
    float share = 0; ///< 0 to 1, clockwise from twelve.
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
    Colour veil{0, 0, 0, 0}; ///< Between the layers and the paints.
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
    float min_width = 0, min_height = 0, max_width = 0, max_height = 0; ///< 0: no bound.
    Ink fill = Ink::none;
    std::optional<Colour> tint{}; ///< Fills instead of `fill`: a colour that no theme changes.
    Ink line = Ink::none;
    float line_width = 1;
    float radius = 0;
    Corners corners = Corners::all;
    bool shadow = false;
    bool scrolls = false;          ///< Vertically, inside its own box.
    bool pans = false;             ///< Drags and pinches in it move the body map.
    std::optional<Point> pinned{}; ///< In a stack: the centre, relative to the parent's box.
};

struct Node;
/// Makes the children of a node once its size is known, for what depends on it.
using Populate = std::function<void(Node&, Size)>;

/// What a touch at a place does, relative to the node's box; nothing for most places.
using PlacedAction = std::function<std::optional<Command>(Point)>;

using EditedAction = std::function<Command(std::string)>;

/// What follows once a node was in sight.
using SeenAction = std::function<Command()>;

/// Of a list: a row was carried over another; both counted among its rows that are list items.
using CarriedAction = std::function<Command(std::size_t from, std::size_t to)>;

struct Node
{
    Node();
    Node(Node const&);
    Node(Node&&) noexcept;
    Node& operator=(Node const&);
    Node& operator=(Node&&) noexcept;
    ~Node();

    std::string key; ///< Stable among siblings; names scroll places and the focus. Empty: the index.
    Role role = Role::none;
    std::string name, value; ///< What a screen reader says; a test taps by the name.
    bool selected = false, disabled = false, live = false;
    bool asks_focus = false;  ///< When it comes up, Enter is for it.
    bool reads_on = false;    ///< A tap on it brings what is still to be `seen` in sight, as long as there is any.
    bool drag_handle = false; ///< A drag from it carries its row of the list, see `carried`.
    std::optional<Command> tap;
    EditedAction edited;            ///< Of a text field: what a new value does.
    TextLimits limits;              ///< Of its value.
    CarriedAction carried;          ///< Of a list whose rows can be put in another order.
    std::optional<Command> dropped; ///< Of such a list, when the finger lets go.
    SeenAction seen;                ///< Of what has to be read: dispatched when all of it lies in sight.
    PlacedAction tap_at, hold_at;   ///< Of a picture: a tap, a long press.
    Style style;
    Content content;
    Populate populate;
    std::vector<Node> children;

    // Filled by lay_out():
    std::uint64_t id = 0;           ///< From the keys down from the root: the same in the next tree.
    Rect box;                       ///< On the screen, scrolling included.
    Rect clip;                      ///< What of the screen it may draw on.
    std::vector<std::string> lines; ///< Of a label, wrapped.
    float font_factor = 1;          ///< Of a shrunk label.
    float content_height = 0;       ///< Of a scrolling node: all of it.
    Size measured;                  ///< For the width `measured_for`; layout asks more than once.
    float measured_for = -1;
};

} // namespace tenderspot::ui
