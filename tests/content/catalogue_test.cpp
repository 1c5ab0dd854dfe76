// SPDX-License-Identifier: MIT
// The shipped points and their places.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace catalogue_test {

using namespace tenderspot;

TEST_CASE("Catalogue: the twelve points of the five muscles are there", "[catalogue]")
{
    auto const& facts = support::shipped_assets().catalogue;
    CHECK(facts.muscles.size() == 5);
    CHECK(facts.points.size() == 12);
    for (auto const* id : {"GMED-1", "GMED-2", "GMED-3", "QL-1", "QL-2", "QL-3", "QL-4", "PIRI-L", "PIRI-M", "TFL-1",
                           "GMIN-A", "GMIN-P"})
        CHECK(facts.point(id));
}

TEST_CASE("Catalogue: points with a nerve or a kidney beside them are pressed more lightly", "[catalogue]")
{
    for (auto const& point : support::shipped_assets().catalogue.points) {
        INFO(point.id);
        if (point.muscle == "ql" || point.muscle == "piri") CHECK(point.protocol.pressure.high == 5);
        CHECK(point.protocol.pressure.high <= 7);
    }
}

} // namespace catalogue_test
