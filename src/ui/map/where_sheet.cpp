// SPDX-License-Identifier: MIT
// "Where does it hurt?": warnings first, then the points that may explain it, with the reason in words.
#include "ui/care/reading_parts.hpp"
#include "ui/map/sheet.hpp"
#include "ui/words.hpp"

namespace tenderspot::ui {
namespace {

inline constexpr std::size_t most_candidates = 8;

std::string urgency_words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::emergency: return tr("Get help now");
    case Urgency::soon: return tr("See a clinician soon");
    case Urgency::care: return tr("Take care");
    }
    return {};
}

Node warning_card(Warning const& warning)
{
    auto node = notice(urgency_words(warning.urgency), tr(warning.sign.text));
    node.children.push_back(text(tr(warning.advice.text), Type::secondary_strong));
    node.children.push_back(text(source_line(warning.advice), Type::caption, Ink::muted));
    if (warning.urgency == Urgency::emergency) {
        node.style.line = Ink::danger;
        node.style.line_width = 2;
        node.live = true;
    }
    return node;
}

Node sore_chips(ViewContext const& context, app::WhereFlow const& where)
{
    auto chips = wrap(8);
    for (auto const& area : where.sore) {
        auto one = chip(area_name(context.catalogue, area) + "  ×", Choice::chosen, app::ToggleSore{area});
        one.name = area_name(context.catalogue, area);
        one.key = "sore " + one.name;
        one.value = tr("Tap to take it away");
        chips.children.push_back(std::move(one));
    }
    auto clear = chip(tr("Clear all"), app::ForgetSore{});
    chips.children.push_back(std::move(clear));
    return chips;
}

/// How many of the areas belong to the point's pattern; of a single one the reason says it all.
std::string how_much(Candidate const& candidate, std::size_t sore)
{
    return sore < 2 ? std::string{} : trf("Fits {} of {} areas", candidate.matches.size(), sore);
}

Node candidate_row(ViewContext const& context, Candidate const& candidate, std::size_t sore)
{
    auto const& facts = context.catalogue;
    auto const* point = facts.point(candidate.spot.point);
    Node disc;
    disc.content = Disc{context.theme.colour(muscle_ink(point->muscle)), 12};
    auto words = column(2, text(spot_name(facts, candidate.spot), Type::body_strong));
    if (auto fit = how_much(candidate, sore); !fit.empty())
        words.children.push_back(text(std::move(fit), Type::secondary, Ink::muted));
    if (point->self_treatment == SelfTreatment::shown_only)
        words.children.push_back(text(tr("Too deep to press by yourself"), Type::secondary_strong, Ink::warn_ink));
    for (auto const& match : candidate.matches) {
        auto const* region = facts.region(match.area.region);
        auto const reason = match.as == FeltAs::core ? tr("{}: core area of {}") : tr("{}: {} may spread there");
        words.children.push_back(
            text(fmt::format(fmt::runtime(reason), tr(region->name), spot_name(facts, candidate.spot.point)),
                 Type::secondary));
    }
    words.style.width = Extent::fill();
    auto node = box({.axis = Axis::row, .align = Align::start, .gap = 12, .padding = {12, 4, 12, 4}, .radius = 12},
                    with_padding(std::move(disc), {7, 0, 0, 0}), std::move(words));
    node.role = Role::button;
    node.name = spot_name(facts, candidate.spot);
    node.key = node.name;
    node.value = how_much(candidate, sore);
    node.tap = app::SelectSpot{candidate.spot};
    return node;
}

Node sign_row(Warning const& warning, bool said, app::WhereFlow const& where)
{
    Node tick;
    if (said) tick.content = IconMark{Icon::check, Ink::danger, 18};
    tick.style = {.width = Extent::fixed(24),
                  .height = Extent::fixed(24),
                  .line = said ? Ink::danger : Ink::muted,
                  .line_width = 2,
                  .radius = 6};
    auto words = text(tr(warning.sign.text), said ? Type::body_strong : Type::body);
    words.style.width = Extent::fill();
    auto node = box({.axis = Axis::row,
                     .align = Align::centre,
                     .gap = 12,
                     .padding = {10, 4, 10, 4},
                     .min_height = touch_size,
                     .radius = 12},
                    std::move(tick), std::move(words));
    node.role = Role::choice;
    node.name = tr(warning.sign.text);
    node.key = warning.id;
    node.selected = said;
    node.tap = app::ToggleSign{warning.id};
    wants_to_be_read(node, warning.id, where.read);
    return node;
}

Node signs_sheet(ViewContext const& context, app::WhereFlow const& where)
{
    auto node =
        sheet(tr("Warning signs"), sheet_title(context, tr("Do you have any of these?"), app::ShowSigns{false}));
    auto const part = [&](char const* title, Urgency urgency) {
        node.children.push_back(heading(tr(title), Type::body_strong));
        for (auto const& warning : context.catalogue.warnings)
            if (warning.urgency == urgency) {
                auto const said = where.signs.contains(warning.id);
                node.children.push_back(sign_row(warning, said, where));
                if (said) node.children.push_back(warning_card(warning));
            }
    };
    part("Get help now if you have", Urgency::emergency);
    part("See a clinician soon if you have", Urgency::soon);
    part("Take care or do not press if you have", Urgency::care);
    node.children.push_back(
        answer_button(app::reading(where, context.catalogue), where.signs.size(), app::ShowSigns{false}));
    return node;
}

