// SPDX-License-Identifier: MIT
// Every screen at every size, theme and text size: nothing cut, nothing overlapping, large targets, readable ink.
#include "sdl/fonts.hpp"
#include "support/scenes.hpp"
#include "ui/shell/view.hpp"
#include "ui/toolkit/semantics.hpp"
#include "ui/toolkit/text_layout.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <cmath>
#include <map>
#include <set>

namespace screens_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;

namespace {

struct Place
{
    Node const* node;
    std::vector<Node const*> above; ///< From the root down.
};

void collect(Node const& node, std::vector<Node const*>& above, std::vector<Place>& places)
{
    places.push_back({&node, above});
    above.push_back(&node);
    for (auto const& child : node.children)
        collect(child, above, places);
    above.pop_back();
}

std::string called(Node const& node)
{
    auto const* label = std::get_if<Label>(&node.content);
    return fmt::format("\"{}\" at [{:.0f} {:.0f} {:.0f} {:.0f}]", label ? label->text : node.name, node.box.x,
                       node.box.y, node.box.w, node.box.h);
}

bool in_picture(Place const& place)
{
    for (auto const* node : place.above)
        if (node->style.pans) return true;
    return false;
}

class Faults
{
public:
    void add(std::string what) { all_ += what + "\n"; }
    [[nodiscard]] std::string const& all() const { return all_; }

private:
    std::string all_;
};

/// Whether `inner` sticks out of `outer` by more than a hair.
bool sticks_out(Rect const& inner, Rect const& outer, bool sideways_only)
{
    constexpr float hair = 0.6f;
    auto const across = inner.x < outer.x - hair || inner.right() > outer.right() + hair;
    auto const down = inner.y < outer.y - hair || inner.bottom() > outer.bottom() + hair;
    return across || (down && !sideways_only);
}

void check_text(Place const& place, LayoutContext const& context, Faults& faults)
{
    auto const& node = *place.node;
    auto const* label = std::get_if<Label>(&node.content);
    if (!label) return;
    auto font = label_font(*label, context.theme);
    font.size *= node.font_factor;
    for (auto const& line : node.lines)
        if (context.metrics.width(line, font) > node.box.w + 1.0f) faults.add("cut sideways: " + called(node));
    if (line_height(font) * static_cast<float>(node.lines.size()) > node.box.h + 1.0f)
        faults.add("cut in height: " + called(node));
    auto const is_address =
        label->text.find(' ') == std::string::npos && label->text.find_first_of("./") != std::string::npos;
    if (label->fit == Label::Fit::wrap && !is_address) {
        std::size_t end = 0; // Of the line before: what a line says may stand earlier in the text, too.
        for (auto const& line : node.lines) {
            auto const at = label->text.find(line, end);
            if (at == std::string::npos) continue;
            end = at + line.size();
            auto const broken = end < label->text.size() && label->text[end] != ' ' && label->text[end] != '\n';
            if (broken && line.find(' ') == std::string::npos && line.size() < 20)
                faults.add("word broken: " + called(node) + " at " + line);
        }
    }
    bool scrolled = false;
    for (auto const* above = &*place.above.rbegin(); !place.above.empty(); --above) {
        scrolled = scrolled || (*above)->style.scrolls;
        if (sticks_out(node.box, (*above)->box, scrolled)) faults.add("sticks out of its parent: " + called(node));
        if (above == &place.above.front()) break;
    }
}

void check_overlap(std::vector<Place> const& places, Faults& faults)
{
    std::vector<Place const*> labels;
    for (auto const& place : places)
        if (std::holds_alternative<Label>(place.node->content) && !in_picture(place)) labels.push_back(&place);
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j) {
            auto const& a = *labels[i]->node;
            auto const& b = *labels[j]->node;
            auto const seen_a = intersection(a.box, a.clip), seen_b = intersection(b.box, b.clip);
            auto const both = intersection(seen_a, seen_b);
            if (both.w > 0.6f && both.h > 0.6f) faults.add("overlap: " + called(a) + " and " + called(b));
        }
}

