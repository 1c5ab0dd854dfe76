// SPDX-License-Identifier: MIT
// Marching squares: finds crossings on the edges of a grid and joins them cell by cell.
#include "ui/figures/contour.hpp"

#include <array>
#include <utility>

namespace tenderspot::ui {
namespace {

constexpr int cells = 100; ///< In each direction.

class Grid
{
public:
    explicit Grid(std::function<float(Point)> const& field) : values_((cells + 1) * (cells + 1)), next_(edges, none)
    {
        for (int y = 0; y <= cells; ++y)
            for (int x = 0; x <= cells; ++x)
                value(x, y) = field(corner(x, y));
        for (int y = 0; y < cells; ++y)
            for (int x = 0; x < cells; ++x)
                join(x, y);
    }

    [[nodiscard]] std::vector<std::vector<Point>> lines()
    {
        std::vector<std::vector<Point>> out;
        for (int edge = 0; edge < edges; ++edge) {
            if (next_[at(edge)] == none) continue;
            auto& line = out.emplace_back();
            auto here = edge;
            while (here != none) {
                line.push_back(crossing(here));
                here = std::exchange(next_[at(here)], none);
            }
        }
        return out;
    }

private:
    static constexpr int none = -1;
    static constexpr int edges = 2 * (cells + 1) * (cells + 1);

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    static Point corner(int x, int y) { return {static_cast<float>(x), static_cast<float>(y)}; }
    float& value(int x, int y) { return values_[at(y * (cells + 1) + x)]; }
    [[nodiscard]] bool inside(int x, int y) { return value(x, y) < 0; }

    /// The edge to the right of a corner, and the one below it.
    static int right_of(int x, int y) { return 2 * (y * (cells + 1) + x); }
    static int below(int x, int y) { return right_of(x, y) + 1; }

    Point crossing(int edge)
    {
        auto const x = edge / 2 % (cells + 1), y = edge / 2 / (cells + 1);
        auto const down = edge % 2 == 1;
        auto const from = value(x, y), to = down ? value(x, y + 1) : value(x + 1, y);
        auto const share = from / (from - to);
        auto const p = corner(x, y);
        return down ? Point{p.x, p.y + share} : Point{p.x + share, p.y};
    }

    /// Walks around the cell with the inside on the right: enters at one edge, leaves at another.
    void join(int x, int y)
    {
        std::array const in{inside(x, y), inside(x + 1, y), inside(x + 1, y + 1), inside(x, y + 1)};
        std::array const edge{right_of(x, y), below(x + 1, y), right_of(x, y + 1), below(x, y)};
        for (std::size_t i = 0; i < 4; ++i) {
            if (!in[i] || in[(i + 1) % 4]) continue; // Here the outline leaves the inside behind.
            auto back = (i + 3) % 4;
            while (in[back] && back != i)
                back = (back + 3) % 4;
            next_[at(edge[back])] = edge[i];
        }
    }

    std::vector<float> values_;
    std::vector<int> next_;
};

/// Removes the corners caused by the grid; here the last point does not repeat the first.
void smooth(std::vector<Point>& line)
{
    auto const size = line.size();
    for (int pass = 0; pass < 4; ++pass) {
        auto const before = line;
        for (std::size_t i = 0; i < size; ++i) {
            auto const a = before[(i + size - 1) % size], b = before[i], c = before[(i + 1) % size];
            line[i] = {(a.x + 2 * b.x + c.x) / 4, (a.y + 2 * b.y + c.y) / 4};
        }
    }
}

} // namespace

std::vector<std::vector<Point>> contours(std::function<float(Point)> const& field)
{
    auto out = Grid{field}.lines();
    for (auto& line : out) {
        smooth(line);
        line.push_back(line.front());
    }
    return out;
}

} // namespace tenderspot::ui
