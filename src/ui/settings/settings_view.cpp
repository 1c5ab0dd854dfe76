// SPDX-License-Identifier: MIT
// Settings, and where the data lies.
#include "ui/build.hpp"
#include "ui/version.hpp"
#include "ui/view.hpp"
#include "ui/words.hpp"

#include <fmt/format.h>

namespace tenderspot::ui {
namespace {

struct Option
{
    std::string name, value;
};

/// One setting: its title, what it means, and its values as chips.
Node setting(std::string title, std::string key, std::string const& now, std::vector<Option> options)
{
    auto chips = wrap(8);
    for (auto& option : options) {
        auto const chosen = option.value == now ? Choice::chosen : Choice::not_chosen;
        auto one = chip(std::move(option.name), chosen, app::ChangeSetting{key, option.value});
        one.key = key + one.name;
        chips.children.push_back(std::move(one));
    }
    return column(4, text(std::move(title), Type::body_strong), std::move(chips));
}

std::string theme_value(app::Theme theme)
{
    switch (theme) {
    case app::Theme::light: return "light";
    case app::Theme::dark: return "dark";
    case app::Theme::contrast: return "contrast";
    }
    return {};
}

Node appearance(app::Settings const& settings)
{
    auto const on_off = [](auto value) { return static_cast<int>(value) == 0 ? "on" : "off"; };
    std::vector<Option> sizes, holds;
    for (int percent : {100, 125, 150, 175, 200})
        sizes.push_back({fmt::format("{} %", percent), fmt::format("{}", percent)});
    for (auto const seconds : app::offered_holds)
        holds.push_back({fmt::format("{} s", seconds), fmt::format("{}", seconds)});
    return card(18,
                setting(tr("Colours"), "theme", theme_value(settings.theme),
                        {{tr("Light"), "light"}, {tr("Dark"), "dark"}, {tr("High contrast"), "contrast"}}),
                setting(tr("Text size"), "text", fmt::format("{}", settings.text_percent), std::move(sizes)),
                setting(tr("Length of a hold"), "hold", fmt::format("{}", settings.hold_seconds), std::move(holds)),
                setting(tr("Tones in a treatment"), "sound", on_off(settings.sound),
                        {{tr("Tones on"), "on"}, {tr("Tones off"), "off"}}),
                setting(tr("Moving ring"), "motion", on_off(settings.motion),
                        {{tr("Motion on"), "on"}, {tr("Motion off"), "off"}}));
}

Node data(ViewContext const& context)
{
    auto const count = context.state.history.size();
    return card(6, text(tr("Your data stays on this device. No account, no network.")),
                text(context.folder, Type::secondary, Ink::muted),
                text(count == 1 ? tr("1 session in your history") : trf("{} sessions in your history", count),
                     Type::secondary, Ink::muted));
}

} // namespace

Node settings_view(ViewContext const& context)
{
    return page(
        tr("Settings"),
        column(16, heading(tr("Settings")), appearance(context.state.settings), heading(tr("Your data"), Type::section),
               data(context), heading(tr("About"), Type::section),
               card(6, text(fmt::format("Tenderspot {}", version), Type::body_strong),
                    text(tr("It informs; it does not diagnose. It has not been reviewed by a clinician. If you "
                            "are not better after two to three weeks, see one.")),
                    text(tr("Source: S3"), Type::caption, Ink::muted),
                    text(tr("Licence: MIT"), Type::secondary, Ink::muted),
                    button(tr("Sources of every statement"), app::OpenArticle{app::sources_page, {}}, Look::outline))));
}

} // namespace tenderspot::ui