void check_targets(std::vector<Place> const& places, Faults& faults)
{
    std::vector<Place const*> targets;
    for (auto const& place : places) {
        auto const& node = *place.node;
        if ((!node.tap && !node.edited) || node.style.pinned) continue; // Pinned: points, which zoom in first.
        if (node.box.w < touch_size - 0.1f || node.box.h < touch_size - 0.1f)
            faults.add("small target: " + called(node));
        targets.push_back(&place);
    }
    for (std::size_t i = 0; i < targets.size(); ++i)
        for (std::size_t j = i + 1; j < targets.size(); ++j) {
            auto const& a = *targets[i]->node;
            auto const& b = *targets[j]->node;
            auto const apart = a.role == Role::button || a.role == Role::choice ? 7.9f : 0.0f;
            auto const near = a.role == b.role ? apart : 0.0f;
            auto const seen_a = intersection(a.box, a.clip), seen_b = intersection(b.box, b.clip);
            if (!seen_a.empty() && !seen_b.empty() &&
                !intersection(seen_a.grown(near / 2), seen_b.grown(near / 2)).empty())
                faults.add("targets too near: " + called(a) + " and " + called(b));
        }
}

double luminance(Colour c)
{
    auto const linear = [](std::uint8_t byte) {
        auto const v = byte / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

double contrast(Colour a, Colour b)
{
    auto const x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// The opaque ground that a text stands on: the last box painted before it that holds its place.
void check_contrast(DrawList const& list, Faults& faults)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const* text = std::get_if<Glyphs>(&list[i].what);
        if (!text || !list[i].clip.contains(text->origin)) continue;
        Point const at{text->origin.x + 2, text->origin.y - text->font.size * 0.3f};
        std::optional<Colour> ground;
        for (std::size_t j = 0; j < i; ++j)
            if (auto const* box = std::get_if<Box>(&list[j].what);
                box && box->fill.a == 255 && box->rect.contains(at) && list[j].clip.contains(at))
                ground = box->fill;
        if (!ground) faults.add("text on no ground: " + text->text);
        else if (contrast(text->colour, *ground) < 4.5)
            faults.add(fmt::format("contrast {:.2f}: {}", contrast(text->colour, *ground), text->text));
    }
}

void check_names(std::vector<Place> const& places, Faults& faults)
{
    std::set<std::uint64_t> ids;
    for (auto const& place : places) {
        auto const& node = *place.node;
        if (!ids.insert(node.id).second) faults.add("two nodes with one id: " + called(node));
        if ((node.tap || node.edited || node.style.pans) && node.name.empty())
            faults.add("acts without a name: " + called(node));
    }
}

/// They stand beside each other: one that is smaller looks as if it counted for less.
void check_tabs(std::vector<Place> const& places, Faults& faults)
{
    std::set<float> sizes;
    for (auto const& place : places)
        if (auto const* label = std::get_if<Label>(&place.node->content);
            label && !place.above.empty() && place.above.back()->role == Role::tab)
            sizes.insert(label->size * place.node->font_factor);
    if (sizes.size() > 1) faults.add("tabs in letters of several sizes");
}

std::unique_ptr<sdl::Fonts> inter()
{
    auto fonts = sdl::Fonts::open(TENDERSPOT_FONTS);
    REQUIRE(fonts);
    fonts.value()->set_scale(2);
    return std::move(fonts).value();
}

std::string faults_of(Scene const& scene, TextMetrics const& metrics, Size size, app::Theme theme, int text_percent)
{
    Stage stage{scene, metrics, size, theme, text_percent};
    Faults faults;
    std::vector<Place> places;
    std::vector<Node const*> above;
    collect(stage.frontend->tree(), above, places);
    auto const shown = theme_of(stage.app->state());
    LayoutContext const context{shown, metrics, {}};
    for (auto const& place : places)
        check_text(place, context, faults);
    check_overlap(places, faults);
    check_targets(places, faults);
    check_names(places, faults);
    check_tabs(places, faults);
    if (scene.name != "hold-flash") check_contrast(stage.frontend->draw_list(), faults);
    return faults.all();
}

} // namespace

