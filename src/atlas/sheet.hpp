// SPDX-License-Identifier: MIT
// A curved sheet with thickness: bone blades and muscles are made from it.
#pragma once

#include "atlas/shapes.hpp"

#include <vector>

namespace tenderspot::atlas {

/// A smooth surface through rows of knots. u runs along a row, v from the first row to the last;
/// for a muscle v is the direction of the fibres.
class Sheet
{
public:
    /// Rows may have different numbers of knots (two at least); at least two rows.
    explicit Sheet(std::vector<std::vector<Knot>> rows);

    [[nodiscard]] Knot at(double u, double v) const;
    /// The unit normal, on the side where u x v points.
    [[nodiscard]] Vec3 normal(double u, double v) const;

private:
    std::vector<std::vector<Knot>> rows_;
};

/// Distance to a thick sheet, by way of a fixed triangulation of it.
class Slab
{
public:
    Slab(Sheet const& sheet, int columns, int rows);

    [[nodiscard]] double distance(Vec3 p) const;

private:
    struct Cell
    {
        Knot corner[4];
        Vec3 centre;
        double reach = 0; // no point of the cell's solid is farther from the centre
    };
    /// Neighbouring cells inside a ball.
    struct Patch
    {
        std::vector<Cell> cells;
        Vec3 centre;
        double reach = 0;
    };
    static void measure(Patch& patch);

    std::vector<Patch> patches_;
};

} // namespace tenderspot::atlas
