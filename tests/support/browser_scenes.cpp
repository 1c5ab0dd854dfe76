// SPDX-License-Identifier: MIT
// What only a browser shows: data that may be thrown away, a store that answers late or refuses, another tab.
#include "support/scene_parts.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

template <Keeping promise> struct Browser : FileExchange
{
    void hand_over(std::string const&, std::string const&, ExchangedFile) override {}
    void ask_for_file(ExchangedFile) override {}
    [[nodiscard]] Keeping keeping() const override { return promise; }
};

template <Settling settling> struct Store : Settlement
{
    [[nodiscard]] SettlementState settlement() const override { return {settling, FileError::no_space}; }
    void flush() override {}
    void retry() override {}
};

struct OtherTab : Takeover
{
    void take_over() override {}
};

// They know nothing of a world, so that all scenes may share them.
Browser<Keeping::may_be_evicted> forgetful;
Browser<Keeping::promised> promised;
Store<Settling::on_its_way> late;
Store<Settling::refused> full;
OtherTab other_tab;

void in_browser(TestWorld& world) { world.exchange = &forgetful; }

void in_second_tab(TestWorld& world)
{
    in_browser(world);
    world.takeover = &other_tab;
    world.files.set(every(CallKind::lock, FileError::locked));
}

void week_old_history(TestWorld& world, App& app)
{
    some_history(world, app);
    world.run(app, 24h * 9);
    app.dispatch(app::Appear{});
}

void saved_page(TestWorld& world, App& app)
{
    app.dispatch(app::PrepareTreatment{back_point});
    app.dispatch(app::StartTreatment{});
    world.run(app, 100s);
    app.dispatch(app::ChooseScore{*Score::from(4)});
    app.dispatch(app::SaveScore{});
}

} // namespace

std::vector<Scene> browser_scenes()
{
    return {
        {"browser-today-backup", in_browser, week_old_history},
        {"browser-today-backup-failed", in_browser,
         [](TestWorld& w, App& a) {
             week_old_history(w, a);
             w.files.set(every(CallKind::create, FileError::no_space));
             a.dispatch(app::BackUp{});
         }},
        {"browser-data", in_browser,
         [](TestWorld& w, App& a) {
             some_history(w, a);
             open_settings(a);
         }},
        {"browser-data-promised", [](TestWorld& w) { w.exchange = &promised; },
         [](TestWorld& w, App& a) {
             some_history(w, a);
             open_settings(a);
             a.dispatch(app::BackUp{});
         }},
        {"browser-update", in_browser, [](TestWorld&, App& a) { a.dispatch(app::UpdateReady{}); }},
        {"browser-update-settings", in_browser,
         [](TestWorld&, App& a) {
             a.dispatch(app::UpdateReady{});
             open_settings(a);
         }},
        {"browser-elsewhere", in_second_tab, [](TestWorld&, App&) {}},
        {"browser-elsewhere-left", in_second_tab, [](TestWorld&, App& a) { a.dispatch(app::DataTaken{}); }},
        {"browser-elsewhere-asked", in_second_tab, [](TestWorld&, App& a) { a.dispatch(app::UseHere{}); }},
        {"browser-saving", [](TestWorld& w) { w.settlement = &late; }, saved_page},
        {"browser-not-saved", [](TestWorld& w) { w.settlement = &full; }, saved_page},
        {"browser-refused-today", [](TestWorld& w) { w.settlement = &full; }, [](TestWorld&, App&) {}},
    };
}

} // namespace tenderspot::support