/// What may be dangerous comes before any point, mere care after them.
void add_warnings(Node& node, std::vector<Warning const*> const& fired)
{
    auto any = false;
    for (auto const* warning : fired) {
        if (warning->urgency == Urgency::care) continue;
        node.children.push_back(warning_card(*warning));
        any = true;
    }
    if (any) node.children.push_back(button(tr("When to seek help"), app::OpenArticle{"help", {}}, Look::outline));
}

void add_care(Node& node, std::vector<Warning const*> const& fired)
{
    for (auto const* warning : fired)
        if (warning->urgency == Urgency::care) node.children.push_back(warning_card(*warning));
}

Node ask_signs(app::WhereFlow const& where)
{
    auto const again = where.asked_signs && where.signs.empty();
    return button(again ? tr("No warning signs. Check again") : tr("Check the warning signs first"),
                  app::ShowSigns{true}, Look::outline);
}

void add_answer(Node& node, ViewContext const& context, app::WhereFlow const& where)
{
    auto const found = candidates(context.catalogue, where.sore);
    if (found.empty()) {
        node.children.push_back(text(tr("None of the points in this app is known to be felt there. If it stays or "
                                        "worries you, ask a clinician.")));
        return;
    }
    node.children.push_back(heading(tr("Points to try, the likeliest first"), Type::body_strong));
    auto list = column(4);
    list.role = Role::list;
    for (std::size_t i = 0; i < std::min(found.size(), most_candidates); ++i) {
        if (i > 0) list.children.push_back(divider());
        list.children.push_back(candidate_row(context, found[i], where.sore.size()));
    }
    node.children.push_back(std::move(list));
    Statement const caveat{
        "This compares where it hurts with where each point may be felt. It is no diagnosis: where a "
        "point is felt differs from person to person.",
        {"NJOO", "HOLM"}};
    node.children.push_back(text(tr(caveat.text), Type::secondary, Ink::muted));
    node.children.push_back(text(source_line(caveat), Type::caption, Ink::muted));
}

} // namespace

Node where_sheet(ViewContext const& context, app::WhereFlow const& where)
{
    if (where.page == app::WhereFlow::Page::signs) return signs_sheet(context, where);
    auto node = sheet(tr("Where does it hurt?"));
    if (where.sore.empty() && where.signs.empty()) {
        node.children.push_back(text(context.state.map.form == app::MapForm::list
                                         ? tr("Choose every place that hurts.")
                                         : tr("Tap every place that hurts. You can turn the body.")));
        node.children.push_back(ask_signs(where));
        return node;
    }
    if (!where.sore.empty()) node.children.push_back(sore_chips(context, where));
    auto const fired = warnings(context.catalogue, where.sore, where.signs);
    add_warnings(node, fired);
    node.children.push_back(ask_signs(where));
    // Nobody shall press a point instead of getting help.
    auto const emergency = std::any_of(fired.begin(), fired.end(),
                                       [](Warning const* warning) { return warning->urgency == Urgency::emergency; });
    if (emergency) node.children.push_back(text(tr("Points to press are not shown with such a sign. Get help first.")));
    else if (!where.sore.empty()) add_answer(node, context, where);
    add_care(node, fired);
    return node;
}

Node region_list(ViewContext const& context, app::WhereFlow const& where)
{
    auto rows = card(0);
    rows.style.padding = {4, 16, 4, 16};
    for (auto const& region : context.catalogue.regions) {
        if (!rows.children.empty()) rows.children.push_back(divider());
        auto name = text(tr(region.name), Type::body_strong);
        name.style.width = Extent::fill();
        auto const side = [&](char const* word, Side which) {
            SoreArea const area{region.id, which};
            auto one =
                chip(tr(word), where.sore.contains(area) ? Choice::chosen : Choice::not_chosen, app::ToggleSore{area});
            one.name = area_name(context.catalogue, area);
            one.key = one.name;
            return one;
        };
        auto chips = row(8);
        if (region.paired) {
            chips.children.push_back(side("Left", Side::left));
            chips.children.push_back(side("Right", Side::right));
        } else {
            chips.children.push_back(side("Here", Side::left));
        }
        rows.children.push_back(is_large_text(context.theme.text_scale)
                                    ? with_padding(column(4, std::move(name), std::move(chips)), {8, 0, 8, 0})
                                    : with_padding(row(12, std::move(name), std::move(chips)), {4, 0, 4, 0}));
    }
    rows.role = Role::list;
    rows.name = tr("Areas of the body");
    return rows;
}

} // namespace tenderspot::ui
