// SPDX-License-Identifier: MIT
// Line breaking.
#include "support/scenes.hpp"
#include "ui/toolkit/text_layout.hpp"

#include <catch2/catch.hpp>

namespace text_test {

using namespace tenderspot;
using namespace tenderspot::ui;

TEST_CASE("Text: lines break at spaces, keep every word, and fit", "[text]")
{
    support::PlainMetrics const metrics;
    Font const font{17, Weight::regular, Digits::proportional};
    std::string const text = "Press from the side, slanting towards the spine, never straight in.";
    for (float width : {90.0f, 140.0f, 300.0f, 2000.0f}) {
        auto const lines = wrapped(text, font, width, metrics);
        std::string joined;
        for (auto const& line : lines) {
            CHECK(metrics.width(line, font) <= width);
            joined += (joined.empty() ? "" : " ") + line;
        }
        CHECK(joined == text);
    }
    CHECK(wrapped(text, font, 2000, metrics).size() == 1);
}

TEST_CASE("Text: a word wider than a line is broken between characters, never inside one", "[text]")
{
    support::PlainMetrics const metrics;
    Font const font{17, Weight::regular, Digits::proportional};
    auto const lines = wrapped("ääääääääääää", font, 40, metrics);
    CHECK(lines.size() > 1);
    for (auto const& line : lines)
        CHECK(line.size() % 2 == 0);
}

TEST_CASE("Text: line feeds are kept, an empty text is one empty line", "[text]")
{
    support::PlainMetrics const metrics;
    Font const font{17, Weight::regular, Digits::proportional};
    CHECK(wrapped("a\n\nb", font, 100, metrics) == std::vector<std::string>{"a", "", "b"});
    CHECK(wrapped("", font, 100, metrics) == std::vector<std::string>{""});
}

} // namespace text_test
