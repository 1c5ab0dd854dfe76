// SPDX-License-Identifier: MIT
// Scripts: made at random, printed, shortened.
#include "safety_script.hpp"

#include "support/test_world.hpp"

#include <array>
#include <random>

namespace tenderspot::support {
namespace {

constexpr std::array names{
#define TENDERSPOT_NAME(name) #name,
    TENDERSPOT_SCRIPT(TENDERSPOT_NAME)
#undef TENDERSPOT_NAME
};

/// How often each comes, against one of the others.
int weight(Do what)
{
    switch (what) {
    case Do::press: return 9;
    case Do::heal:
    case Do::wait: return 5;
    case Do::extend:
    case Do::resume:
    case Do::session:
    case Do::start:
    case Do::stop:
    case Do::go_through: return 3;
    case Do::sign:
    case Do::leave:
    case Do::kill:
    case Do::decide:
    case Do::appear:
    case Do::clock: return 2;
    default: return 1;
    }
}

std::vector<Do> bag()
{
    std::vector<Do> all;
    for (std::size_t i = 0; i < names.size(); ++i)
        all.insert(all.end(), static_cast<std::size_t>(weight(static_cast<Do>(i))), static_cast<Do>(i));
    return all;
}

std::string meaning(ScriptStep const& step)
{
    auto const& facts = shipped_assets().catalogue;
    auto const of = [&](auto const& all) { return " // " + all[static_cast<std::size_t>(step.a) % all.size()].id; };
    switch (step.what) {
    case Do::sign:
    case Do::clear:
    case Do::condition:
    case Do::agreed:
    case Do::other_sign: return of(facts.warnings);
    case Do::prepare:
    case Do::press:
    case Do::add:
    case Do::other_numb:
    case Do::walk:
        return of(facts.points) + (step.a / static_cast<int>(facts.points.size()) % 2 ? ", right" : ", left");
    case Do::exercise: return of(facts.exercises);
    default: return {};
    }
}

} // namespace

Script random_script(unsigned seed, std::size_t length)
{
    static auto const all = bag();
    std::mt19937 random{seed};
    auto const below = [&](std::size_t end) { return static_cast<int>(random() % end); };
    Script script{{Do::heal, 0, 0}};
    while (script.size() < length)
        script.push_back({all[static_cast<std::size_t>(below(all.size()))], below(720), below(720)});
    return script;
}

std::string as_code(Script const& script)
{
    std::string code;
    for (auto const& step : script)
        code += "    {Do::" + std::string{names[static_cast<std::size_t>(step.what)]} + ", " + std::to_string(step.a) +
                ", " + std::to_string(step.b) + "}," + meaning(step) + "\n";
    return code;
}

Script shortest(Script script)
{
    auto const fails = [](Script const& one) { return !first_disagreement(one).empty(); };
    for (auto size = script.size() / 2; size > 0; size /= 2)
        for (bool again = true; again;) {
            again = false;
            for (std::size_t at = 0; at + size <= script.size();) {
                auto fewer = script;
                auto const from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
                fewer.erase(from, from + static_cast<std::ptrdiff_t>(size));
                if (!fails(fewer)) {
                    ++at;
                    continue;
                }
                script = std::move(fewer);
                again = size == 1;
            }
        }
    return script;
}

} // namespace tenderspot::support
