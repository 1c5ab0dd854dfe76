// SPDX-License-Identifier: MIT
// The scenes.
#include "support/scene_parts.hpp"

#include "ui/toolkit/text_layout.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

void begin_hold(TestWorld& world, App& app, Duration into)
{
    app.dispatch(app::PrepareTreatment{back_point});
    app.dispatch(app::ChooseScore{*Score::from(6)});
    app.dispatch(app::StartTreatment{});
    world.run(app, into);
}

void cut_short(TestWorld& world)
{
    auto app = world.start();
    begin_hold(world, *app, 50s);
}

/// Leaves a tail behind the last whole record, as a power cut does.
void tear(TestWorld& world)
{
    (void)world.start();
    for (auto const& [path, bytes] : world.disk.all()) {
        if (path.find(".tsj") == std::string::npos) continue;
        auto torn = bytes;
        torn.insert(torn.end(), 11, std::byte{0x5A});
        world.disk.put(path, torn);
    }
}

void refuse(TestWorld& world, FileError error) { world.files.set(every(CallKind::list, error)); }

std::vector<Scene> make_scenes()
{
    using L = app::Layer;
    return {
        plain("today-first", [](TestWorld&, App&) {}),
        plain("today",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::OpenTab{app::Tab::today});
              }),
        on_map("map-back", View::back, L::muscles, {}),
        on_map("map-back-chosen", View::back, L::muscles, back_point),
        on_map("map-left", View::left, L::muscles, Spot{"GMED-2", Side::left}),
        on_map("map-right-deep", View::right, L::muscles, Spot{"GMIN-A", Side::right}),
        on_map("map-front-bones", View::front, L::bones, {}),
        on_map("map-back-skin", View::back, L::skin, Spot{"QL-3", Side::right}),
        plain("map-list",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::ShowForm{app::MapForm::list});
              }),
        plain("map-list-nothing",
              [](TestWorld&, App& a) {
                  a.dispatch(app::OpenTab{app::Tab::map});
                  a.dispatch(app::ShowForm{app::MapForm::list});
                  a.dispatch(app::Search{"elbow"});
              }),
        plain("before", [](TestWorld&, App& a) { a.dispatch(app::PrepareTreatment{back_point}); }),
        plain("get-ready", [](TestWorld& w, App& a) { begin_hold(w, a, 4s); }),
        plain("hold", [](TestWorld& w, App& a) { begin_hold(w, a, 44s); }),
        plain("hold-half", [](TestWorld& w, App& a) { begin_hold(w, a, 60s); }),
        plain("hold-too-much",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 60s);
                  a.dispatch(app::AnswerFeel{Feel::too_much});
              }),
        plain("hold-flash", [](TestWorld& w, App& a) { begin_hold(w, a, 10s); }),
        plain("hold-paused",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 44s);
                  a.dispatch(app::Drive{app::Command::pause});
              }),
        plain("hold-away",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 44s);
                  w.clock.advance(8h);
                  a.tick();
              }),
        plain("hold-move",
              [](TestWorld& w, App& a) {
                  a.dispatch(app::BeginExercise{"side_lift"});
                  w.run(a, 20s);
              }),
        plain("hold-unsaved",
              [](TestWorld& w, App& a) {
                  w.files.set(every(CallKind::append, FileError::no_space));
                  begin_hold(w, a, 44s);
              }),
        plain("after",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 100s);
                  a.dispatch(app::ChooseScore{*Score::from(4)});
              }),
        plain("after-stopped",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 50s);
                  a.dispatch(app::Drive{app::Command::stop});
              }),
        plain("saved",
              [](TestWorld& w, App& a) {
                  begin_hold(w, a, 100s);
                  a.dispatch(app::ChooseScore{*Score::from(4)});
                  a.dispatch(app::SaveScore{});
              }),
        plain("not-saved",
              [](TestWorld& w, App& a) {
                  w.files.set(every(CallKind::append, FileError::no_space));
                  begin_hold(w, a, 100s);
                  a.dispatch(app::SaveScore{});
              }),
        plain("history-empty", [](TestWorld&, App& a) { a.dispatch(app::OpenTab{app::Tab::history}); }),
        plain("history",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::OpenTab{app::Tab::history});
              }),
        plain("session",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::OpenTreatment{a.state().history.newest(0).id});
              }),
        plain("session-edit",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::OpenTreatment{a.state().history.newest(0).id});
                  a.dispatch(app::EditTreatment{});
                  a.dispatch(
                      app::DraftNote{"Sat in the car for three hours before, much better after the second hold."});
              }),
        plain("session-deleted",
              [](TestWorld& w, App& a) {
                  some_history(w, a);
                  a.dispatch(app::OpenTab{app::Tab::history});
                  a.dispatch(app::OpenTreatment{a.state().history.newest(0).id});
                  a.dispatch(app::DeleteTreatment{});
              }),
        plain("settings", [](TestWorld&, App& a) { a.dispatch(app::OpenTab{app::Tab::settings}); }),
        {"recovery", cut_short, [](TestWorld&, App&) {}},
        {"torn", tear, [](TestWorld&, App&) {}},
        {"refused-permission", [](TestWorld& w) { refuse(w, FileError::no_permission); }, [](TestWorld&, App&) {}},
        {"refused-device", [](TestWorld& w) { refuse(w, FileError::device); }, [](TestWorld&, App&) {}},
        {"read-only",
         [](TestWorld& w) {
             (void)w.start();
             w.files.set(no_changes(FileError::read_only));
         },
         [](TestWorld&, App&) {}},
        plain("setting-not-saved",
              [](TestWorld& w, App& a) {
                  w.files.set(every(CallKind::append, FileError::device));
                  a.dispatch(app::OpenTab{app::Tab::settings});
                  a.dispatch(app::ChangeSetting{"sound", "off"});
              }),
    };
}

} // namespace

std::vector<Scene> const& scenes()
{
    static auto const all = [] {
        auto scenes = make_scenes();
        for (auto& scene : atlas_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : treat_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : history_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : browser_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : data_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : routine_scenes())
            scenes.push_back(std::move(scene));
        for (auto& scene : care_scenes())
            scenes.push_back(std::move(scene));
        return scenes;
    }();
    return all;
}

Stage::Stage(Scene const& scene, ui::TextMetrics const& metrics, ui::Size size, app::Theme theme, int text_percent)
{
    if (scene.before_start) scene.before_start(world);
    app = world.start();
    constexpr std::array themes{"light", "dark", "contrast"};
    app->dispatch(app::ChangeSetting{"theme", themes[static_cast<std::size_t>(theme)]});
    app->dispatch(app::ChangeSetting{"text", std::to_string(text_percent)});
    if (app->state().journal.save_failed) app->dispatch(app::DismissNotice{});
    scene.play(world, *app);
    frontend = std::make_unique<ui::AppFrontend>(*app, metrics, size);
    // Twice: the first look at a map may move its camera.
    frontend->tick(world.clock.boot);
    frontend->tick(world.clock.boot);
}

float PlainMetrics::width(std::string_view text, ui::Font const& font) const
{
    float em = 0;
    for (std::size_t at = 0; at < text.size(); at += ui::character_length(text, at)) {
        auto const c = text[at];
        em += c == ' '                                         ? 0.28f
              : c >= 'A' && c <= 'Z'                           ? 0.68f
              : (c == 'i' || c == 'l' || c == '.' || c == ',') ? 0.28f
                                                               : 0.56f;
    }
    return em * font.size * (font.weight == ui::Weight::regular ? 1.0f : 1.06f);
}

} // namespace tenderspot::support
