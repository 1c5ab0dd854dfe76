// SPDX-License-Identifier: MIT
// The layout engine: who gets how much, and where.
#include "support/scenes.hpp"
#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/widgets.hpp"

#include <catch2/catch.hpp>

namespace layout_test {

using namespace tenderspot;
using namespace tenderspot::ui;

namespace {

support::PlainMetrics const metrics;
Theme const theme{};

Node block(float width, float height) { return box({.width = Extent::fixed(width), .height = Extent::fixed(height)}); }

Node laid(Node node, Rect screen, ScrollPlaces const& scrolled = {})
{
    lay_out(node, screen, {theme, metrics, scrolled});
    return node;
}

} // namespace

TEST_CASE("Layout: a column stacks with gaps; what fills takes the rest", "[layout]")
{
    auto filler = box({.height = Extent::fill()});
    auto const node = laid(column(10, block(50, 20), std::move(filler), block(50, 30)), {0, 0, 100, 200});
    CHECK(node.children[0].box == Rect{0, 0, 50, 20});
    CHECK(node.children[1].box == Rect{0, 30, 100, 130});
    CHECK(node.children[2].box == Rect{0, 170, 50, 30});
}

TEST_CASE("Layout: a row shares by weight and centres across", "[layout]")
{
    auto one = box({.width = Extent::fill(1), .height = Extent::fixed(20)});
    auto two = box({.width = Extent::fill(2), .height = Extent::fixed(40)});
    auto const node = laid(row(10, std::move(one), std::move(two)), {0, 0, 100, 60});
    CHECK(node.children[0].box == Rect{0, 20, 30, 20});
    CHECK(node.children[1].box == Rect{40, 10, 60, 40});
}

TEST_CASE("Layout: a wrapping row breaks where there is no room", "[layout]")
{
    auto const node = laid(wrap(8, block(40, 10), block(40, 20), block(40, 10)), {0, 0, 100, 100});
    CHECK(node.children[1].box.x == 48);
    CHECK(node.children[2].box == Rect{0, 28, 40, 10});
}

TEST_CASE("Layout: a scrolling node clips what it holds and stops at its end", "[layout]")
{
    auto scroller = box({.height = Extent::fill(), .scrolls = true}, block(50, 80), block(50, 80));
    scroller.key = "list";
    auto const at_top = laid(scroller, {0, 0, 100, 100});
    CHECK(scroll_range(at_top) == 60);
    CHECK(at_top.children[1].box.y == 80);
    auto const at_end = laid(scroller, {0, 0, 100, 100}, {{at_top.id, 1000}});
    CHECK(at_end.children[1].box.bottom() == 100);
    CHECK(at_end.children[0].clip == Rect{0, 0, 100, 100});
}

TEST_CASE("Layout: ids depend on keys and places, not on words or positions", "[layout]")
{
    auto tree = [](std::string words) {
        auto child = text(std::move(words));
        child.key = "title";
        return laid(column(4, std::move(child), block(10, 10)), {0, 0, 100, 100});
    };
    auto const a = tree("one"), b = tree("another one that is longer and wraps");
    CHECK(a.children[0].id == b.children[0].id);
    CHECK(a.children[1].id == b.children[1].id);
    CHECK(a.children[0].id != a.children[1].id);
}

TEST_CASE("Layout: a label that must not wrap shrinks to its place", "[layout]")
{
    Node label;
    label.content = Label{"Settings", Type::title, Ink::ink, Align::centre, Label::Fit::shrink, {}};
    auto const node = laid(std::move(label), {0, 0, 60, 40});
    auto font = theme.font(Type::title);
    font.size *= node.font_factor;
    CHECK(node.font_factor < 1);
    CHECK(metrics.width("Settings", font) <= 60);
    CHECK(metrics.width("Settings", font) > 58);
}

} // namespace layout_test
