// SPDX-License-Identifier: MIT
// The settings, and where the data is stored.
#include "ui/parts/statements.hpp"
#include "ui/parts/update_card.hpp"
#include "ui/screens/screens.hpp"
#include "ui/screens/settings/data_view.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/version.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

struct Option
{
    std::string name, value;
};

std::string voice_words(Voice voice)
{
    switch (voice) {
    case Voice::unknown: return tr("Speaks the spot, the side, and what comes next.");
    case Voice::ready: return tr("A voice was found on this device.");
    case Voice::none: return tr("No voice was found on this device. The tones say everything.");
    }
    return {};
}

/// One setting: its title, what it means, and its values as chips.
Node setting(std::string const& title, std::string key, std::string const& now, std::vector<Option> options)
{
    auto chips = wrap(8);
    for (auto& option : options) {
        auto const chosen = option.value == now ? Choice::chosen : Choice::not_chosen;
        auto one = chip(std::move(option.name), chosen, app::ChangeSetting{key, option.value});
        one.key = key + one.name;
        chips.children.push_back(std::move(one));
    }
    return column(4, text(title, Type::body_strong), one_of(title, std::move(chips)));
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

std::string value_of(app::Switch one) { return one == app::Switch::on ? "on" : "off"; }

Node on_off(std::string title, std::string key, app::Switch now, std::string on, std::string off)
{
    return setting(std::move(title), std::move(key), value_of(now), {{std::move(on), "on"}, {std::move(off), "off"}});
}

Node appearance(app::State const& state)
{
    auto const& settings = state.settings;
    std::vector<Option> sizes, holds;
    for (int percent : {100, 125, 150, 175, 200})
        sizes.push_back({fmt::format("{} %", percent), fmt::format("{}", percent)});
    for (auto const seconds : app::offered_holds)
        holds.push_back({fmt::format("{} s", seconds), fmt::format("{}", seconds)});
    return card(18,
                setting(tr("Colours"), "theme", theme_value(settings.theme),
                        {{tr("Light"), "light"}, {tr("Dark"), "dark"}, {tr("High contrast"), "contrast"}}),
                setting(tr("Text size"), "text", fmt::format("{}", settings.text_percent), std::move(sizes)),
                setting(tr("Length of a hold"), "hold", fmt::format("{}", state.plan.hold_seconds), std::move(holds)));
}

Node volume(std::string const& key, std::string const& name, int now)
{
    auto chips = wrap(8);
    for (auto const percent : app::offered_volumes) {
        auto one = chip(fmt::format("{} %", percent), percent == now ? Choice::chosen : Choice::not_chosen,
                        app::ChangeSetting{key, fmt::format("{}", percent)});
        one.name = fmt::format("{} {} %", name, percent);
        one.key = one.name;
        chips.children.push_back(std::move(one));
    }
    return one_of(name, std::move(chips));
}

Node try_it(std::string name, app::Channel channel)
{
    return button(std::move(name), app::TryCue{channel}, Look::outline);
}

/// A switch that has no effect is not offered.
void add_vibration(std::vector<Node>& parts, ViewContext const& context)
{
    auto const now = context.state.settings.vibration;
    if (!context.hint(HintPlace::vibration).empty()) {
        parts.push_back(text(tr("Vibration"), Type::body_strong));
        return add_hint(parts, context, HintPlace::vibration);
    }
    parts.push_back(on_off(tr("Vibration"), "vibration", now, tr("Vibration on"), tr("Vibration off")));
    if (now == app::Switch::on) parts.push_back(try_it(tr("Try the vibration"), app::Channel::vibration));
}

/// The cues for a user who is not looking at the screen.
Node cues(ViewContext const& context)
{
    auto const& settings = context.state.settings;
    auto node = card(12, on_off(tr("Tones"), "sound", settings.sound, tr("Tones on"), tr("Tones off")));
    auto& parts = node.children;
    if (settings.sound == app::Switch::on) {
        parts.push_back(volume("sound-volume", tr("Tone volume"), settings.sound_volume));
        parts.push_back(try_it(tr("Try a tone"), app::Channel::tone));
        add_hint(parts, context, HintPlace::tones);
    }
    parts.push_back(divider());
    parts.push_back(on_off(tr("Voice"), "voice", settings.voice, tr("Voice on"), tr("Voice off")));
    parts.push_back(text(voice_words(context.voice), Type::secondary, Ink::muted));
    if (settings.voice == app::Switch::on) {
        parts.push_back(volume("voice-volume", tr("Voice volume"), settings.voice_volume));
        parts.push_back(try_it(tr("Try the voice"), app::Channel::voice));
    }
    parts.push_back(divider());
    add_vibration(parts, context);
    parts.push_back(divider());
    parts.push_back(on_off(tr("Flash of the screen"), "flash", settings.flash, tr("Flash on"), tr("Flash off")));
    parts.push_back(on_off(tr("Moving ring"), "motion", settings.motion, tr("Motion on"), tr("Motion off")));
    parts.push_back(setting(tr("Colours of a treatment"), "treatment-theme", theme_value(settings.treatment_theme),
                            {{tr("Dark in a treatment"), "dark"}, {tr("As everywhere"), "light"}}));
    add_hint(parts, context, HintPlace::screen);
    return node;
}

Node safety(ViewContext const& context)
{
    auto const warm = context.state.plan.after_care == app::AfterCare::warm;
    auto const asked = context.state.history.safety().has_value();
    return card(12,
                setting(tr("After a treatment"), "after", warm ? "warm" : "cold",
                        {{tr("Cold pack"), "cold"}, {tr("Warm pack"), "warm"}}),
                statement_node({tr("Sources contradict each other: cold, or warm. You choose."), {"S1", "TPT-HC"}}),
                button(asked ? tr("Change safety answers") : tr("Answer the safety questions"), app::BeginSafety{},
                       Look::outline));
}

} // namespace

Node settings_view(ViewContext const& context)
{
    auto about = column(
        16, heading(tr("About"), Type::section),
        card(6, text(fmt::format("Tenderspot {}", version), Type::body_strong),
             text(tr("It informs; it does not diagnose. It has not been reviewed by a clinician. If you "
                     "are not better after two to three weeks, see one.")),
             text(tr("Source: S3"), Type::caption, Ink::muted), text(tr("Licence: MIT"), Type::secondary, Ink::muted),
             button(tr("Sources of every statement"), app::OpenArticle{app::sources_page, {}}, Look::outline)));
    if (auto newer = update_card(context)) about.children.push_back(std::move(*newer));
    return page(tr("Settings"), column(16, heading(tr("Settings")), appearance(context.state),
                                       heading(tr("In a treatment"), Type::section), cues(context),
                                       heading(tr("Safety and care"), Type::section), safety(context),
                                       heading(tr("Your data"), Type::section), data_cards(context), std::move(about)));
}

} // namespace tenderspot::ui
