// SPDX-License-Identifier: MIT
// Backing up, looking into a backup, what failed, and a history that is damaged.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using app::App;

constexpr char const* backup = "/backups/tenderspot-2026-11-22.tsb";

void put_backup_of_another(TestWorld& world)
{
    TestWorld other;
    other.fresh_id = 8;
    auto const app = other.start();
    some_history(other, *app);
    app->dispatch(app::BackUp{});
    for (auto const& [path, bytes] : other.disk.all())
        if (path.rfind("/backups/", 0) == 0) world.disk.put(backup, bytes);
}

void damage(TestWorld& world)
{
    {
        auto const app = world.start();
        some_history(world, *app);
    }
    for (auto const& [path, bytes] : world.disk.all()) {
        if (path.find(".tsj") == std::string::npos) continue;
        auto flipped = bytes;
        flipped[flipped.size() / 2] ^= std::byte{1};
        world.disk.put(path, flipped);
    }
}

} // namespace

std::vector<Scene> data_scenes()
{
    return {
        plain("data-backed-up",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  open_settings(a);
                  a.dispatch(app::BackUp{});
                  a.dispatch(app::LookForBackups{});
              }),
        plain("data-look",
              [](TestWorld& w, App& a) {
                  put_backup_of_another(w);
                  open_settings(a);
                  a.dispatch(app::OpenBackup{backup});
              }),
        plain("data-no-backup",
              [](TestWorld&, App& a) {
                  open_settings(a);
                  a.dispatch(app::LookForBackups{});
              }),
        plain("data-failed",
              [](TestWorld& w, App& a) {
                  open_settings(a);
                  w.files.set(every(CallKind::create, FileError::no_space));
                  a.dispatch(app::BackUp{});
              }),
        {"data-damaged", [](TestWorld& w) { damage(w); }, [](TestWorld&, App& a) { open_settings(a); }},
        {"data-repaired", [](TestWorld& w) { damage(w); },
         [](TestWorld&, App& a) {
             open_settings(a);
             a.dispatch(app::Repair{});
         }},
    };
}

} // namespace tenderspot::support
