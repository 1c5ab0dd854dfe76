// SPDX-License-Identifier: MIT
// Which plates make a picture of the body, and in which colours.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// A soft area over the picture.
struct Paint
{
    std::string id; ///< As in MapView::paints, such as "felt-GMED-1-left".
    Ink ink = Ink::felt;
    std::uint8_t alpha = 190;
};

struct PictureLook
{
    app::Layer layer = app::Layer::muscles;
    std::string lit; ///< The muscle that stands out; empty: none.
    std::vector<Paint> paints;
};

/// The layers of `plates`; `view` has the paints and may be null while the body turns. `whole` is where the
/// whole plate lies, relative to the node that shows it.
[[nodiscard]] BodyPicture body_picture(Theme const& theme, BodyPlates const& plates, MapView const* view,
                                       PictureLook const& look, Rect whole);

/// "felt-GMED-1-left" and the like.
[[nodiscard]] std::string paint_id(std::string_view kind, Spot const& spot);
[[nodiscard]] std::string paint_id(Catalogue const& facts, SoreArea const& area);

/// A spot with where it may be felt and its zone.
[[nodiscard]] PictureLook look_at(Catalogue const& facts, app::Layer layer, std::optional<Spot> const& spot);

/// The view in which a spot's zone looks largest, being seen face on; null if no view shows it.
[[nodiscard]] MapView const* best_view(BodyMap const& map, Spot const& spot);

/// The view that shows the most of these spots, and them best; null if none shows any.
[[nodiscard]] MapView const* view_of_most(BodyMap const& map, std::vector<Spot> const& spots);

/// A picture that only shows: these spots with their zones, close enough to tell them apart.
[[nodiscard]] Node still_picture(ViewContext const& context, View view, std::vector<Spot> const& spots, std::string lit,
                                 float height);

} // namespace tenderspot::ui
