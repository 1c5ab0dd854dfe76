// SPDX-License-Identifier: MIT
// What each step of a script is in actions of the app.
#include "safety_walker.hpp"

#include "app/routine/templates.hpp"
#include "domain/agenda.hpp"

#include <algorithm>

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;

Catalogue const& facts() { return shipped_assets().catalogue; }

template <class All> auto const& chosen(All const& all, int number)
{
    return all[static_cast<std::size_t>(number) % all.size()];
}

std::string warning(int number) { return chosen(facts().warnings, number).id; }

Spot spot(int number)
{
    auto const points = static_cast<int>(facts().points.size());
    return {chosen(facts().points, number).id, number / points % 2 != 0 ? Side::right : Side::left};
}

/// From much too short to absurd; 0: the usual.
std::uint32_t seconds(int number)
{
    constexpr std::array<std::uint32_t, 8> all{0, 1, 30, 60, 90, 120, 300, 600};
    return chosen(all, number);
}

StopReason reason(int number) { return static_cast<StopReason>(1 + number % 7); }

app::StrainDraft strain(int hours, int number)
{
    app::StrainDraft draft;
    draft.hours_ago = hours % 97;
    draft.side = number % 2 == 0 ? Side::left : Side::right;
    draft.onset = Onset::sudden;
    draft.walking = static_cast<Walking>(number / 2 % 3);
    draft.strength = Strength::as_usual;
    return draft;
}

/// A care question that is new in the check of this step, or none.
std::string new_answer(int number)
{
    auto const questions = safety_questions(facts());
    return number % 2 == 0 ? std::string{} : chosen(questions, number / 2)->id;
}

void check(auto const& send, app::App const& app, std::string const& applies, bool agreed)
{
    send(app::BeginSafety{});
    send(saw_all_warnings());
    send(app::SafetyOn{});
    if (!applies.empty()) send(app::ToggleCondition{applies});
    if (agreed && !applies.empty()) send(app::ToggleAgreed{applies});
    send(app::SafetyOn{});
    if (app.state().safety && app.state().safety->page == app::SafetyFlow::Page::changes) send(app::SafetyOn{});
}

std::unique_ptr<app::App> started(TestWorld& world, Device device)
{
    auto const& assets = shipped_assets();
    app::Ports const all{world.clock,  world.files,      world.cues,      world.voice, world.haptics,
                         world.screen, assets.catalogue, assets.body_map, world.words};
    return std::make_unique<app::App>(all, app::Storage{"/data", device});
}

constexpr Device here{1, 7}, there{2, 9};

} // namespace

SafetyWalker::SafetyWalker() { restart(); }

void SafetyWalker::restart()
{
    app_.reset();
    read_of_other_ = ~std::uint64_t{};
    app_ = started(world, here);
    read_news();
}

std::uint64_t SafetyWalker::last_of_other()
{
    auto const before = std::exchange(read_of_other_, ~std::uint64_t{});
    read_records();
    read_of_other_ = before;
    std::uint64_t last = 0;
    for (auto const& one : records_)
        if (one.id.journal == there.fresh_id) last = std::max(last, one.id.number);
    return last;
}

/// From here on all that the other device has written counts.
void SafetyWalker::read_news() { read_of_other_ = last_of_other(); }

/// The window is seen again.
void SafetyWalker::appear()
{
    read_news();
    send(app::Appear{});
}

/// A press that runs hears of another device within 15 seconds.
void SafetyWalker::wait(std::chrono::seconds length)
{
    auto const was = now();
    read_records();
    auto const told = count(tells_of_safety);
    world.run(*app_, length);
    if (was.press.runs && length > std::chrono::seconds{15}) read_news();
    auto const all = checker();
    judge_running_exercise(all);
    judge_press(was, count(tells_of_safety) != told, all);
}

void SafetyWalker::start_other()
{
    other_.reset();
    other_ = started(world, there);
}

void SafetyWalker::take(ScriptStep const& step)
{
    if (!disagreement_.empty()) return;
    world.clock.advance(Duration{1}); // Nobody does two things at once.
    auto const before = step.what;
    if (before <= Do::agreed) return answer(step);
    if (before <= Do::soreness) return be_sick(step);
    if (before <= Do::press) return plan(step);
    if (before <= Do::leave) return press(step);
    if (before <= Do::decide) return pass_time(step);
    if (before <= Do::appear) return begin(step);
    be_elsewhere(step);
}

