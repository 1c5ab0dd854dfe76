// SPDX-License-Identifier: MIT
// The command line of the atlas tool.
#include "atlas/compare.hpp"
#include "atlas/contact_sheet.hpp"
#include "atlas/plate_folder.hpp"
#include "atlas/plate_set.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <map>
#include <string>

#include <unistd.h>

namespace {

using namespace tenderspot::atlas;

constexpr int done = 0;
constexpr int failed = 1;
constexpr int misused = 2;

char const* const usage =
    "usage: atlas render OUT_DIR [--height N] [--only VIEW] [--draft]\n"
    "       atlas compare DIR_A DIR_B [--only VIEW] [--pictures OUT_DIR]\n"
    "       atlas check DIR [--only VIEW] [--pictures OUT_DIR]\n"
    "       atlas sheet DIR OUT.png [--only VIEW] [--height N] [--stack LAYER,PAINT,felt-*...]\n"
    "check renders everything again and compares it with what is in DIR.\n"
    "N is the height in pixels, a multiple of 160 from 160 to 4000 (2560 when not given, 640 for sheets).\n"
    "VIEW is back, left_back, left, front, right or right_back, or a frame of the turn such as turn-015.\n";

struct Options
{
    std::vector<std::string> places;
    std::optional<int> height;
    std::vector<View> views{tenderspot::atlas::views.begin(), tenderspot::atlas::views.end()};
    std::vector<View> turns{tenderspot::atlas::turns.begin(), tenderspot::atlas::turns.end()};
    std::string only; // a view or frame, or empty for all
    std::filesystem::path pictures;
    Stack stack{"bones", "gmin", "piri", "ql", "gmed", "tfl", "itb", "gmax", "shell"};
    bool draft_model = false;
};

int complain(std::string const& sentence, int code)
{
    std::fprintf(stderr, "atlas: %s\n%s", sentence.c_str(), code == misused ? usage : "");
    return code;
}

std::vector<View> called(auto const& all, std::string_view id)
{
    std::vector<View> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](View const& view) { return view.id == id; });
    return found;
}

Stack split(std::string const& list)
{
    std::string only; // a view or frame, or empty for all
    std::filesystem::path pictures;
    Stack stack{""};
    for (char const c : list)
        if (c == ',') stack.emplace_back();
        else stack.back().push_back(c);
    return stack;
}

/// The complaint, or nothing when all was understood.
std::optional<std::string> parse(std::vector<std::string> const& words, Options& options)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string const& word = words[i];
        const std::string value = i + 1 < words.size() ? words[i + 1] : "";
        if (word == "--height") {
            int height = 0;
            auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), height);
            if (error != std::errc{} || *end != '\0' || height < 160 || height > 4000 || height % 160 != 0)
                return "the height must be a multiple of 160 from 160 to 4000, not \"" + value + "\".";
            options.height = height;
            ++i;
        } else if (word == "--only") {
            options.views = called(views, value);
            options.turns = called(turns, value);
            if (options.views.empty() && options.turns.empty()) return "there is no view called \"" + value + "\".";
            options.only = value;
            ++i;
        } else if (word == "--pictures") {
            if (value.empty()) return "say where the pictures go.";
            options.pictures = value;
            ++i;
        } else if (word == "--stack") {
            options.stack = split(value);
            ++i;
        } else if (word == "--draft") {
            options.draft_model = true;
        } else if (word.starts_with("--")) {
            return "there is no option " + word + ".";
        } else {
            options.places.push_back(word);
        }
    }
    return {};
}

void show_progress(int steps, int all)
{
    if (isatty(STDERR_FILENO) == 0) return;
    std::fprintf(stderr, "\r%d of %d%s", steps, all, steps == all ? "\n" : "");
}

bool make_folder(std::filesystem::path const& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    return !error;
}

int render_into(std::filesystem::path const& folder, Options const& options)
{
    if (!make_folder(folder)) return complain("cannot make the folder " + folder.string() + ".", failed);
    const Model model(options.draft_model ? draft : full);
    SetPlan plan{options.views, options.turns};
    if (options.height) plan.height = *options.height;
    return write_set(model, plan, folder, show_progress)
               ? done
               : complain("some files could not be written to " + folder.string() + ".", failed);
}

int render_all(Options const& options) { return render_into(options.places[0], options); }

int compare_both(std::filesystem::path const& first, std::filesystem::path const& second, Options const& options)
{
    if (!options.pictures.empty() && !make_folder(options.pictures))
        return complain("cannot make the folder " + options.pictures.string() + ".", failed);
    auto const differences = compare_folders(first, second, options.only, options.pictures);
    if (!differences) return complain("plates are missing, or pictures cannot be written.", failed);
    bool same = true;
    for (FileDifference const& one : *differences) {
        std::printf("%-36s %8.4f %% of the pixels differ\n", one.file.c_str(), one.share * 100);
        same = same && acceptable(one);
    }
    auto const lines = differing_lines(first, second);
    if (options.only.empty() && lines > 0) std::printf("%-36s %zu lines differ\n", "atlas.json", lines);
    return same && (lines == 0 || !options.only.empty()) ? done : failed;
}

int compare_all(Options const& options) { return compare_both(options.places[0], options.places[1], options); }

int check(Options const& options)
{
    auto const fresh = std::filesystem::temp_directory_path() / ("tenderspot-atlas-" + std::to_string(::getpid()));
    int code = render_into(fresh, options);
    if (code == done) code = compare_both(options.places[0], fresh, options);
    std::error_code error;
    std::filesystem::remove_all(fresh, error);
    return code;
}

int draw_sheet(Options const& options)
{
    auto const record = read_record(options.places[0]);
    if (!record) return complain("there are no plates in " + options.places[0] + ".", failed);
    std::vector<Picture> pictures;
    for (auto const* list : {&record->views, &record->turns})
        for (ViewRecord const& one : *list) {
            auto const wanted = [&](View const& view) { return view.id == one.view.id; };
            if (std::ranges::none_of(options.views, wanted) && std::ranges::none_of(options.turns, wanted)) continue;
            if (list == &record->turns && options.views.size() > 1) continue;
            auto picture =
                stacked(options.places[0], one, options.stack, std::max(1, one.height / options.height.value_or(640)));
            if (!picture) return complain("a plate of " + std::string(one.view.id) + " is missing.", failed);
            pictures.push_back(std::move(*picture));
        }
    return save_png(side_by_side(pictures), options.places[1])
               ? done
               : complain("cannot write " + options.places[1] + ".", failed);
}

} // namespace

int main(int count, char** values)
{
    const std::vector<std::string> words(values + 1, values + count);
    if (words.empty()) return complain("say what to do.", misused);
    struct Command
    {
        std::size_t places;
        int (*run)(Options const&);
    };
    const std::map<std::string, Command> commands{
        {"render", {1, render_all}}, {"compare", {2, compare_all}}, {"check", {1, check}}, {"sheet", {2, draw_sheet}}};
    auto const command = commands.find(words[0]);
    if (command == commands.end()) return complain("there is no command \"" + words[0] + "\".", misused);
    Options options;
    if (auto const problem = parse({words.begin() + 1, words.end()}, options)) return complain(*problem, misused);
    if (options.places.size() != command->second.places)
        return complain(words[0] + " needs " + std::to_string(command->second.places) + " place(s) to read or write.",
                        misused);
    return command->second.run(options);
}
