// SPDX-License-Identifier: MIT
// The plates and colours that make up a picture of the body.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// A soft-edged area over the picture.
struct Paint
{
    std::string id; ///< As in MapView::paints, such as "felt-GMED-1-left".
    Ink ink = Ink::felt;
    std::uint8_t alpha = 190;
};

struct PictureLook
{
    app::Layer layer = app::Layer::muscles;
    std::string lit; ///< The highlighted muscle; empty: none.
    std::vector<Paint> paints;
};

/// The layers of `plates`; `view` provides the paints and may be null while the body turns. `whole` is where the whole
/// plate lies, relative to the node that shows it.
[[nodiscard]] BodyPicture body_picture(Theme const& theme, BodyPlates const& plates, MapView const* view,
                                       PictureLook const& look, Rect whole);

/// A paint id such as "felt-GMED-1-left".
[[nodiscard]] std::string paint_id(std::string_view kind, Spot const& spot);
[[nodiscard]] std::string paint_id(Catalogue const& facts, SoreArea const& area);

/// A spot with its zone and the area where it may be felt.
[[nodiscard]] PictureLook look_at(Catalogue const& facts, app::Layer layer, std::optional<Spot> const& spot);

/// The view in which the zone of a spot appears largest because it faces the viewer; null if no view shows it.
[[nodiscard]] MapView const* best_view(BodyMap const& map, Spot const& spot);

/// The view that shows most of these spots, and shows them best; null if none shows any.
[[nodiscard]] MapView const* view_of_most(BodyMap const& map, std::vector<Spot> const& spots);

/// A picture without interaction: these spots with their zones, close enough to tell them apart.
[[nodiscard]] Node still_picture(ViewContext const& context, View view, std::vector<Spot> const& spots, std::string lit,
                                 float height);

} // namespace tenderspot::ui
