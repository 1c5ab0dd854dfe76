// SPDX-License-Identifier: MIT
// The pages of a treatment around the hold: score before, score after, saved.
#include "ui/build.hpp"
#include "ui/map/body_picture.hpp"
#include "ui/treat/hold_view.hpp"
#include "ui/words.hpp"

#include <fmt/format.h>

#include <array>

namespace tenderspot::ui {
namespace {

app::Action choose_score(Score score) { return app::ChooseScore{score}; }

/// Where the user has marked the spot, as a picture and in words.
void add_mark(Node& card, ViewContext const& context, Spot const& spot)
{
    auto const& marks = context.state.history.marks();
    auto const mark = marks.find(spot);
    if (mark == marks.end()) return;
    if (auto const* view = best_view(context.body_map, spot)) {
        auto const* point = context.catalogue.point(spot.point);
        card.children.push_back(still_picture(context, view->view, {spot}, point ? point->muscle : "", 150));
    }
    card.children.push_back(text(mark_words(mark->second), Type::body_strong));
}

Node spot_card(ViewContext const& context, Spot const& spot)
{
    auto const* point = context.catalogue.point(spot.point);
    Node disc;
    disc.content = Disc{context.theme.colour(point ? muscle_ink(point->muscle) : Ink::muted), 12};
    auto const side = spot.side == Side::left ? tr("Left side") : tr("Right side");
    auto words = column(1, text(spot_name(context.catalogue, spot.point), Type::body_strong),
                        text(side, Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto node = card(10, row(14, std::move(disc), std::move(words)));
    add_mark(node, context, spot);
    if (point) {
        node.children.push_back(text(tr(point->treatment.position.text)));
        node.children.push_back(text(tr(point->caution.text), Type::secondary, Ink::muted));
    }
    return node;
}

Node hold_chips(std::chrono::seconds chosen)
{
    auto chips = wrap(8);
    for (auto const seconds : app::offered_holds)
        chips.children.push_back(chip(fmt::format("{} s", seconds),
                                      chosen.count() == seconds ? Choice::chosen : Choice::not_chosen,
                                      app::ChooseHold{seconds}));
    return chips;
}

Node before_view(ViewContext const& context, app::TreatFlow const& flow, app::BeforePage const& before)
{
    auto const hold = std::chrono::duration_cast<std::chrono::seconds>(flow.plan.hold);
    auto const name = before.chosen ? trf("Start {} s", hold.count()) : trf("Start {} s without a score", hold.count());
    return page(tr("Before"),
                column(16, back_row(context.theme.text_scale, app::LeaveTreatment{}, tr("Before you start")),
                       spot_card(context, flow.spot), heading(tr("How tender is it when you press?"), Type::section),
                       score_scale(tr("Before"), before.chosen, choose_score), heading(tr("How long?"), Type::section),
                       hold_chips(hold), gap(2), button(name, app::StartTreatment{})));
}

Node after_view(ViewContext const& context, app::TreatFlow const& flow, app::AfterPage const& after)
{
    auto const held = std::chrono::round<std::chrono::seconds>(after.over.held);
    auto const title = after.over.outcome == Outcome::stopped ? tr("Stopped") : tr("Done");
    auto const name = after.chosen ? tr("Save score") : tr("Go on without a score");
    auto content = column(16, gap(4), heading(title),
                          text(trf("{} · held for {}", spot_name(context.catalogue, flow.spot), length_words(held)),
                               Type::body, Ink::muted));
    if (after.over.outcome == Outcome::stopped || after.over.feel == Feel::too_much)
        content.children.push_back(
            notice(tr("Next time lighter"),
                   tr("Two steps less, or a softer ball. Numbness or tingling that stays: see a clinician.")));
    content.children.push_back(heading(tr("How tender is it now?"), Type::section));
    content.children.push_back(score_scale(tr("After"), after.chosen, choose_score));
    content.children.push_back(gap(2));
    content.children.push_back(button(name, app::SaveScore{}));
    return page(tr("After"), std::move(content));
}

Node change(std::optional<Score> before, std::optional<Score> after)
{
    auto const big = [](std::optional<Score> score, char const* word) {
        auto node =
            column(0, text(score ? fmt::format("{}", score->value()) : "–", Type::title, Ink::ink, Align::centre),
                   text(tr(word), Type::secondary, Ink::muted, Align::centre));
        node.style.width = Extent::fill();
        return node;
    };
    return row(8, big(before, "before"), text("→", Type::title, Ink::muted), big(after, "after"));
}

Node result_card(ViewContext const& context, app::TreatFlow const& flow, app::SavedPage const& saved)
{
    auto const held = std::chrono::round<std::chrono::seconds>(saved.over.held);
    return card(12, text(spot_name(context.catalogue, flow.spot), Type::body_strong),
                text(trf("{} · {} held", clock_time(flow.began), length_words(held)), Type::secondary, Ink::muted),
                divider(), change(flow.before, saved.after));
}

Node check_mark()
{
    Node icon;
    icon.content = IconMark{Icon::check, Ink::on_accent, 32};
    return box({.axis = Axis::stack,
                .align = Align::centre,
                .justify = Justify::centre,
                .width = Extent::fixed(56),
                .height = Extent::fixed(56),
                .fill = Ink::accent,
                .radius = 28},
               std::move(icon));
}

/// "Saved" is said only when every record of the treatment is on the disk.
Node saved_view(ViewContext const& context, app::TreatFlow const& flow, app::SavedPage const& saved)
{
    auto const whole = flow.saved.session && flow.saved.ended && (flow.saved.scored || !saved.after);
    auto const other = Spot{flow.spot.point, other_side(flow.spot.side)};
    auto content = column(16, gap(8));
    auto& parts = content.children;
    if (whole && !flow.saved.failed) {
        auto words = heading(tr("Saved"));
        words.style.width = Extent::fill();
        parts.push_back(row(16, check_mark(), std::move(words)));
        parts.push_back(result_card(context, flow, saved));
        parts.push_back(button(tr("Done"), app::LeaveTreatment{}));
        parts.push_back(
            button(trf("Treat the {} side", side_word(other.side)), context.treatment(other), Look::outline));
        parts.push_back(button(tr("See history"), app::OpenTab{app::Tab::history}, Look::plain));
    } else {
        auto const said = trouble(flow.saved.failed.value_or(SaveError::device));
        parts.push_back(heading(tr("Not saved yet")));
        parts.push_back(notice(said.title, said.sentence));
        parts.push_back(result_card(context, flow, saved));
        parts.push_back(button(tr("Try again"), app::RetrySave{}));
        parts.push_back(button(tr("Leave without saving"), app::LeaveTreatment{}, Look::danger));
    }
    return page(tr("Result"), std::move(content));
}

} // namespace

Node treat_view(ViewContext const& context)
{
    auto const& flow = *context.state.treat;
    struct Page
    {
        ViewContext const& context;
        app::TreatFlow const& flow;
        Node operator()(app::BeforePage const& p) const { return before_view(context, flow, p); }
        Node operator()(app::HoldPage const& p) const { return hold_view(context, flow, p); }
        Node operator()(app::AfterPage const& p) const { return after_view(context, flow, p); }
        Node operator()(app::SavedPage const& p) const { return saved_view(context, flow, p); }
    };
    return std::visit(Page{context, flow}, flow.page);
}

} // namespace tenderspot::ui
