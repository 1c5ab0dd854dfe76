// SPDX-License-Identifier: MIT
// Starting and running the app under test.
#include "support/test_world.hpp"

#include "linux/ports/posix_files.hpp"

#include <algorithm>
#include <stdexcept>

namespace tenderspot::support {

content::Assets const& shipped_assets()
{
    static auto const assets = [] {
        PosixFiles files;
        auto read = content::read_assets(files, TENDERSPOT_ASSETS);
        if (!read) throw std::runtime_error{read.error().reason};
        return std::move(read).value();
    }();
    return assets;
}

app::Action saw_all_warnings()
{
    app::SawWarnings all;
    for (auto const& warning : shipped_assets().catalogue.warnings)
        all.warnings.push_back(warning.id);
    return all;
}

std::unique_ptr<app::App> TestWorld::start()
{
    auto const& assets = shipped_assets();
    app::Ports world{clock, files, cues, voice, haptics, screen, assets.catalogue, assets.body_map, words, background};
    world.settlement = settlement;
    world.exchange = exchange;
    world.takeover = takeover;
    auto app = std::make_unique<app::App>(world, app::Storage{"/data", {1, fresh_id}, "/backups"});
    auto const& state = app->state();
    auto const can_answer = !state.journal.refused && !state.journal.report.read_only && !state.history.safety();
    if (asked == SafetyCheck::answered && can_answer) {
        app->dispatch(app::BeginSafety{});
        app->dispatch(saw_all_warnings());
        app->dispatch(app::SafetyOn{});
        app->dispatch(app::SafetyOn{});
    }
    return app;
}

void TestWorld::run(app::App& app, Duration by)
{
    auto const end = clock.boot + by;
    while (true) {
        auto const wake = app.wake_at();
        if (!wake || *wake > end) break;
        clock.advance(std::max(*wake - clock.boot, Duration{1}));
        app.tick();
    }
    clock.advance(end - clock.boot);
    app.tick();
}

} // namespace tenderspot::support
