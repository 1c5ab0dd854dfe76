// SPDX-License-Identifier: MIT
// The rules of the house: who may include whom, how long a file may be, what it begins with.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace architecture_test {

namespace fs = std::filesystem;

namespace {

fs::path const root{TENDERSPOT_ROOT};

/// What each layer may include of ours. See src/README.md.
std::map<std::string, std::set<std::string>> const layers{
    {"domain", {}},
    {"ports", {"domain"}},
    {"journal", {"domain", "ports"}},
    {"content", {"domain", "ports"}},
    {"report", {"domain", "ports", "journal"}},
    {"app", {"domain", "ports", "journal", "report"}},
    {"agent", {"domain", "ports", "journal", "app"}},
    {"ui", {"domain", "ports", "journal", "report", "app", "agent"}},
    {"sdl", {"domain", "ports", "ui"}},
    {"atlas", {}},
};

/// Libraries that only some layers may see.
std::vector<std::pair<std::string, std::set<std::string>>> const libraries{
    {"cereal/", {"journal", "content"}},
    {"rapidjson/", {"report"}},
    {"SDL", {"sdl"}},
    {"webp/", {"sdl", "atlas"}},
    {"png.h", {"sdl", "atlas"}},
    {"fmt/", {"ui"}},
    {"CLI/", {}},
    {"sqlite3", {}},
    {"dbus/", {}},
    {"libical/", {}},
};

std::vector<fs::path> sources(fs::path const& folder)
{
    std::vector<fs::path> found;
    for (auto const& entry : fs::recursive_directory_iterator{root / folder})
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") found.push_back(entry.path());
    return found;
}

std::vector<std::string> lines_of(fs::path const& file)
{
    std::ifstream stream{file};
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

struct Include
{
    std::string name;
    bool ours;
};

std::vector<Include> includes_of(fs::path const& file)
{
    static std::regex const pattern{R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re"};
    std::vector<Include> found;
    for (auto const& line : lines_of(file)) {
        std::smatch match;
        if (std::regex_search(line, match, pattern)) found.push_back({match[2], match[1] == "\""});
    }
    return found;
}

std::string shown(fs::path const& file) { return fs::relative(file, root).string(); }

std::string joined(std::set<std::string> const& names)
{
    std::string out;
    for (auto const& name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out.empty() ? "nothing of ours" : out;
}

} // namespace

TEST_CASE("Architecture: an include points down, never up", "[architecture]")
{
    std::string broken;
    std::size_t seen = 0;
    for (auto const& [layer, allowed] : layers)
        for (auto const& file : sources(fs::path{"src"} / layer))
            for (auto const& include : includes_of(file)) {
                ++seen;
                if (!include.ours) continue;
                auto const to = include.name.substr(0, include.name.find('/'));
                if (to != layer && allowed.count(to) == 0)
                    broken += shown(file) + " includes " + include.name + "; " + layer + " may include " +
                              joined(allowed) + "\n";
            }
    CHECK(seen > 200);
    CHECK(broken == "");
}

namespace {

/// The floors of the user interface, and what each may include of the others. See src/README.md.
std::map<std::string, std::set<std::string>> const floors{
    {"toolkit", {}},
    {"figures", {"toolkit"}},
    {"words", {}},
    {"accessibility", {"toolkit", "words"}},
    {"parts", {"toolkit", "figures", "words"}},
    {"screens", {"toolkit", "figures", "words", "parts"}},
    {"shell", {"toolkit", "figures", "words", "accessibility", "parts", "screens"}},
};

/// "screens/map/sheet.hpp" is of the screen "map"; what lies beside the screens is of none.
std::string screen_of(std::string const& path)
{
    auto const parts = path.substr(path.find("screens/") + std::string{"screens/"}.size());
    return parts.find('/') == std::string::npos ? std::string{} : parts.substr(0, parts.find('/'));
}

} // namespace

TEST_CASE(
    "Architecture: in the user interface a floor includes only the floors below it, and no screen another's parts",
    "[architecture]")
{
    std::string broken;
    std::size_t seen = 0;
    // Translating is below everything: a widget has words, too.
    std::string const translating = "ui/words/translate.hpp";
    for (auto const& entry : fs::directory_iterator{root / "src/ui"})
        if (entry.is_directory() && floors.count(entry.path().filename().string()) == 0)
            broken += shown(entry.path()) + " is no floor that src/README.md knows\n";
        else if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            broken += shown(entry.path()) + " lies on no floor\n";
    for (auto const& [floor, allowed] : floors)
        for (auto const& file : sources(fs::path{"src/ui"} / floor))
            for (auto const& include : includes_of(file)) {
                auto const said = shown(file) + " includes " + include.name + "; ";
                if (floor == "toolkit" && (include.name.rfind("app/", 0) == 0 || include.name.rfind("agent/", 0) == 0))
                    broken += said + "the toolkit knows nothing of the app\n";
                if (!include.ours || include.name.rfind("ui/", 0) != 0 || include.name == translating) continue;
                ++seen;
                auto const rest = include.name.substr(3);
                auto const to = rest.substr(0, rest.find('/'));
                if (to != floor && allowed.count(to) == 0)
                    broken += said + "the floor " + floor + " may include " + joined(allowed) + "\n";
                auto const other = floor == "screens" && to == "screens" ? screen_of(include.name) : std::string{};
                if (!other.empty() && other != screen_of(shown(file)))
                    broken += said + "what two screens need lies in ui/parts\n";
            }
    CHECK(seen > 300);
    CHECK(broken == "");
}

TEST_CASE("Architecture: each library is seen only by the layers that need it", "[architecture]")
{
    std::string broken;
    for (auto const& [layer, allowed] : layers)
        for (auto const& file : sources(fs::path{"src"} / layer))
            for (auto const& include : includes_of(file))
                for (auto const& [library, users] : libraries)
                    if (include.name.rfind(library, 0) == 0 && users.count(layer) == 0)
                        broken += shown(file) + " includes " + include.name + "; only " + joined(users) + " may\n";
    CHECK(broken == "");
}

TEST_CASE("Architecture: one file knows the library that reads command lines", "[architecture]")
{
    std::set<std::string> users;
    for (auto const* const folder : {"src", "platform"})
        for (auto const& file : sources(folder))
            for (auto const& include : includes_of(file))
                if (include.name.rfind("CLI/", 0) == 0) users.insert(shown(file));
    CHECK(users == std::set<std::string>{"platform/linux/command.cpp"});
}

TEST_CASE(
    "Architecture: a platform includes ports and what is shared between platforms, main alone includes both sides",
    "[architecture]")
{
    std::string broken;
    for (auto const* folder : {"platform/linux/ports", "platform/headless/ports", "platform/web/ports"})
        for (auto const& file : sources(folder))
            for (auto const& include : includes_of(file)) {
                auto const to = include.name.substr(0, include.name.find('/'));
                if (include.ours && to != "ports" && to != "domain" && to != "linux" && to != "headless" && to != "web")
                    broken += shown(file) + " includes " + include.name + "; a port includes ports and domain\n";
            }
    CHECK(broken == "");
}

TEST_CASE("Architecture: files are short, name their licence first and then say what they are", "[architecture]")
{
    std::string broken;
    for (auto const* folder : {"src", "platform"})
        for (auto const& file : sources(folder)) {
            auto const lines = lines_of(file);
            if (lines.size() > 300)
                broken += shown(file) + " has " + std::to_string(lines.size()) + " lines; 300 is the end\n";
            if (lines.size() < 2 || lines[0] != "// SPDX-License-Identifier: MIT")
                broken += shown(file) + " lacks its licence line\n";
            else if (lines[1].rfind("// ", 0) != 0 || lines[1].size() < 12)
                broken += shown(file) + " does not say what it is\n";
        }
    CHECK(broken == "");
}

TEST_CASE("Architecture: nothing asks a clock for the present but the platforms and the loop", "[architecture]")
{
    static std::regex const asking{
        R"((steady_clock|system_clock|high_resolution_clock)::now|std::time\(|SDL_GetTicks|gettimeofday)"};
    std::string broken;
    for (auto const& file : sources("src"))
        for (auto const& line : lines_of(file))
            if (std::regex_search(line, asking)) broken += shown(file) + ": " + line + "\n";
    CHECK(broken == "");
}

TEST_CASE("Architecture: a view has one present, that of its context", "[architecture]")
{
    std::string broken;
    for (auto const& file : sources("src/ui"))
        if (file.stem() != "view_context")
            for (auto const& line : lines_of(file))
                if (line.find("state.now") != std::string::npos) broken += shown(file) + ": " + line + "\n";
    CHECK(broken == "");
}

TEST_CASE("Architecture: no test sleeps", "[architecture]")
{
    static std::regex const sleeping{R"(sleep_for|sleep_until|usleep\(|SDL_Delay)"};
    std::string broken;
    for (auto const& file : sources("tests"))
        if (file.filename() != "architecture_test.cpp" && shown(file).rfind("tests/bench", 0) != 0)
            for (auto const& line : lines_of(file))
                if (std::regex_search(line, sleeping)) broken += shown(file) + ": " + line + "\n";
    CHECK(broken == "");
}

} // namespace architecture_test
