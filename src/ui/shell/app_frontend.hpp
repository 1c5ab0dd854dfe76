// SPDX-License-Identifier: MIT
// Puts the app, its views and the user's input together; knows no device.
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

    /// The screen as it is now: for tests, scripts and screen readers.
    [[nodiscard]] Node const& tree();

    /// Scrolls whatever has to be scrolled for the node to be seen whole.
    void reveal(std::uint64_t node)
    {
        reveal(node, [](Node const& whole) { return whole.box; });
    }

    /// The person has seen what is on the screen now: for scripts and tests, whose taps take no time.
    void look() { settling_.see_all(tree(), now_ - Settling::needed); }

    // For those who do not touch the picture: readers and real text fields over it. Unknown ids do nothing.

    /// As a tap on the node does, after it was brought in sight.
    void act_on(std::uint64_t node);
    /// Puts the focus there and brings it in sight; what takes no focus only comes in sight.
    void focus_on(std::uint64_t node);
    /// Of a text field: all of its text, and where the caret is in bytes.
    void set_text(std::uint64_t node, std::string utf8, std::size_t caret);
    void stop_editing();
    /// An on-screen keyboard covers so much from below: the field that is edited stays in sight.
    void keyboard_covers(float bottom);
    /// The text field that a tap there would begin to edit.
    [[nodiscard]] std::optional<std::uint64_t> field_at(Point at);
    [[nodiscard]] MirrorSource mirrored();

    [[nodiscard]] app::App& app() { return app_; }

    /// The node that the next Enter acts on.
    [[nodiscard]] std::optional<std::uint64_t> focus() const { return focus_; }

private:
    // What a person does
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

    // Lists that can be put in another order: app_frontend_order.cpp
    bool carry(Dragged const&);
    bool drop();

    // Lists that have to be read: app_frontend_reading.cpp
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
    /// Scrolls whatever has to be scrolled for that part of the node to be seen.
    void reveal(std::uint64_t node, std::function<Rect(Node const&)> const& part);
    void invalidate() { stale_ = true; }
    void refresh();
    void forget_scrolling_of_left_pages();
    void build();
    [[nodiscard]] std::optional<Instant> next_frame() const;

    struct Fling
    {
        std::uint64_t node;
        float velocity; ///< Points a second.
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
    float keyboard_ = 0; ///< Covered from below.
    Instant now_;
    Node tree_;
    DrawList list_;
    bool stale_ = true;
    std::uint64_t revision_ = 0, seen_ = 0; ///< Of the list; and of the app when the tree was built.
    ScrollPlaces scrolled_;
    std::size_t treat_page_ = 0; ///< 0: none; else the page's place in app::TreatPage, from 1.
    Highlights highlights_;
    std::string composed_;               ///< By an input method, at the caret of the edited field, and not decided yet.
    std::optional<std::string> copied_;  ///< Not yet taken to the clipboard.
    std::optional<std::uint64_t> focus_; ///< Kept while the keyboard is not in use, too.
    Gestures gestures_;
    PointerKind pointing_ = PointerKind::finger; ///< What touched last.
    Settling settling_;
    std::optional<std::uint64_t> meant_; ///< What the press that lasts began on; nothing if it had only just come up.
    std::optional<Command> on_hold_;     ///< What the press that lasts would do if it became a long one.
    enum class MapDrag { undecided, pans, turns } map_drag_ = MapDrag::undecided;
    std::optional<Fling> fling_;
    Sight sight_;
    struct Carried
    {
        std::uint64_t list; ///< Its node.
        std::size_t row;    ///< Where it is now, among the rows that are list items.
    };
    std::optional<Carried> carried_;
    std::optional<std::uint64_t> asked_focus_; ///< The node that asked last; it does so once.
    std::string shown_section_;                ///< The one that was scrolled to last, with its article.
};

} // namespace tenderspot::ui
