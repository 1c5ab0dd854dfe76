// SPDX-License-Identifier: MIT
// Messages to site/mirror.js, and the functions that it calls.
#include "web/mirror_bridge.hpp"

#include "ui/toolkit/semantics.hpp"

#include <emscripten.h>

#include <map>
#include <utility>

// clang-format off
EM_JS(void, tenderspot_mirror_update, (char const* json), { window.tenderspot.mirror.update(UTF8ToString(json)); });
// clang-format on

namespace tenderspot::platform {
namespace {

MirrorBridge* the_bridge = nullptr;

std::optional<ui::Key> key_of(std::string const& name)
{
    using ui::KeyName;
    static std::map<std::string, KeyName> const names{
        {"Escape", KeyName::escape},  {"Enter", KeyName::enter},        {" ", KeyName::space},
        {"ArrowLeft", KeyName::left}, {"ArrowRight", KeyName::right},   {"ArrowUp", KeyName::up},
        {"ArrowDown", KeyName::down}, {"Home", KeyName::home},          {"End", KeyName::end},
        {"PageUp", KeyName::page_up}, {"PageDown", KeyName::page_down}, {"+", KeyName::plus},
        {"-", KeyName::minus}};
    if (auto const found = names.find(name); found != names.end()) return ui::Key{found->second};
    if (name.size() != 1) return std::nullopt;
    auto const c = name[0];
    if (c >= '0' && c <= '9') return ui::Key{KeyName::digit, c};
    if (c >= 'a' && c <= 'z') return ui::Key{KeyName::letter, c};
    if (c >= 'A' && c <= 'Z') return ui::Key{KeyName::letter, static_cast<char>(c - 'A' + 'a')};
    return std::nullopt;
}

} // namespace

MirrorBridge::MirrorBridge(ui::AppFrontend& frontend) : frontend_{frontend} { the_bridge = this; }
MirrorBridge::~MirrorBridge() { the_bridge = nullptr; }

void MirrorBridge::turn()
{
    // Changes for a screen reader always come with a change of the picture or of the focus.
    (void)frontend_.draw_list();
    if (has_told_ && told_revision_ == frontend_.revision() && told_focus_ == frontend_.focus()) return;
    has_told_ = true;
    told_revision_ = frontend_.revision();
    told_focus_ = frontend_.focus();
    auto const json = mirror_.changes(frontend_.mirrored());
    if (!json.empty()) tenderspot_mirror_update(json.c_str());
}

void MirrorBridge::activate(std::string const& id)
{
    if (auto const node = ui::node_of(id)) frontend_.act_on(*node);
}

void MirrorBridge::focus(std::string const& id)
{
    if (auto const node = ui::node_of(id)) frontend_.focus_on(*node);
    else frontend_.stop_editing();
}

void MirrorBridge::text(std::string const& id, std::string utf8, int caret)
{
    auto const node = ui::node_of(id);
    if (!node) return;
    frontend_.set_text(*node, utf8, static_cast<std::size_t>(std::max(caret, 0)));
    auto const* field = ui::by_id(frontend_.tree(), *node);
    if (!field || field->value == utf8) return;
    // Not all of the text fits, but the page shows what it sent, so the mirror sends everything again.
    mirror_.forget();
    has_told_ = false;
}

void MirrorBridge::key(std::string const& name)
{
    if (auto const key = key_of(name)) frontend_.handle(*key);
}

void MirrorBridge::keyboard(float covered) { frontend_.keyboard_covers(covered); }

std::string MirrorBridge::field_at(ui::Point at)
{
    auto const node = frontend_.field_at(at);
    return node ? ui::mirror_id(*node) : std::string{};
}

} // namespace tenderspot::platform

using tenderspot::platform::the_bridge;

extern "C" {

EMSCRIPTEN_KEEPALIVE void tenderspot_activate(char const* id)
{
    if (the_bridge) the_bridge->activate(id);
}

EMSCRIPTEN_KEEPALIVE void tenderspot_focus(char const* id)
{
    if (the_bridge) the_bridge->focus(id);
}

EMSCRIPTEN_KEEPALIVE void tenderspot_text(char const* id, char const* utf8, int caret)
{
    if (the_bridge) the_bridge->text(id, utf8, caret);
}

EMSCRIPTEN_KEEPALIVE void tenderspot_key(char const* name)
{
    if (the_bridge) the_bridge->key(name);
}

/// The number of points covered from below.
EMSCRIPTEN_KEEPALIVE void tenderspot_keyboard(double covered)
{
    if (the_bridge) the_bridge->keyboard(static_cast<float>(covered));
}

/// The text field that a tap there edits, by its id in the mirror; "" for none. Valid until the next call.
EMSCRIPTEN_KEEPALIVE char const* tenderspot_field_at(double x, double y)
{
    static std::string answer;
    answer = the_bridge ? the_bridge->field_at({static_cast<float>(x), static_cast<float>(y)}) : std::string{};
    return answer.c_str();
}

} // extern "C"