void SafetyWalker::answer(ScriptStep const& step)
{
    auto const to_app = [&](app::Action const& action) { send(action); };
    switch (step.what) {
    case Do::sign: return send(app::ToggleSign{warning(step.a)});
    case Do::clear: return send(app::ClearSign{warning(step.a), static_cast<SignOver>(1 + step.b % 2)});
    case Do::answer: return check(to_app, *app_, new_answer(step.a), step.b % 2 != 0);
    case Do::heal: return heal();
    case Do::nothing_new: return send(app::NothingNew{});
    case Do::something_new: return send(app::SomethingNew{});
    case Do::go_through: return go_through();
    case Do::condition: return send(app::ToggleCondition{warning(step.a)});
    case Do::agreed: return send(app::ToggleAgreed{warning(step.a)});
    default: return;
    }
}

void SafetyWalker::heal()
{
    for (auto const& one : facts().warnings)
        send(app::ClearSign{one.id, SignOver::by_mistake});
    check([&](app::Action const& action) { send(action); }, *app_, {}, false);
}

/// To its end, whatever page it is on.
void SafetyWalker::go_through()
{
    for (int i = 0; i < 4 && app_->state().safety; ++i) {
        send(saw_all_warnings());
        send(app::SafetyOn{});
    }
}

void SafetyWalker::be_sick(ScriptStep const& step)
{
    switch (step.what) {
    case Do::strain: send(app::ChangeStrain{strain(step.a, step.b)}); return send(app::SaveStrain{});
    case Do::strain_agreed: return send(app::AgreeStrain{});
    case Do::strain_over: return send(app::EndStrain{app::StrainEnd::healed});
    case Do::soreness:
        send(app::TellBruise{step.b % 4 == 0});
        return send(app::SaveSoreness{Score::from(step.a % 11).value()});
    default: return;
    }
}

void SafetyWalker::start()
{
    // The news of another device may bring a reason against it, at which somebody looks and taps again.
    for (auto const wanted : {Wanted::nothing, Wanted::to_start}) {
        if (now().press.is_there) return;
        send(app::Overrule{});
        read_news();
        send(app::StartTreatment{}, wanted);
    }
}

void SafetyWalker::plan(ScriptStep const& step)
{
    switch (step.what) {
    case Do::prepare: return send(app::PrepareTreatment{spot(step.a), seconds(step.b)}, Wanted::to_prepare);
    case Do::press: send(app::PrepareTreatment{spot(step.a), seconds(step.b)}, Wanted::to_prepare); return start();
    case Do::session: {
        std::vector<RoutineItem> items;
        for (int i = 0; i <= step.b % 12; ++i)
            items.push_back({spot(step.a + i), seconds(step.b + i), {}});
        items.push_back(items.front());
        return send(app::PrepareSession{std::move(items), {}}, Wanted::to_prepare);
    }
    case Do::add: return send(app::AddSpot{spot(step.a)});
    case Do::drop: return send(app::DropSpot{});
    case Do::hold: return send(app::ChooseHold{seconds(step.a)});
    case Do::strokes:
        send(app::ChooseMode{Mode::strokes});
        return send(app::ChooseStrokes{step.a % 60, static_cast<std::uint32_t>(step.b * 20)});
    case Do::tool:
        return send(app::ChooseTool{chosen(std::array{"ball", "cane", "floor_ball", "hand", "knee"}, step.a)});
    case Do::pressure: return send(app::ChoosePressure{step.a % 11, step.b % 11});
    case Do::start: return start();
    default: return;
    }
}

void SafetyWalker::press(ScriptStep const& step)
{
    switch (step.what) {
    case Do::extend:
        read_news();
        for (int i = 0; i <= step.a % 12; ++i)
            send(app::Drive{app::Command::extend});
        return;
    case Do::pause: return send(app::Drive{app::Command::pause});
    case Do::resume: return send(app::Drive{app::Command::resume}, Wanted::to_resume);
    case Do::skip: read_news(); return send(app::Drive{app::Command::skip});
    case Do::stop: return send(app::StopBecause{reason(step.a)});
    case Do::feel: return send(app::AnswerFeel{static_cast<Feel>(1 + step.a % 3)});
    case Do::leave: send(app::SaveScore{}); return send(app::LeaveTreatment{});
    default: return;
    }
}

