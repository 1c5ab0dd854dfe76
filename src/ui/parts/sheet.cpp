// SPDX-License-Identifier: MIT
// The common parts of all sheets.
#include "ui/parts/sheet.hpp"

#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

Node muscle_disc(Colour colour)
{
    Node node;
    node.content = Disc{colour, 12};
    return node;
}

} // namespace

Node sheet_title(ViewContext const& context, std::string title, app::Action close, std::optional<Ink> ink)
{
    auto words = heading(std::move(title), Type::section);
    words.style.width = Extent::fill();
    auto button = icon_button(Icon::close, tr("Close"), std::move(close));
    auto whole = is_large_text(context.theme.text_scale) ? row(10, spacer(), std::move(button)) : row(10);
    if (ink) whole.children.insert(whole.children.begin(), muscle_disc(context.theme.colour(*ink)));
    if (is_large_text(context.theme.text_scale)) return column(0, std::move(whole), std::move(words));
    whole.children.push_back(std::move(words));
    whole.children.push_back(std::move(button));
    return whole;
}

} // namespace tenderspot::ui
