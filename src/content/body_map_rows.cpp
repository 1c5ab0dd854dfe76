// SPDX-License-Identifier: MIT
// Which fields atlas.json has. The body map's reader checks their values, because it can name the view.
#include "content/body_map_rows.hpp"

namespace tenderspot::content {
namespace {

constexpr Bounds map_id_length{1, 60};
constexpr Bounds many_rows{0, 400};

} // namespace

// Found through the namespace of JsonFields.
void read(JsonFields& in, PlaceRow& row)
{
    in.decimal("x", row.x);
    in.decimal("y", row.y);
}
void read(JsonFields& in, BoxRow& row)
{
    read(in, static_cast<PlaceRow&>(row));
    in.decimal("w", row.w);
    in.decimal("h", row.h);
}
void read(JsonFields& in, PartRow& row)
{
    in.text("id", row.id, map_id_length);
    read(in, static_cast<BoxRow&>(row));
}
void read(JsonFields& in, PointRow& row)
{
    in.text("id", row.id, map_id_length);
    in.text("side", row.side, map_id_length);
    read(in, static_cast<PlaceRow&>(row));
    in.object("across", row.across);
    in.object("up", row.up);
    in.decimal("across_cm", row.across_cm);
    in.decimal("up_cm", row.up_cm);
}
void read(JsonFields& in, AreaRow& row)
{
    in.text("region", row.region, map_id_length);
    in.text("side", row.side, map_id_length);
    in.list("outlines", row.outlines, many_rows);
}
void read(JsonFields& in, PlatesRow& row)
{
    in.text("id", row.id, map_id_length);
    in.decimal("angle", row.angle);
    in.decimal("width", row.width);
    in.decimal("height", row.height);
    in.list("layers", row.layers, many_rows);
}
void read(JsonFields& in, ViewRow& row)
{
    read(in, static_cast<PlatesRow&>(row));
    in.decimal("px_per_cm", row.px_per_cm);
    in.object("home", row.home);
    in.list("paints", row.paints, many_rows);
    in.list("points", row.points, many_rows);
    in.list("areas", row.areas, many_rows);
    in.leave("landmarks"); // For the atlas tool.
}
void read(JsonFields& in, MapRow& row)
{
    in.number("version", row.version, {0, 1000});
    in.list("views", row.views, many_rows);
    in.list("turns", row.turns, many_rows);
    in.leave("felt"); // For the atlas tool.
}

} // namespace tenderspot::content
