// SPDX-License-Identifier: MIT
// Whatever devices write and read of each other: all show the same, and nothing that was said is lost unseen.
#include "devices.hpp"

#include "domain/history.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace history_devices_property_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

template <class Kind> std::vector<Told> of_kind(std::vector<Told> const& all)
{
    std::vector<Told> found;
    for (auto const& told : all)
        if (std::holds_alternative<Kind>(told.kept.record)) found.push_back(told);
    return found;
}

template <class Kind> std::vector<Told> about(std::vector<Told> const& all, TreatmentId treatment)
{
    auto found = of_kind<Kind>(all);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](Told const& one) { return std::get<Kind>(one.kept.record).treatment != treatment; }),
                found.end());
    return found;
}

std::size_t place(std::vector<Told> const& all, Told const& told)
{
    return static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(), [&](Told const& one) { return one.kept.id == told.kept.id; }) -
        all.begin());
}

/// Those that no other of them knew.
std::vector<Told> heads(std::vector<Told> const& all)
{
    std::vector<Told> found;
    for (auto const& one : all)
        if (std::none_of(all.begin(), all.end(), [&](Told const& other) { return knows(other, one); }))
            found.push_back(one);
    return found;
}

History fold(std::vector<Told> const& all)
{
    History history;
    for (auto const& told : all)
        history.apply(told.kept);
    return history;
}

void check_edits(History const& history, std::vector<Told> const& all, TreatmentId treatment)
{
    auto const edits = about<TreatmentEdited>(all, treatment);
    auto const left = heads(edits);
    auto const others = history.other_edits(treatment);
    RC_ASSERT(others.size() + (edits.empty() ? 0 : 1) == left.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        auto const& note = std::get<TreatmentEdited>(left[i].kept.record).note;
        if (i + 1 == left.size()) RC_ASSERT(history.find(treatment)->note == note);
        else RC_ASSERT((others[i].id == left[i].kept.id && others[i].note == note));
    }
}

/// A deletion stands if it knew what edits there were, and whoever edited later knew it.
bool stands(std::vector<Told> const& all, Told const& deletion, std::vector<Told> const& edits)
{
    std::vector<Told> before;
    for (auto const& edit : edits) {
        if (place(all, edit) < place(all, deletion)) before.push_back(edit);
        else if (!knows(edit, deletion)) return false;
    }
    auto const left = heads(before);
    return std::all_of(left.begin(), left.end(), [&](Told const& edit) { return knows(deletion, edit); });
}

void check_deleted(History const& history, std::vector<Told> const& all, TreatmentId treatment)
{
    auto const edits = about<TreatmentEdited>(all, treatment);
    auto const restored = about<TreatmentRestored>(all, treatment);
    bool deleted = false, any = false;
    for (auto const& deletion : about<TreatmentDeleted>(all, treatment)) {
        if (!restored.empty() && place(all, restored.back()) > place(all, deletion)) continue;
        any = true;
        deleted = deleted || stands(all, deletion, edits);
    }
    auto const found = *history.find(treatment);
    RC_ASSERT(found.deleted == deleted);
    RC_ASSERT(found.deleted_elsewhere == (any && !deleted));
}

void check_safety(History const& history, std::vector<Told> const& all)
{
    auto const left = heads(of_kind<SafetyChecked>(all));
    RC_ASSERT(history.safety().has_value() == !left.empty());
    if (left.empty()) return;
    std::set<std::string> applies, agreed{"blood", "bones", "clots"};
    for (auto const& told : left) {
        auto const& one = std::get<SafetyChecked>(told.kept.record);
        applies.insert(one.applies.begin(), one.applies.end());
        for (auto const* warning : {"blood", "bones", "clots"})
            if (std::find(one.agreed.begin(), one.agreed.end(), warning) == one.agreed.end()) agreed.erase(warning);
    }
    auto const& found = *history.safety();
    RC_ASSERT(std::set<std::string>(found.applies.begin(), found.applies.end()) == applies);
    RC_ASSERT(std::set<std::string>(found.agreed.begin(), found.agreed.end()) == agreed);
}

