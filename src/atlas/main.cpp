// SPDX-License-Identifier: MIT
// The command line of the atlas tool.
#include "atlas/contact_sheet.hpp"
#include "atlas/points.hpp"
#include "atlas/workers.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>

namespace {

using namespace tenderspot::atlas;

constexpr int done = 0;
constexpr int failed = 1;
constexpr int misused = 2;
constexpr int committed_height = 2048;

char const* const usage = "usage: atlas render OUT_DIR [--height N] [--only VIEW]\n"
                          "       atlas compare DIR_A DIR_B\n"
                          "       atlas points OUT.json [--height N]\n"
                          "       atlas sheet OUT.png [--height N] [--only VIEW] [--draft | --from DIR] [--marks]\n"
                          "N is the height in pixels, a multiple of 32 from 64 to 4096 (2048 when not given).\n"
                          "VIEW is back, left, right or front.\n";

struct Options
{
    std::vector<std::string> places;
    int height = committed_height;
    std::vector<View> shown{views.begin(), views.end()};
    bool draft_model = false;
    std::string from; // a folder of finished plates
    bool marks = false;
};

int complain(std::string const& sentence, int code)
{
    std::fprintf(stderr, "atlas: %s\n%s", sentence.c_str(), code == misused ? usage : "");
    return code;
}

/// The complaint, or nothing when all was understood.
std::optional<std::string> parse(std::vector<std::string> const& words, Options& options)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string const& word = words[i];
        const std::string value = i + 1 < words.size() ? words[i + 1] : "";
        if (word == "--height") {
            auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.height);
            if (error != std::errc{} || *end != '\0' || options.height < 64 || options.height > 4096 ||
                options.height % 32 != 0)
                return "the height must be a multiple of 32 from 64 to 4096, not \"" + value + "\".";
            ++i;
        } else if (word == "--only") {
            auto const it = std::ranges::find(views, value, &View::id);
            if (it == views.end()) return "there is no view called \"" + value + "\".";
            options.shown = {*it};
            ++i;
        } else if (word == "--from") {
            options.from = value;
            ++i;
        } else if (word == "--draft") {
            options.draft_model = true;
        } else if (word == "--marks") {
            options.marks = true;
        } else if (word.starts_with("--")) {
            return "there is no option " + word + ".";
        } else {
            options.places.push_back(word);
        }
    }
    return {};
}

bool write_text(std::filesystem::path const& file, std::string const& text)
{
    std::ofstream out(file, std::ios::binary);
    out << text;
    return static_cast<bool>(out.flush());
}

int render_all(Options const& options)
{
    const std::filesystem::path folder = options.places[0];
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return complain("cannot make the folder " + folder.string() + ".", failed);
    const Model model(options.draft_model ? draft : full);
    std::atomic<int> unwritten{0};
    share_work(static_cast<int>(options.shown.size() * layers.size()), [&](int i) {
        const View& view = options.shown[static_cast<std::size_t>(i) / layers.size()];
        const Layer layer = layers[static_cast<std::size_t>(i) % layers.size()];
        if (!save_webp(render(model, view, layer, options.height), folder / plate_name(view, layer))) ++unwritten;
    });
    if (!write_text(folder / "atlas.json", atlas_json(options.height))) ++unwritten;
    return unwritten == 0 ? done : complain("some files could not be written to " + folder.string() + ".", failed);
}

int compare_all(Options const& options)
{
    constexpr int tolerance = 6;         // of 255, for what other compilers and encoders round
    constexpr double acceptable = 0.001; // share of the pixels
    bool same = true;
    for (View const& view : views)
        for (const Layer layer : layers) {
            const std::string name = plate_name(view, layer);
            auto const a = load_webp(std::filesystem::path(options.places[0]) / name);
            auto const b = load_webp(std::filesystem::path(options.places[1]) / name);
            if (!a || !b) {
                std::printf("%-18s missing\n", name.c_str());
                same = false;
                continue;
            }
            double const share = difference(*a, *b, tolerance);
            std::printf("%-18s %8.4f %% of the pixels differ\n", name.c_str(), share * 100);
            same = same && share <= acceptable;
        }
    return same ? done : failed;
}

int draw_sheet(Options const& options)
{
    std::optional<Model> model;
    if (options.from.empty()) model.emplace(options.draft_model ? draft : full);
    auto const plates = [&](View const& view, Layer layer) {
        return model ? render(*model, view, layer, options.height)
                     : load_webp(std::filesystem::path(options.from) / plate_name(view, layer));
    };
    return save_contact_sheet(plates, options.shown, options.marks, options.places[0])
               ? done
               : complain("a plate is missing, or " + options.places[0] + " cannot be written.", failed);
}

int write_points(Options const& options)
{
    return write_text(options.places[0], atlas_json(options.height))
               ? done
               : complain("cannot write " + options.places[0] + ".", failed);
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
    const std::map<std::string, Command> commands{{"render", {1, render_all}},
                                                  {"compare", {2, compare_all}},
                                                  {"points", {1, write_points}},
                                                  {"sheet", {1, draw_sheet}}};
    auto const command = commands.find(words[0]);
    if (command == commands.end()) return complain("there is no command \"" + words[0] + "\".", misused);
    Options options;
    if (auto const problem = parse({words.begin() + 1, words.end()}, options)) return complain(*problem, misused);
    if (options.places.size() != command->second.places)
        return complain(words[0] + " needs " + std::to_string(command->second.places) + " place(s) to read or write.",
                        misused);
    return command->second.run(options);
}
