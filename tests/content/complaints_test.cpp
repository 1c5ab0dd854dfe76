// SPDX-License-Identifier: MIT
// What people complain of, and which point they should be led to first. Each row has its source, or is our own choice
// where no source decides between points that all may be felt there.
#include "domain/where_it_hurts.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace complaints_test {

using namespace tenderspot;

namespace {

using Spots = std::vector<std::string>; ///< "GMED-2 L"
using Ids = std::vector<std::string>;

Ids const our_choice{"APP"};

/// `among`: what has to be among the first three besides the first one.
struct Complaint
{
    std::vector<char const*> sore; ///< "hip_side L"; L of the midline.
    std::string first;             ///< Empty: nobody's.
    Spots among;
    Ids sources;
};

std::vector<Complaint> const complaints{
    // The side of the hip
    {{"hip_side L"}, "GMED-2 L", {"QL-2 L", "TFL-1 L"}, {"S1", "S0", "S2", "FALVEY"}},
    {{"hip_side R"}, "GMED-2 R", {"QL-2 R", "TFL-1 R"}, {"S1", "S0", "S2", "FALVEY"}},
    {{"hip_side L", "hip_side R"}, "GMED-2 L", {"GMED-2 R"}, {"S1", "FALVEY"}},
    {{"hip_side L", "thigh_outer L"}, "GMED-2 L", {"QL-2 L", "TFL-1 L"}, {"S1"}},
    {{"hip_side R", "thigh_back R"}, "GMED-2 R", {"GMIN-P R"}, {"S1"}},
    {{"hip_side L", "buttock_upper L"}, "GMED-2 L", {}, {"S1", "S2"}},
    {{"hip_side L", "buttock_outer L"}, "GMED-2 L", {"PIRI-L L"}, {"S1"}},
    {{"hip_side L", "buttock_outer L", "thigh_outer L"}, "GMED-2 L", {"GMIN-A L"}, {"S1"}},
    {{"hip_side L", "low_back L", "buttock_upper L"}, "GMED-2 L", {"GMED-1 L", "QL-2 L"}, {"S1"}},
    {{"hip_side L", "low_back L"}, "QL-2 L", {"GMED-1 L", "GMED-2 L"}, {"N-QL", "LFB-QL", "S1"}},
    {{"hip_side R", "flank R"}, "QL-2 R", {"GMED-2 R"}, {"N-QL", "NJOO"}},
    {{"hip_side L", "hip_front L"}, "TFL-1 L", {"GMED-2 L"}, {"FIN", "FALVEY"}},
    {{"hip_side L", "hip_front L", "thigh_front L", "thigh_outer L"}, "TFL-1 L", {"GMED-2 L"}, {"FIN", "SCR"}},
    {{"hip_side L", "thigh_outer L", "knee_outer L"}, "GMIN-A L", {"GMED-2 L"}, {"PFH", "NJOO"}},
    {{"hip_side L", "thigh_inner L"}, "GMED-2 L", {"QL-2 L", "TFL-1 L"}, {"S1"}},
    {{"hip_side L", "low_back R"}, "GMED-1 R", {"GMED-2 L"}, our_choice},
    // The buttock
    {{"buttock_upper L"}, "GMED-2 L", {"GMED-1 L"}, {"SCR", "HINDS"}},
    {{"buttock_upper L", "buttock_upper R"}, "GMED-2 L", {"GMED-2 R"}, {"SCR", "HINDS"}},
    {{"buttock_outer L"}, "GMED-2 L", {"PIRI-L L", "GMIN-A L"}, our_choice},
    {{"buttock_inner R"}, "GMIN-P R", {"PIRI-M R"}, {"IAMPT", "SCR"}},
    {{"buttock_upper L", "buttock_outer L", "buttock_inner L"}, "GMED-2 L", {"GMED-1 L"}, {"HINDS", "SCR"}},
    {{"buttock_outer L", "thigh_back L"}, "GMED-2 L", {"PIRI-L L"}, our_choice},
    {{"buttock_outer L", "thigh_back L", "calf_back L"}, "GMED-2 L", {"PIRI-L L", "GMIN-P L"}, our_choice},
    {{"buttock_inner L", "thigh_back L", "calf_back L"}, "GMIN-P L", {"PIRI-M L"}, {"IAMPT", "PFH"}},
    {{"buttock_outer R", "thigh_outer R"}, "GMIN-A R", {"GMED-2 R"}, {"PAL-GMIN", "PFH"}},
    // The low back, the sacrum, the waist
    {{"low_back L"}, "GMED-1 L", {"QL-2 L"}, {"S1", "MONCLUS"}},
    {{"low_back L", "low_back R"}, "GMED-1 L", {"GMED-1 R"}, {"S1", "MONCLUS"}},
    {{"low_back L", "buttock_upper L"}, "GMED-1 L", {"GMED-2 L"}, {"S1", "SCR"}},
    {{"low_back L", "sacrum L"}, "GMED-1 L", {}, {"SCR", "PAL-GM"}},
    {{"low_back L", "flank L"}, "QL-1 L", {"QL-2 L", "GMED-1 L"}, {"LFB-QL", "MONCLUS"}},
    {{"low_back L", "groin L"}, "QL-1 L", {"GMED-1 L"}, {"LFB-QL", "N-QL"}},
    {{"flank R"}, "QL-1 R", {"QL-2 R"}, {"LFB-QL", "NJOO"}},
    {{"sacrum L"}, "GMED-1 L", {"PIRI-M L"}, {"SCR", "PAL-GM", "MEDLINK"}},
    {{"sacrum R", "buttock_inner R"}, "PIRI-M R", {"GMED-1 R"}, {"SCR", "MEDLINK"}},
    {{"tailbone L"}, "GMED-3 L", {"GMED-3 R"}, {"SCR"}},
    // The front
    {{"groin L"}, "QL-1 L", {}, {"LFB-QL", "N-QL"}},
    {{"belly R"}, "QL-1 R", {}, {"LFB-QL", "N-QL"}},
    {{"hip_front L"}, "TFL-1 L", {}, {"FIN", "RPM"}},
    {{"hip_front L", "thigh_front L"}, "TFL-1 L", {}, {"FIN", "RPM"}},
    {{"thigh_front R"}, "TFL-1 R", {}, {"FIN", "RPM"}},
    {{"thigh_front L", "thigh_outer L"}, "TFL-1 L", {"GMIN-A L"}, {"FIN", "RPM"}},
    // The leg
    {{"thigh_outer L"}, "GMIN-A L", {"GMED-2 L"}, {"PAL-GMIN", "S1"}},
    {{"thigh_outer L", "thigh_outer R"}, "GMIN-A L", {"GMIN-A R"}, {"PAL-GMIN"}},
    {{"thigh_outer L", "knee_outer L"}, "GMIN-A L", {}, {"PAL-GMIN", "PFH"}},
    {{"thigh_outer L", "knee_outer L", "leg_outer L"}, "GMIN-A L", {}, {"PAL-GMIN", "PFH"}},
    {{"thigh_outer L", "thigh_back L"}, "GMED-2 L", {"GMIN-P L", "GMIN-A L"}, {"S1"}},
    {{"thigh_back R"}, "GMIN-P R", {"GMED-2 R"}, {"IAMPT", "S1"}},
    {{"leg_outer L"}, "GMIN-A L", {}, {"PFH"}},
    {{"ankle_outer R"}, "GMIN-A R", {}, {"PFH"}},
    {{"calf_back L"}, "GMIN-P L", {}, {"IAMPT", "PFH"}},
    // Nobody's
    {{"thigh_inner L"}, "", {}, our_choice},
    {{"shin R"}, "", {}, our_choice},
    {{"shin L", "thigh_inner R"}, "", {}, our_choice}};

Catalogue const& facts() { return support::shipped_assets().catalogue; }

SoreAreas areas_of(Complaint const& complaint)
{
    SoreAreas sore;
    for (std::string const area : complaint.sore)
        sore.insert({area.substr(0, area.size() - 2), area.back() == 'L' ? Side::left : Side::right});
    return sore;
}

Spots first_three(SoreAreas const& sore)
{
    Spots out;
    for (auto const& one : candidates(facts(), sore))
        if (out.size() < 3) out.push_back(one.spot.point + (one.spot.side == Side::left ? " L" : " R"));
    return out;
}

std::string named(Complaint const& complaint)
{
    std::string name;
    for (auto const* area : complaint.sore)
        name += std::string{name.empty() ? "" : " + "} + area;
    return name;
}

} // namespace