void check_marks(History const& history, std::vector<Told> const& all)
{
    std::vector<Told> said;
    for (auto const& told : all)
        if (std::holds_alternative<MarkPlaced>(told.kept.record) ||
            std::holds_alternative<MarkRemoved>(told.kept.record))
            said.push_back(told);
    std::vector<std::string> words, found;
    for (auto const& told : heads(said))
        if (auto const* mark = std::get_if<MarkPlaced>(&told.kept.record)) words.push_back(mark->word);
    Spot const spot{"QL-1", Side::left};
    for (auto const& mark : history.other_marks(spot))
        found.push_back(mark.word);
    auto const shown = history.marks().find(spot);
    RC_ASSERT((shown != history.marks().end()) ==
              (!said.empty() && std::holds_alternative<MarkPlaced>(said.back().kept.record)));
    if (shown != history.marks().end()) found.push_back(shown->second.word);
    RC_ASSERT(found == words);
}

void check(std::vector<Told> const& all)
{
    auto const history = fold(all);
    RC_ASSERT(history.missing() == 0);
    for (auto const& told : of_kind<TreatmentBegan>(all)) {
        check_edits(history, all, told.kept.id);
        check_deleted(history, all, told.kept.id);
    }
    check_safety(history, all);
    check_marks(history, all);
}

Devices played()
{
    Devices devices{*rc::gen::inRange(std::size_t{2}, std::size_t{4})};
    for (int i = 0; i < 50; ++i)
        devices.step();
    return devices;
}

/// Of each treatment what is shown.
std::vector<Treatment> treatments(History const& history, std::vector<Told> const& all)
{
    std::vector<Treatment> found;
    for (auto const& told : of_kind<TreatmentBegan>(all))
        if (auto const treatment = history.find(told.kept.id)) found.push_back(*treatment);
    return found;
}

} // namespace

TEST_CASE("Devices, any writing and reading: what is shown, kept beside and deleted is what who knew what says",
          "[domain][devices][property]")
{
    CHECK(rc::check([] {
        for (int world = 0; world < 10; ++world)
            check(played().merged());
    }));
}

TEST_CASE("Devices, any writing and reading: a part of the others' records, or one given twice, breaks nothing",
          "[domain][devices][property]")
{
    CHECK(rc::check([] {
        auto const devices = played();
        (void)fold(devices.seen_by(0));
        (void)fold(devices.seen_by(1));
        auto const all = devices.merged();
        History twice;
        for (std::size_t i = 0; i < all.size(); ++i) {
            twice.apply(all[i].kept);
            twice.apply(all[*rc::gen::inRange(std::size_t{0}, i + 1)].kept);
        }
        auto const once = fold(all);
        RC_ASSERT(treatments(twice, all) == treatments(once, all));
        RC_ASSERT(twice.safety() == once.safety());
        for (auto const& told : of_kind<TreatmentBegan>(all))
            RC_ASSERT(twice.other_edits(told.kept.id) == once.other_edits(told.kept.id));
    }));
}

TEST_CASE("Devices, any writing and reading: records in any order at all break nothing", "[domain][devices][property]")
{
    CHECK(rc::check([] {
        auto all = played().merged();
        std::mt19937 random{*rc::gen::arbitrary<unsigned>()};
        std::shuffle(all.begin(), all.end(), random);
        auto const history = fold(all);
        RC_ASSERT(history.missing() == 0);
        RC_ASSERT(history.size() <= of_kind<TreatmentBegan>(all).size());
        for (std::size_t i = 0; i < history.size(); ++i)
            RC_ASSERT(history.find(history.newest(i).id) == history.newest(i));
    }));
}

TEST_CASE("Devices, any numbers in any order: each is new once", "[domain][devices][property]")
{
    CHECK(rc::check([] {
        Causality knowledge;
        std::set<RecordId> given;
        for (int i = 0; i < 60; ++i) {
            RecordId const id{*rc::gen::inRange(std::uint64_t{1}, std::uint64_t{3}),
                              *rc::gen::inRange(std::uint64_t{1}, std::uint64_t{25})};
            RC_ASSERT(knowledge.admit(id).has_value() == given.insert(id).second);
        }
        RC_ASSERT((knowledge.admit({}) && knowledge.admit({})));
    }));
}

} // namespace history_devices_property_test
