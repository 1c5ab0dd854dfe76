// SPDX-License-Identifier: MIT
// Parses lines into commands.
#include "headless/script.hpp"

#include "headless/script_reader.hpp"

#include <fmt/core.h>

#include <array>
#include <map>
#include <regex>
#include <sstream>

namespace tenderspot::platform::script {
namespace {

/// Removes the beginning from the name; false if the name does not begin that way or has nothing after it.
bool takes(std::string& name, std::string_view beginning)
{
    if (!name.starts_with(beginning) || name.size() == beginning.size()) return false;
    name.erase(0, beginning.size());
    return true;
}

std::optional<ui::Key> key_of(std::string name)
{
    auto const command = takes(name, "Ctrl+"), shift = takes(name, "Shift+");
    auto const held_with = [&](ui::KeyName key, char character = 0) {
        return ui::Key{key, character, false, shift, command};
    };
    using ui::KeyName;
    static std::map<std::string, KeyName> const names{{"Tab", KeyName::tab},
                                                      {"BackTab", KeyName::back_tab},
                                                      {"Enter", KeyName::enter},
                                                      {"Space", KeyName::space},
                                                      {"Escape", KeyName::escape},
                                                      {"Left", KeyName::left},
                                                      {"Right", KeyName::right},
                                                      {"Up", KeyName::up},
                                                      {"Down", KeyName::down},
                                                      {"Home", KeyName::home},
                                                      {"End", KeyName::end},
                                                      {"PageUp", KeyName::page_up},
                                                      {"PageDown", KeyName::page_down},
                                                      {"Backspace", KeyName::backspace},
                                                      {"Delete", KeyName::del},
                                                      {"Plus", KeyName::plus},
                                                      {"Minus", KeyName::minus}};
    if (auto const found = names.find(name); found != names.end()) return held_with(found->second);
    if (name.size() != 1) return std::nullopt;
    if (name[0] >= '0' && name[0] <= '9') return held_with(KeyName::digit, name[0]);
    if (name[0] >= 'a' && name[0] <= 'z') return held_with(KeyName::letter, name[0]);
    return std::nullopt;
}

Command tap(Reader& in)
{
    auto const* word = in.peek();
    auto role = word && word->kind == Word::Kind::plain ? in.plain("a role") : std::string{};
    return Tap{std::move(role), in.quoted("a name")};
}
Command hold(Reader& in)
{
    auto name = in.quoted("a name");
    return Hold{std::move(name), Duration{static_cast<std::int64_t>(in.number("milliseconds"))}};
}
Command drag(Reader& in)
{
    auto const from = in.point();
    return Drag{from, in.point()};
}
Command pinch(Reader& in)
{
    auto const factor = in.number("a factor");
    if (factor <= 0) throw Bad{"a pinch factor is above 0"};
    if (in.plain("\"at\"") != "at") throw Bad{"a pinch is written: pinch FACTOR at X Y"};
    return Pinch{factor, in.point()};
}
Command press_key(Reader& in)
{
    auto const name = in.plain("a key");
    auto const key = key_of(name);
    if (!key) throw Bad{fmt::format("no key is called \"{}\"", name)};
    if (in.at_end()) return PressKey{*key};
    return HoldKey{*key, Duration{static_cast<std::int64_t>(in.number("milliseconds"))}};
}
Command expect(Reader& in)
{
    auto const* word = in.peek();
    if (!word || word->kind != Word::Kind::regex) return Expect{in.quoted("a text")};
    auto pattern = in.plain("a pattern");
    try {
        std::regex const probe{pattern};
    } catch (std::regex_error const&) {
        throw Bad{fmt::format("/{}/ is no regular expression", pattern)};
    }
    return ExpectRegex{std::move(pattern)};
}
Command expect_cue(Reader& in)
{
    static constexpr std::array names{"get-ready", "change", "start", "stroke", "half",    "ten",
                                      "three",     "two",    "one",   "end",    "lighter", "reminder"};
    auto name = in.plain("a cue");
    if (std::find(names.begin(), names.end(), name) == names.end())
        throw Bad{fmt::format("no cue is called \"{}\"", name)};
    return ExpectCue{std::move(name)};
}
Command expect_screen(Reader& in)
{
    auto state = in.plain("on or may-sleep");
    if (state != "on" && state != "may-sleep") throw Bad{"a screen is on or may-sleep"};
    return ExpectScreen{std::move(state)};
}
Command resize(Reader& in)
{
    auto const word = in.plain("a size");
    auto const size = parse_size(word);
    if (!size) throw Bad{fmt::format("\"{}\" is no size such as 390x844", word)};
    if (in.at_end()) return Resize{*size, std::nullopt};
    if (in.plain("\"scale\"") != "scale") throw Bad{"a size is written: resize WxH [scale S]"};
    return Resize{*size, in.number("a scale")};
}
Command set(Reader& in)
{
    static std::map<std::string, std::vector<std::string>> const values{{"theme", {"light", "dark", "contrast"}},
                                                                        {"motion", {"on", "off"}},
                                                                        {"sound", {"on", "off"}},
                                                                        {"voice", {"on", "off"}},
                                                                        {"vibration", {"on", "off"}},
                                                                        {"flash", {"on", "off"}},
                                                                        {"after", {"cold", "warm"}}};
    auto const key = in.plain("a setting");
    auto value = in.plain("a value");
    if (key == "text") {
        if (!value.empty() && value.back() == '%') value.pop_back();
        auto const percent = parse_number(value);
        if (!percent || *percent < 100 || *percent > 200) throw Bad{"a text size is 100% to 200%"};
        return Set{key, value};
    }
    auto const known = values.find(key);
    if (known == values.end()) throw Bad{fmt::format("no setting is called \"{}\"", key)};
    if (std::find(known->second.begin(), known->second.end(), value) == known->second.end())
        throw Bad{fmt::format("{} cannot be \"{}\"", key, value)};
    return Set{key, value};
}
Command set_clock(Reader& in)
{
    auto time = in.plain("a time");
    return SetClock{std::move(time), in.at_end() ? std::string{} : in.plain("a zone")};
}

std::map<std::string, Parser> const& parsers()
{
    static std::map<std::string, Parser> const all{
        {"tap", tap},
        {"tap-at", [](Reader& in) -> Command { return TapAt{in.point()}; }},
        {"double-tap", [](Reader& in) -> Command { return DoubleTap{in.quoted("a name")}; }},
        {"hold", hold},
        {"drag", drag},
        {"pinch", pinch},
        {"key", press_key},
        {"type", [](Reader& in) -> Command { return Type{in.quoted("a text")}; }},
        {"read-on", [](Reader&) -> Command { return ReadOn{}; }},
        {"scroll-to", [](Reader& in) -> Command { return ScrollTo{in.quoted("a name")}; }},
        {"advance", [](Reader& in) -> Command { return Advance{in.duration()}; }},
        {"suspend", [](Reader& in) -> Command { return Suspend{in.duration()}; }},
        {"kill", [](Reader&) -> Command { return Kill{}; }},
        {"start", [](Reader&) -> Command { return Start{}; }},
        {"expect", expect},
        {"expect-no", [](Reader& in) -> Command { return ExpectNo{in.quoted("a text")}; }},
        {"expect-cue", expect_cue},
        {"expect-said", [](Reader& in) -> Command { return ExpectSaid{in.quoted("words")}; }},
        {"hide", [](Reader&) -> Command { return Hide{}; }},
        {"show", [](Reader&) -> Command { return Show{}; }},
        {"cues", [](Reader& in) -> Command { return Cues{in.plain("a file")}; }},
        {"expect-screen", expect_screen},
        {"tree", [](Reader& in) -> Command { return Tree{in.plain("a file")}; }},
        {"mirror", [](Reader& in) -> Command { return Mirror{in.plain("a file")}; }},
        {"screenshot", [](Reader& in) -> Command { return Screenshot{in.plain("a file")}; }},
        {"resize", resize},
        {"set", set},
        {"clock", set_clock}};
    return all;
}

Command command_of(std::string const& line)
{
    auto words = split_words(line);
    if (!words) throw Bad{words.error()};
    Reader in{std::move(words).value()};
    auto const name = in.plain("a command");
    auto const found = parsers().find(name);
    auto const parser = found == parsers().end() ? reminder_parser(name) : found->second;
    if (!parser) throw Bad{fmt::format("there is no command \"{}\"", name)};
    auto command = parser(in);
    if (!in.at_end()) throw Bad{fmt::format("\"{}\" is one word too many", in.peek()->text)};
    return command;
}

} // namespace

Result<std::vector<Line>, BadLine> parse(std::string const& text)
{
    std::vector<Line> lines;
    std::istringstream stream{text};
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        auto const start = line.find_first_not_of(" \t\r");
        if (start == std::string::npos || line[start] == '#') continue;
        try {
            lines.push_back({number, line, command_of(line)});
        } catch (Bad const& bad) {
            return BadLine{number, bad.reason};
        }
    }
    return lines;
}

} // namespace tenderspot::platform::script
