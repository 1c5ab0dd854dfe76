// SPDX-License-Identifier: MIT
// Typing into the field that has the focus.
#include "ui/app_frontend.hpp"

#include "ui/semantics.hpp"
#include "ui/text_layout.hpp"

#include <algorithm>

namespace tenderspot::ui {

void AppFrontend::on(TextInput const& input)
{
    auto const* field = highlights_.editing ? by_id(tree(), *highlights_.editing) : nullptr;
    if (!field) return;
    auto const at = std::min(highlights_.caret, field->value.size());
    auto text = field->value;
    text.insert(at, input.utf8);
    replace_text(*field, std::move(text), at + input.utf8.size());
}

void AppFrontend::replace_text(Node const& field, std::string text, std::size_t caret)
{
    auto const action = field.edited(std::move(text));
    highlights_.caret = caret;
    dispatch(action);
}

bool AppFrontend::edit_key(Key const& key)
{
    auto const* field = highlights_.editing ? by_id(tree(), *highlights_.editing) : nullptr;
    if (!field) return false;
    auto const& text = field->value;
    auto const at = std::min(highlights_.caret, text.size());
    auto before = at;
    while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0) == 0x80) {
    }
    auto const after = at < text.size() ? at + character_length(text, at) : at;
    invalidate();
    switch (key.name) {
    case KeyName::left: highlights_.caret = before; return true;
    case KeyName::right: highlights_.caret = after; return true;
    case KeyName::home: highlights_.caret = 0; return true;
    case KeyName::end: highlights_.caret = text.size(); return true;
    case KeyName::backspace: replace_text(*field, text.substr(0, before) + text.substr(at), before); return true;
    case KeyName::del: replace_text(*field, text.substr(0, at) + text.substr(after), at); return true;
    case KeyName::escape:
    case KeyName::enter: highlights_.editing.reset(); return true;
    case KeyName::tab:
    case KeyName::back_tab: highlights_.editing.reset(); return false;
    default: return true; // Letters and digits come as text.
    }
}

} // namespace tenderspot::ui