TEST_CASE("Screens: whole, apart, touchable and readable at every size, theme and text size", "[screens]")
{
    auto const fonts = inter();
    for (auto const& scene : scenes())
        for (auto const size : {Size{320, 568}, {390, 844}, {844, 390}, {768, 1024}, {1180, 820}, {1440, 900}})
            for (auto const text_percent : {100, 150, 200}) {
                // The theme changes no layout, so each is tried at one size in turn.
                for (auto const theme : {app::Theme::light, app::Theme::dark, app::Theme::contrast}) {
                    if (theme != app::Theme::light && !(size == Size{390, 844})) continue;
                    auto const faults = faults_of(scene, *fonts, size, theme, text_percent);
                    INFO(scene.name << " " << size.w << "x" << size.h << " theme " << static_cast<int>(theme)
                                    << " text " << text_percent);
                    CHECK(faults == "");
                }
            }
}

TEST_CASE("Screens: everything that acts can be reached with the Tab key, with a visible focus", "[screens]")
{
    auto const fonts = inter();
    for (auto const& scene : scenes()) {
        Stage stage{scene, *fonts, {390, 844}, app::Theme::light, 100};
        auto const stops = focusable(stage.frontend->tree()).size();
        std::set<std::uint64_t> visited;
        for (std::size_t i = 0; i < stops; ++i) {
            stage.frontend->handle(Key{KeyName::tab});
            auto const& list = stage.frontend->draw_list();
            auto const accent = theme_of(stage.app->state()).colour(Ink::accent);
            auto const rings = std::count_if(list.begin(), list.end(), [&](DrawItem const& item) {
                auto const* box = std::get_if<Box>(&item.what);
                return box && box->line_width == 3 && box->line == accent && box->fill.a == 0 &&
                       !intersection(box->rect, item.clip).empty();
            });
            INFO(scene.name << " stop " << i << " of " << stops);
            CHECK(rings >= 1);
        }
        CHECK(focusable(stage.frontend->tree()).size() == stops);
    }
}

namespace {

void collect_ids(Node const& node, std::map<std::uint64_t, std::string>& names, std::string& twice)
{
    auto const [at, is_new] = names.try_emplace(node.id, node.name + " [" + node.key + "]");
    if (!is_new) twice += at->second + " and " + node.name + " [" + node.key + "]\n";
    for (auto const& child : node.children)
        collect_ids(child, names, twice);
}

} // namespace

TEST_CASE("Screens: no two nodes of a screen have one id, which focus, scrolling and readers go by", "[screens]")
{
    PlainMetrics const metrics;
    for (auto const& scene : scenes())
        for (auto const size : {Size{390, 844}, Size{1180, 820}}) {
            Stage stage{scene, metrics, size, app::Theme::light, 100};
            std::map<std::uint64_t, std::string> names;
            std::string twice;
            collect_ids(stage.frontend->tree(), names, twice);
            INFO(scene.name);
            CHECK(twice == "");
        }
    // More rows than a byte can count.
    auto list = column(0);
    for (int i = 0; i < 700; ++i)
        list.children.push_back(text("row"));
    lay_out(list, {0, 0, 300, 600}, {Theme{}, metrics, {}});
    std::map<std::uint64_t, std::string> names;
    std::string twice;
    collect_ids(list, names, twice);
    CHECK(twice == "");
}

TEST_CASE("Screens: every error of the journal has its sentences", "[screens]")
{
    for (auto const error : {OpenError::in_use, OpenError::no_permission, OpenError::not_a_directory, OpenError::foreign,
                             OpenError::no_space, OpenError::device})
        CHECK((!error_text(error).title.empty() && error_text(error).sentence.size() > 40));
    for (auto const why : {WhyReadOnly::asked, WhyReadOnly::no_permission, WhyReadOnly::no_space, WhyReadOnly::device,
                           WhyReadOnly::damaged, WhyReadOnly::newer_format, WhyReadOnly::newer_record})
        CHECK((!error_text(why).title.empty() && error_text(why).sentence.size() > 40));
    for (auto const error :
         {SaveError::no_space, SaveError::read_only, SaveError::too_large, SaveError::not_valid, SaveError::device})
        CHECK((!error_text(error).title.empty() && error_text(error).sentence.find("safe") != std::string::npos));
}

} // namespace screens_test
