// SPDX-License-Identifier: MIT
// Cold and warm packs: the present phase, how long it lasts, and what comes next.
#include "ui/parts/packs.hpp"

#include "app/care/signs.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/words/words.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

using std::chrono::seconds;

std::string phase_name(PackPhase phase)
{
    switch (phase) {
    case PackPhase::cold: return tr("Cold pack");
    case PackPhase::wait: return tr("Wait, no pack");
    case PackPhase::warm: return tr("Warm pack");
    case PackPhase::over: return tr("Packs done");
    }
    return {};
}

std::string next_words(Pack pack, PackPhase phase)
{
    switch (phase) {
    case PackPhase::cold:
        return pack == Pack::cold ? tr("Then take it off.") : tr("Then an hour without, then 20 min warm.");
    case PackPhase::wait: return tr("Take the cold pack off. Then 20 min warm.");
    case PackPhase::warm: return tr("Then take it off.");
    case PackPhase::over: return tr("Take the pack off. Again when you like.");
    }
    return {};
}

struct Part
{
    PackPhase phase;
    char const* name;
};
constexpr std::array parts{Part{PackPhase::cold, "Cold 20"}, Part{PackPhase::wait, "Wait 60"},
                           Part{PackPhase::warm, "Warm 20"}};

/// How much of a phase has passed, from 0 to 1.
float share_of(PackPhase part, PackPlace const& place)
{
    if (part < place.phase) return 1;
    if (part > place.phase) return 0;
    return 1 - static_cast<float>(place.left.count()) / static_cast<float>(place.length.count());
}

Node part_bar(Part const& part, PackPlace const& place)
{
    auto const share = share_of(part.phase, place);
    auto track = box({.axis = Axis::row, .height = Extent::fixed(12), .fill = Ink::ring_track, .radius = 6});
    if (share > 0) {
        track.children.push_back(
            box({.width = Extent::fill(share), .height = Extent::fill(), .fill = Ink::accent, .radius = 6}));
        track.children.push_back(box({.width = Extent::fill(1 - share)}));
    }
    auto const now = part.phase == place.phase;
    auto node =
        column(4, std::move(track), text(tr(part.name), Type::caption, now ? Ink::accent : Ink::muted, Align::centre));
    node.style.width = Extent::fill();
    return node;
}

Node progress(Pack pack, PackPlace const& place)
{
    auto bars = row(6);
    bars.style.align = Align::start;
    for (auto const& part : parts)
        if (pack == Pack::cold_and_warm || part.phase == PackPhase::cold)
            bars.children.push_back(part_bar(part, place));
    return bars;
}

Node clock(ViewContext const& context, PackPlace const& place)
{
    // As large as the surrounding words allow, which grow with the user's text size.
    auto const size = 64 * std::min(context.theme.text_scale, 1.4f);
    auto const left = std::chrono::ceil<seconds>(place.left);
    Node digits;
    digits.content = Label{minutes_and_seconds(left), Type::clock,     Ink::ink, Align::centre,
                           Label::Fit::shrink,        Digits::tabular, size};
    digits.style.width = Extent::fill();
    auto node = column(0, std::move(digits));
    node.role = Role::timer;
    node.name = phase_name(place.phase);
    node.value = trf("{} left", length_words(left));
    return node;
}

Node safety()
{
    Statement const rule{
        "Wrap the pack in a damp towel. Never on bare skin, never while you sleep, 20 minutes at most.", {"NHS-SPR"}};
    return sourced_notice(tr("Mind your skin"), rule);
}

/// Contrast packs depend on the swelling, not on a number of hours.
Node swelling_question(app::CareFlow const& care)
{
    Statement const rule{tr("Cold and warm in turn is for the time when swelling and pain have become less. Until then "
                            "go on with rest, compression and elevation."),
                         {"S1"}};
    auto const question = tr("Have swelling and pain become less?");
    auto const answer = [&](std::string words, Swelling swelling) {
        return chip(std::move(words), care.swelling == swelling ? Choice::chosen : Choice::not_chosen,
                    app::ReportSwelling{swelling});
    };
    auto node = column(
        6, text(question, Type::body_strong),
        one_of(question, wrap(8, answer(tr("Yes, less"), Swelling::less), answer(tr("Not yet"), Swelling::as_before))));
    if (care.swelling != Swelling::less) node.children.push_back(statement_node(rule));
    return node;
}

