// SPDX-License-Identifier: MIT
// Placing the user's own mark: with a finger on the picture, or step by step.
#include "ui/parts/sheet.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

inline constexpr int nudge_mm = 4;

Node nudges(app::MarkDraft const& draft)
{
    auto const to = [&](int across, int up) {
        return app::MoveMark{{draft.across_mm + across * nudge_mm, draft.up_mm + up * nudge_mm}};
    };
    auto const step = [](char const* name, app::Action action) { return chip(tr(name), std::move(action)); };
    auto buttons = wrap(8);
    buttons.children.push_back(step("Up", to(0, 1)));
    buttons.children.push_back(step("Down", to(0, -1)));
    buttons.children.push_back(step("Outward", to(1, 0)));
    buttons.children.push_back(step("Inward", to(-1, 0)));
    return buttons;
}

} // namespace

Node mark_sheet(ViewContext const& context, app::MarkDraft const& draft)
{
    auto word = text_field(tr("A word for it"), draft.word, tr("A word for it, such as cord"),
                           [](std::string typed) { return app::NameMark{std::move(typed)}; });
    auto const kept = context.state.history.marks().contains(draft.spot);
    auto node =
        sheet(tr("Your mark"), sheet_title(context, tr("Your mark"), app::GoBack{}),
              text(spot_name(context.catalogue, draft.spot), Type::secondary, Ink::muted),
              text(tr("Tap the zone where you find the tender spot, or move the mark step by step.")), nudges(draft),
              with_own_words(context, std::move(word), draft.word), button(tr("Save mark"), app::SaveMark{}));
    if (kept) node.children.push_back(button(tr("Remove mark"), app::RemoveMark{draft.spot}, Look::danger));
    return node;
}

} // namespace tenderspot::ui
