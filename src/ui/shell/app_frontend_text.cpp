// SPDX-License-Identifier: MIT
// Typing into the focused field.
#include "ui/shell/app_frontend.hpp"

#include "ui/toolkit/field_layout.hpp"
#include "ui/toolkit/semantics.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

Node* find(Node& node, std::uint64_t id)
{
    if (node.id == id) return &node;
    for (auto& child : node.children)
        if (auto* const found = find(child, id)) return found;
    return nullptr;
}

} // namespace

Node const* AppFrontend::edited_field() { return highlights_.editing ? by_id(tree(), *highlights_.editing) : nullptr; }

FieldLayout AppFrontend::layout_of(Node const& field) const
{
    return {field, {theme_of(app_.state()), metrics_, scrolled_}};
}

void AppFrontend::on(TextInput const& input)
{
    decide_composed();
    if (auto const* field = edited_field()) type_over(*field, highlights_.selection, input.utf8);
}

void AppFrontend::on(Composition const& composition)
{
    if (!highlights_.editing || composed_ == composition.utf8) return;
    composed_ = composition.utf8;
    invalidate();
    keep_caret_in_sight();
}

/// Editing applies to the text that the app knows, so composed text is committed first.
void AppFrontend::decide_composed()
{
    if (composed_.empty()) return;
    composed_.clear();
    invalidate();
}

/// Shows it only in the tree, as if it had been typed.
void AppFrontend::show_composed(LayoutContext const& context, Rect const& whole)
{
    if (!highlights_.editing) composed_.clear();
    if (composed_.empty()) return;
    auto* const field = find(tree_, *highlights_.editing);
    auto* const label = std::get_if<Label>(&field->children.front().content);
    if (!label) return;
    auto const& selected = highlights_.selection;
    auto const from = std::min(selected.first(), field->value.size());
    field->value.replace(from, std::min(selected.last(), field->value.size()) - from, composed_);
    label->text = field->value;
    label->ink = Ink::ink;
    lay_out(tree_, whole, context);
}

/// Composed text looks selected, with the caret after it.
Highlights AppFrontend::shown_highlights() const
{
    auto shown = highlights_;
    if (composed_.empty()) return shown;
    auto const from = highlights_.selection.first();
    shown.selection = {from, from + composed_.size()};
    return shown;
}

void AppFrontend::keep_caret_in_sight()
{
    if (!highlights_.editing) return;
    reveal(*highlights_.editing, [this](Node const& field) {
        auto const caret = layout_of(field).caret(shown_highlights().selection.caret);
        return caret.grown(field.style.padding.bottom);
    });
}

void AppFrontend::type_over(Node const& field, Selection const& selection, std::string_view typed)
{
    auto edited = typed_over(field.value, selection, typed, field.limits);
    if (edited.text == field.value && typed.empty()) return;
    replace_text(field, std::move(edited.text), edited.caret);
}

/// The caret follows only if the text was accepted: the app may have refused it.
void AppFrontend::replace_text(Node const& field, std::string text, std::size_t caret)
{
    auto const id = field.id;
    auto const wanted = text;
    dispatch(field.edited(std::move(text)));
    auto const* now = by_id(tree(), id);
    if (now && now->value == wanted) highlights_.selection = {caret, caret};
    else if (now) highlights_.selection.caret = highlights_.selection.anchor = std::min(caret, now->value.size());
    invalidate();
    keep_caret_in_sight();
}

std::optional<std::string> AppFrontend::take_copied() { return std::exchange(copied_, std::nullopt); }

bool AppFrontend::edit_key(Key const& key)
{
    decide_composed();
    auto const* field = edited_field();
    if (!field) return false;
    auto const& text = field->value;
    auto selection = highlights_.selection;
    selection.caret = std::min(selection.caret, text.size());
    selection.anchor = std::min(selection.anchor, text.size());
    invalidate();
    auto const layout = layout_of(*field);
    auto const move_to = [&](std::size_t place) {
        highlights_.selection = {key.shift ? selection.anchor : place, place};
        keep_caret_in_sight();
        return true;
    };
    /// Removes the selection, or else the text between the caret and that position.
    auto const remove_to = [&](std::size_t place) {
        if (selection.is_empty()) selection.anchor = place;
        return type_over(*field, selection, {}), true;
    };
    auto const before = key.command ? word_before(text, selection.caret) : letter_before(text, selection.caret);
    auto const behind = key.command ? word_behind(text, selection.caret) : letter_behind(text, selection.caret);
    // To the user a single-line field is one line; wrapping is only visual.
    auto const whole = key.command || field->limits.lines == TextLimits::Lines::one;
    auto const leaves = !selection.is_empty() && !key.shift && !key.command; // Moves to an end of the selection.
    switch (key.name) {
    case KeyName::left: return move_to(leaves ? selection.first() : before);
    case KeyName::right: return move_to(leaves ? selection.last() : behind);
    case KeyName::up: return move_to(layout.lines_below(selection.caret, -1));
    case KeyName::down: return move_to(layout.lines_below(selection.caret, 1));
    case KeyName::home: return move_to(whole ? 0 : layout.line_begin(selection.caret));
    case KeyName::end: return move_to(whole ? text.size() : layout.line_end(selection.caret));
    case KeyName::backspace: return remove_to(before);
    case KeyName::del: return remove_to(behind);
    case KeyName::enter:
        if (field->limits.lines == TextLimits::Lines::many) return type_over(*field, selection, "\n"), true;
        highlights_.editing.reset();
        return true;
    case KeyName::escape: highlights_.editing.reset(); return true;
    case KeyName::tab:
    case KeyName::back_tab: highlights_.editing.reset(); return false;
    case KeyName::letter: return !key.command || edit_command(key.character, *field, selection);
    default: return true; // Letters and digits arrive as text input.
    }
}

/// Pasted text arrives as text input.
bool AppFrontend::edit_command(char letter, Node const& field, Selection const& selection)
{
    if (letter == 'a') highlights_.selection = {0, field.value.size()};
    if ((letter != 'c' && letter != 'x') || selection.is_empty()) return true;
    copied_ = field.value.substr(selection.first(), selection.last() - selection.first());
    if (letter == 'x') type_over(field, selection, {});
    return true;
}

/// Places the caret with a finger or the mouse.
void AppFrontend::put_caret(Node const& field, Point from, Point to)
{
    decide_composed();
    auto const layout = layout_of(field);
    highlights_.selection = {layout.place_at(from), layout.place_at(to)};
    invalidate();
}

std::optional<Rect> AppFrontend::text_field() const
{
    auto const* node = highlights_.editing ? by_id(tree_, *highlights_.editing) : nullptr;
    return node ? std::optional{layout_of(*node).caret(highlights_.selection.caret)} : std::nullopt;
}

} // namespace tenderspot::ui