/// What is under way goes on by itself.
void SafetyWalker::pass_time(ScriptStep const& step)
{
    switch (step.what) {
    case Do::wait: return wait(std::chrono::seconds{1 + step.a % 40});
    case Do::sleep:
        world.clock.advance(std::chrono::minutes{1 + step.a * step.b % 4000});
        app_->tick();
        return;
    case Do::clock: {
        constexpr std::array hours{-1, 1, -5, 5, -24, 24, -72, 73, 27 * 24, 28 * 24, -365 * 24, 365 * 24};
        world.clock.utc_ms += std::int64_t{chosen(hours, step.a)} * 3'600'000;
        return;
    }
    case Do::kill: return restart();
    case Do::decide:
        read_news();
        return send(app::Decide{
            chosen(std::array{app::Decision::go_on, app::Decision::go_on, app::Decision::keep, app::Decision::discard},
                   step.a)});
    default: return;
    }
}

void SafetyWalker::begin(ScriptStep const& step)
{
    auto const side = step.b % 2 == 0 ? Side::left : Side::right;
    auto const& history = app_->state().history;
    switch (step.what) {
    case Do::remove:
        if (history.size() == 0 || now().under_way) return;
        send(app::OpenTreatment{history.newest(0).id});
        return send(app::DeleteTreatment{});
    case Do::routine:
        return send(app::UseTemplate{static_cast<std::size_t>(step.a) % app::routine_templates.size(), side});
    case Do::change_item:
        if (history.routine().empty()) return;
        return send(app::ChangeItem{
            {chosen(history.routine(), step.a).spot, seconds(step.b), {Mode::hold, 0, "floor_ball", 5, 9}}});
    case Do::set_up:
        send(app::BeginSetUp{});
        send(app::SetUpWith{static_cast<std::size_t>(step.a) % app::routine_templates.size(), side});
        return send(app::FinishSetUp{app::Switch::off});
    case Do::slot: {
        auto const today = tenderspot::today(history, app_->state().now.present());
        auto const slots = agenda(history, today, app_->state().now.present()).slots;
        if (slots.empty()) return;
        send(app::OpenSlot{chosen(slots, step.a).occurrence});
        return start();
    }
    case Do::first_screen:
        send(app::PrepareTreatment{history.size() > 0 ? history.newest(0).spot : spot(0)}, Wanted::to_prepare);
        read_news();
        return send(app::StartTreatment{});
    case Do::walk: return send(app::BeginWalk{spot(step.a)}, Wanted::to_walk);
    case Do::exercise:
        return send(app::BeginExercise{chosen(facts().exercises, step.a).id}, Wanted::to_exercise,
                    chosen(facts().exercises, step.a).id);
    case Do::pack:
        if (step.a % 2 == 0) return send(app::BeginPacks{Pack::cold}, Wanted::to_pack, "cold");
        send(app::ReportSwelling{Swelling::less});
        return send(app::BeginPacks{Pack::cold_and_warm}, Wanted::to_pack, "warm");
    case Do::back: return send(app::GoBack{});
    case Do::appear: return appear();
    default: return;
    }
}

/// What the other device does reaches the disk, and this one when it looks.
void SafetyWalker::be_elsewhere(ScriptStep const& step)
{
    if (!other_ || step.what == Do::other_opens) start_other();
    auto const to_other = [&](app::Action const& action) { other_->dispatch(action); };
    switch (step.what) {
    case Do::other_sign: return to_other(app::ToggleSign{warning(step.a)});
    case Do::other_strain: to_other(app::ChangeStrain{strain(step.a, step.b)}); return to_other(app::SaveStrain{});
    case Do::other_answer: return check(to_other, *other_, new_answer(step.a), step.b % 2 != 0);
    case Do::other_numb:
        to_other(app::PrepareTreatment{spot(step.a)});
        to_other(app::Overrule{});
        to_other(app::StartTreatment{});
        to_other(app::StopBecause{StopReason::numb});
        to_other(app::SaveScore{});
        return to_other(app::LeaveTreatment{});
    default: return;
    }
}

std::string first_disagreement(Script const& script)
{
    SafetyWalker walker;
    for (auto const& step : script) {
        walker.take(step);
        if (!walker.disagreement().empty()) break;
    }
    return walker.disagreement();
}

} // namespace tenderspot::support
