// SPDX-License-Identifier: MIT
// The parts of scenes.
#include "support/scene_parts.hpp"

namespace tenderspot::support {

using namespace std::chrono_literals;
using app::App;

void treat(TestWorld& world, App& app, Spot const& spot, int before, int after)
{
    app.dispatch(app::PrepareTreatment{spot});
    app.dispatch(app::ChooseScore{*Score::from(before)});
    app.dispatch(app::StartTreatment{});
    world.run(app, 100s);
    app.dispatch(app::ChooseScore{*Score::from(after)});
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
}

void some_history(TestWorld& world, App& app)
{
    treat(world, app, {"QL-2", Side::right}, 7, 6);
    world.clock.advance(20h);
    treat(world, app, {"GMIN-A", Side::left}, 5, 5);
    world.clock.advance(4h);
    treat(world, app, back_point, 6, 4);
}

void open_settings(App& app) { app.dispatch(app::OpenTab{app::Tab::settings}); }

Scene plain(std::string name, std::function<void(TestWorld&, App&)> play)
{
    return {std::move(name), {}, std::move(play)};
}

Scene on_map(std::string name, View view, app::Layer layer, std::optional<Spot> spot)
{
    return plain(std::move(name), [=](TestWorld& world, App& app) {
        app.dispatch(app::OpenTab{app::Tab::map});
        app.dispatch(app::ShowView{view});
        world.run(app, 1s); // The body has turned.
        app.dispatch(app::ShowLayer{layer});
        if (spot) app.dispatch(app::SelectSpot{*spot});
    });
}

} // namespace tenderspot::support
