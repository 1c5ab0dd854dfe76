// SPDX-License-Identifier: MIT
// The rows of atlas.json as they stand there, not yet checked.
#pragma once

#include "domain/body_map.hpp"

#include <cereal/cereal.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

namespace tenderspot::content {

struct PlaceRow
{
    float x = 0, y = 0;
    template <class A> void serialize(A& ar) { ar(CEREAL_NVP(x), CEREAL_NVP(y)); }
    [[nodiscard]] PlatePlace place() const { return {x, y}; }
};

struct PartRow
{
    std::string id;
    float x = 0, y = 0, w = 0, h = 0;
    template <class A> void serialize(A& ar)
    {
        ar(CEREAL_NVP(id), CEREAL_NVP(x), CEREAL_NVP(y), CEREAL_NVP(w), CEREAL_NVP(h));
    }
};

struct PointRow
{
    std::string id, side;
    float x = 0, y = 0;
    PlaceRow across, up;
    float across_cm = 0, up_cm = 0;
    template <class A> void serialize(A& ar)
    {
        ar(CEREAL_NVP(id), CEREAL_NVP(side), CEREAL_NVP(x), CEREAL_NVP(y), CEREAL_NVP(across), CEREAL_NVP(up),
           CEREAL_NVP(across_cm), CEREAL_NVP(up_cm));
    }
    [[nodiscard]] PlatePlace at() const { return {x, y}; }
};

struct AreaRow
{
    std::string region, side;
    std::vector<std::vector<float>> outlines; ///< x, y, x, y...
    template <class A> void serialize(A& ar) { ar(CEREAL_NVP(region), CEREAL_NVP(side), CEREAL_NVP(outlines)); }
};

struct PlatesRow
{
    std::string id;
    float angle = 0, width = 0, height = 0;
    std::vector<PartRow> layers;
    template <class A> void serialize(A& ar)
    {
        ar(CEREAL_NVP(id), CEREAL_NVP(angle), CEREAL_NVP(width), CEREAL_NVP(height), CEREAL_NVP(layers));
    }
};

struct HomeRow : PartRow
{
    template <class A> void serialize(A& ar) { ar(CEREAL_NVP(x), CEREAL_NVP(y), CEREAL_NVP(w), CEREAL_NVP(h)); }
};

struct ViewRow : PlatesRow
{
    float px_per_cm = 0;
    HomeRow home;
    std::vector<PartRow> paints;
    std::vector<PointRow> points;
    std::vector<AreaRow> areas;
    template <class A> void serialize(A& ar)
    {
        PlatesRow::serialize(ar);
        ar(CEREAL_NVP(px_per_cm), CEREAL_NVP(home), CEREAL_NVP(paints), CEREAL_NVP(points), CEREAL_NVP(areas));
    }
};

struct MapRow
{
    int version = 0;
    std::vector<ViewRow> views;
    std::vector<PlatesRow> turns;
    template <class A> void serialize(A& ar) { ar(CEREAL_NVP(version), CEREAL_NVP(views), CEREAL_NVP(turns)); }
};

} // namespace tenderspot::content
