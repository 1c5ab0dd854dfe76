// SPDX-License-Identifier: MIT
// Requests plates from the page's assets.js.
#include "web/fetched_plates.hpp"

#include <emscripten.h>

#include <unistd.h>

#include <utility>

// clang-format off
EM_JS(void, tenderspot_want_plate, (char const* name), { tenderspot.assets.want(UTF8ToString(name)); });
// clang-format on

namespace tenderspot::platform {
namespace {

class FetchedPlates final : public sdl::PlateFiles
{
public:
    explicit FetchedPlates(std::string folder) : folder_{std::move(folder)} {}

    std::vector<Answer> read(std::vector<std::string> const& plates) override
    {
        std::vector<Answer> answers(plates.size());
        for (std::size_t i = 0; i < plates.size(); ++i) {
            if (access(path(plates[i]).c_str(), R_OK) == 0) answers[i].emplace(sdl::load_plate(path(plates[i])));
            else tenderspot_want_plate(plates[i].c_str());
        }
        return answers;
    }

    [[nodiscard]] std::string path(std::string const& plate) const override { return folder_ + "/" + plate + ".webp"; }

private:
    std::string folder_;
};

} // namespace

std::unique_ptr<sdl::PlateFiles> fetched_plates(std::string folder)
{
    return std::make_unique<FetchedPlates>(std::move(folder));
}

} // namespace tenderspot::platform
