// SPDX-License-Identifier: MIT
// Connects the app, its views and the user's input; knows nothing about the device.
#pragma once

#include "app/app.hpp"
#include "ui/accessibility/mirror.hpp"
#include "ui/shell/view.hpp"
#include "ui/toolkit/frontend.hpp"
#include "ui/toolkit/gestures.hpp"
#include "ui/toolkit/paint.hpp"
#include "ui/toolkit/settling.hpp"

#include <functional>

namespace tenderspot::ui {

class FieldLayout;

class AppFrontend : public Frontend
{
public:
    AppFrontend(app::App& app, TextMetrics const& metrics, Size size);

    void handle(Input const& input) override;
    void tick(Instant now) override;
    [[nodiscard]] DrawList const& draw_list() override;
    [[nodiscard]] std::uint64_t revision() const override { return revision_; }
    [[nodiscard]] std::optional<Instant> wake_at() const override;
    [[nodiscard]] std::optional<Rect> text_field() const override;
    [[nodiscard]] std::optional<std::string> take_copied() override;
    [[nodiscard]] bool wants_to_quit() const override { return app_.closed(); }

    /// The present screen, for tests, scripts and screen readers.
    [[nodiscard]] Node const& tree();

    /// Scrolls as necessary to bring the whole node into view.
    void reveal(std::uint64_t node)
    {
        reveal(node, [](Node const& whole) { return whole.box; });
    }

    /// Treats everything on the screen as seen: for scripts and tests, whose taps take no time.
    void look() { settling_.see_all(tree(), now_ - Settling::needed); }

    // For screen readers and native text fields on top of the picture. Unknown ids are ignored.

    /// Does what a tap on the node does, after scrolling it into view.
    void act_on(std::uint64_t node);
    /// Focuses the node and scrolls it into view; a node that takes no focus is only scrolled into view.
    void focus_on(std::uint64_t node);
    /// Sets a text field's whole text and its caret, in bytes.
    void set_text(std::uint64_t node, std::string utf8, std::size_t caret);
    void stop_editing();
    /// An on-screen keyboard covers this many points from the bottom: keeps the edited field in view.
    void keyboard_covers(float bottom);
    /// The text field that a tap there would start to edit.
    [[nodiscard]] std::optional<std::uint64_t> field_at(Point at);
    [[nodiscard]] MirrorSource mirrored();

    [[nodiscard]] app::App& app() { return app_; }

    /// The node that the next Enter acts on.
    [[nodiscard]] std::optional<std::uint64_t> focus() const { return focus_; }

private:
    // User input
    void on(Pointer const&);
    void on(Wheel const&);
    void on(Key const&);
    void on(TextInput const&);
    void on(Composition const&);
    void on(Resize const&);
    void on(Visibility const&);
    void gesture(PressBegan const&);
    void gesture(PressEnded const&);
    void gesture(Tapped const&);
    void gesture(Dragged const&);
    void gesture(DragEnded const&);
    void gesture(Pinched const&);
    void activate(Node const&);
    void move_focus(int step);
    bool edit_key(Key const&);
    bool treatment_key(Key const&);
    bool map_key(Key const&);
    // Text fields: app_frontend_text.cpp
    [[nodiscard]] Node const* edited_field();
    [[nodiscard]] FieldLayout layout_of(Node const& field) const;
    bool edit_command(char letter, Node const& field, Selection const&);
    void type_over(Node const& field, Selection const&, std::string_view typed);
    void replace_text(Node const& field, std::string text, std::size_t caret);
    void put_caret(Node const& field, Point from, Point to);
    void decide_composed();
    void show_composed(LayoutContext const&, Rect const& whole);
    [[nodiscard]] Highlights shown_highlights() const;
    void keep_caret_in_sight();

    void give_asked_focus();
    void bring_in_sight(std::uint64_t node);

    // Lists that the user can reorder: app_frontend_order.cpp
    bool carry(Dragged const&);
    bool drop();

    // Lists that must be read: app_frontend_reading.cpp
    void tell_what_was_seen();
    bool read_on();

    // The map
    void drag_map(Node const& pane, Dragged const&);
    void pan(Node const& pane, Point by);
    void zoom(Node const& pane, float factor, Point at);
    [[nodiscard]] std::vector<Rect> controls_over(Size pane) const;
    [[nodiscard]] app::Camera camera_over(MapView const&, Size pane) const;
    void keep_chosen_point_in_sight();
    void show_asked_section();

    // Keeping the picture up to date
    void dispatch(Command const&);
    void scroll(Node const& node, float by);
    void reveal_top(Node const& node);
    /// Scrolls as necessary to bring that part of the node into view.
    void reveal(std::uint64_t node, std::function<Rect(Node const&)> const& part);
    void invalidate() { stale_ = true; }
    void refresh();
    void forget_scrolling_of_left_pages();
    void build();
    [[nodiscard]] std::optional<Instant> next_frame() const;

    struct Fling
    {
        std::uint64_t node;
        float velocity; ///< In points a second.
        Instant last;
    };
    struct Sight
    {
        std::optional<Spot> spot;
        View view = View::back;
        Size pane;
        bool operator==(Sight const&) const = default;
    };

    app::App& app_;
    TextMetrics const& metrics_;
    Size size_;
    Insets safe_area_;
    float keyboard_ = 0; ///< Points covered from the bottom.
    Instant now_;
    Node tree_;
    DrawList list_;
    bool stale_ = true;
    std::uint64_t revision_ = 0, seen_ = 0; ///< The list's revision, and the app's when the tree was built.
    ScrollPlaces scrolled_;
    std::size_t treat_page_ = 0; ///< 0: none; else the page's index in app::TreatPage plus 1.
    Highlights highlights_;
    std::string composed_;               ///< Uncommitted text of an input method, at the caret of the edited field.
    std::optional<std::string> copied_;  ///< Not yet passed to the clipboard.
    std::optional<std::uint64_t> focus_; ///< Kept even while the keyboard is not in use.
    Gestures gestures_;
    PointerKind pointing_ = PointerKind::finger; ///< The kind of the last pointer that touched.
    Settling settling_;
    std::optional<std::uint64_t> meant_; ///< The node under the current press; empty if it had only just appeared.
    std::optional<Command> on_hold_;     ///< What the current press does if it becomes a long press.
    enum class MapDrag { undecided, pans, turns } map_drag_ = MapDrag::undecided;
    std::optional<Fling> fling_;
    Sight sight_;
    struct Carried
    {
        std::uint64_t list; ///< The list's node.
        std::size_t row;    ///< The row's present index among the rows that are list items.
    };
    std::optional<Carried> carried_;
    std::optional<std::uint64_t> asked_focus_; ///< The last node that asked for the focus; each does so only once.
    std::string shown_section_;                ///< The section last scrolled to, with its article.
};

} // namespace tenderspot::ui