TEST_CASE("Complaints: each leads to the point that its sources name", "[where]")
{
    CHECK(complaints.size() >= 30);
    for (auto const& complaint : complaints) {
        auto const three = first_three(areas_of(complaint));
        INFO(named(complaint));
        CAPTURE(three);
        CHECK((three.empty() ? "" : three.front()) == complaint.first);
        for (auto const& wanted : complaint.among)
            CHECK(std::find(three.begin(), three.end(), wanted) != three.end());
    }
}

TEST_CASE("Complaints: each names sources that are known, and areas that are", "[where]")
{
    for (auto const& complaint : complaints) {
        INFO(named(complaint));
        CHECK_FALSE(complaint.sources.empty());
        for (auto const& source : complaint.sources)
            CHECK(facts().source(source));
        for (auto const& area : areas_of(complaint))
            CHECK(facts().region(area.region));
    }
}

TEST_CASE("Complaints: every area of the skin is in one of them, and the other side gives the same points", "[where]")
{
    for (auto const& region : facts().regions) {
        INFO(region.id);
        CHECK(std::any_of(complaints.begin(), complaints.end(), [&](Complaint const& complaint) {
            auto const sore = areas_of(complaint);
            return sore.contains({region.id, Side::left}) || sore.contains({region.id, Side::right});
        }));
        if (!region.paired) continue;
        auto left = first_three({{region.id, Side::left}}), right = first_three({{region.id, Side::right}});
        for (auto& spot : right)
            spot.back() = 'L';
        CHECK(left == right);
    }
}

} // namespace complaints_test