/// While a strain rests there is no warm pack; says until when.
Node cycle_button(ViewContext const& context)
{
    auto const name = tr("Cold 20, wait 60, warm 20 min");
    auto const now = context.wall_now();
    auto const strain = context.state.history.strain(now);
    auto const begin = button(name, app::BeginPacks{Pack::cold_and_warm}, Look::outline);
    if (!strain) return begin;
    auto const& care = context.state.care;
    auto const day = strain_day(*strain, now);
    if (packs_in_turn(day, care.swelling)) return column(10, swelling_question(care), begin);
    if (!day.rests) return swelling_question(care);
    auto const until = rest_ends(strain->onset_utc_ms, now);
    return column(6, button(name, std::nullopt, Look::outline),
                  text(trf("No heat on a fresh strain: from {} on.", moment_words(until, now)), Type::secondary),
                  text(source_line(std::vector<std::string>{"NHS-SPR"}), Type::caption, Ink::muted));
}

void add_beginnings(Node& card, ViewContext const& context)
{
    if (app::has_emergency(context.state)) {
        card.children.push_back(lock_notice(context, {}).value_or(column(0)));
        return;
    }
    if (context.precautions().no_packs) {
        card.children.push_back(no_packs_note());
        return;
    }
    card.children.push_back(safety());
    card.children.push_back(button(tr("Cold pack, 20 min"), app::BeginPacks{Pack::cold}));
    card.children.push_back(cycle_button(context));
}

Node ready_card(ViewContext const& context)
{
    auto node = card(12, heading(tr("Cold and warm packs"), Type::section),
                     text(tr("A timer that goes on wherever you are in the app."), Type::secondary, Ink::muted));
    add_beginnings(node, context);
    return node;
}

Node over_card(ViewContext const& context, Pack pack)
{
    auto node = card(12, heading(phase_name(PackPhase::over), Type::section), progress(pack, {}),
                     text(next_words(pack, PackPhase::over)),
                     text(source_line(std::vector<std::string>{"S1", "NHS-SPR"}), Type::caption, Ink::muted),
                     button(tr("Put the timer away"), app::EndPacks{}, Look::outline));
    add_beginnings(node, context);
    return node;
}

} // namespace

Node no_packs_note()
{
    return sourced_notice(tr("No packs for you now"),
                          {tr("Because of your answers: cold or heat might harm you before you feel it. Ask a "
                              "clinician first."),
                           {"MPFT", "MPFT-HEAT"}});
}

Node pack_card(ViewContext const& context)
{
    auto const& run = context.state.care.packs;
    if (!run) return ready_card(context);
    auto const place = pack_place(*run, context.now);
    if (place.phase == PackPhase::over) return over_card(context, run->pack);
    auto node =
        card(12, heading(phase_name(place.phase), Type::section), clock(context, place), progress(run->pack, place),
             column(1, text(next_words(run->pack, place.phase)),
                    text(source_line(std::vector<std::string>{"S1"}), Type::caption, Ink::muted)));
    if (place.phase != PackPhase::wait) node.children.push_back(safety());
    node.children.push_back(button(tr("End the timer"), app::EndPacks{}, Look::outline));
    return node;
}

std::optional<Node> pack_banner(ViewContext const& context)
{
    auto const& care = context.state.care;
    // The strain page shows the timer in large.
    if (!care.packs || app::is_on_top(context.state, app::Page::strain)) return std::nullopt;
    auto const place = pack_place(*care.packs, context.now);
    auto const over = place.phase == PackPhase::over;
    constexpr std::chrono::hours told_long_enough{3}; // Since it began, including the cycle of 100 minutes.
    if (over && context.now - care.packs->began > told_long_enough) return std::nullopt;
    auto const minutes = std::chrono::ceil<std::chrono::minutes>(place.left).count();
    auto words = over ? tr("Packs done. Take the pack off.") : trf("{}, {} min left", phase_name(place.phase), minutes);
    auto label = text(words, Type::secondary_strong, Ink::accent);
    label.style.width = Extent::fill();
    auto open = box({.axis = Axis::row,
                     .align = Align::centre,
                     .gap = 12,
                     .padding = {8, 4, 8, 16},
                     .width = Extent::fill(),
                     .min_height = touch_size},
                    std::move(label));
    open.role = Role::button;
    open.key = "packs";
    open.name = std::move(words);
    open.tap = app::ShowPage{app::Page::strain};
    open.live = over;
    auto bar =
        box({.axis = Axis::row, .align = Align::centre, .gap = 8, .padding = {2, 8, 2, 4}, .fill = Ink::accent_tint},
            std::move(open));
    if (over) bar.children.push_back(icon_button(Icon::close, tr("Put the timer away"), app::EndPacks{}));
    bar.key = "pack banner";
    return bar;
}

} // namespace tenderspot::ui
