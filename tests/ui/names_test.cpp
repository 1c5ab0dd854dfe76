// SPDX-License-Identifier: MIT
// Two controls that are called the same do the same: whoever hears or says a name cannot tell them apart.
#include "support/scenes.hpp"
#include "ui/toolkit/semantics.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <vector>

namespace names_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace tenderspot::ui;

namespace {

PlainMetrics const metrics;

/// What a control is told apart by, to its place among all controls of the screen.
using Names = std::map<std::string, std::vector<std::size_t>>;

void collect(Node const& node, std::vector<Node const*>& controls)
{
    if (node.tap) controls.push_back(&node);
    for (auto const& child : node.children)
        collect(child, controls);
}

std::vector<Node const*> controls_of(Node const& root)
{
    std::vector<Node const*> controls;
    collect(root, controls);
    return controls;
}

/// The value tells apart what is called the same: "Zooms in first".
Names names_of(Node const& root)
{
    Names names;
    auto const controls = controls_of(root);
    for (std::size_t i = 0; i < controls.size(); ++i)
        names[spoken_name(*controls[i]) + " | " + controls[i]->value].push_back(i);
    return names;
}

/// The screen after a tap on one of the controls, as it is read out.
std::string after_tap(Scene const& scene, Size size, std::size_t control)
{
    Stage stage{scene, metrics, size, app::Theme::light, 100};
    auto const action = controls_of(stage.frontend->tree())[control]->tap->action();
    stage.app->dispatch(action);
    stage.frontend->tick(stage.world.clock.boot);
    return all_text(stage.frontend->tree());
}

} // namespace

TEST_CASE("Names: two controls of one name lead to the same, on every screen", "[names]")
{
    for (auto const& scene : scenes())
        for (auto const size : {Size{390, 844}, {1180, 820}}) {
            Stage stage{scene, metrics, size, app::Theme::light, 100};
            for (auto const& [name, places] : names_of(stage.frontend->tree())) {
                if (places.size() < 2) continue;
                INFO(scene.name << " " << size.w << "x" << size.h << ": " << name);
                auto const first = after_tap(scene, size, places.front());
                for (auto const place : places)
                    CHECK(after_tap(scene, size, place) == first);
            }
        }
}

} // namespace names_test
